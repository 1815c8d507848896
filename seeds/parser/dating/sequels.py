"""Dates told by another date: "a day earlier", "the same evening", "the following Monday" after a day told before."""

from __future__ import annotations

import re
from datetime import date, timedelta

from seeds.parser.dating.calendars import WEEKDAYS, back, counted
from seeds.parser.dating.timepatterns import COUNT, WEEKDAY

_PART = r"(?:morning|afternoon|evening|night)"
SEQUELS: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"\b{COUNT}\s+(?P<unit>minute|hour|day|week|month)s?\s+(?P<way>earlier|later|before(?=\s*[,.;:\n]|\s+that))\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:the|that)\s+(?:very\s+)?(?P<way>same|next|following|previous|preceding)\s+"
        rf"(?P<unit>day|{_PART}|week|month|year|{WEEKDAY})\b",
        re.IGNORECASE,
    ),
    re.compile(r"\bthe\s+(?P<unit>day)\s+(?P<way>before|after)(?=\s*[,.;:\n])", re.IGNORECASE),
    re.compile(
        rf"\b(?:(?:earlier|later|early|late)\s+(?:in|on)\s+the\s+(?P<unit>day)|that\s+(?:day|{_PART})|within\s+(?:an?\s+|the\s+|\w+\s+)?(?:hours?|minutes))\b(?!\s+of\b)",
        re.IGNORECASE,
    ),
)
_BACKWARD = frozenset(["earlier", "before", "previous", "preceding"])


def follows(match: re.Match[str], anchor: str) -> str:
    """The EDTF value of an expression after a day, month or year told before; empty where that is told too coarsely."""
    groups = match.groupdict()
    unit, way = (groups.get("unit") or "day").lower(), (groups.get("way") or "same").lower()
    count, vague = counted(groups["count"]) if groups.get("count") else (0 if way == "same" else 1, False)
    if vague:
        return ""
    count = count if way in _BACKWARD else -count
    if unit == "year" and re.match(r"\d{4}", anchor):
        return str(int(anchor[:4]) - count)
    if len(anchor) != 10 or (unit == "month" and len(anchor) < 7):
        return ""
    day = date.fromisoformat(anchor)
    if unit in WEEKDAYS:
        return _weekday(day, unit, way).isoformat()
    if unit in ("minute", "hour"):
        return anchor if count < 8 else ""
    return back(day, count, unit if unit in ("week", "month") else "day", vague=False)[0]


def _weekday(day: date, name: str, way: str) -> date:
    number = WEEKDAYS.index(name)
    if way in _BACKWARD:
        return day - timedelta(days=(day.weekday() - number - 1) % 7 + 1)
    return day + timedelta(days=(number - day.weekday() - 1) % 7 + 1) if way != "same" else day
