"""Which forces of an article are called by nouns that hardly anything else has."""

from __future__ import annotations

from collections.abc import Iterable

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.forces.nouns import ANCHORED, DEEDS, LOOSE, SEIZURES, VAGUE

_SOFT = ANCHORED | DEEDS | LOOSE | SEIZURES | VAGUE
"""Nouns that name forces and other things as well: a base of software, the crew of a ship, an invasion."""


def plain_targets(meant: Iterable[tuple[Force, tuple[Target, ...]]]) -> frozenset[Target]:
    """The forces that a mention names, calls a people, or describes as troops, soldiers, bases and the like.

    `meant` are the mentions of an article with the forces each means.
    """
    return frozenset(target for force, targets in meant if _is_plain(force) for target in targets)


def _is_plain(force: Force) -> bool:
    if force.strength in {"named", "people"}:
        return True
    return force.strength == "described" and force.head not in _SOFT and force.group != "gear"
