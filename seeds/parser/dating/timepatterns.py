"""How dates are written: the patterns, each with the rule that reads it, by the kind of word that gives them away."""

from __future__ import annotations

import re

from seeds.parser.dating.calendars import (
    Rule,
    ago,
    day_month,
    figures,
    iso,
    month_only,
    near_day,
    of_month,
    period,
    weekday,
    year,
)
from seeds.parser.texts.wordlists import word_set

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
_LED = rf"\b(?:{WEEKDAY},?\s+\(?)?(?:the\s+)?"
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
    "weekday": ((re.compile(rf"\b(?:(?P<which>(?i:last|next|this|coming|past))\s+)?{WEEKDAY}s?\b(?P<week>\s+(?:of\s+)?last\s+week\b)?"), weekday),),  # noqa: E501
    "near": ((re.compile(r"\b(?P<near>yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b", re.IGNORECASE), near_day),),  # noqa: E501
    "day": ((re.compile(r"\bon the (?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?!\s+(?!(?:he|she|it|they|the|that|and|but|at|in)\b)[\w’'])"), of_month),),  # noqa: E501
    "ago": ((re.compile(rf"\b(?<!half ){COUNT}\s+(?P<unit>day|week|month|year)s?\s+ago\b", re.IGNORECASE), ago),),
    "period": ((re.compile(r"\b(?P<which>last|previous|past|this|next)\s+(?P<unit>week|month|year)\b", re.IGNORECASE), period),),  # noqa: E501
    "year": (
        (re.compile(r"\b((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)\b"), iso),
        (re.compile(r"\b([0-3]?\d)[./-]([0-3]?\d)[./-]((?:19|20)\d\d)\b"), figures),
        (re.compile(rf"(?<![-\d.,:/$£€#№])\b{_YEAR}(?:s\b)?{_NOT_COUNTED}"), year),
    ),
}  # fmt: skip
"""The patterns and rules by the kind of word that gives a date away (`WORDS_OF_TIME`)."""
WORDS_OF_TIME = re.compile(
    r"\b(?=[ADEFJLMNOPSTWYadeflmnopstwy12])(?:(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|"
    r"(?P<year>(?:19|20)\d\d)|(?P<weekday>(?i:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"(?P<near>(?i:yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening)))|(?P<ago>ago)\b|"
    r"(?P<day>on the [0-3]?\d(?:st|nd|rd|th))\b|"
    r"(?P<period>(?i:last|past|this|next)\s+(?:week|month|year))|"
    r"(?P<sequel>(?:(?i:earlier|later)|early in|late in|within|day before|day after|same|next|following|previous|"
    r"preceding|(?i:that (?:day|night|morning|afternoon|evening)))\b))"
)
"""Where a date may stand: a word of time, in the group that names its kind; `sequel` is told by another date."""
