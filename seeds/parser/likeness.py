"""Which coded examples a passage is most like, and by how much: complement naive Bayes over the traits of its tags.

The weights are those of Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text
Classifiers" (2003). They are counted from the coded examples when first asked for: nothing is stored.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from seeds.parser.examples import Example, load
from seeds.parser.traits import traits
from seeds.parser.wordlists import word_set

_SMOOTHING = 1.0
_RARE = 40
"""A trait that more examples have than this does not help to find the nearest of them."""
_BARRED = {
    "owner": word_set("threaten_expulsion reject_presence condemn_presence request_presence"),
    "host": word_set("vow_to_stay announce_deployment"),
    "third": word_set("vow_to_stay announce_deployment announce_withdrawal"),
}
"""The positions that by the codebook nobody takes on a force that is so related to them."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The position of the examples a passage is most like, its lead over the next one, and the nearest example.

    The lead is a difference of summed weights over the root of the number of traits: below about 4 it tells little.
    """

    position: str
    lead: float
    example: Example


def likeness(tags: Sequence[str], relation: str) -> Likeness | None:
    """What a row of tags is most like; None where it shares nothing with any example.

    `relation` tells whose force it is as seen from the speaker: owner, host, third or unknown.
    """
    weights = _weights()
    found = traits(tags, relation)
    known = [weighed for trait in found if (weighed := weights.of(trait))]
    if not known:
        return None
    totals = [sum(column) for column in zip(*known, strict=True)]
    barred = _BARRED.get(relation, frozenset())
    open_to = [at for at, position in enumerate(weights.positions) if position not in barred]
    first, second = sorted(open_to, key=lambda at: (-totals[at], at))[:2]
    position = weights.positions[first]
    return Likeness(
        position, (totals[first] - totals[second]) / math.sqrt(len(known)), weights.nearest(found, position)
    )


class _Weights:
    """What each trait tells of every position, worked out when first asked for.

    A trait's share in a position is the sum over the position's examples of one over the root of an example's traits.
    """

    def __init__(self, examples: Iterable[Example]) -> None:
        self._examples = tuple(examples)
        self._shares: dict[str, dict[str, float]] = {}
        self._having: dict[str, list[int]] = {}
        for number, example in enumerate(self._examples):
            self._add(number, example)
        self.positions = tuple(sorted({example.position for example in self._examples}))
        sums: dict[str, float] = defaultdict(float)
        for trait, share in self._shares.items():
            rarity = self._rarity(trait)
            for position, part in share.items():
                sums[position] += rarity * part
        self._sums, self._everything = sums, sum(sums.values())
        self.of = cache(self._of)

    def _add(self, number: int, example: Example) -> None:
        found = traits(example.tags, example.relation)
        part = 1 / math.sqrt(len(found))
        for trait in found:
            share = self._shares.setdefault(trait, {})
            share[example.position] = share.get(example.position, 0.0) + part
            self._having.setdefault(trait, []).append(number)

    def _rarity(self, trait: str) -> float:
        return math.log(1 + len(self._examples) / len(self._having[trait]))

    def _of(self, trait: str) -> tuple[float, ...] | None:
        """The weights of a trait in the order of the positions; None for one that no example has."""
        share = self._shares.get(trait)
        if share is None:
            return None
        rarity, total = self._rarity(trait), sum(share.values())
        return tuple(self._weight(rarity, share.get(position, 0.0), total, position) for position in self.positions)

    def _weight(self, rarity: float, own: float, total: float, position: str) -> float:
        floor, inside = _SMOOTHING * len(self._shares), self._sums[position]
        within = (rarity * own + _SMOOTHING) / (inside + floor)
        beyond = (rarity * (total - own) + _SMOOTHING) / (self._everything - inside + floor)
        return rarity * math.log(within / beyond)

    def nearest(self, found: Iterable[str], position: str) -> Example:
        """The example of a position that shares the most in rare traits; its first where none shares any."""
        shared: dict[int, float] = {}
        for trait in found:
            having = self._having.get(trait, ())
            for number in having if len(having) <= _RARE else ():
                if self._examples[number].position == position:
                    shared[number] = shared.get(number, 0.0) + self._rarity(trait)
        best = max(shared, key=lambda number: (shared[number], -number), default=None)
        return self._examples[best] if best is not None else self._first(position)

    def _first(self, position: str) -> Example:
        return next(example for example in self._examples if example.position == position)


@cache
def _weights() -> _Weights:
    return _Weights(load())
