"""Which coded examples a passage is most like, and by how much: complement naive Bayes over the traits of its tags.

The weights are those of Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text
Classifiers" (2003), of what is counted in the coded examples (see counts).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import repeat

from seeds.parser.positions.counts import Counts, counts
from seeds.parser.positions.examples import NONE, tags
from seeds.parser.positions.grounds import groundless
from seeds.parser.positions.leanings import LEANINGS
from seeds.parser.positions.readings import OF_OWNERS
from seeds.parser.positions.traits import traits
from seeds.parser.texts.records import record
from seeds.parser.texts.wordlists import word_set
from seeds.progress import Progress, silent

_SMOOTHING = 8.0
_AHEAD_OF_NONE = 16.0
"""What the examples of no position must be ahead to be taken for nearest: there are several times as many of them, and
an article about forces is no page on which most of what is said is about something else (see drafts.strays)."""
_GROUNDLESS = 8.0
"""What a position loses in words that hold nothing of what it is about (see grounds); measured on coded articles."""
_OTHERS = 2
"""How many positions are named beside the best."""
_BARRED = {
    "owner": word_set("threaten_expulsion request_presence"),
    "host": OF_OWNERS,
    "third": OF_OWNERS | {"announce_withdrawal"},
}
"""The positions that by the codebook nobody takes on a force that is so related to them."""


@record(frozen=True, slots=True)
class Likeness:
    """How like a passage of certain traits is to the examples of each position, best first.

    A score is a sum of weights over the root of the number of traits; a difference of less than about 4 tells little.
    """

    scores: dict[str, float]
    traits: tuple[str, ...]

    @property
    def position(self) -> str:
        """The position of the examples the passage is most like."""
        return next(iter(self.scores))

    def others(self, position: str) -> tuple[str, ...]:
        """The likeliest positions but the one given, best first."""
        return tuple(other for other in self.scores if other not in (position, NONE))[:_OTHERS]

    @property
    def lead(self) -> float:
        """By how much the best position is before the next one."""
        first, second, *_ = self.scores.values()
        return first - second

    def over(self, position: str) -> float:
        """By how much the best position is before another one; nothing where that one is open to nobody so related."""
        return self.scores[self.position] - self.scores.get(position, self.scores[self.position])


def likeness(tags: Sequence[str], relation: str) -> Likeness | None:
    """What a row of tags is most like; None where it shares nothing with any example.

    `relation` tells whose force it is as seen from the speaker: owner, host, third or unknown.
    """
    weights = _weights()
    found = traits(tags, relation)
    known = list(map(weights.of, filter(weights.knows, found)))
    if not known:
        return None
    root, barred = math.sqrt(len(known)), _BARRED.get(relation, frozenset())
    totals = zip(weights.positions, map(sum, zip(*known, strict=True)), strict=True)
    leanings = LEANINGS.get(relation, {})
    scores = {
        position: total / root + leanings.get(position, 0) for position, total in totals if position not in barred
    }
    scores[NONE] -= _AHEAD_OF_NONE
    for position in scores.keys() & groundless(found):
        scores[position] -= _GROUNDLESS
    ranked = sorted(scores, key=lambda position: (-scores[position], position))
    return Likeness({position: scores[position] for position in ranked}, found)


def nearest(found: Iterable[str], position: str) -> int:
    """The line, in the file of a position, of the example that shares the most in rare traits."""
    return _weights().nearest(found, position)


class _Weights:
    """What each trait tells of every position, worked out of what was counted when first asked for."""

    def __init__(self, found: Counts) -> None:
        self._counts = found
        self.positions = tuple(found.where)
        floor, everything = _SMOOTHING * len(found.places), sum(found.sums.values())
        self._bounds = {position: (own + floor, everything - own + floor) for position, own in found.sums.items()}
        self.knows = found.places.__contains__
        self.of = cache(self._of)  # of what examples have alone: whatever else texts hold would fill the memory
        self._weight = cache(self._weighed)

    def _of(self, trait: str) -> tuple[float, ...]:
        """The weights of a trait that an example has, in the order of the positions."""
        numbers = self._counts.numbers(trait)
        return tuple(map(self._weight, self._counts.of(numbers), repeat(len(numbers)), self.positions))

    def _weighed(self, own: int, total: int, position: str) -> float:
        """The weight for a position of a trait that `own` of its examples have, and `total` of all."""
        rarity, (inside, outside) = self._counts.rarity(total), self._bounds[position]
        within, beyond = rarity * own + _SMOOTHING, rarity * (total - own) + _SMOOTHING
        return rarity * math.log(within / inside * outside / beyond)

    def nearest(self, found: Iterable[str], position: str) -> int:
        """The line of the example of a position that shares the most in rare traits, the first where several do."""
        where = self._counts.where[position]
        shared = [0.0] * len(where)
        for trait in filter(self.knows, found):
            numbers = self._counts.numbers(trait)
            rarity = self._counts.rarity(len(numbers))
            for number in numbers[bisect_left(numbers, where.start) : bisect_left(numbers, where.stop)]:
                shared[number - where.start] += rarity
        return self._counts.lines[where.start + shared.index(max(shared))]


def prepare(progress: Progress = silent) -> None:
    """Have what the examples tell at hand now, rather than when the first passage is compared with them.

    Where it is not kept (see counts), the examples are counted, and `progress` is told how far that has come.
    """
    if not _WEIGHTS:
        _WEIGHTS.append(_Weights(counts(progress)))
        tuple(tags("said [the force] must leave"))  # compiles the rules that any words are read by


_WEIGHTS: list[_Weights] = []


def _weights() -> _Weights:
    prepare()
    return _WEIGHTS[0]
