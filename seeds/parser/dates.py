"""When something was said: a time expression against the publication date, as EDTF with the basis it rests on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from seeds.parser.spans import Span
from seeds.parser.words import MONTH_NAMES

_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH_FORMS = {form: number for number, name in enumerate(MONTH_NAMES, 1) for form in (name, name[:3])} | {"sept": 9}
_NUMBERS = {"a": 1, "an": 1, "couple": 2, "few": 3, "several": 3, "twelve": 12, "fifteen": 15, "twenty": 20}
_NUMBERS |= {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b))"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_COUNT = (
    r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
    r"a couple of|a few|several)"
)


@dataclass(frozen=True, slots=True)
class Day:
    """One dated expression: its EDTF value, its basis (explicit, relative, inferred, unknown) and where it stands."""

    edtf: str
    basis: str
    span: Span | None = None


UNKNOWN = Day("", "unknown")
"""The day nobody can derive."""

_Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date | None], tuple[str, str]]]


def days(text: str, published: str | None, start: int = 0, end: int | None = None) -> tuple[Day, ...]:
    """Every time expression in `text[start:end]` that can be placed, in order, against `published` (EDTF or None)."""
    against = _date(published)
    found = sorted(_found(text, against, start, len(text) if end is None else end), key=_where)
    kept: list[Day] = []
    for day in found:
        if day.span and not (kept and kept[-1].span and kept[-1].span.overlaps(day.span)):
            kept.append(day)
    return tuple(kept)


def resolve(words: str, published: str | None) -> Day:
    """The day one time expression means; `UNKNOWN` when it means none that can be told."""
    found = days(words, published)
    return found[0] if found else UNKNOWN


def page_date(text: str) -> str | None:
    """The date a page states of itself: alone on one of its first lines; None when it states none."""
    for line in re.findall(r"[^\n]{1,200}", text[:1500]):
        stamp = _STAMP.search(line)
        if stamp:
            found = days(line, None)
            full = [day.edtf for day in found if re.fullmatch(r"\d{4}-\d\d-\d\d", day.edtf)]
            if full:
                return full[0]
    return None


_STAMP = re.compile(
    rf"^\W*(?:(?:published|updated|posted|date)\b.{{0,30}}|{_WEEKDAY}?,?\s*)(?:\d{{1,2}}\s+{_MONTH}|[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}},"
    r"|\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)


def _where(day: Day) -> tuple[int, int]:
    return (day.span.start, -len(day.span)) if day.span else (0, 0)


def _found(text: str, against: date | None, start: int, end: int) -> Iterator[Day]:
    for first, last in _windows(text, start, end):
        low = text[first:last].casefold()
        for pattern, rule in [row for row in _RULES if any(sign in low for sign in _SIGNS[row[1]])]:
            for match in pattern.finditer(text, first, last):
                try:
                    edtf, basis = rule(match, against)
                except (ValueError, OverflowError, KeyError):
                    continue
                if edtf:
                    yield Day(edtf, basis, Span(*match.span()))


_TEMPORAL = re.compile(
    r"\b(?=[jfmasondtwylpe12])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:19|20)\d\d|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"yesterday|today|tomorrow|tonight|ago|earlier|last|this|past|previous|next)",
    re.IGNORECASE,
)


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches around words of time, so that the rules read little of the text."""
    first = last = -1
    for match in _TEMPORAL.finditer(text, start, end):
        low, high = max(start, match.start() - 30), min(end, match.end() + 24)
        if last >= low:
            last = high
            continue
        if last >= 0:
            yield first, last
        first, last = low, high
    if last >= 0:
        yield first, last


def _date(published: str | None) -> date | None:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", published or "")
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _day_month(match: re.Match[str], against: date | None) -> tuple[str, str]:
    groups = match.groupdict()
    month = _MONTH_FORMS[groups["month"].lower().rstrip(".")]
    year = groups.get("year") or _year_of(against, month, int(groups["day"]))
    if not year:
        return "", ""
    return date(int(year), month, int(groups["day"])).isoformat(), "explicit"


def _year_of(against: date | None, month: int, day: int = 1) -> str:
    """The year of a date without one: the publication's, or the year before when that would lie far ahead of it."""
    if not against:
        return ""
    ahead = (month, day) > (against.month, against.day) and month - against.month > 5
    return str(against.year - ahead)


def _month_only(match: re.Match[str], against: date | None) -> tuple[str, str]:
    groups = match.groupdict()
    month = _MONTH_FORMS[groups["month"].lower().rstrip(".")]
    which = (groups.get("which") or "").lower()
    if groups.get("year"):
        return f"{groups['year']}-{month:02d}", "explicit"
    if not against:
        return "", ""
    later = month > against.month
    year = against.year - (later if which == "last" or (month - against.month > 0 and which != "next") else 0)
    if which == "next":
        year = against.year + (month <= against.month)
    return f"{year}-{month:02d}", "explicit"


