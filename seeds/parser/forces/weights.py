"""How much an article speaks of each force, and which it speaks of most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force

_BY_STRENGTH = {"described": 3, "named": 3, "people": 1, "country": 0}


class Weights:
    """The weights of the forces that the mentions of one article mean: described and owned mentions count most."""

    def __init__(self, meant: Iterable[tuple[Force, tuple[Target, ...]]]) -> None:
        self._weights: Counter[Target] = Counter()
        for force, targets in meant:
            owned = bool(force.owners) and force.owners[0] not in {"foreign", "its"}
            for target in targets:
                self._weights[target] += _BY_STRENGTH[force.strength] * (2 if owned else 1)
        self._ranked = [target for target, weight in self._weights.most_common() if weight]
        self.main = self._ranked[0] if self._ranked else None

    def owned_by(self, side: str) -> tuple[Target, ...]:
        """The force of one side the article speaks of most; empty when it speaks of none."""
        return tuple(target for target in self._ranked if side in target.owners)[:1]

    def reaches(self, target: Target, part: int) -> bool:
        """Whether a force weighs at least one `part`-th of the main one."""
        return part * self._weights[target] >= (self._weights[self.main] if self.main else 0)
