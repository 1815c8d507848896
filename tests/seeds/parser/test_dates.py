"""Time expressions against the day of publication."""

import pytest

from seeds.parser.dates import page_date, resolve

TUESDAY = "2023-09-26"


@pytest.mark.parametrize(
    ("words", "edtf", "basis"),
    [
        ("on Tuesday", "2023-09-26", "relative"),
        ("on Wednesday", "2023-09-20", "relative"),
        ("last Tuesday", "2023-09-19", "relative"),
        ("next Monday", "2023-10-02", "relative"),
        ("yesterday", "2023-09-25", "relative"),
        ("last week", "2023-09-18/2023-09-24", "relative"),
        ("two days ago", "2023-09-24", "relative"),
        ("on Sept. 19", "2023-09-19", "explicit"),
        ("on 12 May", "2023-05-12", "explicit"),
        ("in April", "2023-04", "explicit"),
        ("on June 22, 2021", "2021-06-22", "explicit"),
        ("at a summit in 1999", "1999", "explicit"),
        ("they may decide", "", "unknown"),
        ("on February 30", "", "unknown"),
        ("a few weeks ago", "", "unknown"),
    ],
)
def test_an_expression_means_a_day_or_nothing(words: str, edtf: str, basis: str) -> None:
    found = resolve(words, TUESDAY)
    assert (found.edtf, found.basis) == (edtf, basis)


def test_without_a_day_of_publication_nothing_relative_is_known() -> None:
    assert resolve("yesterday", None).basis == "unknown"


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ("Title\nMay 23, 2018\n\nText.", "2018-05-23"),
        ("Live\n\nTuesday 9 January 2024. Times are GMT.\n", "2024-01-09"),
        ("Title\n\nHe said so on May 23, 2018 in Paris.", None),
    ],
)
def test_a_page_tells_its_date_only_where_it_stands_alone(page: str, day: str | None) -> None:
    assert page_date(page) == day
