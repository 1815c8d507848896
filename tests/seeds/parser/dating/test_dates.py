"""Time expressions against the day of publication."""

import pytest

from seeds.parser.dating.dates import UNKNOWN, Day, days, page_date

TUESDAY = "2023-09-26"


def resolve(words: str, published: str | None) -> Day:
    return next(iter(days(words, published)), UNKNOWN)


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
        ("on Saturday, Sept. 23", "2023-09-23", "explicit"),
        ("in July last year", "2022-07", "explicit"),
        ("the 1991 accord", "1991", "explicit"),
        ("as of Sept. 19", "2023-09-19", "explicit"),
        ("They will meet on Thursday", "2023-09-28", "relative"),
        ("talks due in March", "2024-03", "explicit"),
        ("must be gone by March", "2024-03", "explicit"),
        ("in December", "2022-12", "explicit"),
        ("this December", "2023-12", "explicit"),
        ("on 19.09.2023", "2023-09-19", "explicit"),
        ("on 25/09/2023", "2023-09-25", "explicit"),
        ("on 05/09/2023", "", "unknown"),
        ("on the 12th, he said", "2023-09-12", "explicit"),
        ("on the 12th floor", "", "unknown"),
        ("on Friday last week", "2023-09-22", "relative"),
        ("the day before yesterday", "2023-09-24", "relative"),
        ("half a year ago", "", "unknown"),
        ("the Sunday Beacon", "", "unknown"),
        ("they may decide", "", "unknown"),
        ("2000 soldiers", "", "unknown"),
        ("a day earlier", "", "unknown"),
        ("a year earlier", "", "unknown"),
        ("on February 30", "", "unknown"),
        ("a few weeks ago", "", "unknown"),
    ],
)
def test_an_expression_means_a_day_or_nothing(words: str, edtf: str, basis: str) -> None:
    found = resolve(words, TUESDAY)
    assert (found.edtf, found.basis) == (edtf, basis)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("He spoke on Monday. She had warned two days earlier.", "2023-09-23"),
        ("He spoke on Monday, and she replied the same evening.", "2023-09-25"),
        ("He spoke on 4 May. The following day she replied.", "2023-05-05"),
        ("He spoke on 4 May. She had warned the previous Monday.", "2023-05-01"),
        ("He spoke on 4 May. She replied the day after.", "2023-05-05"),
        ("He spoke on 4 May. Hours later she replied.", ""),
        ("He spoke in 1999. She replied the following year.", "2000"),
        ("They have been there since 4 May. She spoke a day later.", ""),
        ("They will leave on 4 October. She spoke a day later.", ""),
    ],
)
def test_a_day_told_by_another_follows_the_last_one_told(words: str, edtf: str) -> None:
    later = [day.edtf for day in days(words, TUESDAY) if day.basis == "inferred" or day.edtf == "2000"]
    assert (later[-1] if later else "") == edtf


def test_without_a_day_of_publication_nothing_relative_is_known() -> None:
    assert resolve("yesterday", None).basis == "unknown"


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ("Title\nMay 23, 2018\n\nText.", "2018-05-23"),
        ("Live\n\nTuesday 9 January 2024. Times are GMT.\n", "2024-01-09"),
        ("Title\n\nPORT OSMUND, 3 May 2024 - The minister said.", "2024-05-03"),
        ("Title\n\nOld Harbour, Sept. 26, 2023 (Meridian) – The minister said.", "2023-09-26"),
        ("Title\n\nOsmund, Saturday, April 6, 2024\n\nThe minister said.", "2024-04-06"),
        ("Title\n\nBy Ann Lee\n\nOsmund, 3 May 2024 - The minister spoke of 1945.", "2024-05-03"),
        ("Title\n\nOSMUND, 3 May 2024 - They go by the end of 2030, the minister said.", "2024-05-03"),
        ("Title\n\nOSMUND, October 6, 2012. /Port Agency, translation/. — On Friday they met.", "2012-10-06"),
        ("Title\n\nBerlin, 8 May 1945 - Crowds watch\n\nThe minister spoke.", None),
        ("Title\n\nBerlin, 8 May 1945 - Crowds watch.\n\nThe minister spoke in 2023.", None),
        ("Title\n\nBorn Paris, May 3, 1930 - died Rome.\n\nThe minister spoke.", None),
        ("Title\n\nThe minister spoke in the port.\n\nBerlin, 8 May 1945 - Crowds watch the planes.", None),
        ("Title\n\nHe said so on May 23, 2018 in Paris.", None),
        ("Title\n\nPresident Rusk, 3 May 2024 seemed far away to him.", None),
    ],
)
def test_a_page_tells_its_date_where_it_stands_alone_or_in_a_dateline(page: str, day: str | None) -> None:
    assert page_date(page) == day
