"""Which dates stand free of events, lines and names, and which of them can be days of speech."""

from __future__ import annotations

import re
from datetime import date, timedelta

from seeds.parser.articles.article import Article
from seeds.parser.dating.dates import UNKNOWN, Day, bound, full_day
from seeds.parser.texts.spans import Span

OCCASION = (
    r"(?:statement|interview|speech|address|briefing|conference|remarks|comments|communiqu[eé]|declaration|letter|note|"
    r"post|tweet|message|hearing|testimony|debate|rally|sermon|broadcast|reply|e-?mail|meeting|summit|session|ceremony|"
    r"press release|call|podcast|programme|program|resolution|report|article|video|recording|talks|visit|tour|lunch|"
    r"dinner|funeral|march|protest)s?"
)
"""What people speak at or in, as a pattern."""
_WITHIN = re.compile(
    rf"(?:\b(?:beginning|start|middle|end|morning|evening|night|afternoon|{OCCASION})\s+of|"
    rf"\b(?:in|at|during|on)\b[^,.;:]{{0,40}}\bof|\bduring)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(
    r"\b(?:agreement|accord|treaty|pact|communiqu[eé]|declaration|resolution|memorandum|protocol|charter|constitution|"
    r"convention|covenant|statement|letter|note|manifesto)\b",
    re.IGNORECASE,
)


def of_document(text: str, at: Span, source: Span) -> bool:
    """Whether a date belongs to the name of a document that speaks ("The agreement of 4 May 1992 provides")."""
    return source.holds(at) and bool(_DOCUMENT.search(source.of(text)))


_PLACED = re.compile(r"\n(?:[A-Z][A-Z'’.-]{2,}[ ,/-]{1,2}){1,4}(?:[A-Z][\w.]+[, ]{1,2}){0,3}$")
_CITY = re.compile(r"\n[A-Z][\w'’. -]{1,40}(?:,\s*[A-Z][\w. ]{1,25}){0,2},\s*$")
_LEADS_IN = re.compile(r"[^\n]{0,30}?(?:\([A-Z]|[-–—]{1,2}\s)")
_AT = re.compile(r"(?:\b(?:in|at|on|during|to|told)\s+(?:the\s+)?|\n|[.!?]\s+)$", re.IGNORECASE)
_OF_THE_DAY = re.compile(rf"['’]s?\s+(?:[\w-]+\s+){{0,3}}{OCCASION}\b|\s*(?:night|evening|morning|afternoon)['’]s\b")


def free(text: str, at: Span) -> bool:
    """Whether a date stands free: bounds nothing ("until May"), heads no agency line, belongs to no event's name."""
    before = text[max(0, at.start - 60) : at.start] if at.start > 60 else f"\n{text[: at.start]}"
    after = text[at.end : at.end + 60]
    if _TO_COME.search(before) or (bound(text, at.start) and not _WITHIN.search(before)) or heads_line(before, after):
        return False
    if re.match(r"['’]s?\b|\s*(?:night|evening|morning|afternoon)['’]s\b", after):
        return bool(_OF_THE_DAY.match(after) and _AT.search(before))
    return len(at) != 4 or bool(re.search(r"\b[Ii]n\s+$", before))


_TO_COME = re.compile(
    r"\b(?:to be|due to be|will be|is to be|being) (?:published|broadcast|aired|released|printed|shown|screened|"
    r"delivered|"
    r"posted|held)\b[^.;:]{0,30}$"
)


def heads_line(before: str, after: str) -> bool:
    """Whether a date between these words belongs to an agency's line ("BAMAKO, June 16 (AP) -")."""
    return bool(_PLACED.search(before) or (_CITY.search(before) and _LEADS_IN.match(after)))


def until_publication(day: Day, read: Article) -> Day:
    """Nobody spoke after publication: a date without a year is then of the year before, a range ends with it."""
    today = (read.published or "")[:10]
    if not full_day(today):
        return day
    first, _, last = day.edtf.partition("/")
    if first > today[: len(first)]:
        early = _before(first, date.fromisoformat(today), day.basis) if _yearless(read.text, day) else ""
        return Day(early, day.basis, day.span) if early else UNKNOWN
    return Day(f"{first}/{today}" if last > today > first else first if last > today else day.edtf, day.basis, day.span)


def _yearless(text: str, day: Day) -> bool:
    """Whether a date's words name neither its year nor the future."""
    return day.span is not None and not _PLACING.search(day.span.of(text))


_PLACING = re.compile(r"\d{4}|\b(?:next|coming|tomorrow)\b", re.IGNORECASE)


def _before(edtf: str, today: date, basis: str) -> str:
    """The last such weekday, or the same day or month a year before; empty where there is none."""
    if basis == "relative" and full_day(edtf):
        weekday = date.fromisoformat(edtf).weekday()
        return (today - timedelta(days=(today.weekday() - weekday) % 7)).isoformat()
    year, rest = int(edtf[:4]) - 1, edtf[4:]
    return "" if rest == "-02-29" or basis != "explicit" else f"{year}{rest}"
