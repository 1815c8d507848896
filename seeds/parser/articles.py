"""One text with everything read off it once: names, forces, theatre, speakers, prose, headlines and days."""

from __future__ import annotations

from dataclasses import dataclass

from seeds.parser.actors import Speakers
from seeds.parser.chances import Chances
from seeds.parser.dates import Day, days
from seeds.parser.headlines import headings
from seeds.parser.identities import Theatre
from seeds.parser.learning import learned
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
    names, mentions = learned(text, names)
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
