"""What tense and adverbs at a cue tell of its time: set apart from what is told around, lasting, said elsewhere."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.parser.texts.spans import Span

_PERFECT = re.compile(r"\b(?:has|have|had|['’]ve|would|used to)\b[^,.;:\"“”]{0,40}$")
_ELSEWHEN = re.compile(
    r"\b(?:earlier|previously|later|once|long|always|repeated(?:ly)?|often|in the past|at the time)\b",
    re.IGNORECASE,
)
_ELSEWHEN_BEHIND = re.compile(
    r"(?:,? (?:reporters|journalists|parliament|lawmakers|in|at|on|the|an?|him|her|us|so|it|\w+day)){0,3},? "
    rf"{_ELSEWHEN.pattern}(?! (?:the|an?|it|they|he|she|we|that|his|her|their|its|been|had|be)\b)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[\"“”«»„]")
_PRESENT = re.compile(r"(?:\w+(?<!s)s|want|think|say|believe|expect|hope)$")
_ELSEWHERE = re.compile(r"\bby (?:\w+ )?(?:tele)?phone\b|\bin an? (?:\w+ )?interview\b|\bin an? (?:\w+ )?e-?mail\b")


@lru_cache(maxsize=1024)  # each rule that carries a day asks it of the same clauses again
def apart(text: str, span: Span, cue: Span | None) -> bool:
    """Whether a clause sets its words apart from what is told around: "has said", "had warned", "once", "earlier"."""
    if not cue:
        return False
    before = _MARKS.split(text[max(span.start - 20, cue.start - 50) : cue.start])[-1]
    return bool(_PERFECT.search(before) or _ELSEWHEN.search(before) or _ELSEWHEN_BEHIND.match(text, cue.end))


def lasting(text: str, cue: Span | None) -> bool:
    """Whether the cue stands in the present tense: what somebody holds, not what they said on a day."""
    return bool(cue and _PRESENT.match(cue.of(text).split(" ")[0].lower()))


def elsewhere(text: str, cue: Span | None) -> bool:
    """Whether the words behind the cue name an occasion of its own ("by telephone", "in an interview")."""
    return bool(cue and _ELSEWHERE.search(text[cue.end : cue.end + 50]))
