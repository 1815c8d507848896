"""The words and points of a text that rows of tags are made of."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from seeds.parser.texts.cuts import cut
from seeds.parser.texts.spans import Span

_ABBREVIATED = (
    r"(?:Mrs?|Ms|Dr|Prof|Rev|Sens?|Reps?|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Brig|Cmdr|Amb|Jr|St|Jan|Feb|Aug|Sept|"
    r"Oct|Nov|Dec)\.(?= )|"
    r"(?:[A-Z]\.){2,}(?! (?:The|An?|He|She|We|It|They|But|And|In|I|This|That|These|You|Our|There|If|So)\b)|"
    r"[A-HJ-Z]\.(?= [A-Z])"
)
"""A word whose full stop ends no sentence: a title or month cut short, states and initials by their letters."""
WORD = re.compile(
    rf"({_ABBREVIATED}|n['’]t\b|['’](?:ll|re|ve|m|d|s)\b|[^\W_](?:[^\Wn]++|-++|n(?!['’]t\b))*+|--|[.?!;:—–,])"
)
_CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall"}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and points of one text as parallel lists: as written, as looked up, where each starts and ends."""

    written: list[str]
    plain: list[str]
    starts: list[int]
    ends: list[int]

    def within(self, span: Span) -> slice | None:
        """Which of them stand in a span; None where it cuts one."""
        first, end = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        cuts = (first and self.ends[first - 1] > span.start) or (end and self.ends[end - 1] > span.end)
        return None if cuts else slice(first, end)


@lru_cache(maxsize=2)
def tokens(text: str) -> Tokens:
    """Those of a whole text, which every passage of an article takes its own of."""
    return read(text, 0, len(text))


def read(text: str, start: int, end: int) -> Tokens:
    """Those between two code points of a text."""
    written, starts, ends = cut(WORD, text, start, end)
    return Tokens(written, list(map(plain, written)), starts, ends)


@lru_cache(maxsize=16_384)
def plain(word: str) -> str:
    """The form a word is looked up in: lower case, a contraction in full."""
    lowered = word.lower().replace("’", "'")
    lowered = lowered.rstrip(".") or lowered
    return "not" if lowered == "n't" else _CONTRACTED.get(lowered, lowered)
