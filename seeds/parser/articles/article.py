"""One text with everything read off it once: names, forces, theatre, speakers, prose, headlines and days."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from seeds.parser.acts.acts import sentence_spans
from seeds.parser.acts.headlines import headings
from seeds.parser.articles.actors import Speakers
from seeds.parser.articles.matter import is_of_forces, tells_of_strangers
from seeds.parser.dating.dates import Day, days
from seeds.parser.forces.force import Force
from seeds.parser.forces.targets import forces
from seeds.parser.forces.theatre import Theatre
from seeds.parser.naming.learning import learned
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.positions.chances import Chances
from seeds.parser.texts.paragraphs import Paragraph, paragraphs
from seeds.parser.texts.spans import Span


@dataclass(frozen=True)
class Article:
    """One text with the names and forces in it; everything else is read off it when first asked for."""

    text: str
    names: Names
    published: str | None
    mentions: tuple[Mention, ...]
    forces: tuple[Force, ...]

    @cached_property
    def theatre(self) -> Theatre:
        """Where the forces stand and whose they are."""
        return Theatre(self.text, self.mentions, self.forces, self.names)

    @cached_property
    def speakers(self) -> Speakers:
        """Who its speakers are."""
        return Speakers(self.text, self.names, self.theatre)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs as printed."""
        return tuple(paragraphs(self.text))

    @cached_property
    def prose(self) -> tuple[Span, ...]:
        """Its paragraphs of prose, without datelines."""
        return tuple(Span(part.body, part.span.end) for part in self.paragraphs if part.kind == "prose")

    @cached_property
    def headlines(self) -> tuple[Span, ...]:
        """Its headlines and cross-heads."""
        return headings(self.text, self.paragraphs)

    @cached_property
    def is_of_forces(self) -> bool:
        """Whether it is about forces, and does not speak of them only in passing."""
        sentences = tuple(span for paragraph in self.prose for span in sentence_spans(self.text, paragraph))
        return is_of_forces(self.headlines, sentences, self.forces, self.theatre)

    @cached_property
    def tells_of_strangers(self) -> bool:
        """Whether it tells of any force that is not plainly of the country it is about itself."""
        return tells_of_strangers(self.text, self.forces, self.theatre)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """The days it tells, in order."""
        return days(self.text, self.published)

    @cached_property
    def told_days(self) -> dict[object, Day]:
        """The days that reporting clauses were found to tell, by what was asked for."""
        return {}

    @cached_property
    def chances(self) -> Chances:
        """Which of its words may take a position."""
        return Chances(self.text, self.forces)


def article(text: str, names: Names, published: str | None) -> Article:
    """Read the names and forces off `text`."""
    names, mentions = learned(text, names)
    return Article(text, names, published, mentions, forces(text, mentions, names))
