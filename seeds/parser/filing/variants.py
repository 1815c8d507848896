"""What two wordings of one utterance differ in: words swapped, and which are likelier, or the substance.

The likelier words are those that more documents have, else those that a curator let stand, else the commoner ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from datetime import date
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import chain

from schemas import edtf
from seeds.parser.filing.shelf import Taken
from seeds.parser.filing.swaps import Swap, plain_words
from seeds.parser.filing.wordings import Meeting, Meetings, Wording
from seeds.parser.positions.examples import FOLDER
from seeds.parser.texts.words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, NEGATIONS, PREPOSITIONS, PRONOUNS

MOST_SWAPPED = 3
"""Words swapped for others at most: where more differ, somebody put it in other words."""
ONE_SPELLING = 0.72
"""Likeness of letters from which two words are spellings or forms of one word: Hizballah, Hezbollah."""
DAYS_APART = 14
"""Days between two dates of one utterance at most: behind more, the actor may well have said it again."""
WHOLE = 0.85, 6
"""Likeness and number of words from which words are near enough to be in conflict."""
COUNTS_KEPT = 64
"""Documents whose words are counted at a time."""
_SMALL = (AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | PRONOUNS) - NEGATIONS


def agreed(found: Iterable[Meeting]) -> Set[str]:
    """Return the reports, each with a document, of which that document has one of the same position and force."""
    same = (
        met for met in found if met.first.position == met.second.position and met.first.targets & met.second.targets
    )
    sides = (side for met in same for side in (met, met.turned()))
    return Taken(_beside(side) for side in sides)


def _beside(side: Meeting) -> str:
    return f"{side.first.place} {side.second.document}"


def conflict(met: Meeting, agreeing: Set[str] = frozenset()) -> str:
    """Return how the second wording differs from the first in substance; '' where it does not.

    Two statements of one sentence are no conflict: reports that are `agreeing` with another one of the same document
    may differ in the day alone.
    """
    likeness, least = WHOLE
    alike = met.likeness >= likeness and min(len(met.first.words), len(met.second.words)) >= least
    if met.first.actor != met.second.actor or not alike:
        return ""
    agrees = any(_beside(side) in agreeing for side in (met, met.turned()))
    return ("" if agrees else _substance(met)) or _other_day(met)


def _substance(met: Meeting) -> str:
    first, second = met.first, met.second
    for swap in met.swaps if not first.targets & second.targets else ():
        named = first.written & set(swap.first.split()) or second.written & set(swap.second.split())
        if named and swap.first and swap.second and not _one_word(swap):
            return f"{_told(swap)}, so another target"
    if met.swaps and {first.stance, second.stance} == {"oppose", "support"}:
        return f"{_told(met.swaps[0])}, so the opposite position"
    return ""


def _other_day(met: Meeting) -> str:
    first, second = met.first, met.second
    return f"dated {second.said} there" if _days_apart(first.said, second.said) else ""


def _days_apart(first: str, second: str) -> bool:
    if not first or not second:
        return False
    one, other = edtf.parse(first), edtf.parse(second)
    if not (one.is_day and other.is_day and one.earliest and other.earliest):
        return False
    days = abs((date.fromisoformat(one.earliest) - date.fromisoformat(other.earliest)).days)
    return 0 < days <= DAYS_APART


class Variants:
    """Tells which of two words is likelier; `text` gives the text of a document where it is at hand, else ''."""

    def __init__(self, found: Meetings, text: Callable[[str], str]) -> None:
        self._counts = lru_cache(COUNTS_KEPT)(lambda document: Counter(plain_words(text(document))))
        self._found = found

    def garbled(self, met: Meeting) -> Iterator[str]:
        """Yield what is less likely in the first wording than in the second, each time with the reason."""
        for swap in met.swaps:
            if _counts_as_swap(swap):
                reason = self._likelier(met, swap)
                if reason is not None:
                    yield f"{_told(swap)}, {reason}"

    def _likelier(self, met: Meeting, swap: Swap) -> str | None:
        """Return why the second word is the likelier one; None where the first is."""
        numbers = dict.fromkeys(chain(self._found.near(met.first.number), self._found.near(met.second.number)))
        near = [self._found.wording(number) for number in numbers]
        mine, theirs = (_having(near, *words) for words in ((swap.first, swap.second), (swap.second, swap.first)))
        for first, second, reason in self._judged(met, swap, mine, theirs):
            if first != second:
                return f"likelier: {reason}" if second > first else None
        return "which is right is not known"

    def _judged(
        self, met: Meeting, swap: Swap, mine: list[Wording], theirs: list[Wording]
    ) -> Iterator[tuple[int, int, str]]:
        """Yield what speaks for either word, and its name, weightiest first; texts are read where nothing else does."""
        yield len({one.document for one in mine}), len({one.document for one in theirs}), "which more documents have"
        yield any(one.trusted for one in mine), any(one.trusted for one in theirs), "as curated"
        texts = [self._counts(met.first.document), self._counts(met.second.document)]
        for counts in (texts, [_usual()]):
            yield _count(counts, swap.first), _count(counts, swap.second), "the commoner word"


def _having(near: Iterable[Wording], words: str, not_words: str) -> list[Wording]:
    wanted, unwanted = f" {words} ", f" {not_words} "
    shown = ((one, f" {' '.join(one.words)} ") for one in near)
    return [one for one, text in shown if wanted in text and unwanted not in text]


def _count(texts: Sequence[Counter[str]], phrase: str) -> int:
    return min((sum(counts[word] for counts in texts) for word in phrase.split()), default=0)


@cache
def _usual() -> Counter[str]:
    """How often each word stands in the coded examples and word lists: what is usual where forces are spoken of."""
    files = (*FOLDER.glob("*.txt"), *FOLDER.parent.glob("*.yaml"))
    return Counter(word for path in sorted(files) for word in plain_words(path.read_text("utf-8")))


def _counts_as_swap(swap: Swap) -> bool:
    """Whether words of meaning stand for others, and not a spelling or form for another one."""
    first, second = swap.first.split(), swap.second.split()
    if not (0 < len(first) <= MOST_SWAPPED and 0 < len(second) <= MOST_SWAPPED):
        return False
    return (
        any(word not in _SMALL for word in first) and any(word not in _SMALL for word in second) and not _one_word(swap)
    )


def _one_word(swap: Swap) -> bool:
    first, second = (words.replace(" ", "").replace("'", "").replace("-", "") for words in (swap.first, swap.second))
    return first == second or SequenceMatcher(None, first, second, autojunk=False).ratio() >= ONE_SPELLING


def _told(swap: Swap) -> str:
    return f"“{swap.second or '(nothing)'}” there for “{swap.first or '(nothing)'}” here"
