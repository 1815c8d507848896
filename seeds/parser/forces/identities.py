"""Which force each mention of an article means: by name, by owner, or by what was spoken of before."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice, takewhile

from seeds.parser.forces.catalogues import Catalogue, Target
from seeds.parser.forces.counts import STRENGTH
from seeds.parser.forces.force import Force
from seeds.parser.forces.holders import THE
from seeds.parser.forces.hosts import host, territory
from seeds.parser.forces.natives import (
    INSTITUTIONS,
    goes_on,
    is_native,
    is_of_those_told_most,
    is_own_army,
    is_own_armys,
)
from seeds.parser.forces.ownership import VAGUE_OWNERS, Owners
from seeds.parser.forces.phrases import SHARE
from seeds.parser.forces.proposals import Proposals
from seeds.parser.forces.vagueness import made_up_together
from seeds.parser.forces.whereabouts import Whereabouts, part_told
from seeds.parser.naming.bodies import HOMES
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span


class Identities:
    """Whose the forces of an article are and where, read off all its mentions, the first to the last."""

    def __init__(self, text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], names: Names) -> None:
        self._names = names
        self._text = text
        self._forces = forces
        self.mentions = mentions
        self._naming = [mention for mention in mentions if any(name.kind == "force" for name in mention.names)]
        self.host, self._home = host(text, mentions, forces, names)
        self.place = territory(mentions, self.host) or self.host
        self._catalogue = Catalogue(text, mentions, names, self.place, self.host)
        self._owning = [force for force in forces if force.owners and force.strength in {"described", "named"}]
        self._spoken = [f for f in forces if (f.owners or f.known) and f.strength in {"described", "named"}]
        self._owners = Owners(text, mentions, forces, self.host, self._catalogue)
        hands = frozenset(force.head for force in forces if force.group == "advisers")
        self._proposals = Proposals(names, self._owning, self.place, hands)
        self._whereabouts = Whereabouts(text, mentions, names, self._catalogue, self._proposals)
        self.aliases: dict[str, list[str]] = {}
        self._memory: dict[Span, tuple[Target, ...]] = {}
        self._by_head: dict[str, tuple[Target, ...]] = {}
        self._unowned: set[Span] = set()
        self._open: set[Span] = set()
        self._natives: set[Span] = set()
        self._aliased = {force.span: self._by_alias(force) for force in forces if force.strength != "country"}
        self._missions = self._missions_named()
        for force in forces:
            self._memory[force.span] = self._nearer(self._of(force), force)
            self._remember(force)
            self._whereabouts.tell(force, self._memory[force.span])

    def _nearer(self, targets: tuple[Target, ...], force: Force) -> tuple[Target, ...]:
        """Forces in the part of their country that the words for them tell, or that they are said to leave."""
        part, country = part_told(self._text, force)
        shown = ((target, self._names.country_name(target.place).removeprefix("the ")) for target in targets)
        return tuple(self._catalogue.nearer(target, part) if name in country else target for target, name in shown)

    def _of(self, force: Force) -> tuple[Target, ...]:
        known = self._aliased.get(force.span, ()) if force.strength != "country" else ()
        if known:
            return self._heard(force, known)
        if is_native(self._text, force) or is_own_armys(self._text, force, self._forces, self._memory):
            self._natives.add(force.span)
        if force.owners == ("speaker",) or force.span in self._natives:
            return ()
        if force.owners == ("its",) and (antecedent := self._antecedent(force)):
            return self._heard(force, antecedent)
        owners = self._owners.told(force)
        if not owners:
            self._open.add(force.span)
            if force.strength == "described" and _INDEFINITE.match(force.words) and not self._owners.anothers(force):
                self._unowned.add(force.span)
            return () if force.strength == "named" else self._default(force)
        return tuple(target for owner in owners for target in self._owned(force, owner))

    def _antecedent(self, force: Force) -> tuple[Target, ...]:
        """What "its personnel" belongs to when a unit was named closer before it than any country."""
        unit = next((o for o in reversed(self._forces) if o.span < force.span and o.strength != "country"), None)
        country = next((m.span for m in reversed(self.mentions) if m.span < force.span and m.country), None)
        if not unit or force.span.start - unit.span.end > 120 or (country and country.start > unit.span.end):
            return ()
        many = force.words.startswith("its ") and unit.strength == "described" and unit.head.endswith("s")
        if many and country and force.span.start - country.end < 160:
            return ()
        return self._memory.get(unit.span, ())

    def _owned(self, force: Force, owner: str) -> tuple[Target, ...]:
        if owner == self.host and force.group == "base" and _VENUE.search(force.words):
            owner = self._owners.likely()
        if owner in {self.host, "", "SU"} or (self.host and self.host in HOMES.get(owner, ())):
            return ()
        return self._heard(
            force,
            (
                self._called(force, owner)
                or self._catalogue.alike(force, owner)
                or self._proposals.target(force, owner),
            ),
        )

    def _default(self, force: Force) -> tuple[Target, ...]:
        """A description without an owner: the last force of its name or kind, or of any, that was spoken of before."""
        if force.strength == "country" or (
            force.group == "gear" and not _DEFINITE.match(force.words) and not _FORMATION.match(force.words)
        ):
            return ()
        before = self._spoken[: bisect_left(self._spoken, force.span, key=lambda other: other.span)]
        earlier = [other for other in reversed(before) if self._memory.get(other.span)]
        earlier = [other for other in earlier if other.owners or self._memory[other.span][0].group in _BODIES_OF_MEN]
        if self._is_own(force, before, earlier):
            self._natives.add(force.span)
            return ()
        if force.group == "base" and force.place:
            owner = next((o for other in earlier for o in other.owners if o not in VAGUE_OWNERS), "")
            return self._owned(force, owner or self._owners.likely() or "foreign")
        said_before = THE.match(force.words) or STRENGTH.fullmatch(force.head)
        known = self._by_head.get(_single(force.head), ()) if said_before else ()
        formation = self._catalogue.formation(force.head) if said_before and not known else None
        known = known or ((formation,) if formation else ())
        alike = [other for other in earlier if other.group == force.group and self._agree(force, other)]
        alike = [other for other in alike if other.owners != ("foreign",)] or alike
        if not alike and force.group == "mission":
            alike = [other for other in earlier if other.group == "peacekeepers" and self._agree(force, other)]
            known = known or (() if alike else self._by_head.get(_single("peacekeepers"), ()))
        known = known or (self._memory[self._there(alike).span] if alike else ())
        if not known and force.group in {"peacekeepers", "mission", "advisers", "marines"}:
            stranger = "foreign" if self._owners.anothers(force) else ""
            owner = self._owners.hired(force) or self._owners.later(force) or self._owners.likely() or stranger
            if owner or force.group != "peacekeepers":
                return self._owned(force, owner)
        owned = [other for other in earlier if other.owners != ("foreign",)] or earlier
        known = known or (self._memory[owned[0].span] if owned else ())
        if known:
            return self._heard(force, known)
        likely = self._owners.likely()
        return () if not likely and self._owners.at_home(force) else self._owned(force, likely or "foreign")

    def _there(self, alike: list[Force]) -> Force:
        """The last one spoken of of some forces; one that stands where the article is about before a passing other."""
        here, last = {self.host, self.place, ""}, self._memory[alike[0].span]
        if last[0].place in here or sum(self._memory[other.span] == last for other in alike) > 1:
            return alike[0]
        return next((other for other in alike if self._memory[other.span][0].place in here), alike[0])

    def _remember(self, force: Force) -> None:
        """Keep whose a force was under the noun it was called by: "the garrison" is one spoken of before."""
        found = self._memory[force.span]
        told = force.owners not in {("foreign",), ("its",)} or made_up_together(force)
        passing = force.span in self._open and bool(_COUNTED.match(force.words))
        passing = passing or force.words.lower().endswith("air force")
        if found and force.head and not passing and (told or force.head not in self._by_head):
            self._by_head[_single(force.head)] = found
        for number in STRENGTH.findall(force.words) if found and force.owners else ():
            self._by_head.setdefault(number, found)

    def _is_own(self, force: Force, before: list[Force], earlier: list[Force]) -> bool:
        """Whether an army or bare "troops" are the country's own, and none of those spoken of before."""
        if force.head not in INSTITUTIONS or not earlier:
            return goes_on(self._text, force, before, self.host) or is_of_those_told_most(force, before, self.host)
        groups = {target.group for other in earlier for target in self._memory[other.span]}
        return is_own_army(groups, self._spoken, self.host)

    @staticmethod
    def _agree(force: Force, other: Force) -> bool:
        return not force.place or force.place == other.place

    def _by_alias(self, force: Force) -> tuple[Target, ...]:
        """The force of a collection that a name in the words for one means; none where no one force does."""
        first = first_from(self._naming, force.span.start - 80)
        near = takewhile(lambda mention: mention.span.start < force.span.end, islice(self._naming, first, None))
        found = [mention for mention in near if mention.span.overlaps(force.span)]
        best = max(found, key=lambda mention: len(mention.span), default=None)
        if not best:
            return ()
        named = [name for name in best.names if name.kind == "force" and name.known] or [
            n for n in best.names if n.kind == "force"
        ]
        chosen = self._catalogue.chosen(named, best.span.of(self._text))
        target = self._catalogue.target(chosen) if chosen else None
        own = target is not None and target.owners == (self.host,) and target.place in {"", self.host, self.place}
        return (target,) if target and (not own or best.span.of(self._text) == target.name) else ()

    def _called(self, force: Force, owner: str) -> Target | None:
        """A mission named in the article with the same owner is what "the mission" or "the peacekeepers" means."""
        if force.group not in {"mission", "peacekeepers"} or force.place not in {"", self.place, self.host}:
            return None
        return self._missions.get(owner)

    def _missions_named(self) -> dict[str, Target]:
        """By owner the first mission that the article calls by a name, written out or short."""
        found = [target for targets in self._aliased.values() for target in targets]
        return {owner: target for target in reversed(found) for owner in target.owners}

    def _heard(self, force: Force, targets: tuple[Target, ...]) -> tuple[Target, ...]:
        for target in targets:
            written = self.aliases.setdefault(target.id, [])
            called = SHARE.sub("", force.words) if " of " in force.words.lower() else force.words
            if called not in written:
                written.append(called)
        return targets


@lru_cache(maxsize=1024)
def _single(head: str) -> str:
    """A noun in the form that its singular and plural share."""
    return head[:-3] + "y" if head.endswith("ies") else head.removesuffix("s").replace("men", "man")


_BODIES_OF_MEN = frozenset(["forces", "mission", "peacekeepers", "marines"])
"""Kinds of force that other soldiers may be taken for where only a name tells of them."""
_VENUE = re.compile(r"\b(?:air ?)?bases?$")
_DEFINITE = re.compile(
    r"(?:the|these|those|this|its|their|all|an? (?:second|further|new)|another|(?:\w+ )?(?:more|new|further|fresh))\b",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"(?:an?|one|no|any|more|another|further|some|several|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|"
    r"dozens|hundreds|thousands|infantry|cavalry|artillery|armou?r|personnel|[a-z]+(?:s|men))\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?:some|two|three|four|five|six|several|many|both|about|around|\d[\d,.]*)\b", re.IGNORECASE)
_FORMATION = re.compile(r"(?:[A-Z][\w-]+ |\d+(?:st|nd|rd|th) ){1,4}(?:Fleet|Wing|Squadron|Flotilla|Battery)\b")
