"""What an article's forces are to whoever speaks in it: the main one, one's own, the one meant without a name."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cached_property

from seeds.parser.forces.athome import is_at_home
from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.forces.holders import asked_of_others, holder
from seeds.parser.forces.identities import Identities
from seeds.parser.forces.natives import INSTITUTIONS
from seeds.parser.forces.ownership import VAGUE_OWNERS
from seeds.parser.forces.plainness import plain_ids, tells_plainly
from seeds.parser.forces.serving import bare, served
from seeds.parser.forces.weights import Weights
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.texts.ordered import starting_in

OWN = ("host",)
"""What stands for the owner of soldiers whom one who speaks for the host calls his own."""
_CLOSE = 120
"""Within so many code points a force is meant however seldom the article speaks of it."""
_COUNTRYS = re.compile(r"(?:the )?(?:country|nation)['’]s\b", re.IGNORECASE)
"""What a body that is no country itself says of a state's force."""
_NEAR = 300
_APART = re.compile(r"[\n?]")
"""Within how many code points one of the same paragraph is, and what parts it from what is said: a question, too."""
_THOSE = re.compile(r"(?:the|these|those)\b", re.IGNORECASE)
_ANYBODYS = frozenset(["forces", "mission", "peacekeepers", "advisers"])
"""Kinds of force that words without an owner may tell of anybody's."""
_NONE_OF = re.compile(r"(?:no|any)\b", re.IGNORECASE)


