"""What a force is called that no collection holds: its owner, its kind and its place."""

from __future__ import annotations

from collections.abc import Iterable

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.forces.nouns import GROUPS
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import slug

_SHOWN_GROUPS = {"forces": "forces", "gear": "forces", "mission": "mission", "base": "bases", "marines": "Marines"}
_APART = frozenset(["advisers", "peacekeepers"])
"""Kinds of force told from the soldiers of the same country."""
_OF_BODIES = ("peacekeepers", "mission", "forces")
"""Kinds of force that a body of states has one of, whichever of these words it is called by; the most telling first."""
_MERCENARIES = frozenset(["mercenaries", "mercenary"])
_HIRED = _MERCENARIES | {"contractors", "contractor"}


class Proposals:
    """The forces one article speaks of that are proposed for the collection.

    `owning` are the ones with an owner, `hands` the nouns for advisers and their like in the whole article.
    """

    def __init__(self, names: Names, owning: Iterable[Force], place: str, hands: frozenset[str]) -> None:
        self._names, self._place = names, place
        self._hands = "mercenaries" if hands & _MERCENARIES and hands <= _HIRED else "advisers"
        self._kinds: dict[str, set[str]] = {}
        self._called: dict[str, set[str]] = {}
        for force in owning:
            for owner in force.owners:
                if force.head:  # "the Norish" are whichever soldiers of theirs are told of
                    self._kinds.setdefault(owner, set()).add(_family(force))
                self._called.setdefault(owner, set()).add(force.group)

    def target(self, force: Force, owner: str) -> Target:
        """The force an owner is proposed to have, named by what the words of `force` tell."""
        place = self._placed(force)
        shown = self._names.country_name(place)
        at = f" in {shown}" if shown else ""
        whose, kind = self._whose(owner), self._kind(force, owner)
        told = kind == "forces" and not GROUPS.keys().isdisjoint(whose.lower().split())
        name = f"{whose}{at}" if told else f"{whose} {kind}{at}"
        return Target(slug(name), name, (owner,), force.group, place, False)

    def _whose(self, owner: str) -> str:
        """The adjective of an owner, or its name where it has none."""
        if owner == "foreign":
            return "Foreign"
        ally = owner.removesuffix("-allied")
        told = self._names.demonym(owner)
        if ally != owner:
            told = f"{self._names.country_name(ally).removeprefix('the ')}-allied"
        whose = self._shown_actor(owner) if told == owner else told
        return whose.capitalize() if whose.islower() else whose

    def _shown_actor(self, owner: str) -> str:
        record = self._names.records.get(("actor", owner))
        return record.name if record else owner

    def _kind(self, force: Force, owner: str) -> str:
        """What forces of this kind are called; those of a country are one, but for a base elsewhere."""
        if force.group == "base" and force.place and force.place != self._place:
            return "bases" if force.words.lower().endswith("bases") else "base"
        if self._names.is_country(owner):
            return self._of_country(force, owner)
        group = self._names.records.get(("actor", owner))
        if group and group.type == "armed_group" and force.group != "base":
            return "forces"
        if group and group.type == "organization" and force.group in _OF_BODIES:
            return self._of_body(owner)
        return self._shown(_SHOWN_GROUPS.get(force.group, force.group))

    def _of_country(self, force: Force, owner: str) -> str:
        """What the forces of one country are called: one force, but for advisers or peacekeepers told from soldiers."""
        kinds = self._kinds.get(owner, set())
        own = _family(force)
        return self._shown(own if own in kinds or not kinds else next(iter(kinds)) if len(kinds) == 1 else "forces")

    def _of_body(self, owner: str) -> str:
        """What the soldiers of a body of states are called, which are one force: by their task where it is told."""
        return next((kind for kind in _OF_BODIES if kind in self._called.get(owner, ())), "forces")

    def _shown(self, kind: str) -> str:
        """What a kind is called: hired men are no advisers where an article calls them mercenaries."""
        return self._hands if kind == "advisers" else kind

    def _placed(self, force: Force) -> str:
        """A known place as told; any other place of a force that is no base lies in the theatre."""
        told = force.place
        known = told.isupper() or ("place", told) in self._names.records or force.group == "base"
        return told if told and known else self._place


def _family(force: Force) -> str:
    return force.group if force.group in _APART else "forces"
