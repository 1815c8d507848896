"""One text with everything read off it once: names, forces, theatre, speakers, prose, headlines and days."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seeds.parser.actors import Speakers
from seeds.parser.chances import Chances
from seeds.parser.dates import UNKNOWN, Day, days
from seeds.parser.headlines import headings
from seeds.parser.homelands import learned
from seeds.parser.identities import Theatre
from seeds.parser.names import Mention, Names
from seeds.parser.phrases import Force
from seeds.parser.spans import Span
from seeds.parser.targets import forces
from seeds.parser.text import Paragraph, paragraphs


@dataclass(frozen=True, slots=True)
class Article:
    """One text with everything read off it once: mentions, forces, theatre, speakers."""

    text: str
    names: Names
    published: str | None
    mentions: tuple[Mention, ...]
    forces: tuple[Force, ...]
    theatre: Theatre
    speakers: Speakers
    paragraphs: tuple[Paragraph, ...]
    prose: tuple[Span, ...]
    headlines: tuple[Span, ...]
    days: tuple[Day, ...]
    chances: Chances


def article(text: str, names: Names, published: str | None) -> Article:
    """Read off `text` what every layer above needs."""
    names = learned(text, names)
    mentions = names.find(text)
    found = forces(text, mentions, names)
    theatre = Theatre(text, mentions, found, names)
    read = tuple(paragraphs(text))
    return Article(
        text,
        names,
        published,
        mentions,
        found,
        theatre,
        Speakers(text, names, theatre),
        read,
        tuple(Span(paragraph.body, paragraph.span.end) for paragraph in read if paragraph.kind == "prose"),
        headings(text, read),
        days(text, published),
        Chances(text, found),
    )


def days_within(read: Article, start: int, end: int) -> list[Day]:
    """The dated expressions that stand in a stretch of the article."""
    return [day for day in read.days if day.span and start < day.span.end and day.span.start < end]


def free_day(read: Article, span: Span, source: Span | None, cue: Span | None, content: tuple[Span, ...]) -> Day:
    """The last day that stands before the cue in its sentence, else the first behind it, never inside what was said."""
    pivot = (cue or source or span).end
    around = days_within(read, _sentence_start(read.text, span.start), max(pivot, span.end))
    free = [day for day in around if day.span and not any(c.overlaps(day.span) for c in content)]
    free = [day for day in free if day.span and not _OF_EVENT.search(read.text[: day.span.start][-12:])]
    before = [day for day in free if day.span and day.span.start < pivot and not _year_of_old(read.text, day)]
    after = [day for day in free if day not in before and len(day.edtf) > 4]
    return before[-1] if before else after[0] if after else UNKNOWN


def _year_of_old(text: str, day: Day) -> bool:
    """Whether a bare year stands anywhere but at the sentence's beginning ("In 1983"): then it dates what is told."""
    return (
        len(day.edtf) == 4 and bool(day.span) and day.span is not None and not _OPENS.search(text[: day.span.end][-12:])
    )


_OPENS = re.compile(r"(?:^|[.\n“\"] ?)In (?:19|20)\d\d$")
_OF_EVENT = re.compile(
    r"\b(?:since|until|till|from|by|before|after|due out in|due|during|through|of)\s+(?:the\s+)?$", re.IGNORECASE
)


def _sentence_start(text: str, at: int) -> int:
    start = max(text.rfind(end, max(0, at - 300), at) for end in (". ", "\n", "; ", ".” ", '." '))
    return start + 1 if start >= 0 else max(0, at - 300 if at > 300 else 0)
