"""The dated words of one article: who speaks where, on which day told, and the days narrated."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterator

from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance
from seeds.parser.articles.speaker import Speaker
from seeds.parser.dating.aspects import apart, elsewhere, lasting
from seeds.parser.dating.dates import UNKNOWN, Day, full_day
from seeds.parser.occasions.days import told_day
from seeds.parser.occasions.freedates import free
from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span

NEXT, NEAR = 1, 3
"""Paragraphs on within which words follow directly, and within which they are near."""


@record(frozen=True, slots=True)
class Dated:
    """Words with a day: where they stand, in which paragraph, who speaks, which position they take ('' if none).

    `back` marks those that look back on the day ("had asked last August").
    """

    at: int
    paragraph: int
    speaker: Speaker
    day: Day
    position: str
    back: bool


class Occasions:
    """What one article dates: `words` that somebody says, in order, and the days `narrated` without anybody's words."""

    def __init__(self, read: Article, told: list[Utterance], attributed: tuple[Attribution, ...]) -> None:
        self._text = read.text
        self._starts = [paragraph.span.start for paragraph in read.paragraphs]
        own = [(words, told_day(read, words.source, words.cue, words.content, words.quotes)) for words in attributed]
        taken = [day.span for _, day in own if day.span] + [words.day.span for words in told if words.day.span]
        said = [content for words in attributed for content in words.content]
        self.narrated = [(day, at.start, self.paragraph(at.start)) for day, at in _narrated(read, [*taken, *said])]
        found = [*self._attributed(read, own), *(self._uttered(words) for words in told if words.day.edtf)]
        self.words = sorted(found, key=_place)

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that holds a code point."""
        return bisect_right(self._starts, at) - 1

    def add(self, words: Utterance) -> None:
        """Count words to which a day was carried among the dated ones."""
        insort(self.words, self._uttered(words), key=_place)

    def _uttered(self, words: Utterance) -> Dated:
        at = words.span.start
        back = apart(self._text, words.span, words.cue)
        return Dated(at, self.paragraph(at), words.speaker, words.day, words.reading.position, back)

    def _attributed(self, read: Article, own: list[tuple[Attribution, Day]]) -> Iterator[Dated]:
        """Every attribution with a day of its own, and those near it that go on speaking for the same person."""
        known: dict[str, Dated] = {}
        for words, told in own:
            last = known.get(words.speaker)
            day = told if told.edtf or not last else self._gone_on(read.text, words, last)
            if day.edtf and words.speaker:
                at = words.span.start
                speaker = read.speakers.resolve(words.speaker, words.role, words.source)
                back = apart(read.text, words.span, words.cue)
                known[words.speaker] = Dated(at, self.paragraph(at), speaker, day, "", back)
                yield known[words.speaker]

    def _gone_on(self, text: str, words: Attribution, last: Dated) -> Day:
        """The day the speaker told last, where an attribution goes on near it and is not set apart."""
        gap = self.paragraph(words.span.start) - last.paragraph
        on = not lasting(text, words.cue)
        near = (gap == 0 and (on or full_day(last.day.edtf))) or (gap < NEAR and on and not elsewhere(text, words.cue))
        holds = near and self.holds(last, words.span.start, gap) and not apart(text, words.span, words.cue)
        return last.day if holds else UNKNOWN

    def holds(self, last: Dated, at: int, gap: int) -> bool:
        """Whether a day still holds some paragraphs on: a month or year only in its own, till another day is told."""
        other = any(last.at < start < at for _, start, _ in self.narrated)
        return full_day(last.day.edtf) or (gap == 0 and not other and not last.back)


def _place(words: Dated) -> int:
    return words.at


def _narrated(read: Article, spoken: list[Span]) -> Iterator[tuple[Day, Span]]:
    """The full days not after publication that stand free of all that is said or attributed."""
    for day in read.days:
        past = day.span and full_day(day.edtf) and day.edtf <= (read.published or "9999")[:10]
        if day.span and past and free(read.text, day.span) and not any(span.overlaps(day.span) for span in spoken):
            yield day, day.span
