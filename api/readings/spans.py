"""When a word may have been said, so that one is only called earlier, or two said at the same time, if it is certain.

Days are counted as `datetime.date.toordinal` counts them. A date marked uncertain or approximate (EDTF `?`, `~`, `%`;
ISO 8601-2:2019, 8.2) may be wrong by more than it covers, so it is widened by the next larger unit: a day by 31 days,
a month by 366, a year by 3653 on either side.
"""

from dataclasses import dataclass
from datetime import date

FIRST, LAST = -(10**8), 10**8
MARKS = "?~%"
MARGINS = {10: 31, 7: 366, 4: 3653}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From the first to the last day it may have been; FIRST and LAST where there is no bound."""

    first: int
    last: int

    def before(self, other: "Span") -> bool:
        """Return whether this was before `other`, whatever days they were."""
        return self.last < other.first

    def within(self, other: "Span", window: int) -> bool:
        """Return whether this and `other` were at most `window` days apart, whatever days they were."""
        return max(self.last, other.last) - min(self.first, other.first) <= window

    @property
    def is_day(self) -> bool:
        """Whether it was one certain day."""
        return self.first == self.last


UNKNOWN = Span(FIRST, LAST)


def span(edtf: str | None, earliest: str | None, latest: str | None) -> Span:
    """Return the span of an EDTF date of which the first and last day are known; UNKNOWN without a date."""
    if not edtf:
        return UNKNOWN
    start, _, end = edtf.partition("/")
    first = date.fromisoformat(earliest).toordinal() - margin(start) if earliest else FIRST
    last = date.fromisoformat(latest).toordinal() + margin(end or start) if latest else LAST
    return Span(first, last)


def margin(point: str) -> int:
    """Return by how many days a date of an interval is widened: 0 when it has no mark."""
    return MARGINS[len(point) - 1] if point[-1:] in MARKS and point else 0
