"""Where an article's forces stand: the host country, and the part of it the article is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from seeds.parser.forces.athome import HOSTS_OF_NONE
from seeds.parser.forces.datelines import dateline, seated, told_elsewhere
from seeds.parser.forces.force import Force
from seeds.parser.forces.holders import owning
from seeds.parser.forces.nouns import TERRITORIES
from seeds.parser.forces.placings import goes_home, goes_in, is_stationed, named_as_places, weight
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names

_ENOUGH = 2
"""The mentions or the weight a country needs that is nowhere said to be where forces are."""
_SELDOM = 6
"""The weight up to which a country nobody is said to be in is no host of an army that is told of from its own."""
_WRITTEN_THERE = 3
"""The weight of the country an article is written from and tells of, whose own forces are not those told of most."""
_OFTEN = 2
"""How many forces a country may have, at most, that need not be said to stand in it for it to be their host."""
_PLACED, _PASSING, _HOME = 5, 2, 1
"""The weight of a country a force is said to be in, of one only a force told in passing is in, and of a home."""
_REGION = re.compile(r"\b(?:(?:north|south|east|west)(?:-?(?:east|west))?ern|central) \Z")
"""What stands before a country that is told of by its regions: "in southeastern Norland"."""
_WAR = re.compile(r"\b(?:separatist|insurgent|insurgency|rebel|front ?line|civil war|invasion|offensive)")
_BODIES_SEEN = frozenset(["united-nations", "nato", "european-union"])
_SERVING = re.compile(
    r" (?:chief|commander|officer|captain|major|colonel|sergeant|lieutenant|general|veteran|source|official|spokes\w+|"
    r"doctor|chaplain|pilot|cadet|recruit|headquarters|barracks|museum)s?\b|"
    r" (?:has |have )?(?:said|says|say|told|tells|announced|denied|denies|confirmed|insists|insisted|claims|claimed)\b"
)
"""What shows an army to be at home: "a Norish coastguard officer", "the Norish army said" tell of none abroad."""


def host(text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], names: Names) -> tuple[str, str]:
    """The country the forces stand in: where they are said to be, less those whose forces they are; '' for none.

    Behind it the state it would be but for having nobody's forces on its soil, where it is likely at home.
    """
    hosting = _Hosting(text, mentions, tuple(force for force in forces if force.strength != "country"), names)
    there = hosting.host()
    return there, hosting.home or ("" if there else hosting.written_at_home())


class _Hosting:
    """What an article tells of the countries its forces may stand in."""

    def __init__(self, text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], names: Names) -> None:
        self._text, self._mentions, self._forces, self._names = text, mentions, forces, names
        self.home = ""
        self._town = dateline(text, mentions)
        self._told = Counter(mention.country for mention in mentions)
        self._going = [(force, country) for force in forces if (country := goes_in(text, force, mentions))]
        self._left = {country for _, country in self._going}
        self._there = Counter(_country(force.place, names) for force in forces if force.place)
        self._there.update(country for _, country in self._going)
        self._placed = self._there.keys() | named_as_places(text, mentions)
        self._told_places = any(map(names.is_country, self._there))
        sent = (f for f in forces if not (_SERVING.match(text, f.span.end) or _is_service(f)))
        self._owned = [(force, owner) for force in sent for owner in owning(text, force, mentions)]
        self._owning = Counter(owner for _, owner in self._owned)

    def host(self) -> str:
        """The likeliest country; the one the article is written from where no force is placed by words."""
        likely = self._likely()
        seldom = likely not in self._placed and not self._told_places and self._weights[likely] <= _SELDOM
        if self._is_owner and likely and seldom and not self._beside_others:
            return self._town
        outright = {mention.country for mention in self._mentions if mention.form == "name"}
        if invaded := self._at_war_at_home(likely):
            return invaded
        never = likely not in outright | self._placed and self._town in outright and not self._told_places
        alone = self._town and not self._is_owner and (never or not self._placed_by_words())
        return self._town if alone and (self._town in outright or likely not in outright) else likely

    def _at_war_at_home(self, likely: str) -> str:
        """The country somebody is said to be in whose own army fights at home, where nobody is in the likely one."""
        if likely in self._placed or likely == self._town or not _WAR.search(self._text):
            return ""
        named = (mention for mention in self._mentions if mention.form == "name")
        regions = {m.country for m in named if _REGION.search(self._text, max(0, m.span.start - 15), m.span.start)}
        told = (owner for owner, _ in self._owning.most_common() if owner in self._placed | regions)
        return next((owner for owner in told if self._told[owner] >= self._told[likely]), "")

    def _likely(self) -> str:
        """The country of most weight, where it has enough; '' for none."""
        countries = [code for code in self._weights if self._names.is_country(code) and self._may_host(code)]
        code = self._heaviest(countries)
        if self._hosts_none(code):
            often = [other for other in countries if self._there[other] >= _ENOUGH and not self._hosts_none(other)]
            abroad = self._heaviest(often) or ("" if self._town == code else self._town)
            self.home = "" if abroad else code
            code = abroad or ("" if self._owning.keys() - {code} else code)
        named = self._told[code] >= _ENOUGH and not self._owning[code]
        enough = named or self._weights[code] >= _ENOUGH or code in self._placed
        slight = self._weights[code] <= _ENOUGH and not self._is_placed_often(code)
        elsewhere = any(self._weights[place] > self._weights[code] for place in self._unlisted)
        return code if self._weights[code] > 0 and enough and not (slight and elsewhere) else ""

    def _is_placed_often(self, code: str) -> bool:
        """Whether forces are in a country that the article names more than once, or has told of as one itself."""
        return code in self._placed and (self._told[code] > 1 or not code.isupper())

    @cached_property
    def _unlisted(self) -> set[str]:
        """The places of forces that no table knows as a country or part of one."""
        return {force.place for force in self._forces if force.place[:1].isupper() and len(force.place) > 2}

    def _heaviest(self, countries: Iterable[str]) -> str:
        return min(countries, key=lambda code: (-self._weights[code], -self._told[code], code), default="")

    def _may_host(self, code: str) -> bool:
        """Whether a country is not the owner of the forces, or one of theirs is said to stand in it."""
        owned, most = self._owning[code], max(_OFTEN, *self._owning.values(), _OFTEN)
        there = self._there.keys() if owned > _OFTEN else {*self._placed, self._town}
        return code in there or (owned < most and not (self._told_places and owned))

    def written_at_home(self) -> str:
        """The country an article is written from, if it is one that has nobody's forces on its soil."""
        return self._town if self._hosts_none(self._town) else ""

    def _hosts_none(self, code: str) -> bool:
        """Whether a country is one without others' forces, and no words place any in it or say that they leave it."""
        placed = (f for f in self._forces if f.place and _country(f.place, self._names) == code)
        anothers = any(force.owners and code not in force.owners for force in placed)
        return code in HOSTS_OF_NONE and code not in self._left and not anothers

    @cached_property
    def _is_owner(self) -> bool:
        """Whether no country has more forces in the article than the one it is written from."""
        others = max((count for owner, count in self._owning.items() if owner != self._town), default=0)
        return 0 < self._owning[self._town] >= others

    @cached_property
    def _beside_others(self) -> bool:
        """Whether another state has as many forces as the one the article is written from: all of them are abroad."""
        own = self._owning[self._town]
        return any(count >= own for owner, count in self._owning.items() if owner not in {self._town, *_BODIES_SEEN})

    def _placed_by_words(self) -> bool:
        """Whether words tell of any force where it stands, at a place that tables know or not."""
        stationed = any(is_stationed(self._text, mention) for mention in self._mentions)
        elsewhere = (self._text, self._forces, self._mentions, self._town)
        return self._told_places or stationed or told_elsewhere(*elsewhere)

    @cached_property
    def _weights(self) -> Counter[str]:
        """How much tells for each country."""
        weights: Counter[str] = Counter()
        for force, country in self._going:
            weights[country] += self._placing(force)
        for force in self._forces:
            if force.place:
                told = _HOME if goes_home(self._text, force) else self._placing(force)
                weights[_country(force.place, self._names)] += told
        for mention in self._seen():
            weights[mention.country] += weight(self._text, mention)
        weights.update(_within(self._text, self._mentions, self._names))
        for force, owner in self._owned:
            if owner not in self._left:  # an army is at home where another's is to leave
                weights[owner] -= 3 if force.head else 1  # a people is told of at home too
        if self._town and not self._is_owner and self._told[self._town] > _ENOUGH:
            weights[self._town] += _WRITTEN_THERE
        return weights

    def _placing(self, force: Force) -> int:
        """How much it tells for a country that a force is there: less where it is none of those told of most."""
        passing = self._most and force.owners and self._most.isdisjoint(force.owners)
        return _PASSING if passing and all(map(self._names.is_country, force.owners)) else _PLACED

    @cached_property
    def _most(self) -> frozenset[str]:
        """Who has by far the most forces in the article; nobody where several have as many."""
        states = filter(self._names.is_country, self._owning)
        ranked = [*sorted(((self._owning[state], state) for state in states), reverse=True), (0, ""), (0, "")]
        return frozenset([ranked[0][1]] if ranked[0][0] > ranked[1][0] + 1 else ())

    def _seen(self) -> list[Mention]:
        """The mentions of states outside the words for forces, but in an office held where the article is written."""
        inside = {start for force in self._forces for start in range(force.span.start, force.span.end)}
        states = (one for one in self._mentions if one.country and one.country not in _BODIES_SEEN)
        apart = (one for one in states if one.span.start not in inside)
        return [one for one in apart if not seated(self._text, one, self._forces, self._town)]


