"""The day an attribution or act tells of itself: the time bound to its cue, not that of the event spoken of."""

from __future__ import annotations

import re
from bisect import bisect_left

from seeds.parser.articles.article import Article
from seeds.parser.dating.dates import UNKNOWN, Day
from seeds.parser.occasions.freedates import OCCASION, free, of_document, until_publication
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span


@record(frozen=True, slots=True)
class _Clause:
    """A reporting clause: its sentence, the run from speaker to cue, both, and what was said."""

    sentence: Span
    core: Span
    source: Span
    cue: Span
    content: tuple[Span, ...]


def told_day(
    read: Article, source: Span | None, cue: Span | None, content: tuple[Span, ...], quotes: tuple[Span, ...] = ()
) -> Day:
    """The day nearest to the speaker and the cue in their sentence that dates them; `UNKNOWN` when none does."""
    if not cue:
        return UNKNOWN
    asked = (source, cue, content, quotes)
    day = read.told_days.get(asked)
    if day is None:
        told = _told(read, source, cue, content, quotes)
        day = read.told_days[asked] = told if told.edtf else _entry_day(read, cue)
    return day


def _entry_day(read: Article, cue: Span) -> Day:
    """The day of the entry of a timeline in which a cue stands, where its line opens with it: "3 May 2023 – "."""
    start = read.text.rfind("\n", max(0, cue.start - _REACH), cue.start) + 1
    opens = _begun(read.days, start, start + 3)
    entry = next((day for day in opens if day.span and _ENTRY.match(read.text, day.span.end)), UNKNOWN)
    return until_publication(entry, read) if entry.edtf else UNKNOWN


def _begun(days: tuple[Day, ...], first: int, end: int) -> tuple[Day, ...]:
    """The days, of those a text tells, whose words begin between two code points, the second exclusive."""
    return days[bisect_left(days, first, key=_starting) : bisect_left(days, end, key=_starting)]


def _starting(day: Day) -> int:
    return day.span.start if day.span is not None else 0


_ENTRY = re.compile(r" ?(?:[–—-]{1,2}|:) ")


def _told(read: Article, source: Span | None, cue: Span, content: tuple[Span, ...], quotes: tuple[Span, ...]) -> Day:
    core = source.cover(cue) if source and max(source.start - cue.end, cue.start - source.end) < 250 else cue
    line = _line(read.text, core)
    around = [day for day in _begun(read.days, line.start, line.end) if day.span and line.holds(day.span)]
    if not around:
        return UNKNOWN
    clause = _Clause(_sentence(read.text, core, line), core, source or cue, cue, content)
    best, nearest = UNKNOWN, len(read.text)
    for day in around:
        if not day.span or not clause.sentence.holds(day.span) or any(quote.overlaps(day.span) for quote in quotes):
            continue
        away = max(core.start - day.span.end, day.span.start - core.end, 0)
        fits = free(read.text, day.span) or of_document(read.text, day.span, clause.source)
        if away < nearest and fits and _dates(read.text, day.span, clause):
            spoken = until_publication(day, read)
            best, nearest = (spoken, away) if spoken.edtf else (best, nearest)
    return best


_STOP = re.compile(r"[.!?…;](?:(?<=;)|(?:(?<!\b[A-Z].)|(?=[\"”»’]))[\"”»’)\]]*\s+(?=[\"'“‘«(]?[A-ZÀ-Þ0-9]))")
"""The end of a sentence or clause; a pattern that begins with a set of signs is looked for many times as fast."""
_SHORTENED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|Capt|Sgt|Adm|Brig|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|No)\.\s+$"
)


def _line(text: str, core: Span) -> Span:
    """The line around a run, followed some hundred code points to either side at most."""
    start, end = max(0, core.start - _REACH), min(len(text), core.end + _REACH)
    before, after = text.rfind("\n", start, core.start), text.find("\n", core.end, end)
    return Span(before + 1 if before >= 0 else start, after if after >= 0 else end)


_REACH = 400


def _sentence(text: str, core: Span, line: Span) -> Span:
    """The sentence around a run within its line, cut roughly."""
    start = line.start
    for stop in _STOP.finditer(text, start, core.start + 1):
        start = start if _is_short(text, stop) else stop.end()
    stops = (stop.end() for stop in _STOP.finditer(text, core.end, line.end) if not _is_short(text, stop))
    return Span(start, next(stops, line.end))


