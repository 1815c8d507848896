"""Which known actor, force or place a run of words names: a dictionary over token n-grams, curated names first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any

from seeds.parser.naming.countries import (
    ARMED_GROUPS,
    BODIES,
    COUNTRIES,
    DEPARTMENTS,
    MISSIONS,
    TERRITORIES,
    Country,
)
from seeds.parser.texts.spans import Span

_TOKEN = re.compile(r"[^\W_]+")
_JOINS = re.compile(r"[.'’\- \u00a0/]{0,3}")
_TITLE = re.compile(r"^(?:the|a|an|dr|mr|mrs|ms|gen|maj|col|lt|sir|president|minister|ambassador)\.?\s+", re.IGNORECASE)
_LONGEST = 8
_ALIKE = 0.82


@dataclass(frozen=True, slots=True)
class Name:
    """One named thing: `kind` is actor, force or place; `country` its ISO code or body id; `known` when curated."""

    kind: str
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    type: str = ""
    country: str = ""
    of: tuple[str, ...] = ()
    place: str = ""
    parents: tuple[str, ...] = ()
    known: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of the text where names stand; `form` is name, adjective, people or capital."""

    span: Span
    names: tuple[Name, ...]
    form: str

    @property
    def country(self) -> str:
        """The ISO code or body id all readings share first, '' when none has one."""
        return next((name.country for name in self.names if name.country), "")


@lru_cache(maxsize=8192)
def folded(words: str) -> str:
    """`words` in lower case without diacritics, titles, article or punctuation: the form names are compared in."""
    plain = words
    if not words.isascii():
        plain = unicodedata.normalize("NFKD", words.replace("’", "'"))
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    while (bare := _TITLE.sub("", plain)) != plain:
        plain = bare
    return " ".join(_TOKEN.findall(plain)).casefold()


