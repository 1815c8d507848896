"""What each kind of date means against the day of publication: the rules by which a match becomes EDTF."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from seeds.parser.texts.words import MONTH_NAMES

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH_FORMS = {form: number for number, name in enumerate(MONTH_NAMES, 1) for form in (name, name[:3])} | {"sept": 9}
_SPELLED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate(_SPELLED, 1)}
NUMBERS |= {"a": 1, "an": 1, "couple": 2, "few": 3, "several": 3, "twelve": 12, "fifteen": 15, "twenty": 20}

Rule = Callable[[re.Match[str], date | None], tuple[str, str]]
"""From a match and the day of publication to EDTF and basis; two empty texts where nothing can be told."""

# Words of the same clause that put a date without a year, or a weekday, after the day of publication.
_COMING = re.compile(
    r"\b(?:will|won't|won’t|due|(?<!-)expected|expects? to|scheduled|slated|planned|effective|payable|is set|are set|"
    r"set to|to be \w+ed|would be|is to|are to|supposed to|hopes? to|plans? to|plans? for)\b"
    r"(?:[^.;:!?\n\"“”]|(?<=\b[A-Z])\.)*$"
)
_BOUND = re.compile(r"\b(?:until|till|by|through)\b\s*(?:the\s+)?(?:early|late|mid-|end of)?\s*$", re.IGNORECASE)


def _coming(match: re.Match[str]) -> bool:
    """Whether the clause puts the date in the future ("will meet on Monday", "due in May")."""
    return bool(_COMING.search(match.string[max(0, match.start() - 70) : match.start()]))


def _ends(match: re.Match[str]) -> bool:
    return bool(_BOUND.search(match.string[max(0, match.start() - 24) : match.start()]))


def day_month(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """A day of a month, with or without its year."""
    groups = match.groupdict()
    month, day = _MONTH_FORMS[groups["month"].lower().rstrip(".")], int(groups["day"])
    year = groups.get("year") or _year_of(match, against, month, day)
    return (date(int(year), month, day).isoformat(), "explicit") if year else ("", "")


def _year_of(match: re.Match[str], against: date | None, month: int, day: int) -> str:
    """The year of a date without one: the publication's; the one before or after where the date or clause says so."""
    if not against:
        return ""
    if (month, day) < (against.month, against.day) and _coming(match):
        return str(against.year + 1)
    ahead = month - against.month > 5 and not _coming(match)
    return str(against.year - ahead)


def month_only(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """A month: the last one so called, unless "next", "this" or its clause says otherwise."""
    groups = match.groupdict()
    month, which = _MONTH_FORMS[groups["month"].lower().rstrip(".")], (groups.get("which") or "").lower()
    if groups.get("year"):
        return f"{groups['year']}-{month:02d}", "explicit"
    if not against:
        return "", ""
    shift = {"last": -1, "this": 0, "next": 1}.get((groups.get("of") or "").lower())
    if shift is None:
        later = month > against.month
        coming = which != "last" and (which == "next" or _coming(match) or _ends(match))
        passed = month < against.month + (which == "next")
        shift = 0 if which == "this" else int(passed) if coming else -int(later)
    return f"{against.year + shift}-{month:02d}", "explicit"


def weekday(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """The nearest such day on or before publication; "next", "coming" and a clause about the future look forward."""
    if not against or _TITLED.match(match.string, max(0, match.start() - 4), match.end() + 2):
        return "", ""
    number, which = WEEKDAYS.index(match["weekday"].lower()), (match["which"] or "").lower()
    back = (against.weekday() - number) % 7
    if which in {"next", "coming"} or (back and not which and _coming(match)):
        return (against + timedelta(days=(number - against.weekday() - 1) % 7 + 1)).isoformat(), "relative"
    back = back or 7 if which == "last" else back
    back = against.weekday() - number + 7 if match["week"] else back
    return (against - timedelta(days=back)).isoformat(), "relative"


_TITLED = re.compile(r"[Tt]he \w+day [A-Z]$")
"""A newspaper or the like that is called by a weekday ("the Sunday Beacon")."""


def near_day(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """Yesterday, today, tomorrow and their likes."""
    word = match["near"].lower()
    before = -2 if match.string[: match.start()].endswith("day before ") else -1
    shift = before if word in {"yesterday", "last night"} else 1 if word == "tomorrow" else 0
    return ((against + timedelta(days=shift)).isoformat(), "relative") if against else ("", "")


def ago(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """So many days, weeks, months or years back from publication."""
    count, vague = counted(match["count"])
    return back(against, count, match["unit"].lower(), vague)


def counted(words: str) -> tuple[int, bool]:
    """The number that "two" or "a couple of" stands for, and whether it is a vague one."""
    word = re.sub(r"^a (couple of|few)$", r"\1", words.lower()).split()[0]
    return int(word) if word.isdigit() else NUMBERS[word], word in {"few", "several", "couple"}


def back(against: date | None, count: int, unit: str, vague: bool) -> tuple[str, str]:
    """`count` units before `against`: a day, a week from Monday to Sunday, a month or a year."""
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


def period(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """ "last week" is the Monday-to-Sunday week before, "this week" the one publication stands in."""
    shift = {"last": 1, "previous": 1, "past": 1, "this": 0, "next": -1}[match["which"].lower()]
    return back(against, shift, match["unit"].lower(), vague=False)


def figures(match: re.Match[str], _: date | None) -> tuple[str, str]:
    """A date in figures, the day first; nothing where day and month may have changed places."""
    first, second = int(match[1]), int(match[2])
    day, month = (first, second) if second <= _MONTHS else (second, first)
    told = match[0].count(".") or day > _MONTHS or day == month
    return (date(int(match[3]), month, day).isoformat(), "explicit") if told else ("", "")


_MONTHS = 12


def of_month(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """A day whose month goes without saying ("on the 12th"): the last such day."""
    if not against:
        return "", ""
    day = int(match["day"])
    months = against.year * 12 + against.month - 1 - (day > against.day)
    return date(months // 12, months % 12 + 1, day).isoformat(), "explicit"


def iso(match: re.Match[str], _: date | None) -> tuple[str, str]:
    """A date in figures, the year first."""
    return date(int(match[1]), int(match[2]), int(match[3])).isoformat(), "explicit"


def year(match: re.Match[str], _: date | None) -> tuple[str, str]:
    """A year that stands alone."""
    return match["year"], "explicit"
