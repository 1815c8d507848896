"""One text with everything read off it once: names, forces, theatre, speakers, prose, headlines and days."""

from __future__ import annotations

from dataclasses import dataclass

from seeds.parser.dating.dates import Day, days
from seeds.parser.forces.identities import Theatre
from seeds.parser.forces.phrases import Force
from seeds.parser.forces.targets import forces
from seeds.parser.naming.actors import Speakers
from seeds.parser.naming.learning import learned
from seeds.parser.naming.names import Mention, Names
from seeds.parser.positions.chances import Chances
from seeds.parser.speech.headlines import headings
from seeds.parser.texts.spans import Span
from seeds.parser.texts.text import Paragraph, paragraphs


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
