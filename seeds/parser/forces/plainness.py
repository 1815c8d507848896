"""Which forces of an article are called by nouns that hardly anything else has."""

from __future__ import annotations

from collections.abc import Iterable

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.forces.nouns import ANCHORED, DEEDS, FOREIGN, GROUPS, LOOSE, MARTIAL, SEIZURES, VAGUE
from seeds.parser.forces.ownership import VAGUE_OWNERS
from seeds.parser.forces.vagueness import POLICE
from seeds.parser.texts.wordlists import word_set

_SOFT = ANCHORED | DEEDS | LOOSE | SEIZURES | VAGUE
"""Nouns that name forces and other things as well: a base of software, the crew of a ship, an invasion."""

_OF_WAR = word_set("warships warship warplanes gunboats gunboat frigates frigate destroyers bombers") | frozenset(
    head for head in GROUPS if any(map(str.isdigit, head))
)
"""Ships and aircraft that are nothing but a state's arms: warships, F-16s."""
_OF_STATES = word_set("base bases airbase unit units")
"""Nouns of other things, too, that are forces where a state has them: "the American base"."""

_UNDER_ARMS = word_set("border coast coastal naval military armed combat patrol mercenary gendarmerie")
"""Words that make men, ships and posts of a state plain forces: border guards, a naval vessel, military contractors."""

_DEEDS_AND_MEN, _MILITARY = DEEDS | LOOSE | SEIZURES, MARTIAL - FOREIGN


def plain_ids(meant: Iterable[tuple[Force, tuple[Target, ...]]]) -> frozenset[str]:
    """The ids of the forces that a mention names, calls a people, or describes as troops, soldiers, bases and the like.

    `meant` are the mentions of an article with the forces each means.
    """
    return frozenset(target.id for force, targets in meant if _is_plain(force) for target in targets)


def tells_plainly(forces: Iterable[Force]) -> bool:
    """Whether any mention is of a plain force, a military one, or one that is said to be some state's."""
    return any(map(_is_owned, forces))


def _is_owned(force: Force) -> bool:
    if _is_plain(force) or force.strength == "country":
        return force.strength != "country"
    military = not _MILITARY.isdisjoint(force.words.lower().split())
    owned = not (VAGUE_OWNERS - {"its"}).issuperset(force.owners)
    return military or (owned and (bool(force.place) or force.head not in _DEEDS_AND_MEN))


def _is_plain(force: Force) -> bool:
    if force.strength in {"named", "people"}:
        return True
    if force.strength != "described":
        return False
    if _is_under_arms(force):
        return True
    if force.group == "gear" or force.head in _OF_STATES:
        owned = not VAGUE_OWNERS.issuperset(force.owners)
        return force.head in _OF_WAR | _OF_STATES and (owned or (force.group == "gear" and bool(force.place)))
    return force.head not in _SOFT or (force.head in POLICE and bool(force.place))


def _is_under_arms(force: Force) -> bool:
    """Whether men or ships of a state that the noun alone leaves open are called armed: "Norish border guards"."""
    owned = not VAGUE_OWNERS.issuperset(force.owners) and force.head not in DEEDS | SEIZURES
    return owned and not _UNDER_ARMS.isdisjoint(force.words.lower().split())
