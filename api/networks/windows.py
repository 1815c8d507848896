"""The spans of time that a network is made for, one after another. Pure computation, as lazy as it is asked.

As the time windows of DNA (rDNA, `dna_network`, timeWindow and windowSize; Philip Leifeld, Policy Debates as Dynamic
Networks, 2016): windows move over the whole range and never stick out of it. DNA moves by one unit and rounds the
size to an odd number about a mid-point; here a window has the size that was asked and is named by its two ends.
"""

from collections.abc import Iterator
from itertools import islice

from api.calendar import between
from schemas import edtf

LENGTHS = {"day": 10, "month": 7, "year": 4}
Span = tuple[str, str]


def moving(first: str, last: str, unit: str, size: int, step: int) -> Iterator[Span]:
    """Yield the first and last day of every window of `size` units between the days `first` and `last`."""
    starts = islice(_units(first, last, unit), 0, None, step)
    ends = islice(_units(first, last, unit), size - 1, None, step)
    for start, end in zip(starts, ends, strict=False):
        yield _days(start, end, first, last)


def cumulative(first: str, last: str, unit: str, step: int) -> Iterator[Span]:
    """Yield windows that all start on day `first`, each `step` units longer; the last one ends on day `last`."""
    start, end = first, ""
    for end in islice(_units(first, last, unit), step - 1, None, step):
        yield _days(start, end, first, last)
    if end != last[: LENGTHS[unit]]:
        yield first, last


def _units(first: str, last: str, unit: str) -> Iterator[str]:
    return between(first[: LENGTHS[unit]], last[: LENGTHS[unit]])


def _days(start: str, end: str, first: str, last: str) -> Span:
    return max(edtf.parse(start).earliest or first, first), min(edtf.parse(end).latest or last, last)
