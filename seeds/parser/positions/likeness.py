"""Which coded examples a passage is most like, and by how much: complement naive Bayes over the traits of its tags.

The weights are those of Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text
Classifiers" (2003). They are counted from the coded examples when first asked for: nothing is stored.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, groupby, repeat
from operator import attrgetter, mul, sub

from seeds.parser.positions.examples import NONE, Example, load
from seeds.parser.positions.grounds import groundless
from seeds.parser.positions.leanings import LEANINGS
from seeds.parser.positions.readings import OF_OWNERS
from seeds.parser.positions.traits import traits
from seeds.parser.texts.wordlists import word_set

_SMOOTHING = 8.0
_AHEAD_OF_NONE = 4.0
"""What the examples of no position must be ahead to be taken for nearest: there are several times as many of them."""
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


@dataclass(frozen=True, slots=True)
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
    def example(self) -> Example:
        """The nearest example of that position; looked for only when asked, among all of them."""
        return nearest(self.traits, self.position)

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


def nearest(found: Iterable[str], position: str) -> Example:
    """The example coded as a position that shares the most in rare traits."""
    return _weights().nearest(found, position)


class _Weights:
    """What each trait tells of every position, worked out when first asked for."""

    def __init__(self, examples: tuple[Example, ...]) -> None:
        self._examples = examples
        self._having = defaultdict[str, list[int]](list)
        """The numbers of the examples that have each trait, in order; those of one position stand together."""
        self._where: dict[str, range] = {}
        counts = {position: self._enter(position, own) for position, own in groupby(examples, attrgetter("position"))}
        self.positions = tuple(counts)
        self._rarity = {total: math.log(1 + len(examples) / total) for total in set(map(len, self._having.values()))}
        sums = {position: self._rarities(own) for position, own in counts.items()}
        floor, everything = _SMOOTHING * len(self._having), sum(sums.values())
        self._bounds = {position: (inside + floor, everything - inside + floor) for position, inside in sums.items()}
        self.knows = self._having.__contains__
        self.of = cache(self._of)  # of what examples have alone: whatever else texts hold would fill the memory
        self._weight = cache(self._weighed)

    def _enter(self, position: str, own: Iterable[Example]) -> Counter[str]:
        """Note which examples of a position have which traits, and count in how many of them each is."""
        first = max((where.stop for where in self._where.values()), default=0)
        found = [traits(example.tags, example.relation) for example in own]
        self._where[position] = range(first, first + len(found))
        having = self._having
        for number, each in enumerate(found, first):
            for trait in each:
                having[trait].append(number)
        return Counter(chain.from_iterable(found))

    def _rarities(self, counts: Counter[str]) -> float:
        """The sum of how rare each trait of a position is, once for each time it has it."""
        rarities = map(self._rarity.__getitem__, map(len, map(self._having.__getitem__, counts)))
        return math.fsum(map(mul, rarities, counts.values()))

    def _of(self, trait: str) -> tuple[float, ...]:
        """The weights of a trait that an example has, in the order of the positions."""
        numbers = self._having[trait]
        upto = [bisect_left(numbers, where.stop) for where in self._where.values()]
        own = map(sub, upto, [0, *upto])
        return tuple(map(self._weight, own, repeat(len(numbers)), self.positions))

    def _weighed(self, own: int, total: int, position: str) -> float:
        """The weight for a position of a trait that `own` of its examples have, and `total` of all."""
        rarity, (inside, outside) = self._rarity[total], self._bounds[position]
        within, beyond = rarity * own + _SMOOTHING, rarity * (total - own) + _SMOOTHING
        return rarity * math.log(within / inside * outside / beyond)

    def nearest(self, found: Iterable[str], position: str) -> Example:
        """The example of a position that shares the most in rare traits, the first of them where several do."""
        where = self._where[position]
        shared = [0.0] * len(where)
        for trait in filter(self.knows, found):
            numbers = self._having[trait]
            rarity = self._rarity[len(numbers)]
            for number in numbers[bisect_left(numbers, where.start) : bisect_left(numbers, where.stop)]:
                shared[number - where.start] += rarity
        return self._examples[where.start + shared.index(max(shared))]


def prepare() -> None:
    """Count the examples now, once a process, rather than when the first passage is compared with them."""
    _weights()


@cache
def _weights() -> _Weights:
    return _Weights(load())
