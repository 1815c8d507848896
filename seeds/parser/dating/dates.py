"""When something was said: a time expression against the publication date, as EDTF with the basis it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from seeds.parser.dating.sequels import SEQUELS, follows
from seeds.parser.dating.timepatterns import MONTH, RULES, WEEKDAY, WORDS_OF_TIME
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span


@record(frozen=True, slots=True)
class Day:
    """One dated expression: its EDTF value, its basis (explicit, relative, inferred, unknown) and where it stands."""

    edtf: str
    basis: str
    span: Span | None = None


UNKNOWN = Day("", "unknown")
"""The day nobody can derive."""


def days(text: str, published: str | None, start: int = 0, end: int | None = None) -> tuple[Day, ...]:
    """Every time expression in `text[start:end]` that can be placed, in order, against `published` (EDTF or None).

    What is told by another day ("a day earlier", "the same evening") is placed against the last one told before it.
    """
    against = _date(published)
    found = sorted(_found(text, against, start, len(text) if end is None else end), key=_where)
    kept: list[Day] = []
    last = start
    for first, stop, told in found:
        if first < last:
            continue
        day = told if isinstance(told, Day) else _sequel(told, kept, against)
        if day.edtf:
            kept.append(day)
            last = stop
    return tuple(kept)


def page_date(text: str) -> str | None:
    """The date a page states of itself on one of its first lines: alone, or in a dateline; None when it states none.

    A dateline begins the first paragraph below headlines and byline. A caption may look like one: none counts in a
    text that tells of a later year.
    """
    begun = False
    for number, line in enumerate(re.findall(r"[^\n]{1,200}", text[:1500])):
        end = 0 if begun else _dateline(line)
        full = _first_full(line, len(line) if _STAMP.match(line) else end)
        if full:
            return None if end and not _STAMP.match(line) and _tells_later(text, full[:4]) else full
        begun = begun or (number > 0 and _PROSE.search(line) is not None)
    return None


def _first_full(line: str, end: int) -> str:
    return next((day.edtf for day in days(line, None, 0, end) if full_day(day.edtf)), "") if end else ""


def _dateline(line: str) -> int:
    """Where the dateline ends that a line consists of or that a sentence follows; 0 without one."""
    found = _DATED_LINE.match(line)
    if not found:
        return 0
    whole = _PROSE.search(line) and _OPENING.match(line, found.end())
    return found.end() if whole or _ALONE.match(line, found.end()) else 0


def _tells_later(text: str, year: str) -> bool:
    """Whether a text tells of a year later than `year` that is no bound ahead of it ("by the end of 2030")."""
    return any(
        told["year"] > year
        for told in _YEAR.finditer(text)
        if not _AHEAD.search(text[max(0, told.start() - 24) : told.start()])
    )


def full_day(edtf: str) -> bool:
    """Whether a date is one day, not a month, a year or a range."""
    return len(edtf) == 10


_STAMP = re.compile(
    rf"^\W*(?:(?:published|updated|posted|date)\b.{{0,30}}|{WEEKDAY}?,?\s*)(?:\d{{1,2}}\s+{MONTH}|[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}},"
    r"|\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)
_DATED_LINE = re.compile(
    r"(?!(?:Born|Died|Above|Below|Left|Right|Pictured)\b)"
    rf"(?:[A-Z][\w.'’-]*,? ){{1,6}}(?:{WEEKDAY}, )?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH.replace('month', 'named')}),? "
    r"\d{4}(?= ?(?:\([^()\n]{1,40}\) ?)?(?:[-–—./:]|$))"
)
"""A place, perhaps a weekday, and a full date, before a dash or alone: "NIAMEY, Sept 26, 2023 (Meridian) - "."""
_ALONE = re.compile(r"\W*$")
_OPENING = re.compile(r"(?:\W{0,3}[(/][^()/\n]{1,50}[)/])?\W{1,6}[A-ZÀ-Ý\d]")
"""Between a dateline and its sentence: perhaps the agency, a dash, a capital."""
_PROSE = re.compile(r"[.!?][\"”’'»)]?\s*$|^.{150}")
"""A line with a whole sentence, or too long for a headline."""
_YEAR = re.compile(
    r"\b(?P<year>(?:19|20)\d\d)\b(?![\d,.-]*\d)"
    r"(?! (?:\w+ )?(?:soldiers|troops|men|people|personnel|peacekeepers|marines|fighters|kilomet|miles|euros|dollars))"
)
_AHEAD = re.compile(
    r"(?i)(?:\b(?:by|until|till|before|through|to|beyond|for|copyright)|©|\(c\)) "
    r"(?:(?:the )?(?:end|start|beginning|middle|spring|summer|autumn|fall|month|[a-z]+) (?:of )?|mid-)?$|[$€£,.]$"
)
_Told = tuple[int, int, Day | re.Match[str]]


def _where(told: _Told) -> tuple[int, int]:
    return (told[0], -told[1])


def _found(text: str, against: date | None, start: int, end: int) -> Iterator[_Told]:
    for word in WORDS_OF_TIME.finditer(text, start, end):
        first, last = max(start, word.start() - 30), min(end, word.end() + 24)
        kind = word.lastgroup or ""
        if kind == "sequel":
            yield from ((*match.span(), match) for rule in SEQUELS for match in rule.finditer(text, first, last))
            continue
        for pattern, rule in RULES[kind]:
            for match in pattern.finditer(text, first, last):
                try:
                    edtf, basis = rule(match, against)
                except (ValueError, OverflowError, KeyError):
                    continue
                if edtf:
                    yield *match.span(), Day(edtf, basis, Span(*match.span()))


def _sequel(match: re.Match[str], told: list[Day], against: date | None) -> Day:
    """What an expression means after the last day told near before it that is no bound and not to come."""
    for day in reversed(told[-6:]):
        if not day.span or match.start() - day.span.end > _NEAR:
            break
        coming = against is not None and day.edtf > against.isoformat()
        if coming or bound(match.string, day.span.start):
            continue
        try:
            edtf = follows(match, day.edtf)
        except (ValueError, OverflowError, KeyError):
            continue
        if edtf:
            return Day(edtf, "inferred", Span(*match.span()))
    return UNKNOWN


_NEAR = 900
"""Code points within which a day told before may be what "a day earlier" looks back on."""
_BOUND = re.compile(
    r"\b(?:since|until|till|from|by|before|after|due out in|due|during|through|of)\s+(?:the\s+)?$", re.IGNORECASE
)


def bound(text: str, at: int) -> bool:
    """Whether the date at `at` bounds or belongs to something ("since May", "by Friday") instead of dating it."""
    return bool(_BOUND.search(text[max(0, at - 12) : at]))


def _date(published: str | None) -> date | None:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", published or "")
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
