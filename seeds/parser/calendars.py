"""What each kind of date means against the day of publication: patterns and the rules that read them, as EDTF."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from seeds.parser.wordlists import word_set
from seeds.parser.words import MONTH_NAMES

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTH_FORMS = {form: number for number, name in enumerate(MONTH_NAMES, 1) for form in (name, name[:3])} | {"sept": 9}
_SPELLED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate(_SPELLED, 1)}
NUMBERS |= {"a": 1, "an": 1, "couple": 2, "few": 3, "several": 3, "twelve": 12, "fifteen": 15, "twenty": 20}

MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b))"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
WEEKDAY = r"(?P<weekday>(?i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))"
COUNT = (
    r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
    r"a couple of|a few|several)"
)
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
    return (against - timedelta(days=back)).isoformat(), "relative"


_TITLED = re.compile(r"[Tt]he \w+day [A-Z]$")
"""A newspaper or the like that is called by a weekday ("the Sunday Beacon")."""


def near_day(match: re.Match[str], against: date | None) -> tuple[str, str]:
    """Yesterday, today, tomorrow and their likes."""
    word = match["near"].lower()
    shift = -1 if word in {"yesterday", "last night"} else 1 if word == "tomorrow" else 0
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


def iso(match: re.Match[str], _: date | None) -> tuple[str, str]:
    """A date in figures, the year first."""
    return date(int(match[1]), int(match[2]), int(match[3])).isoformat(), "explicit"


def year(match: re.Match[str], _: date | None) -> tuple[str, str]:
    """A year that stands alone."""
    return match["year"], "explicit"


_LED = rf"\b(?:{WEEKDAY},?\s+)?(?:the\s+)?"
_NUMBERED = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_OF = r"(?:\s+(?P<of>(?i:last|this|next))\s+year\b)?"
_INTRODUCING = word_set("in since last this next early late of by until through for a during from between and")
_AFTER = "|".join(rf"(?<=\b{word} )" for word in sorted(_INTRODUCING))
_BEFORE_MONTH = rf"\b(?i:(?<=\bmid-)|{_AFTER})"
_NOT_COUNTED = (
    r"(?!,?\d|[-–]\w|\s+(?:\w+\s+)?(?:troops|soldiers|men|people|personnel|marines|peacekeepers|km|miles|GMT)\b)"
)
RULES: dict[str, tuple[tuple[re.Pattern[str], Rule], ...]] = {
    "month": (
        (re.compile(rf"{_LED}{MONTH}\s+{_NUMBERED}\b(?!:?\d)(?:,?\s+{_YEAR})?"), day_month),
        (re.compile(rf"{_LED}\b{_NUMBERED}(?:\s+of)?\s+{MONTH}(?:,?\s+{_YEAR})?"), day_month),
        (re.compile(rf"\b(?:(?P<which>(?i:last|next|this))\s+)?{_BEFORE_MONTH}{MONTH}(?!\.?\s+\d{{1,2}}\b)(?:(?:,|\s+of)?\s+{_YEAR})?{_OF}"), month_only),  # noqa: E501
        (re.compile(rf"\b{MONTH}(?:(?:,|\s+of)?\s+{_YEAR}|\s+(?P<of>(?i:last|this|next))\s+year\b)"), month_only),
    ),
    "weekday": ((re.compile(rf"\b(?:(?P<which>(?i:last|next|this|coming|past))\s+)?{WEEKDAY}s?\b"), weekday),),
    "near": ((re.compile(r"\b(?P<near>yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b", re.IGNORECASE), near_day),),  # noqa: E501
    "ago": ((re.compile(rf"\b{COUNT}\s+(?P<unit>day|week|month|year)s?\s+ago\b", re.IGNORECASE), ago),),
    "period": ((re.compile(r"\b(?P<which>last|previous|past|this|next)\s+(?P<unit>week|month|year)\b", re.IGNORECASE), period),),  # noqa: E501
    "year": (
        (re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b"), iso),
        (re.compile(rf"(?<![-\d.,:/$£€#№])\b{_YEAR}(?:s\b)?{_NOT_COUNTED}"), year),
    ),
}  # fmt: skip
"""The patterns and rules by the kind of word that gives a date away (`WORDS_OF_TIME`)."""
WORDS_OF_TIME = re.compile(
    r"\b(?=[ADEFJLMNOPSTWYadeflmnpstwy12])(?:(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|"
    r"(?P<year>(?:19|20)\d\d)|(?P<weekday>(?i:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?P<near>(?i:yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening)))|(?P<ago>ago)\b|"
    r"(?P<period>(?i:last|past|this|next)\s+(?:week|month|year))|"
    r"(?P<sequel>(?:(?i:earlier|later)|early in|late in|within|day before|day after|same|next|following|previous|"
    r"preceding|(?i:that (?:day|night|morning|afternoon|evening)))\b))"
)
"""Where a date may stand: a word of time, in the group that names its kind; `sequel` is told by another date."""
