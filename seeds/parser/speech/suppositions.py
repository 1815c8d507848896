"""Words that are only supposed: "if the mayor said", "some would say", "had Norland demanded"."""

from __future__ import annotations

import re

from seeds.parser.texts.spans import Span


def is_supposed(text: str, source: Span, cue: Span) -> bool:
    """Whether it is not told that the source says so, but what were if it did, or what anybody might say."""
    if _SUPPOSED.search(text, max(0, source.start - _BEFORE), source.start) or _OPENS.match(text, source.start):
        return True
    if not source.end <= cue.start < source.end + _BEFORE or not _ANYBODY.fullmatch(text, source.start, source.end):
        return False
    return bool(_MIGHT.search(text, source.end, cue.end)) and not _WISHES.search(text, cue.start, cue.end)


_BEFORE = 40
_SUPPOSED = re.compile(
    r"(?:\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ii]magine|[Ss]uppose|[Ss]upposing|[Aa]ssuming|"
    r"(?:[Aa]s|[Ss]o) long as|[Uu]ntil|[Pp]rovided(?: that)?|[Ii]n case|"
    r"(?:[Ii]t (?:is|was)|[Ii]t['’]s) (?:not true|untrue|false) that)|"
    r"(?:^|(?<=[.!?] )|(?<=\n))(?:Had|Should|Were))\s(?:the )?$"
)
"""What stands before somebody whose words are not told, but only what were if they were said."""
_OPENS = re.compile(r"(?:[Ii]f|[Uu]nless|[Ww]hether) ")
_ANYBODY = re.compile(
    r"(?i)(?:some|one|you|many|others?|people|critics|cynics|sceptics|skeptics|optimists|pessimists|"
    r"an? (?:cynic|sceptic|skeptic|critic|outsider|optimist|pessimist))"
)
_MIGHT = re.compile(r"\b(?:would|might|could|may)\b")
_WISHES = re.compile(r"\b(?:lik|lov|prefer|want|wish|welcom|rather)\w*\b")
