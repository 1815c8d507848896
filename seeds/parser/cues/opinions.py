"""Phrases that tell whose opinion a clause is: "in the view of the army", "in his reading"."""

from seeds.parser.cues.spots import word_after
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import POSSESSIVES, Words

OWNED = word_set("opinion view judgment judgement estimation assessment reading account telling reckoning")
"""What somebody's opinion is called that is told as his own: "in his view"."""
OPINIONS = OWNED | word_set("words eyes")
_LEADING = ("in", "by", "to", "on")
_AGAINST = frozenset(["contrary", "contrast", "opposed", "counter"])
"""What makes of an opinion one that the words before speak against: "contrary to his view"."""
_CLITICS = frozenset(["'s", "’s"])
_OWNERS = POSSESSIVES | _CLITICS
_LONGEST_OWNER = 6


def opinion(words: Words, i: int, first: int, end: int) -> tuple[int, int] | None:
    """From where to where the phrase stands that word `i` names an opinion in; None where it does not."""
    if _is_opinion_of(words, i, first, end):
        return i - 2, i + 2
    start = _owned(words, i, first) if words.low[i] in OWNED else -1
    return (start, i + 1) if start >= 0 else None


def _is_opinion_of(words: Words, i: int, first: int, end: int) -> bool:
    """Whether word `i` names an opinion that is told of its holder: "in the view of", "by the account of"."""
    before = words.low[max(first, i - 2) : i]
    return len(before) == 2 and before[0] in _LEADING and before[1] == "the" and word_after(words, i, end) == "of"


def _owned(words: Words, i: int, first: int) -> int:
    """Where "in his view", "in the army's reading" begins that word `i` ends; -1 where none does."""
    owner = i - 1 - (words.low[i - 1] == "own")
    if owner < first or words.low[owner] not in _OWNERS:
        return -1
    for k in range(owner - 1, max(first, owner - _LONGEST_OWNER) - 1, -1):
        if words.low[k] in _LEADING:
            return -1 if k > first and words.low[k - 1] in _AGAINST else k
        if not words.is_word(k) or words.low[owner] in POSSESSIVES:
            return -1
    return -1