def _is_short(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop only shortens the word before it ("Gen. ")."""
    return bool(_SHORTENED.search(text, max(0, stop.start() - 5), stop.end()))


_ASIDE = re.compile(r"\b(?:who|whom|whose|which|where|when)\b(?P<told>.*)", re.IGNORECASE | re.DOTALL)
_CLOSED = re.compile(
    r",\s*(?:(?:late|early|earlier)\s+)?(?:on|in|last|this)?\s*$|,\s+(?!and\b|or\b|in\b|on\b|at\b)\w+[^,]*$"
)
_OTHER = re.compile(
    r"\b(?:who|whom|whose|which|where|when|after|before|since|until|as|while|because|but|that|if|though|although)\b|"
    r"[;:]|,\s+and\b|\band\s+(?:he|she|it|they|had|has|was|were|would|will|said|says|added)\b"
)
_ANEW = re.compile(r"(?:\b(?:and|but)|[;,])\s+(?:(?:late|early|again)\s+)?(?:on\s+|in\s+|last\s+)?$")
_SUBORDINATE = re.compile(
    r"\W*(?:(?:asked|pressed|questioned) (?:again )?(?:if|whether|about|why|how)|"
    r"after|before|since|when|while|as|if|because|although|though|until|once|hours|minutes|days|weeks|despite|"
    r"following|amid|with)\b",
    re.IGNORECASE,
)


def _dates(text: str, at: Span, clause: _Clause) -> bool:
    """Whether a free date of the sentence dates the reporting clause and not another."""
    core = clause.core
    if any(content.overlaps(at) for content in clause.content):
        return _interposed(text, at, clause)
    if at.end <= core.start:
        lead = text[clause.sentence.start : at.start]
        gap = text[at.end : core.start]
        told = "that" in lead.split()[:-1] and not _ANEW.search(lead)
        other = re.search(r"\b(?:and|but|that)\b|;", gap) and gap.strip() != "that"
        return not (told or other or _SUBORDINATE.match(lead) or _aside(lead))
    if at.start < core.end:
        inner = min(clause.source.end, clause.cue.end)
        begin = clause.source.start if clause.source.holds(at) else inner
        return not (_DESCRIBED.search(text, clause.source.start, at.start) or _aside(text[begin : at.start]))
    gap = "".join(text[a:b] for a, b in _outside(core.end, at.start, clause.content))
    return not _OTHER.search(gap)


_DESCRIBED = re.compile(r"\bthat (?:had |has |have )?\w+(?:ed|t|n|[aeo]ok|[aeou]ng|ew|ld|de|ose|ame)\b[^,]*\Z")
"""What begins to describe a speaker: "the junta that seized power in July"."""


def _aside(before: str) -> bool:
    """Whether the words before a date leave it in a relative clause ("who met the envoys on Monday")."""
    aside = _ASIDE.search(before)
    return bool(aside and not _CLOSED.search(aside["told"]))


def _outside(start: int, end: int, content: tuple[Span, ...]) -> list[tuple[int, int]]:
    """The stretches between two places that were not said."""
    kept = []
    for span in sorted(content):
        if span.end > start and span.start < end:
            kept.append((start, max(start, span.start)))
            start = min(end, span.end)
    return [*kept, (start, end)]


_PLAINLY = re.compile(r"(?:said|says?|adds?|added|saying)\b")
_GOVERNS = re.compile(r"\s*(?:to|for|not to|against)\b")
"""What does not go on behind a verb that only says: "said the guns they brought in April for exercises would stay"."""
_GOES_ON = re.compile(
    r"\s*,?\s*[\"“‘«]?(?:that|to|for|not to|against|how|whether|why|calling|saying|demanding|urging|warning|insisting|"
    r"adding|declaring|accusing|asking)\b"
)
_LINKED = re.compile(r"\b(?:that|who|which|said|says|had|has|have|was|were|would|will)\b|[;:\"“”]")
_TOLD = re.compile(
    r"(?:told|tells?|reminded|reminds|assured|assures|informed|informs|briefed|addressed|met|received)\b"
)
_DIRECT = re.compile(r"\s+(?:(?:again|late|early|earlier)\s+)?(?:on\s+|in\s+)?$")
_ANSWERED = re.compile(
    r"\s+(?:[\w'’-]+\s+){0,4}(?:demand|call|request|ultimatum|claim|charge|accusation|allegation|report|offer|proposal|"
    r"idea|deadline|threat)s?\s+(?:aside\s+)?(?:(?:late|early|again)\s+)?(?:on\s+|in\s+)?$"
)
_PART = re.compile(r"^\s+(?:morning|afternoon|evening|night)\b")
_HEARER = re.compile(r"\s+(?:[\w'’-]+\s+){1,5}(?:(?:late|early|earlier)\s+)?(?:on\s+|in\s+)?$")
_TAIL = re.compile(
    rf"\b(?:in|at|during|on|through|via|by)\s+(?:(?:an?|his|her|its|their|the|[\w-]+['’]s)\s+)?(?:[\w-]+\s+){{0,4}}"
    rf"{OCCASION}\b[^,.;:\"“”]{{0,60}}$",
    re.IGNORECASE,
)


def _interposed(text: str, at: Span, clause: _Clause) -> bool:
    """Whether a date between the cue and what was said, or behind both with its occasion, belongs to the cue.

    "reminded her colleagues on Wednesday that", "called it a relic in a statement late on Tuesday."
    """
    after = _PART.sub("", text[at.end : at.end + 36])
    gap = text[clause.cue.end : at.start]
    told = _DIRECT.match(gap) or _ANSWERED.match(gap) or (_TOLD.match(clause.cue.of(text)) and _HEARER.match(gap))
    goes_on = _GOES_ON.match(after) and not (_PLAINLY.match(clause.cue.of(text)) and _GOVERNS.match(after))
    if 0 < len(gap) < 90 and not _LINKED.search(gap) and (told or goes_on):
        return True
    tail = re.match(r"[\s\"”]*(?:[.,;)]|$)", after)
    return bool(tail and _TAIL.search(text[max(clause.core.start, at.start - 110) : at.start]))
