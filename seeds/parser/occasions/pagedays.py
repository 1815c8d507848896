"""The day on which everything on a page was said: a live page, a transcript, a report of proceedings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from seeds.parser.articles.article import Article
from seeds.parser.dating.dates import UNKNOWN, Day, full_day, page_date
from seeds.parser.occasions.freedates import free
from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.spans import Span

_TIMED = re.compile(r"(?m)^[^\S\n]*\d{1,2}[:.]\d\d\b")
_LIVE = 3
"""Lines that open with the time of day make a live page from this number on."""
_LABELS = 3
"""Turns that open with their speaker's name make a transcript from this number on."""
_RECORDED = re.compile(
    r"\b(?:broadcast|aired|recorded|taped|interview(?:ed)?|conversation|spoke|talked|met|sat down|received|briefing|"
    r"hearing|conference|held|session|transcript|remarks|answered)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_PROCEEDINGS = re.compile(r"\b(?:report|proceedings|minutes|debates?|session|sitting|hearing|record)\b", re.IGNORECASE)
_POINT = re.compile(r"\d{1,2}[.)] +\S")
_PRINTED = re.compile(
    r"\b(?:statement|communiqu[eé]|declaration|resolution|letter|message|note|text|accord|agreement|memorandum)\b.*"
    r"\b(?:printed|reproduced|below|following|in full|full text|verbatim|reads?|as follows)\b",
    re.IGNORECASE,
)
_SAT = re.compile(
    r"\b(?:House|Council|Assembly|Parliament|Senate|Chamber|Committee|Commission|Court|Congress|Conference|Rada|Duma|"
    r"Knesset|Diet|Bundestag|Majlis|Dail|panel)\b[^.\n]{0,60}\b(?:met|sat|convened|opened|gathered|assembled|"
    r"resumed|was held)\b"
)


@lru_cache(maxsize=2)
def is_live(text: str) -> bool:
    """Whether a page runs on through a day, entry by entry, each under its time."""
    return len(_TIMED.findall(text)) >= _LIVE


@dataclass(frozen=True, slots=True)
class PageDay:
    """A day, the stretches of a page whose words were spoken on it, and the ids of who spoke (None: everybody)."""

    day: Day
    pages: tuple[Span, ...] = ()
    speakers: frozenset[str] | None = None

    def holds(self, span: Span, speaker: str) -> bool:
        """Whether words at `span` of the actor with this id were spoken on the day."""
        voiced = self.speakers is None or speaker in self.speakers
        return bool(self.day.edtf) and voiced and any(page.overlaps(span) for page in self.pages)


def page_day(read: Article, attributed: tuple[Attribution, ...]) -> PageDay:
    """The day the page's words were spoken on, as inferred, where it is of a kind that has one."""
    whole = (Span(0, len(read.text)),)
    if is_live(read.text):
        running = page_date(read.text) or read.published or ""
        return PageDay(Day(running, "inferred") if full_day(running) else UNKNOWN, whole)
    sat = _sitting(read)
    if sat.edtf:
        return PageDay(sat, whole)
    turns = [words for words in attributed if words.rule == "transcript-label"]
    if len(turns) >= _LABELS:
        return _transcript(read, turns)
    points = [paragraph.span for paragraph in read.paragraphs if _POINT.match(read.text, paragraph.span.start)]
    if len(points) >= _LABELS:
        return PageDay(_printed_day(read, points[0].start), tuple(points))
    return PageDay(_document(read), whole)


def _transcript(read: Article, turns: list[Attribution]) -> PageDay:
    """The day of a talk, for those who take turns in it and the titles above it."""
    first, last = turns[0].span.start, max(turn.span.end for turn in turns)
    titles = [headline for headline in read.headlines if headline.end <= first]
    speakers = {read.speakers.resolve(turn.speaker, turn.role, turn.source).id for turn in turns}
    return PageDay(_heading_day(read, first), (*titles, Span(first, last)), frozenset(speakers))


def _heading_day(read: Article, before: int) -> Day:
    """The day told above the first turn: in a line of its own, or by a sentence about the talk."""
    for day in read.days:
        if not day.span or day.span.end > before:
            break
        line = _line(read.text, day.span)
        short = len(line) < len(day.span) + 60 and read.text[line.start : day.span.start].count(" ") < 4
        alone = short and (day.edtf != read.published or _CLOCK.search(line.of(read.text)))
        fits = alone or _RECORDED.search(_said_of(read.text, day.span))
        if full_day(day.edtf) and fits and free(read.text, day.span):
            return Day(day.edtf, "inferred")
    return UNKNOWN


def _printed_day(read: Article, before: int) -> Day:
    """The day of the document whose numbered points the page prints, told above them."""
    for day in read.days:
        if not day.span or day.span.end > before:
            break
        if full_day(day.edtf) and free(read.text, day.span) and _PRINTED.search(_said_of(read.text, day.span)):
            return Day(day.edtf, "inferred")
    return UNKNOWN


def _line(text: str, at: Span) -> Span:
    start = text.rfind("\n", 0, at.start) + 1
    end = text.find("\n", at.end)
    return Span(start, end if end >= 0 else len(text))


def _said_of(text: str, at: Span) -> str:
    line = _line(text, at)
    start = max(line.start, text.rfind(". ", line.start, at.start))
    end = text.find(". ", at.end, line.end)
    return text[start : end if end >= 0 else line.end]


def _sitting(read: Article) -> Day:
    """The day an assembly sat on, told at the beginning of a report of its proceedings."""
    title = read.text[: read.headlines[0].end] if read.headlines else ""
    if _PROCEEDINGS.search(title):
        for day in read.days:
            if not day.span or day.span.start > len(title) + _OPENING:
                break
            if full_day(day.edtf) and _SAT.search(_said_of(read.text, day.span)):
                return Day(day.edtf, "inferred")
    return UNKNOWN


def _document(read: Article) -> Day:
    """The day in the heading of a page that is itself a statement, a letter or the like ("Statement of 12 March")."""
    head = read.paragraphs[:_HEAD]
    if not head or not _TITLED.match(read.text, head[0].span.start, head[0].span.end):
        return UNKNOWN
    lines = [part.span for part in head if len(part.span) < _LINE or part.span == head[0].span]
    told = (day for day in read.days if day.span and day.basis == "explicit" and full_day(day.edtf))
    told = (day for day in told if day.span and any(line.holds(day.span) for line in lines))
    day = next(told, UNKNOWN)
    return Day(day.edtf, "inferred") if day.edtf else UNKNOWN


_TITLED = re.compile(
    r"(?:[A-Z][\w'’-]*\s+){0,3}(?i:(?:statement|communiqu[eé]|declaration|press release|remarks|speech|address|letter|"
    r"message|resolution|decree|memorandum|note verbale)\s+(?:of|by|dated|issued|delivered)\b)"
)
_OPENING = 700
"""Code points after the title in which a report of proceedings tells when the assembly sat."""


def no_earlier_than(read: Article) -> Day:
    """For a page without a date: not before the latest day its pictures were taken on, and that uncertain."""
    if read.published:
        return UNKNOWN
    captions = [paragraph.span for paragraph in read.paragraphs if paragraph.kind == "caption"]
    taken = [day.edtf for day in read.days if day.span and any(caption.holds(day.span) for caption in captions)]
    latest = max(filter(full_day, taken), default="")
    return Day(f"{latest}?/..", "inferred") if latest else UNKNOWN


def lead(read: Article) -> int:
    """The number of the paragraph an article begins with: the first of whole prose below any line with its date."""
    below = 0
    for number, part in enumerate(read.paragraphs[:_HEAD]):
        dates = (len(day.span) for day in read.days if day.span and part.span.holds(day.span) and full_day(day.edtf))
        longest = max(dates, default=0)
        if longest and len(part.span) < _LINE and (part.kind != "prose" or 2 * longest > len(part.span)):
            below = number + 1
    for number, part in enumerate(read.paragraphs[below:], below):
        if part.kind == "prose" and part.span.end - part.body >= _LINE - 30 and read.text[part.span.end - 1] in _STOPS:
            return number
    return 0


_HEAD, _LINE, _STOPS = 8, 90, '.!?)"”»'
"""Paragraphs among which a page prints its date, code points such a line stays below, ends of whole sentences."""
