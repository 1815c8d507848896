"""Records that stand in a text one behind the other, found by where they start."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from seeds.parser.texts.spans import Span


class Placed(Protocol):
    """What covers a run of code points: a force, a mention, a quotation."""

    @property
    def span(self) -> Span:
        """The run it covers."""


_Record = TypeVar("_Record", bound=Placed)


def first_from(records: Sequence[Placed], at: int, low: int = 0) -> int:
    """The number of the first of the `records` from `low` on that starts at `at` or behind it."""
    return bisect_left(records, at, low, key=_start)


def starting_in(records: Sequence[_Record], start: int, end: int) -> Sequence[_Record]:
    """The records that start at `start` or behind it and before `end`."""
    first = first_from(records, start)
    return records[first : first_from(records, end, first)]


def _start(placed: Placed) -> int:
    return placed.span.start
