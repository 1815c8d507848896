"""What the collection's own forces are called, whose they are and where: which of them a mention may mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field
from functools import cached_property, lru_cache

from seeds.parser.forces.countryparts import parts, same_part, without_part
from seeds.parser.forces.force import Force
from seeds.parser.forces.targets import describe
from seeds.parser.naming.mentions import Mention, Name
from seeds.parser.naming.names import Names
from seeds.parser.texts.records import record


@record(frozen=True, slots=True)
class Target:
    """One force of the article: `id` is a curated id or a proposed slug; `known` tells which.

    `group` is the kind of force it was called there, which makes no other force of it.
    """

    id: str
    name: str
    owners: tuple[str, ...]
    group: str = field(compare=False)
    place: str
    known: bool


class Catalogue:
    """The forces of a collection as one article may mean them."""

    def __init__(self, text: str, mentions: tuple[Mention, ...], names: Names, place: str, host: str) -> None:
        self._text, self._mentions, self._names = text, mentions, names
        self._place, self._host = place, host
        self._told = _told(names)
        self._fits: dict[str, int] = {}

    def chosen(self, named: Sequence[Name], words: str) -> Name | None:
        """The one force of those an alias names that lies where the article's forces do; None where none or several."""
        fits = {name.id: 1 + (self._fit(name) if name.known else 3) for name in named}
        best = max(fits.values())
        whole = any(name.name == words or not name.known for name in named)
        likeliest = {name.id: name for name in named if fits[name.id] == best}
        alone = len(likeliest) == 1 and (best > 1 or whole)
        return next(iter(likeliest.values())) if alone else None

    def _fit(self, name: Name) -> int:
        if name.id not in self._fits:
            told = self._told.get(name.id)
            self._fits[name.id] = self._lies((told.place if told else "") or name.place, name)
        return self._fits[name.id]

    def _lies(self, place: str, name: Name) -> int:
        """How surely a force is one of the article's: there or named outright, or where it names at all."""
        called = self._called.get(name.id, [])
        spelled = {name.name, *name.aliases}.intersection(called)
        outright = any(words == name.name or _PROPER.search(words) for words in spelled)
        if outright or place in {self._place, self._host} - {""}:
            return 3
        if place and self._near(place):
            return 2
        told = self._told.get(name.id)
        sides = (
            {place} if place else {owner for owner in (told.owners if told else ()) if self._names.is_country(owner)}
        )
        if not sides:
            return int(any(" " in words for words in called))
        return int(any(mention.country in sides for mention in self._mentions))

    @cached_property
    def _called(self) -> dict[str, list[str]]:
        """What the article calls each force by, as often as it does."""
        found: dict[str, list[str]] = {}
        for mention in self._mentions:
            for name in mention.names:
                if name.kind == "force":
                    found.setdefault(name.id, []).append(mention.span.of(self._text))
        return found

    def alike(self, force: Force, owner: str) -> Target | None:
        """The force of an owner that a description fits best; None where none fits."""
        scored = [(self._likeness(force, side, curated), curated) for side, curated in self._owned.get(owner, ())]
        best = max(scored, key=lambda pair: pair[0], default=(0, None))
        if best[0] <= 0 or best[1] is None:
            return None
        name = self._names.records.get(("force", best[1].known[0]))
        return self.target(name) if name else None

    def formation(self, noun: str) -> Target | None:
        """The one force of the article's places that a noun for a formation names: "the brigade"."""
        if noun not in _FORMATIONS:
            return None
        bearing = [name for name in self._names.curated("force") if noun in name.name.lower().split()]
        fitting = [name for name in bearing if self._fit(name) > 1]
        return self.target(fitting[0]) if len(fitting) == 1 else None

    def nearer(self, target: Target, part: str) -> Target:
        """The same force in a part of its country ("southern"), where the collection has one; else the force itself."""
        told = parts(part)
        for curated in self._told.values() if told and target.known and not parts(target.name) else ():
            name = self._names.records.get(("force", curated.known[0]))
            if name and told == parts(name.name) and without_part(name.name) == without_part(target.name):
                return self.target(name)
        return target

    def places(self, owner: str) -> set[str]:
        """Where an owner has forces in the collection."""
        return {curated.place for _, curated in self._owned.get(owner, ()) if curated.place}

    @cached_property
    def _owned(self) -> dict[str, list[tuple[tuple[str, ...], Force]]]:
        """The described forces by owner, each with all of its owners."""
        found: dict[str, list[tuple[tuple[str, ...], Force]]] = {}
        for curated in self._told.values():
            side = self._side(curated)
            for owner in dict.fromkeys(side):
                found.setdefault(owner, []).append((side, curated))
        return found

    def _likeness(self, force: Force, side: tuple[str, ...], curated: Force) -> int:
        """How well a description fits a force of those owners; 0 where it does not."""
        score = 4 if force.group == curated.group else 2 if curated.group == "forces" else 0
        where = {force.place} if force.place else {self._place, self._host}
        if force.group == "base" and curated.group == "base":
            return score + 3 if curated.place in where or self._near(curated.place) else 0
        if force.group == "base":
            where = {self._place, self._host, ""}
            return 2 * (curated.group == "forces" and (curated.place in where or self._near(curated.place)))
        score += same_part(force.words, curated.words)
        where |= {self._host} if force.place == self._place else set()
        if curated.place and curated.place not in where and not (self._near(curated.place) and not force.place):
            return 0
        return score and score + 2 * (curated.place in where) - (len(side) > 1)

    def _near(self, place: str) -> bool:
        """Whether a place no table knows is one the article names."""
        return not self._names.is_country(place) and place in self._text

    def _side(self, curated: Force) -> tuple[str, ...]:
        name = self._names.records.get(("force", curated.known[0]))
        of = [self._names.records.get(("actor", actor)) for actor in (name.of if name else ())]
        return (*curated.owners, *(self._names.side(actor) or actor.id for actor in of if actor))

    def target(self, name: Name) -> Target:
        """A named force as a target: whose it is and where, as its names tell."""
        described = self._told.get(name.id)
        owners = self._side(described) if described else self._owner_of(name)
        place = (described.place if described else "") or name.place or self._place
        return Target(name.id, name.name, owners, described.group if described else "mission", place, name.known)

    def _owner_of(self, name: Name) -> tuple[str, ...]:
        side = self._names.side(name)
        return (side,) if side else ()


@lru_cache(maxsize=8)
def _catalogue(names: Names) -> dict[str, Force]:
    """What the names of the collection's forces tell of each, worked out once for a gazetteer."""
    told = (force for name in names.curated("force") if (force := describe(name, names)))
    return {force.known[0]: force for force in told}


def _told(names: Names) -> dict[str, Force]:
    """The same for names a text has added to: only what bears the new ones is worked out anew."""
    plain = _catalogue(names.origin)
    words = [word for country in names.told for word in (*country.names, *country.demonyms)]
    if not words:
        return plain
    bearing = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in words))
    touched = [name for name in names.curated("force") if any(map(bearing.search, (name.name, *name.aliases)))]
    return plain | {name.id: force for name in touched if (force := describe(name, names))}


_FORMATIONS = frozenset(
    ["brigade", "battalion", "regiment", "garrison", "contingent", "detachment", "battlegroup", "fleet", "squadron"]
)
_PROPER = re.compile(r"[A-Z]{3,}|[A-Z][a-z]*[A-Z]|\d")
