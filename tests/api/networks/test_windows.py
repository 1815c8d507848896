"""Spans of time, one after another."""

from itertools import islice

from api.networks.windows import cumulative, moving


def test_windows_move_by_the_step_and_never_stick_out():
    assert list(moving("2018-01-01", "2018-05-31", "month", 3, 1)) == [
        ("2018-01-01", "2018-03-31"),
        ("2018-02-01", "2018-04-30"),
        ("2018-03-01", "2018-05-31"),
    ]
    assert list(moving("2018-01-01", "2019-12-31", "year", 1, 1))[1] == ("2019-01-01", "2019-12-31")
    assert list(moving("2018-01-01", "2018-02-28", "month", 3, 1)) == []


def test_windows_end_with_the_range_where_it_cuts_a_unit():
    assert list(moving("2018-01-10", "2018-02-20", "month", 1, 1)) == [
        ("2018-01-10", "2018-01-31"),
        ("2018-02-01", "2018-02-20"),
    ]


def test_cumulative_windows_start_together_and_the_last_holds_everything():
    assert list(cumulative("2018-01-01", "2018-01-05", "day", 2)) == [
        ("2018-01-01", "2018-01-02"),
        ("2018-01-01", "2018-01-04"),
        ("2018-01-01", "2018-01-05"),
    ]
    assert list(cumulative("2018-01-01", "2018-01-01", "day", 9)) == [("2018-01-01", "2018-01-01")]


def test_the_first_windows_of_all_time_cost_no_more_than_themselves():
    assert next(islice(moving("0001-01-01", "9999-12-31", "day", 30, 1), 2, None)) == ("0001-01-03", "0001-02-01")
    assert list(moving("9999-12-30", "9999-12-31", "day", 1, 1))[-1] == ("9999-12-31", "9999-12-31")
