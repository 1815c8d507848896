"""Countries an article tells of that no table lists: names, demonyms and capitals read off its own words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from seeds.parser.naming.countries import Country
from seeds.parser.naming.hostlands import NEAR, fresh, hostland, is_somebody
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.naming.seats import seats
from seeds.parser.naming.spellings import slug
from seeds.parser.naming.statewords import (
    ADJECTIVES,
    ASKED,
    CAPITALISED,
    ENDINGS,
    HOLDING,
    MINISTRIES,
    NO_DEMONYMS,
    NO_STATES,
    OF,
    ORDERING,
    OWNING,
    PART,
    PEOPLE,
    SENDING,
    SUFFIXES,
)
from seeds.parser.texts.spots import spots


def homelands(text: str, mentions: tuple[Mention, ...], names: Names) -> tuple[Country, ...]:
    """The countries `text` treats as such that `names` do not know, in the order of their ids."""
    rest = _without_known(text, mentions)
    firm = set(fresh(ADJECTIVES.findall(rest), names, NO_DEMONYMS))
    peoples = Counter(fresh(map(_singular, PEOPLE.findall(rest)), names, NO_DEMONYMS))
    owning = Counter(fresh(_owners(rest), names, NO_STATES))
    spelled = Counter(CAPITALISED.findall(rest) if firm or peoples or owning else ())
    found: dict[str, tuple[str, ...]] = {}
    for name, demonym in _of_peoples(rest, firm, peoples, owning, spelled):
        found[name] = (*found.get(name, ()), demonym)
    found.update(_of_states(rest, owning, spelled, found))
    found.update(hostland(text, rest, mentions, names, found))
    towns = seats(text, rest, found) if found else {}
    states = ((name, people) for name, people in sorted(found.items()) if people or name not in towns.values())
    return tuple(_country(name, people, towns) for name, people in states)


def _without_known(text: str, mentions: tuple[Mention, ...]) -> str:
    """The text with every name of a known country, body or group blotted out, letter for letter."""
    pieces, at = [], 0
    for mention in mentions:
        if mention.country:
            pieces += [text[at : mention.span.start], "x" * len(mention.span)]
            at = mention.span.end
    return "".join((*pieces, text[at:]))


def _of_peoples(
    text: str, firm: set[str], peoples: Counter[str], owning: Counter[str], spelled: Counter[str]
) -> Iterator[tuple[str, str]]:
    """Country and demonym by demonym, the surest first; an unnamed country bears its demonym."""
    for demonym in sorted(firm | peoples.keys(), key=lambda word: (word not in firm, word)):
        kin = [name for name in (*spelled, *owning) if name != demonym and _akin(name, demonym)]
        if kin:
            yield max(kin, key=lambda name: (owning[name], spelled[name], name)), demonym
        elif (demonym in firm and not is_somebody(text, demonym)) or peoples[demonym] > 1:
            yield demonym, demonym


def _of_states(
    text: str, owning: Counter[str], spelled: Counter[str], found: dict[str, tuple[str, ...]]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Country and demonym (none where none is told) by the names that have armies, ministers and embassies."""
    peoples = set(chain.from_iterable(found.values()))
    for name in sorted(owning):
        if name not in found and name not in peoples and not _is_noun(text, name):
            kin = [word for word in spelled if word != name and _akin(name, word) and word.lower() not in NO_DEMONYMS]
            if kin or not is_somebody(text, name):
                likely = max(kin, key=lambda word: (spelled[word], word), default="")
                yield name, (likely,) if likely else ()


def _owners(text: str) -> Iterator[str]:
    for owner in chain.from_iterable(each.finditer(text) for each in (OWNING, HOLDING, SENDING, ORDERING)):
        part = PART.search(text, max(0, owner.start() - _LONGEST_PART), owner.start())
        yield f"{part.group() if part else ''}{owner[1]}"
    yield from ASKED.findall(text)
    yield from MINISTRIES.findall(text)
    for groups in OF.findall(text):
        yield next(filter(None, groups))


_LONGEST_PART = 8


def _singular(people: str) -> str:
    return people.removesuffix("s")


def _akin(name: str, demonym: str) -> bool:
    """Whether a demonym is made of a country's name by its last letters alone: Kestria, Kestrian."""
    last, people = name.rsplit(maxsplit=1)[-1].lower(), demonym.lower()
    if last[:3] != people[:3]:
        return False
    stems = (people.removesuffix(suffix) for suffix in SUFFIXES if people.endswith(suffix))
    return any(last.startswith(stem) and last[len(stem) :] in ENDINGS for stem in stems if len(stem) > 2)


def _is_noun(text: str, name: str) -> bool:
    """Whether a word is of a group or company, or stands nowhere but behind "the": "the League's fighters"."""
    found = tuple(spots(text, name))
    if any(_GROUP.match(text, at.end) for at in found):
        return True
    archipelago = name.endswith(("Islands", "Isles"))
    return not archipelago and all(_BEHIND_THE.search(text, max(0, at.start - NEAR), at.start) for at in found)


_GROUP = re.compile(
    r"(?: (?:Group|Company|Corps|Security|Services|Solutions|International|Global|Movement|Militia|Party)\b|"
    r", (?:an?|the) (?:[\w-]+ ){0,3}(?:company|firm|group|militia|movement|party|contractor|outfit|newspaper)\b)"
)
"""What stands behind the name of a group: "the Heron Group", "Heron, a security company"."""
_BEHIND_THE = re.compile(r"\b[Tt]he (?:(?!of )[a-z]+ ){0,2}(?:[A-Z][\w'’-]+ ){0,3}\Z")


def _country(name: str, demonyms: tuple[str, ...], towns: dict[str, str]) -> Country:
    people = tuple(dict.fromkeys(chain.from_iterable((demonym, f"{demonym}s") for demonym in demonyms)))
    capitals = [towns[word] for word in (name, *demonyms) if word in towns]
    return Country(slug(name), (name,), people, tuple(dict.fromkeys(capitals)), ())
