"""The gazetteer: which known actors, forces and places words name, curated ones first, and what is known of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from seeds.parser.naming.builtin import DEMONYMS, SHOWN, Forms, builtin, of_country
from seeds.parser.naming.countries import COUNTRIES, Country
from seeds.parser.naming.finding import Index, entry
from seeds.parser.naming.mentions import Mention, Name, curated
from seeds.parser.naming.spellings import folded
from seeds.parser.texts.nicknames import without_nickname

ALIKE = 0.82
"""How like two spellings are, of 1, for one to be suggested for the other."""


class Names:
    """The gazetteer of one collection, or of none; immutable after building, safe to share and to pickle.

    `actors`, `forces` and `places` are records in the shape of the curated files (id, name, aliases, type, country,
    memberships, parents, of, place). Nothing is read from disk.
    """

    def __init__(
        self,
        actors: Iterable[Mapping[str, Any]] = (),
        forces: Iterable[Mapping[str, Any]] = (),
        places: Iterable[Mapping[str, Any]] = (),
    ) -> None:
        self._index = Index({})
        self.records: dict[tuple[str, str], Name] = {}
        self._folded: dict[str, list[Name]] = {}
        self._sides: dict[str, str] = {}
        for kind, records in (("actor", actors), ("force", forces), ("place", places)):
            for record in records:
                self._add(curated(kind, record))
        for name, forms in builtin():
            self._add(name, forms)
        self.told: tuple[Country, ...] = ()
        self.origin = self

    def with_told(self, countries: tuple[Country, ...], forces: tuple[Name, ...] = ()) -> Names:
        """The same names and those of `countries` and `forces` besides, as a text tells of them."""
        other = copy(self)
        other.told = (*self.told, *countries)
        other._index = self._index.copy()
        other._folded = dict(self._folded)
        other.records = dict(self.records)
        other._sides = {}
        other._builtin = self._builtin.copy()
        other._governments = dict(self._governments)
        for force in forces:
            other._add(force)
        for country in countries:
            for name, forms in of_country(country):
                other._add(name, forms)
            actor = other._governing(f"Government of {country.names[0]}", country.names[0])
            if actor:
                other._governments[country.iso] = actor
        return other

    @cached_property
    def _builtin(self) -> Index:
        return self._index.without_curated()

    def _add(self, name: Name, forms: Forms | None = None) -> None:
        self.records.setdefault((name.kind, name.id), name)
        for form, aliases in (forms or {"name": (name.name, *name.aliases)}).items():
            plain = map(without_nickname, aliases) if name.type == "person" else ()
            for alias in dict.fromkeys((*aliases, *plain)):
                self._enter(alias, form, name)

    def _enter(self, alias: str, form: str, name: Name) -> None:
        entered = entry(alias, form, name)
        if entered is None:
            return
        self._index.add(entered)
        if "_builtin" in self.__dict__:
            self._builtin.add(entered)
        key = folded(alias)
        self._folded[key] = [*self._folded.get(key, ()), name]

    def find(self, text: str, builtin_only: bool = False) -> tuple[Mention, ...]:
        """Every mention of a known name, longest first at each place, left to right, never overlapping."""
        return (self._builtin if builtin_only else self._index).find(text)

    def named(self, words: str, kind: str) -> Name | None:
        """The one thing of `kind` that `words` name in full, curated before built-in; None when none or several do."""
        found = [name for name in self._folded.get(folded(words), ()) if name.kind == kind]
        known = [name for name in found if name.known] or found
        return known[0] if len({name.id for name in known}) == 1 else None

    def suggestions(self, words: str, kind: str) -> tuple[str, ...]:
        """Ids of known things of `kind` spelled almost like `words`: for a curator to look at, never merged here."""
        sought = folded(words)
        size = len(sought)
        letters = frozenset(sought)
        alike = [
            key
            for length, spelled in self._spellings.get(kind, {}).items()
            if 2 * min(size, length) >= ALIKE * (size + length)
            for key, own in spelled
            if 2 * min(size - len(letters - own), length - len(own - letters)) >= ALIKE * (size + length)
        ]
        near = get_close_matches(sought, alike, n=3, cutoff=ALIKE)
        ids = [name.id for key in near for name in self._folded[key] if name.kind == kind and name.known]
        return tuple(dict.fromkeys(ids))

    @cached_property
    def _spellings(self) -> dict[str, dict[int, list[tuple[str, frozenset[str]]]]]:
        """The spellings of curated names by kind and length, each with its letters: what one lacks cannot be alike."""
        spellings: dict[str, dict[int, list[tuple[str, frozenset[str]]]]] = {}
        for key, names in self._folded.items():
            for kind in sorted({name.kind for name in names if name.known}):
                spellings.setdefault(kind, {}).setdefault(len(key), []).append((key, frozenset(key)))
        return spellings

    def curated(self, kind: str) -> tuple[Name, ...]:
        """The collection's own records of `kind`, in the order given."""
        return tuple(name for name in self.records.values() if name.kind == kind and name.known)

    def country_name(self, code: str) -> str:
        """How a country, territory or body is called, by its code; the code itself when unknown."""
        told = (country.names[0] for country in self.told if country.iso == code)
        group = self.records.get(("actor", code))
        return SHOWN.get(code) or next(told, group.name if group else code)

    def is_country(self, code: str) -> bool:
        """Whether a code is that of a country, in a table or told by the text."""
        return (len(code) == 2 and code.isupper()) or any(country.iso == code for country in self.told)

    def demonym(self, code: str) -> str:
        """The adjective of a country or body by its code."""
        told = (country.demonyms[0] for country in self.told if country.iso == code and country.demonyms)
        return DEMONYMS.get(code) or next(told, "") or self.country_name(code)

    def side(self, name: Name) -> str:
        """The country (ISO code) or body an actor or force belongs to, through its memberships; '' when unknown."""
        if name.id not in self._sides:
            self._sides[name.id] = self._side(name, frozenset())
        return self._sides[name.id]

    def _side(self, name: Name, seen: frozenset[str]) -> str:
        if name.country or name.id in seen:
            return name.country
        return self._of_any("actor", name.of, name, seen) or self._said_in(name) or self._inherited(name, seen)

    def _of_any(self, kind: str, ids: Iterable[str], name: Name, seen: frozenset[str]) -> str:
        """The first side that any of the records has which a name hangs on; '' where none has."""
        above = (self.records.get((kind, id_)) for id_ in ids)
        sides = (self._side(one, seen | {name.id}) for one in above if one)
        return next((side for side in sides if side), "")

    def _inherited(self, name: Name, seen: frozenset[str]) -> str:
        """The side of the forces that a force is a part of: of none that nothing tells."""
        return self._of_any("force", name.parents, name, seen) if name.kind == "force" else ""

    def _said_in(self, name: Name) -> str:
        found = (mention.country for alias in (name.name, *name.aliases) for mention in self.find(alias, True))
        return next((country for country in found if country), "")

    def spellings(self, id_: str, mentions: Iterable[Mention], text: str) -> list[str]:
        """How `text` spells the actor `id_` when it is named outright (not by an adjective)."""
        named = (
            m for m in mentions if m.form != "adjective" and any(n.kind == "actor" and n.id == id_ for n in m.names)
        )
        return list(dict.fromkeys(mention.span.of(text) for mention in named))

    def government(self, code: str) -> Name | None:
        """The actor that speaks for a country: the curated government when there is one, else the built-in."""
        return self._governments.get(code)

    @cached_property
    def _governments(self) -> dict[str, Name]:
        found: dict[str, Name] = {}
        for country in COUNTRIES:
            spellings = [*country.names, *(f"Government of {name}" for name in country.names), *country.capitals]
            spellings += [f"Government of the {name}" for name in country.names]
            actor = self._governing(*spellings)
            if actor:
                found[country.iso] = actor
        return found

    def _governing(self, *spellings: str) -> Name | None:
        """The first government that one of `spellings` names in full."""
        named = (self.named(spelling, "actor") for spelling in spellings)
        return next((name for name in named if name and name.type in {"government", ""}), None)
