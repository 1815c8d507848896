"""Records found by where they start in the text."""

from typing import NamedTuple

from seeds.parser.texts.ordered import first_from, starting_in
from seeds.parser.texts.spans import Span


class Placed(NamedTuple):
    span: Span


RECORDS = tuple(Placed(Span(at, at + 3)) for at in (0, 4, 8, 20))


def test_the_first_record_at_or_behind_a_place_is_found() -> None:
    assert [first_from(RECORDS, at) for at in (0, 1, 4, 9, 21)] == [0, 1, 1, 3, 4]
    assert first_from(RECORDS, 0, 2) == 2


def test_records_are_those_that_start_within() -> None:
    assert starting_in(RECORDS, 4, 20) == RECORDS[1:3]
    assert starting_in(RECORDS, 5, 8) == ()