@lru_cache(maxsize=8192)
def slug(words: str) -> str:
    """An id made of `words`: lower-case ASCII letters and digits joined by hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", re.sub(r"['.]", "", plain.lower()))) or "unnamed"


_Entry = tuple[tuple[str, ...], str, Name, str]


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
        self._index: dict[str, list[_Entry]] = {}
        self.records: dict[tuple[str, str], Name] = {}
        self._folded: dict[str, list[Name]] = {}
        self._sides: dict[str, str] = {}
        for kind, records in (("actor", actors), ("force", forces), ("place", places)):
            for record in records:
                self._add(_curated(kind, record))
        for name, forms in _builtin():
            self._add(name, forms)
        self.told: tuple[Country, ...] = ()
        self.origin = self

    def with_told(self, countries: tuple[Country, ...], forces: tuple[Name, ...] = ()) -> Names:
        """The same names and those of `countries` and `forces` besides, as a text tells of them."""
        other = copy(self)
        other.told = (*self.told, *countries)
        other._index = dict(self._index)
        other._folded = dict(self._folded)
        other.records = dict(self.records)
        other._sides = {}
        other.__dict__["_builtin"] = dict(self._builtin)
        governments = other.__dict__["_governments"] = dict(self._governments)
        for force in forces:
            other._add(force)
        for country in countries:
            for name, forms in _told(country):
                other._add(name, forms)
            spellings = (f"Government of {country.names[0]}", country.names[0])
            named = (other.named(spelling, "actor") for spelling in spellings)
            actor = next((name for name in named if name and name.type in {"government", ""}), None)
            if actor:
                governments[country.iso] = actor
        return other

    @cached_property
    def _builtin(self) -> dict[str, list[_Entry]]:
        kept = {key: [entry for entry in entries if not entry[2].known] for key, entries in self._index.items()}
        return {key: entries for key, entries in kept.items() if entries}

    def _add(self, name: Name, forms: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.records.setdefault((name.kind, name.id), name)
        for form, aliases in (forms or {"name": (name.name, *name.aliases)}).items():
            for alias in aliases:
                self._enter(alias, form, name)

    def _enter(self, alias: str, form: str, name: Name) -> None:
        tokens = tuple(_TOKEN.findall(_article(alias)))
        if not tokens or len(tokens) > _LONGEST:
            return
        entry = (tuple(token.casefold() for token in tokens), " ".join(tokens), name, form)
        for index in (self._index, self.__dict__.get("_builtin", {})):
            index[entry[0][0]] = [*index.get(entry[0][0], ()), entry]
        key = folded(alias)
        self._folded[key] = [*self._folded.get(key, ()), name]

    def find(self, text: str, builtin_only: bool = False) -> tuple[Mention, ...]:
        """Every mention of a known name, longest first at each place, left to right, never overlapping."""
        index = self._builtin if builtin_only else self._index
        keys = list(map(str.casefold, _TOKEN.findall(text)))
        starts = [at for at, key in enumerate(keys) if key in index]
        return tuple(self._found(text, keys, starts, index)) if starts else ()

    def _found(
        self, text: str, keys: list[str], starts: list[int], index: Mapping[str, Sequence[_Entry]]
    ) -> Iterator[Mention]:
        tokens = list(_TOKEN.finditer(text))
        past = 0
        for at in starts:
            matched = self._longest(text, tokens, keys, at, index[keys[at]]) if at >= past else []
            if matched:
                past = at + len(matched[0][0])
                names = tuple(dict.fromkeys(entry[2] for entry in matched))
                start, end = tokens[past - 1].span()
                if past - at == 1 and not names[0].known and _is_of_nature(text, start, end):
                    continue
                dotted = text[end : end + 1] == "." and end - start == 1 and past - at > 1
                yield Mention(Span(tokens[at].start(), end + dotted), names, matched[0][3])

    @staticmethod
    def _longest(
        text: str, tokens: list[re.Match[str]], keys: list[str], at: int, entries: Sequence[_Entry]
    ) -> list[_Entry]:
        following = keys[at + 1] if at + 1 < len(keys) else ""
        near = (entry for entry in entries if len(entry[0]) == 1 or entry[0][1] == following)
        found = [entry for entry in near if _stands(text, tokens, keys, at, entry)]
        longest = max((len(entry[0]) for entry in found), default=0)
        return [entry for entry in found if len(entry[0]) == longest]

    def named(self, words: str, kind: str) -> Name | None:
        """The one thing of `kind` that `words` name in full, curated before built-in; None when none or several do."""
        found = [name for name in self._folded.get(folded(words), ()) if name.kind == kind]
        known = [name for name in found if name.known] or found
        return known[0] if len({name.id for name in known}) == 1 else None

    def suggestions(self, words: str, kind: str) -> tuple[str, ...]:
        """Ids of known things of `kind` spelled almost like `words`: for a curator to look at, never merged here."""
        sought = folded(words)
        size = len(sought)
        alike = [key for key in self._spellings.get(kind, ()) if 2 * min(size, len(key)) >= _ALIKE * (size + len(key))]
        near = get_close_matches(sought, alike, n=3, cutoff=_ALIKE)
        ids = [name.id for key in near for name in self._folded[key] if name.kind == kind and name.known]
        return tuple(dict.fromkeys(ids))

    @cached_property
    def _spellings(self) -> dict[str, list[str]]:
        spellings: dict[str, list[str]] = {}
        for key, names in self._folded.items():
            for kind in sorted({name.kind for name in names if name.known}):
                spellings.setdefault(kind, []).append(key)
        return spellings

    def curated(self, kind: str) -> tuple[Name, ...]:
        """The collection's own records of `kind`, in the order given."""
        return tuple(name for name in self.records.values() if name.kind == kind and name.known)

    def country_name(self, code: str) -> str:
        """How a country, territory or body is called, by its code; the code itself when unknown."""
        told = (country.names[0] for country in self.told if country.iso == code)
        return _SHOWN.get(code) or next(told, code)

    def is_country(self, code: str) -> bool:
        """Whether a code is that of a country, in a table or told by the text."""
        return (len(code) == 2 and code.isupper()) or any(country.iso == code for country in self.told)

    def demonym(self, code: str) -> str:
        """The adjective of a country or body by its code."""
        told = (country.demonyms[0] for country in self.told if country.iso == code and country.demonyms)
        return _DEMONYMS.get(code) or next(told, "") or self.country_name(code)

    def side(self, name: Name) -> str:
        """The country (ISO code) or body an actor or force belongs to, through its memberships; '' when unknown."""
        if name.id not in self._sides:
            self._sides[name.id] = self._side(name, frozenset())
        return self._sides[name.id]

    def _side(self, name: Name, seen: frozenset[str]) -> str:
        if name.country or name.id in seen:
            return name.country
        parents = (self.records.get(("actor", actor)) for actor in name.of)
        sides = (self._side(parent, seen | {name.id}) for parent in parents if parent)
        return next((side for side in sides if side), "") or self._said_in(name)

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
            named = (self.named(spelling, "actor") for spelling in spellings)
            actor = next((name for name in named if name and name.type in {"government", ""}), None)
            if actor:
                found[country.iso] = actor
        return found


