"""Sorting more than memory should hold."""

import random

from seeds.sorting import in_order


def test_what_is_spilled_to_disk_comes_back_in_order(tmp_path):
    items = [(number, f"text {number}") for number in range(1000)]
    random.Random(7).shuffle(items)
    for run in (1, 7, 100, 999, 1000, 1001):
        assert list(in_order(iter(items), tmp_path, run)) == sorted(items)


def test_nothing_is_left_on_the_disk_even_when_reading_stops_half_way(tmp_path):
    found = in_order(((number,) for number in range(1000, 0, -1)), tmp_path, 10)
    assert next(found) == (1,)
    found.close()
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_sort_is_no_mistake(tmp_path):
    assert list(in_order([], tmp_path)) == []
