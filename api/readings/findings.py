"""What a rule finds: the kind, the rule, the sides set against each other, and what they are about."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from api.readings.families import Families, related, shared
from api.readings.remarks import Remark


@dataclass(frozen=True, slots=True)
class Finding:
    """One contradiction; `because` are ords that make the speakers allies, `accounts` how reports tell."""

    kind: str
    rule: str
    sides: tuple[tuple[str, tuple[Remark, ...]], ...]
    forces: tuple[str, ...]
    strength: int | None = None
    accounts: tuple[dict[str, Any], ...] = ()
    because: tuple[int, ...] = field(default=())

    @property
    def remarks(self) -> list[Remark]:
        """The statements it rests on, in the order of its sides."""
        return list(dict.fromkeys(remark for _, remarks in self.sides for remark in remarks))

    @property
    def ords(self) -> list[int]:
        """The numbers of the statements it rests on."""
        return [remark.ord for remark in self.remarks]


class TooMany(Exception):
    """There is more to read than a reading takes; says how much, and what the bound is."""


class Pair(NamedTuple):
    """Two statements that a rule sets against each other."""

    rule: str
    first: Remark
    second: Remark
    because: tuple[int, ...] = ()


def gathered(kind: str, pairs: Iterable[Pair], roles: tuple[str, str], kin: Families, ranked: bool) -> list[Finding]:
    """Return pairs as findings, one for each rule and two occasions; `ranked` ones have a strength."""
    groups: dict[tuple[str, str, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[pair.rule, pair.first.occasion, pair.second.occasion].append(pair)
    return [_gather(kind, group, roles, kin, ranked) for group in groups.values()]


def _gather(kind: str, pairs: list[Pair], roles: tuple[str, str], kin: Families, ranked: bool) -> Finding:
    first = tuple({pair.first.ord: pair.first for pair in pairs}.values())
    second = tuple({pair.second.ord: pair.second for pair in pairs}.values())
    targets = [(pair.first.targets, pair.second.targets) for pair in pairs]
    forces = {force for pair in targets for force in shared(*pair) or related(*pair, kin)}
    strength = max(min(pair.first.strength, pair.second.strength) for pair in pairs) if ranked else None
    sides = ((roles[0], first), (roles[1], second))
    return Finding(kind, pairs[0].rule, sides, tuple(sorted(forces)), strength, (), pairs[0].because)