def _is_service(force: Force) -> bool:
    """Whether a force is called by the name of a service of its state, which is at home as well: "the Norish Army"."""
    return _SERVICE.search(force.words) is not None and not force.place


_SERVICE = re.compile(r"[a-z] (?:Army|Navy|Air Force|Coast Guard)$")


def _within(text: str, mentions: tuple[Mention, ...], names: Names) -> Counter[str]:
    """The countries named inside longer names that bear none: "Norland Council of Churches"."""
    longer = Counter(mention.span.of(text) for mention in mentions if not mention.country)
    found: Counter[str] = Counter()
    for words, count in longer.items():
        if " " in words:
            told = {mention.country for mention in names.find(words, builtin_only=True) if mention.country}
            found.update(dict.fromkeys(told - _BODIES_SEEN, count))
    return found


def _country(place: str, names: Names) -> str:
    record = names.records.get(("place", place))
    return record.country if record and record.country else place


def territory(mentions: tuple[Mention, ...], host: str) -> str:
    """The part of the host country the article is about, when it is named twice or more as a place of forces."""
    found = Counter(
        name.id
        for mention in mentions
        for name in mention.names
        if name.kind == "place" and name.country == host and not name.known and mention.form == "name"
    )
    best = found.most_common(2)
    top = [place for place, count in best if count >= 2]
    return next((place for place in top if place in TERRITORIES), "")
