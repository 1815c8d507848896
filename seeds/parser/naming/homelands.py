"""Countries an article tells of that no table lists: names, demonyms and capitals read off its own words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from seeds.parser.naming.countries import Country
from seeds.parser.naming.kinds import is_several
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.naming.persons import is_body_noun, is_person_noun
from seeds.parser.naming.seats import seats
from seeds.parser.naming.spellings import slug
from seeds.parser.naming.statewords import (
    ACTING,
    ADJECTIVES,
    ASKED,
    CAPITALISED,
    ENDINGS,
    GONE_TO,
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
    STANDS,
    SUFFIXES,
    TITLE,
)
from seeds.parser.texts.spots import spots


def homelands(text: str, mentions: tuple[Mention, ...], names: Names) -> tuple[Country, ...]:
    """The countries `text` treats as such that `names` do not know, in the order of their ids."""
    rest = _without_known(text, mentions)
    firm = set(_fresh(ADJECTIVES.findall(rest), names, NO_DEMONYMS))
    peoples = Counter(_fresh(map(_singular, PEOPLE.findall(rest)), names, NO_DEMONYMS))
    owning = Counter(_fresh(_owners(rest), names, NO_STATES))
    spelled = Counter(CAPITALISED.findall(rest) if firm or peoples or owning else ())
    found: dict[str, tuple[str, ...]] = {}
    for name, demonym in _of_peoples(rest, firm, peoples, owning, spelled):
        found[name] = (*found.get(name, ()), demonym)
    found.update(_of_states(rest, owning, spelled, found))
    standing = Counter(first or second for first, second in STANDS.findall(text))
    known = set(_known(standing, names))
    enough = len({mention.country for mention in mentions if mention.country.isupper()}) >= _ENOUGH_STATES
    found.update({} if enough else _host(text, names, standing, known | found.keys()))
    found = found or ({} if known or enough else _acting(text, rest, names))
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
        elif (demonym in firm and not _somebody(text, demonym)) or peoples[demonym] > 1:
            yield demonym, demonym


def _of_states(
    text: str, owning: Counter[str], spelled: Counter[str], found: dict[str, tuple[str, ...]]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Country and demonym (none where none is told) by the names that have armies, ministers and embassies."""
    peoples = set(chain.from_iterable(found.values()))
    for name in sorted(owning):
        if name not in found and name not in peoples and not _is_noun(text, name):
            kin = [word for word in spelled if word != name and _akin(name, word) and word.lower() not in NO_DEMONYMS]
            if kin or not _somebody(text, name):
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
_ENOUGH_STATES = 2
"""With so many known states an article has its host among them, and forces stand in a town that no table lists."""


def _host(text: str, names: Names, places: Counter[str], known: set[str]) -> dict[str, tuple[str, ...]]:
    """The unknown one of the `places` most forces are said to stand in, where no known one has as many."""
    likely = max(places, key=lambda place: (places[place], place in known), default="")
    fresh = likely and likely not in known and next(_fresh([likely], names, NO_STATES), "")
    part = len(known) > 1 and re.search(_PART_OF.format(name=re.escape(likely)), text) if fresh else None
    return {likely: ()} if fresh and not (part or _somebody(text, likely) or _written_from(text, likely)) else {}


_PART_OF = r"\b(?:province|county|district|region|state|oblast|governorate|canton|town|city|village) of {name}\b"
"""What a part of a country is called, which is no host where the article knows two countries besides."""


def _written_from(text: str, town: str) -> bool:
    """Whether the article is written from a place of that name, which then is a town and no country."""
    return re.search(rf"^{re.escape(town.upper())}\b[^a-z\n]{{0,40}}[-–—]", text, re.MULTILINE) is not None


def _acting(text: str, rest: str, names: Names) -> dict[str, tuple[str, ...]]:
    """The one name that does what states do and that soldiers or people come to.

    `rest` is the text without the names of known countries.
    """
    places = set(GONE_TO.findall(text))
    acting = [name for name in _fresh(ACTING.findall(rest), names, NO_STATES) if name in places] if places else ()
    told = {name for name in acting if not _somebody(rest, name)}
    return dict.fromkeys(told, ()) if len(told) == 1 else {}


def _known(places: Iterable[str], names: Names) -> Iterator[str]:
    return (place for place in places if any(mention.country for mention in names.find(place)))


def _fresh(words: Iterable[str], names: Names, barred: frozenset[str]) -> Iterator[str]:
    """The words that no name with a country, and no person, force or body, is known by."""
    known: dict[str, bool] = {}
    for word in words:
        if word not in known:
            noun = word.rsplit(maxsplit=1)[-1].lower()
            known[word] = (
                noun in barred
                or is_body_noun(noun)
                or is_person_noun(noun)
                or is_several(noun)
                or any(
                    mention.country or name.kind == "force" or name.type not in {"", "government"}
                    for mention in names.find(word)
                    for name in mention.names
                )
            )
        if not known[word]:
            yield word


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
    return all(_BEHIND_THE.search(text, max(0, at.start - _NEAR), at.start) for at in found)


_GROUP = re.compile(
    r"(?: (?:Group|Company|Corps|Security|Services|Solutions|International|Global|Movement|Militia|Party)\b|"
    r", (?:an?|the) (?:[\w-]+ ){0,3}(?:company|firm|group|militia|movement|party|contractor|outfit|newspaper)\b)"
)
"""What stands behind the name of a group: "the Heron Group", "Heron, a security company"."""
_BEHIND_THE = re.compile(r"\b[Tt]he (?:(?!of )[a-z]+ ){0,2}(?:[A-Z][\w'’-]+ ){0,3}\Z")


def _somebody(text: str, name: str) -> bool:
    """Whether a name is borne by a person: behind a title or a first name."""
    return any(_BORNE.search(text, max(0, at.start - _NEAR), at.start) for at in spots(text, name))


_OPENING = (
    r"(?:In|The|From|But|And|For|At|To|Of|With|Since|While|When|As|If|Like|Unlike|Even|Then|Now|That|By|On|Although|Though|"
    r"Because|After|Before|Until|Under|Inside|Across|Outside|Neighbou?ring|Both|Only|Yet|So|Or|Nor|Within|Beyond|Near|"
    r"Not|Every|Some|All|Today|Yesterday|Meanwhile|Instead|Still|Once|Where|Here|Northern|Southern|Eastern|Western)"
)
"""Words that open a sentence before a country, and are nobody's first name."""
_BORNE = re.compile(
    rf"(?:\b|-)(?:{TITLE} (?:[A-Z]\w+ )?|[a-z,] [A-Z][a-z]+ |-)\Z|(?:\A|[.!?:\n] )(?!{_OPENING} )[A-Z][a-z]+ \Z"
)
_NEAR = 120
"""Code points before a name in which a title and a first name stand at most."""


def _country(name: str, demonyms: tuple[str, ...], towns: dict[str, str]) -> Country:
    people = tuple(dict.fromkeys(chain.from_iterable((demonym, f"{demonym}s") for demonym in demonyms)))
    capitals = [towns[word] for word in (name, *demonyms) if word in towns]
    return Country(slug(name), (name,), people, tuple(dict.fromkeys(capitals)), ())
