"""Which forces a text speaks of: by name, by description, by people or country."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.forces.casualties import befallen
from seeds.parser.forces.counts import counted, numbered
from seeds.parser.forces.force import Force
from seeds.parser.forces.metonyms import abroad, goes, is_group, is_state, put_out, standing
from seeds.parser.forces.peoples import are_soldiers, leaving, peoples
from seeds.parser.forces.phrases import described
from seeds.parser.forces.sites import sites
from seeds.parser.forces.vagueness import is_epithet, is_receiver, is_venue
from seeds.parser.forces.wares import is_ware
from seeds.parser.naming.bodies import ARMIES
from seeds.parser.naming.mentions import Mention, Name
from seeds.parser.naming.names import Names
from seeds.parser.texts.spans import Span


def forces(text: str, mentions: tuple[Mention, ...], names: Names) -> tuple[Force, ...]:
    """Every mention of a force in `text`, in order, never overlapping; `mentions` are `names.find(text)`."""
    found = list(_all(text, mentions, names))
    whole = {at: len(force.span) for force in found if force.strength == "named" for at in _places(force)}
    taken: set[int] = set()
    kept: list[Force] = []
    for force in sorted(found, key=lambda force: (_RANK[force.strength], force.span.start, -len(force.span))):
        inside = all(whole.get(at, 0) > len(force.span) for at in _places(force))
        if not inside and taken.isdisjoint(_places(force)) and not _aside(text, force):
            kept.append(force)
            taken.update(_places(force))
    owners = {kind: frozenset(_owners(kept, kind)) for kind in ("described", "people")}
    countries = _countries(mentions)
    told = (_as_soldiers(text, force, owners, countries) for force in kept)
    return tuple(sorted(told, key=lambda force: force.span))


def _countries(mentions: tuple[Mention, ...]) -> dict[int, Mention]:
    """The countries named, by the code point each name begins at."""
    return {mention.span.start: mention for mention in mentions if mention.form == "name" and is_state(mention)}


def _owners(kept: list[Force], strength: str) -> Iterator[str]:
    return (owner for force in kept if force.strength == strength for owner in force.owners)


def _as_soldiers(text: str, force: Force, owners: dict[str, frozenset[str]], countries: dict[int, Mention]) -> Force:
    """People of a nation as a force that is described, where the text describes one of its owners.

    So is a state whose forces or people it speaks of, where it is said to go or to stay as they do;
    so is any state that is said to leave or to stay in another's country.
    """
    if force.strength == "country" and (there := abroad(text, force, countries)):
        return there
    described = owners["described"].issuperset(force.owners)
    if force.strength == "people" and described:
        return replace(force, strength="described")
    told = force.strength == "country" and (described or owners["people"].issuperset(force.owners))
    return replace(force, strength="described") if told and goes(text, force.span.end) else force


def _aside(text: str, force: Force) -> bool:
    """Whether words that describe a force name it only as where or to whom something happens, or as what others are."""
    if befallen(text, force):
        return True
    nobodys = not force.owners and not force.known
    venue = force.group == "base" and nobodys and is_venue(text, force.span)
    ware = force.group == "gear" and not force.known and is_ware(text, force.span)
    return venue or ware or (nobodys and is_epithet(text, force.span)) or is_receiver(text, force.span)


def _places(force: Force) -> range:
    return range(force.span.start, force.span.end)


_RANK = {"described": 0, "named": 1, "people": 2, "country": 3}


def _all(text: str, mentions: tuple[Mention, ...], names: Names) -> Iterator[Force]:
    groups = tuple(mention.span for mention in mentions if is_group(mention))
    owning = tuple(_owning(text, mentions, names))
    told = tuple(force for force in described(text, owning) if not any(_is_word_of(span, force) for span in groups))
    yield from told
    yield from counted(text, told)
    yield from sites(text, told, mentions)
    yield from peoples(text)
    yield from numbered(text)
    countries = _countries(mentions)
    yield from put_out(text, mentions, countries)
    yield from standing(text, mentions, countries)
    for mention in mentions:
        yield from _named(text, mention, names)


def _owning(text: str, mentions: tuple[Mention, ...], names: Names) -> Iterator[Mention]:
    """The names that may own a force: inside the name of a curated force, the country or body it bears."""
    for mention in mentions:
        actor = any(name.kind != "force" for name in mention.names)
        start = mention.span.start
        if actor and mention.country:
            yield mention
            continue
        inside = [
            inner for inner in names.find(mention.span.of(text), builtin_only=True) if inner.names[0].kind != "force"
        ]
        yield from (replace(inner, span=Span(start + inner.span.start, start + inner.span.end)) for inner in inside)
        if actor and not inside:
            yield mention


def _named(text: str, mention: Mention, names: Names) -> Iterator[Force]:
    words = mention.span.of(text)
    known = [name for name in mention.names if name.kind == "force"]
    if known:
        ids = tuple(name.id for name in known if name.known)
        owner = known[0].country or next((inner.country for inner in names.find(words, builtin_only=True)), "")
        group = "gear" if known[0].type == "ship" else "mission" if not ids or words.isupper() else "forces"
        yield Force(
            mention.span, words, "named", group, (owner,) if owner else (), known[0].place, ids or (known[0].id,)
        )
    elif mention.form == "adjective" and leaving(text, mention):
        yield Force(mention.span, words, "described", "forces", (mention.country,))
    elif mention.form == "adjective":
        if are_soldiers(text, mention):
            yield Force(mention.span, words, "people", "forces", (mention.country,))
    elif any(name.id in _ARMIES for name in mention.names) and not _SPEAKS.match(text, mention.span.end):
        yield Force(mention.span, words, "described", "forces", (mention.country,))
    elif any(name.kind == "actor" for name in mention.names) and mention.country:
        yield Force(mention.span, words, "country", "forces", (mention.country,))
    elif is_group(mention):
        yield Force(mention.span, words, "country", "forces", (mention.names[0].id,))


def _is_word_of(name: Span, force: Force) -> bool:
    """Whether the noun of a force is a word of a longer name: "the Army of Return"."""
    noun = force.span.start + force.words.lower().find(force.head)
    return name.start <= noun < name.end


_ARMIES = frozenset(army.id for army in ARMIES)
_SPEAKS = re.compile(
    r"(?:['’]s?)? (?:spokes\w+|chief|command\w*|general|said|says|has said|told|denied|confirmed|announced|declined)\b"
)


def describe(name: Name, names: Names) -> Force | None:
    """What a curated force's own name and aliases tell of owner, kind and place; None when they tell nothing."""
    told = [
        force
        for alias in (name.name, *name.aliases)
        for force in described(alias, names.find(alias, builtin_only=True))
    ]
    best = max(told, key=lambda force: (bool(force.owners), bool(force.place)), default=None)
    return replace(best, known=(name.id,), place=best.place or _lying(name, names)) if best else None


def _lying(name: Name, names: Names) -> str:
    """The country that the name of a curated force ends with: "Wagner Group in Mali"."""
    where = _IN.search(name.name)
    found = names.find(where[1], builtin_only=True) if where else ()
    return next((mention.country for mention in found if mention.country), "")


_IN = re.compile(r" in (?:the )?([A-Z].*)$")
