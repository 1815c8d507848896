"""One report of one statement as read, before duplicates are drawn together."""

from __future__ import annotations

from dataclasses import dataclass

from seeds.parser.articles.actors import Speaker
from seeds.parser.dating.dates import Day
from seeds.parser.positions.readings import Reading
from seeds.parser.texts.spans import Span


@dataclass(frozen=True, slots=True)
class Utterance:
    """One report of one statement, before duplicates are drawn together; `through` is who passes it on."""

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
