"""Pages that repeat or spin one another, and quotations that differ from a twin by swapped words.

Broder, "On the resemblance and containment of documents" (1997), compares texts by shared runs of words (shingles);
here sentences are compared so, each with the few that share a shingle with it, which keeps the work linear.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from seeds.parser.filing.compared import Compared, Passages, Sentence, compared
from seeds.parser.filing.swaps import Swap, likeness_at_most, swapped
from seeds.parser.texts.spans import Span

CANDIDATES = 4
"""Sentences of the other text a sentence is compared with at most: those that share most shingles with it."""
FREQUENT = 12
"""A shingle that stands in more sentences than this tells nothing and is passed over."""


class Pair(NamedTuple):
    """Two sentences, one of each text: equal when `swaps` is empty, else spun; `likeness` is between 0 and 1."""

    first: Span
    second: Span
    likeness: float
    swaps: tuple[Swap, ...]

    @property
    def reworded(self) -> bool:
        """Whether words stand for others; where words are only left out or added (a dateline, a credit) they do not."""
        return any(swap.first and swap.second for swap in self.swaps)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What two texts share: pairs of equal sentences, pairs of spun ones, and how many sentences each text has."""

    shared: tuple[Pair, ...]
    spun: tuple[Pair, ...]
    sentences: tuple[int, int]

    @property
    def share(self) -> float:
        """The share of the shorter text's sentences that stand in the other, equal or spun; between 0 and 1."""
        return (len(self.shared) + len(self.spun)) / max(1, min(self.sentences))


@dataclass(frozen=True, slots=True)
class Garbled:
    """A quotation that differs from its twin: where both stand, the swapped words, and which wording is likelier.

    `likelier` is first or second, '' when nothing tells.
    """

    first: Span
    second: Span
    swaps: tuple[Swap, ...]
    likelier: str


def compare(text_a: str, text_b: str) -> Evidence:
    """The sentences two texts share, in the order of `text_a`; each sentence of `text_b` is paired once at most."""
    first, second = compared(text_a).sentences, compared(text_b).sentences
    pairs = list(_paired(first, second))
    shared = tuple(pair for pair in pairs if not pair.swaps)
    return Evidence(shared, tuple(pair for pair in pairs if pair.swaps), (len(first), len(second)))


def garbled(text_a: str, text_b: str, trusted: str = "") -> tuple[Garbled, ...]:
    """Quotations of `text_a` with a twin in `text_b` that reads otherwise.

    `trusted` (any texts of outlets known to be careful, joined) decides the likelier wording first; then the wording
    more of whose words stand elsewhere in the two texts together.
    """
    first, second = compared(text_a), compared(text_b)
    evidence = ((compared(trusted),), (first, second))
    return tuple(
        Garbled(pair.first, pair.second, pair.swaps, _likelier(pair.swaps, evidence))
        for pair in _paired(first.quoted, second.quoted)
        if pair.swaps
    )


def _paired(first: Passages, second: Passages) -> Iterator[Pair]:
    """Each sentence with its best partner, equal partners first come first served."""
    taken: set[int] = set()
    for sentence, runs in zip(first, first.runs, strict=True):
        best = _best(sentence, runs, second, taken)
        if best:
            taken.add(best[0])
            yield best[1]


def _best(
    sentence: Sentence, runs: frozenset[tuple[str, ...]], second: Passages, taken: set[int]
) -> tuple[int, Pair] | None:
    """The number of the likeliest of the other text's sentences that is not taken, and the pair; None without one."""
    votes: dict[int, int] = {}
    for shingle in second.holding.keys() & runs:
        numbers = second.holding[shingle]
        for number in numbers if len(numbers) <= FREQUENT else numbers[:FREQUENT]:
            if number not in taken:
                votes[number] = votes.get(number, 0) + 1
    ranked = sorted(votes, key=lambda number: (-votes[number], number))[:CANDIDATES]
    best: tuple[int, Pair] | None = None
    for number in ranked:
        most = likeness_at_most(sentence.words, second[number].words)
        if best and (most, -number) < (best[1].likeness, -best[0]):
            continue
        pair = _matched(sentence, second[number])
        if pair and (not best or (pair.likeness, -number) > (best[1].likeness, -best[0])):
            best = number, pair
    return best


def _matched(first: Sentence, second: Sentence) -> Pair | None:
    found = swapped(first.words, second.words)
    return Pair(first.span, second.span, *found) if found else None


def _likelier(swaps: tuple[Swap, ...], evidence: Iterable[tuple[Compared, ...]]) -> str:
    for texts in evidence:
        first = sum(text.counts[word] for text in texts for swap in swaps for word in swap.first.split())
        second = sum(text.counts[word] for text in texts for swap in swaps for word in swap.second.split())
        if first != second:
            return "first" if first > second else "second"
    return ""