def _weekday(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """The nearest such day on or before publication; "next" and "coming" look forward, a tense of the future too."""
    if not against:
        return "", ""
    number = _WEEKDAYS.index(match["weekday"].lower())
    back = (against.weekday() - number) % 7
    which = (match["which"] or "").lower()
    if which in {"next", "coming"}:
        return (against + timedelta(days=(number - against.weekday() - 1) % 7 + 1)).isoformat(), "relative"
    if which == "last":
        back = back or 7
    return (against - timedelta(days=back)).isoformat(), "relative"


def _near_day(match: re.Match[str], against: date | None) -> tuple[str, str]:
    word = match["near"].lower()
    shift = -1 if word in {"yesterday", "last night"} else 1 if word == "tomorrow" else 0
    return ((against + timedelta(days=shift)).isoformat(), "relative") if against else ("", "")


def _ago(match: re.Match[str], against: date | None) -> tuple[str, str]:
    word = re.sub(r"^a (couple of|few)$", r"\1", match["count"].lower()).split()[0]
    count = int(word) if word.isdigit() else _NUMBERS[word]
    vague = word in {"few", "several", "couple"}
    return _back(against, count, match["unit"].lower(), vague)


def _back(against: date | None, count: int, unit: str, vague: bool) -> tuple[str, str]:
    if not against or (vague and unit != "year"):
        return "", ""
    if unit == "day":
        return (against - timedelta(days=count)).isoformat(), "relative"
    if unit == "week":
        monday = against - timedelta(days=against.weekday() + 7 * count)
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}", "relative"
    if unit == "month":
        months = against.year * 12 + against.month - 1 - count
        return f"{months // 12}-{months % 12 + 1:02d}", "relative"
    return (f"{against.year - count}{'~' if vague else ''}", "relative")


def _period(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """ "last week" is the Monday-to-Sunday week before, "this week" the one publication stands in."""
    which, unit = match["which"].lower(), match["unit"].lower()
    shift = {"last": 1, "previous": 1, "past": 1, "this": 0, "next": -1}[which]
    return _back(against, shift, unit, vague=False)


def _iso(match: re.Match[str], _: date | None) -> tuple[str, str]:
    return date(int(match[1]), int(match[2]), int(match[3])).isoformat(), "explicit"


def _year(match: re.Match[str], _: date | None) -> tuple[str, str]:
    return match["year"], "explicit"


_RULES: tuple[_Rule, ...] = (
    (re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b"), _iso),
    (re.compile(rf"\b{_MONTH}\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:\d])(?:,?\s+{_YEAR})?"), _day_month),
    (re.compile(rf"\b(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR})?"), _day_month),
    (re.compile(rf"\b(?P<which>last|next|this)?\s*\b(?<!\bMr )(?<!\bMs )(?:(?<=in )|(?<=since )|(?<=last )|(?<=this )|(?<=next )|(?<=early )|(?<=late )|(?<=mid-)|(?<=of )){_MONTH}(?!\s+\d{{1,2}}\b)(?:,?\s+{_YEAR})?", re.IGNORECASE), _month_only),  # noqa: E501
    (re.compile(rf"\b{_MONTH},?\s+{_YEAR}"), _month_only),
    (re.compile(rf"\b(?:(?P<which>last|next|this|coming|past)\s+)?{_WEEKDAY}s?\b", re.IGNORECASE), _weekday),
    (re.compile(r"\b(?P<near>yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b", re.IGNORECASE), _near_day),  # noqa: E501
    (re.compile(rf"\b{_COUNT}\s+(?P<unit>day|week|month|year)s?\s+(?:ago|earlier)\b", re.IGNORECASE), _ago),
    (re.compile(r"\b(?P<which>last|previous|past|this|next)\s+(?P<unit>week|month|year)\b", re.IGNORECASE), _period),
    (re.compile(rf"\b(?:in|since|by|of|from|until|during)\s+{_YEAR}"), _year),
)  # fmt: skip
# Words of which a stretch holds one, casefolded, where a rule can match; without "i", which stands for several letters.
_MONTH_SIGNS = tuple(month[:3] for month in MONTH_NAMES)
_SIGNS: dict[object, tuple[str, ...]] = {
    _iso: ("-",),
    _day_month: _MONTH_SIGNS,
    _month_only: _MONTH_SIGNS,
    _weekday: ("day",),
    _near_day: ("yest", "today", "tomorrow", "ton", "last", "morn", "after", "even"),
    _ago: ("ago", "earl"),
    _period: ("week", "month", "year"),
    _year: ("19", "20"),
}