def _is_of_nature(text: str, start: int, end: int) -> bool:
    """Whether a country's name is part of a sea's, lake's or river's: "the South China Sea", "Lake Chad"."""
    return bool(_WATER.match(text, end) or _WATER_OF.search(text, max(0, start - 16), start))


_WATER = re.compile(r" (?:Sea|Ocean|River|Delta|Straits?|Lake|Valley|Creek|Gulf)\b(?!['’]s? (?:army|troops|soldiers))")
_WATER_OF = re.compile(r"\b(?:(?:Sea|Gulf|Bay|Straits?) of (?:the )?|Lake )$")


def _article(alias: str) -> str:
    return re.sub(r"^(?:[Tt]he|[Aa]n?)\s+", "", alias)


def _stands(text: str, tokens: list[re.Match[str]], keys: list[str], at: int, entry: _Entry) -> bool:
    """Whether the alias of `entry` stands at token `at`: same letters, close together, capitals where it has them."""
    wanted, written, _, _ = entry
    if len(wanted) == 1:
        return _capitals(tokens[at][0], written)
    if tuple(keys[at : at + len(wanted)]) != wanted:
        return False
    run = tokens[at : at + len(wanted)]
    gaps = (text[left.end() : right.start()] for left, right in pairwise(run))
    return all(_JOINS.fullmatch(gap) for gap in gaps) and _capitals(" ".join(token[0] for token in run), written)


def _capitals(found: str, written: str) -> bool:
    if len(written) <= 4 and written.isupper():
        return found == written
    return found[0].isupper() or not written[0].isupper()


def _curated(kind: str, record: Mapping[str, Any]) -> Name:
    of = record.get("of") or [membership["of"] for membership in record.get("memberships", ())]
    return Name(
        kind=kind,
        id=record["id"],
        name=record.get("name", record["id"]),
        aliases=tuple(record.get("aliases", ())),
        type=record.get("type", ""),
        country=record.get("country", record.get("iso", "")),
        of=(of,) if isinstance(of, str) else tuple(of),
        place=record.get("place", ""),
        parents=tuple(record.get("parents") or filter(None, [record.get("parent")])),
        known=True,
    )


def _told(country: Country) -> Iterator[tuple[Name, dict[str, tuple[str, ...]]]]:
    """The government and the place a country is, with the forms each is named in."""
    id_, shown, iso = slug(country.names[0]), country.names[0], country.iso
    plurals = tuple(f"{people}s" for people in country.demonyms if people.endswith(("an", "i")))
    demonyms = tuple(dict.fromkeys((*country.demonyms, *plurals)))
    forms = {"name": country.names, "capital": country.capitals, "adjective": demonyms}
    yield Name("actor", id_, shown, type="government", country=iso), forms | {"metonym": country.metonyms}
    yield Name("place", id_, shown, country=iso), {"name": country.names, "adjective": demonyms}


def _builtin() -> Iterator[tuple[Name, dict[str, tuple[str, ...]]]]:
    for country in COUNTRIES:
        yield from _told(country)
    for place, names, demonyms, towns, iso in TERRITORIES:
        yield Name("place", place, names[0], country=iso), {"name": names, "adjective": demonyms, "capital": towns}
    for body in BODIES:
        yield Name("actor", body.id, body.names[0], type="organization", country=body.id), {"name": body.names}
    for actor, names, iso in DEPARTMENTS:
        yield Name("actor", actor, names[0], type="organization", country=iso), {"name": names}
    for group, names in ARMED_GROUPS:
        yield Name("actor", group, names[0], type="armed_group", country=group), {"name": names}
    for force, names, owner, place in MISSIONS:
        yield Name("force", force, names[0], country=owner, place=place), {"name": names}


_SHOWN = {country.iso: country.names[0] for country in COUNTRIES} | {body.id: body.names[0] for body in BODIES}
_SHOWN |= {group[0]: group[1][0] for group in ARMED_GROUPS}
_SHOWN |= {"US": "the United States", "GB": "the United Kingdom"} | {row[0]: row[1][0] for row in TERRITORIES}
_DEMONYMS = {country.iso: country.demonyms[0] for country in COUNTRIES if country.demonyms}
_DEMONYMS |= {
    "NZ": "New Zealand",
    "SA": "Saudi",
    "US": "US",
    "united-nations": "UN",
    "european-union": "EU",
    "african-union": "AU",
}
