"""One report of one statement as read, before duplicates are drawn together."""

from __future__ import annotations

from seeds.parser.articles.speaker import Speaker
from seeds.parser.dating.dates import Day
from seeds.parser.forces.catalogues import Target
from seeds.parser.positions.readings import Reading
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span

_NEAR = 900
"""Code points behind a statement within which its forces may be meant without being named."""


@record(frozen=True, slots=True)
class Utterance:
    """One report of one statement, before duplicates are drawn together.

    `rule` tells how its speaker was found, `through` who passes it on.
    """

    speaker: Speaker
    reading: Reading
    span: Span
    form: str
    quotes: tuple[Span, ...]
    cue: Span | None
    written: str
    day: Day
    rule: str
    confidence: float
    through: str = ""


def last_targets(found: list[Utterance], span: Span) -> tuple[Target, ...]:
    """The forces that the last of the statements before a span is on, where it is near enough for them to be meant."""
    near = found[-1] if found and span.start - found[-1].span.end < _NEAR else None
    return near.reading.targets if near else ()