class Theatre(Identities):
    """Where the article's forces stand and whose they are, read off all its mentions before any is resolved."""

    def __init__(self, text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], names: Names) -> None:
        super().__init__(text, mentions, forces, names)
        self._starts = [force.span.start for force in forces]
        self._weights = Weights((force, self._memory[force.span]) for force in forces)
        self._plain = plain_ids((force, self._memory[force.span]) for force in forces)
        self.main = self._weights.main

    def resolve(self, force: Force, side: str) -> tuple[Target, ...]:
        """The forces a mention means in the mouth of `side`; one per owner, none for the host's own army."""
        if self._is_own_army(force, side) or force.owners == OWN:
            return ()
        found = self._resolved(force, side)
        placed = found if force.place or force.known else self._whereabouts.meant(found, force, side)
        return self._nearer(placed, force)

    def _is_own_army(self, force: Force, side: str) -> bool:
        """Whether "the army", ahead of all foreign ones, is that of the country they stand in, which speaks of it."""
        if force.head not in INSTITUTIONS or force.owners or side != self.host or not side:
            return False
        alike = (other.head == force.head for other in self._spoken if other.owners)
        return not any(alike) and not any(other.span < force.span for other in self._spoken)

    def _resolved(self, force: Force, side: str) -> tuple[Target, ...]:
        if force.owners == ("speaker",):
            if side and _COUNTRYS.match(force.words) and not self._names.is_country(side):
                return self._of(replace(force, owners=("its",)))
            owner = side if side and side != self.host else ""
            return self._owned(force, owner) if owner else self._default(force)
        if force.span in self._unowned and side not in {"", self.host}:
            placed = self._catalogue.alike(force, side) if force.place else None
            return (
                ((placed,) if placed else ())
                or self.owned_by(side)
                or self._sent(force, side)
                or self._memory[force.span]
            )
        return self._memory.get(force.span, ())

    def _sent(self, force: Force, side: str) -> tuple[Target, ...]:
        """The force a state that has none in the article speaks of: "we shall send a battalion"."""
        asked = asked_of_others(self._text, force)
        telling = self._names.is_country(side) and not (asked or _NONE_OF.match(force.words))
        return self._owned(force, side) if telling else ()

    def implied(self, position: int, reach: int = 500, previous: tuple[Target, ...] = ()) -> tuple[Target, ...]:
        """The force last spoken of before `position` within `reach` code points, else `previous`, else the main one.

        One spoken of seldom counts only from close by, as in the question that is answered, or in the same paragraph.
        """
        first = bisect_left(self._starts, position - reach)
        near = self._forces[first : bisect_left(self._starts, position, first)]
        for force in reversed(near):
            found = self._memory.get(force.span, ())
            meant = force.strength in {"described", "named", "people"} and force.group != "base"
            meant = meant and any(target.group != "base" for target in found)
            close = position - force.span.end < _CLOSE or self._in_paragraph(force, found, position)
            if meant and (close or any(self._weights.reaches(target, 2) for target in found)):
                return found
        return previous or ((self.main,) if self.main else ())

    def _in_paragraph(self, force: Force, found: tuple[Target, ...], position: int) -> bool:
        """Whether soldiers were spoken of in the same paragraph, who only watch nobody, as do blue helmets."""
        watching = any(target.group in {"peacekeepers", "mission"} for target in found)
        if watching or position - force.span.end > _NEAR or _APART.search(self._text, force.span.end, position):
            return False
        return any(self._weights.reaches(target, 6) for target in found)

    def addressed(self, start: int, words: str) -> tuple[Target, ...]:
        """The force that stands first among the words addressed, which begin about `start`."""
        end = start + len(words) + 3
        told = (force for force in starting_in(self._forces, start, end) if force.strength != "country")
        return next((self._memory[force.span] for force in told), ()) if words else ()

    def owned_by(self, side: str) -> tuple[Target, ...]:
        """The force of one side the article speaks of most; empty when it speaks of none."""
        return self._weights.owned_by(side)

    def own(self, force: Force, side: str) -> tuple[Target, ...]:
        """What "the troops" are, of which no words tell whose, to a side that has such a force; () for any others."""
        if (
            force.span not in self._open
            or force.group not in _ANYBODYS
            or force.owners
            or not _THOSE.match(force.words)
            or self._text.endswith(("all ", "All "), 0, force.span.start)
        ):
            return ()
        mine = self._weights.owned_by(side)
        alike = force.group == "forces" or any(target.group == force.group for target in mine)
        return mine if alike else ()

    def owners_of(self, target: Target) -> tuple[str, ...]:
        """Whose a force is; where nothing tells it, who most likely has forces there in this article."""
        return target.owners or (self._owners.likely(),)

    def at_home(self, force: Force) -> bool:
        """Whether a force is the own army of the country that the article's forces stand in: "its", or by its name."""
        if force.span in self._natives:
            return True
        if force.owners == OWN:
            return True
        if force.owners != ("its",):
            return force.owners == (self.host,) and force.group == "forces" and not self._stands_alone(force)
        return self.host != "" and self._owners.told(force) == (self.host,)

    def _stands_alone(self, force: Force) -> bool:
        """Whether a force is to be the only one, which is said of others: "only Norish soldiers will serve"."""
        return self._text.endswith(("only ", "Only "), 0, force.span.start) or force.words.lower().startswith("only ")

    def is_anothers(self, force: Force) -> bool:
        """Whether "its" soldiers, or those that somebody is said to have or asked to send, are another country's."""
        if not force.owners and asked_of_others(self._text, force):
            return True
        owners = self._owners.told(force) if force.owners in {(), ("its",)} else ()
        return bool(owners) and VAGUE_OWNERS.isdisjoint(owners) and self.host not in owners

    @cached_property
    def has_own_army(self) -> bool:
        """Whether the article tells of the host's own army, and of no other one: "Norland's army"."""
        armies = [force for force in self._spoken if force.head in INSTITUTIONS and force.owners]
        return self.host != "" and bool(armies) and all(force.owners == (self.host,) for force in armies)

    def served(self, role: str) -> tuple[Target, ...]:
        """The force somebody of such a role speaks for or leads: "spokeswoman of the observer mission"."""
        words = served(role)
        if not words:
            return ()
        called = (force for force in self._forces if force.strength in {"named", "described"})
        return next((self._memory[force.span] for force in called if bare(force.words) == words), ())

    def weighty(self, target: Target) -> bool:
        """Whether the article speaks of a force often enough that it may be meant without being named."""
        return self._weights.reaches(target, 4)

    def may_be_meant(self, targets: tuple[Target, ...]) -> bool:
        """Whether words that name no force may be on these: the article somewhere calls one plainly a force."""
        return any(target.known or target.id in self._plain for target in targets)

    @cached_property
    def is_at_home(self) -> bool:
        """Whether its forces are none abroad."""
        return is_at_home(self._text, self.host, self._home, self._forces)

    @cached_property
    def tells_plainly(self) -> bool:
        """Whether the article anywhere calls a force plainly one, has one abroad, or speaks of an armed group's men."""
        return tells_plainly(self._forces) or any(self._is_of_group(one) or self._is_held(one) for one in self._forces)

    def _is_held(self, force: Force) -> bool:
        """Whether a state is said to have one in another's country: "Norland runs a listening station in Sudland"."""
        there = force.strength == "described" and force.place
        return bool(there) and holder(self._text, force, self.mentions) not in {"", self.host}

    def _is_of_group(self, force: Force) -> bool:
        owners = self._owners.told(force) if force.owners == ("its",) else ()
        records = (self._names.records.get(("actor", owner)) for owner in owners)
        return any(record is not None and record.type == "armed_group" for record in records)
