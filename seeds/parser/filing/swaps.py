"""Rows of words compared: whether one is the other spun, and which words were swapped."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

SHINGLE = 3
"""Words in one shingle."""
LIKENESS = 0.6
"""Share of words in common, in order, from which two sentences count as one sentence spun."""
FLANKS = 7
"""Equal words around a swap from which it counts although the sentences as a whole differ."""
_Code = tuple[str, int, int, int, int]
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Swap(NamedTuple):
    """Words that stand in one sentence where other words stand in its twin: put on disk and read again by thousands."""

    first: str
    second: str


def plain_words(words: str) -> tuple[str, ...]:
    """Return words as they are compared: in lower case, without punctuation."""
    if _UNLIKE.search(words):
        return tuple(word.lower().replace("’", "'") for word in _WORD.findall(words))
    return tuple(_WORD.findall(words.lower().replace("’", "'")))


_UNLIKE = re.compile("[İΣ]")
"""The letters whose lower case hangs on what stands around them, or is more than one sign."""


def shingles(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return the runs of SHINGLE words in a row of words."""
    size = min(SHINGLE, len(words))
    return frozenset(zip(*(words[at:] for at in range(size)), strict=False))


def swapped(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[float, tuple[Swap, ...]] | None:
    """Return how like two rows of words are and the words that differ, none where they are equal.

    None stands for rows that are not the same words spun.
    """
    if first == second:
        return 1.0, ()
    shorter, longer = sorted((len(first), len(second)))
    if shorter < 4 or 4 * shorter < longer or longer > 400 or not _may_be_swapped(first, second):
        return None
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    likeness = round(matcher.ratio(), 3)
    every: Sequence[_Code] = matcher.get_opcodes()
    codes = every if likeness >= LIKENESS else _flanked(every)
    swaps = tuple(Swap(" ".join(first[a:b]), " ".join(second[c:d])) for tag, a, b, c, d in codes if tag != "equal")
    return (likeness, swaps) if swaps else None


def likeness_at_most(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """Return how like two rows of words may be by the words they have in common, in whatever order these stand."""
    return round(2 * _common(first, second) / max(1, len(first) + len(second)), 3)


def _may_be_swapped(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two rows have so many words in common that one may be the other spun: never False where one is."""
    return _common(first, second) >= FLANKS or likeness_at_most(first, second) >= LIKENESS


def _common(first: tuple[str, ...], second: tuple[str, ...]) -> int:
    """The words of one row that stand in the other: matching finds no more."""
    return sum(map(set(second).__contains__, first))


def _flanked(codes: Sequence[_Code]) -> Sequence[_Code]:
    """One or two words replaced between runs of equal words: a swap, however unlike the rest of the sentences is."""
    found = []
    for before, code, after in zip(codes, codes[1:], codes[2:], strict=False):
        small = code[0] == "replace" and code[2] - code[1] <= 2 and code[4] - code[3] <= 2
        if small and before[0] == after[0] == "equal" and before[2] - before[1] + after[2] - after[1] >= FLANKS:
            found.append(code)
    return found
