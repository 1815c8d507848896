"""Dates as sources give them: the part of EDTF (ISO 8601-2:2019) that statements need.

Taken are days, months and years (`2018-05-31`, `2018-05`, `2018`), each with an optional mark for
uncertain (`?`), approximate (`~`) or both (`%`), and intervals of two such dates of which one end
may be open (`2021-06-22/..`). Everything else is an error.
"""

import re
from calendar import month_name, monthrange
from dataclasses import dataclass

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)", re.ASCII)
_EXPECTED = "write YYYY, YYYY-MM or YYYY-MM-DD, optionally with ?, ~ or %, or an interval such as 2018-05-30/2018-06-02"
OPEN = ".."
UNKNOWN = ("unknown", "undated", "none", "null", "n/a")
_SORTED = re.compile(r"(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[t ].*)?", re.ASCII)
_TIGHT = re.compile(r"(\d{4})(\d\d)(\d\d)?", re.ASCII)
_NUMBERS = re.compile(r"(\d\d?)([-/.])(\d\d?)\2(\d{4})", re.ASCII)
_DAY_FIRST = re.compile(r"(?:(\d\d?) )?([a-z]{3,9})\.?,? (\d{4})", re.ASCII)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d\d?),? (\d{4})", re.ASCII)
_MONTHS = tuple(month_name)[1:]


@dataclass(frozen=True, slots=True)
class Edtf:
    """One EDTF date; `earliest` and `latest` are ISO days, None where an interval is open."""

    text: str
    earliest: str | None
    latest: str | None

    @property
    def is_day(self) -> bool:
        """Whether the date names one exact day."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def edges(self) -> tuple[str, str]:
        """First and last day as dates are put in order by: of an open interval, the day that is known is both."""
        return edges(self.earliest, self.latest)


def edges(earliest: str | None, latest: str | None) -> tuple[str, str]:
    """Return the first and last day to put a date in order by; raise ValueError where both are unknown."""
    first, last = earliest or latest, latest or earliest
    if first is None or last is None:
        raise ValueError("a date has at least one day that is known")
    return first, last


def parse(text: str) -> Edtf:
    """Return the date that `text` writes; raise ValueError that says what would be right."""
    if text.lower() in UNKNOWN:
        raise ValueError(f"'{text}' is not a date; leave out one that is unknown")
    start, slash, end = text.partition("/")
    if not slash:
        return Edtf(text, *_bounds(start))
    if start == end == OPEN:
        raise ValueError(f"'{text}' is open at both ends; leave the date out instead")
    if "/" in end:
        raise ValueError(f"'{text}' is not a date; {_EXPECTED}")
    earliest = None if start == OPEN else _bounds(start)[0]
    latest = None if end == OPEN else _bounds(end)[1]
    if earliest and latest and earliest > latest:
        raise ValueError(f"'{text}' ends before it starts; write {end}/{start}")
    return Edtf(text, earliest, latest)


def _bounds(text: str) -> tuple[str, str]:
    match = _POINT.fullmatch(text)
    if not match:
        raise ValueError(f"'{text}' is not a date; {_EXPECTED}")
    year, month, day, _ = match.groups()
    if year == "0000":
        raise ValueError("year 0000 is not taken; years run from 0001 to 9999")
    if not month:
        return f"{year}-01-01", f"{year}-12-31"
    if not 1 <= int(month) <= 12:
        raise ValueError(f"'{text}' has no month {month}; months run from 01 to 12")
    last = monthrange(int(year), int(month))[1]
    if not day:
        return f"{year}-{month}-01", f"{year}-{month}-{last:02}"
    if not 1 <= int(day) <= last:
        raise ValueError(f"'{text}' has no day {day}; {year}-{month} runs from 01 to {last}")
    return f"{year}-{month}-{day}", f"{year}-{month}-{day}"


def likely(text: str) -> str | None:
    """Return the date that a text in another notation plainly means, such as May 2018 or 2018/5/31; None for others."""
    written = text.strip().lower()
    if match := _SORTED.fullmatch(written) or _TIGHT.fullmatch(written):
        year, month, day = match.groups()
    elif match := _NUMBERS.fullmatch(written):
        day, month = _day_and_month(match[1], match[3], dotted=match[2] == ".")
        year = match[4]
    elif match := _DAY_FIRST.fullmatch(written):
        day, month, year = match[1], _month(match[2]), match[3]
    elif match := _MONTH_FIRST.fullmatch(written):
        month, day, year = _month(match[1]), match[2], match[3]
    else:
        return None
    return _if_any("-".join(part.zfill(2) for part in (year, month, day) if part))


def _day_and_month(first: str, second: str, *, dotted: bool) -> tuple[str, str]:
    """Return day and month of a date that ends in its year; 00 for the month where either may be the day."""
    if dotted or int(first) > 12 or first == second:
        return first, second
    return (second, first) if int(second) > 12 else (first, "00")


def _month(name: str) -> str:
    """Return the number of the month that a name or its beginning stands for, 00 for other words."""
    return str(next((number for number, month in enumerate(_MONTHS, 1) if month.lower().startswith(name)), 0))


def _if_any(text: str) -> str | None:
    try:
        return parse(text).text
    except ValueError:
        return None
