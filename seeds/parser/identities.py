"""Which force a mention means in this article: the theatre, its main force, mentions drawn together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from seeds.parser.names import Mention, Name, Names, slug
from seeds.parser.phrases import Force
from seeds.parser.spans import Span
from seeds.parser.targets import describe

_AT = re.compile(r"\b(?:in|from|to|leave|leaves|quit|out of|inside|across|exit|depart)\s(?:the\s)?$", re.IGNORECASE)
_SHOWN_GROUPS = {"forces": "forces", "gear": "forces", "mission": "mission", "base": "bases", "marines": "Marines"}


@dataclass(frozen=True, slots=True)
class Target:
    """One force of the article: `id` is a curated id or a proposed slug; `known` tells which."""

    id: str
    name: str
    owners: tuple[str, ...]
    group: str
    place: str
    known: bool


@lru_cache(maxsize=8)
def _catalogue(names: Names) -> tuple[Force, ...]:
    """What the names of the collection's forces tell of each, worked out once for a gazetteer."""
    return tuple(force for name in names.curated("force") if (force := describe(name, names)))


class Theatre:
    """Where the article's forces stand and whose they are, read off all its mentions before any is resolved."""

    def __init__(self, text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], names: Names) -> None:
        self._names = names
        self._text = text
        self._forces = forces
        self.mentions = mentions
        self.host = _host(text, mentions, forces, names)
        self.place = _territory(mentions, self.host) or self.host
        self._curated = _catalogue(names)
        self._owning = [force for force in forces if force.owners and force.strength in {"described", "named"}]
        self._likeliest: str | None = None
        self.aliases: dict[str, list[str]] = {}
        self._memory: dict[Span, tuple[Target, ...]] = {}
        for force in forces:
            self._memory[force.span] = self._of(force)
        self._weights = self._weighed()
        self.main = next((target for target, weight in self._weights.most_common(1) if weight), None)

    def resolve(self, force: Force, side: str) -> tuple[Target, ...]:
        """The forces a mention means in the mouth of `side`; one per owner, none for the host's own army."""
        if force.owners == ("speaker",):
            owner = side if side and side != self.host else ""
            return self._owned(force, owner) if owner else self._default(force)
        return self._memory.get(force.span, ())

    def implied(self, position: int, reach: int = 500) -> tuple[Target, ...]:
        """The force last spoken of before `position` within `reach` code points, else the article's main force."""
        near = [force for force in self._forces if position - reach <= force.span.start < position]
        for force in reversed(near):
            found = self._memory.get(force.span, ())
            meant = force.strength in {"described", "named", "people"} and force.group != "base"
            if meant and any(4 * self._weights[target] >= self._weights[self.main] for target in found):
                return found
        return (self.main,) if self.main and any(force.strength != "country" for force in near) else ()

    def owned_by(self, side: str) -> tuple[Target, ...]:
        """The force of one side the article speaks of most; empty when it speaks of none."""
        found = (
            target for target, weight in self._weights.most_common() if target and weight and side in target.owners
        )
        return tuple(target for target, _ in zip(found, range(1), strict=False))

    def weighty(self, target: Target) -> bool:
        """Whether the article speaks of a force often enough that it may be meant without being named."""
        return 4 * self._weights[target] >= self._weights[self.main]

    def _weighed(self) -> Counter[Target | None]:
        """How much the article speaks of each force: described and owned mentions count most."""
        weights: Counter[Target | None] = Counter()
        for force in self._forces:
            weight = {"described": 3, "named": 3, "people": 1, "country": 0}[force.strength]
            for target in self._memory[force.span]:
                weights[target] += weight * (2 if force.owners and force.owners[0] not in {"foreign", "its"} else 1)
        return weights

    def _of(self, force: Force) -> tuple[Target, ...]:
        known = self._by_alias(force)
        if known:
            return self._heard(force, known)
        if force.owners == ("speaker",):
            return ()
        if force.owners == ("its",) and (antecedent := self._antecedent(force)):
            return self._heard(force, antecedent)
        if (holder := self._holder(force)) and holder != self.host:
            return self._owned(force, holder)
        owners = self._owners(force)
        if not owners:
            return self._default(force)
        return tuple(target for owner in owners for target in self._owned(force, owner))

    def _antecedent(self, force: Force) -> tuple[Target, ...]:
        """What "its personnel" belongs to when a unit was named closer before it than any country."""
        unit = next((o for o in reversed(self._forces) if o.span < force.span and o.strength != "country"), None)
        country = next((m.span for m in reversed(self.mentions) if m.span < force.span and m.country), None)
        if not unit or force.span.start - unit.span.end > 120 or (country and country.start > unit.span.end):
            return ()
        return self._memory.get(unit.span, ())

    def _holder(self, force: Force) -> str:
        """The state said to have, send or move a force without an owner: "Germany, which has 1,000 soldiers"."""
        before = self._text[max(0, force.span.start - 90) : force.span.start]
        if not _HOLDS.search(before) or force.owners or _THE.match(force.words):
            return ""
        found = [m for m in self.mentions if force.span.start - 90 <= m.span.start < force.span.start and m.country]
        found = [m for m in found if m.form != "adjective" and any(n.kind == "actor" for n in m.names)]
        near = found[-1] if found else None
        return near.country if near and not re.search(r"[.!?]\s", self._text[near.span.end : force.span.start]) else ""

    def _owners(self, force: Force) -> tuple[str, ...]:
        if force.owners == ("addressee",):
            return (self._likely(),)
        if force.owners != ("its",):
            return force.owners
        country = next((owner for owner in self._before(force) if owner != self.host), "")
        return (country,) if country else ()

    def _before(self, force: Force) -> Iterator[str]:
        for mention in reversed(self.mentions):
            if force.span.start - 160 < mention.span.start < force.span.start and mention.country:
                yield mention.country

    def _owned(self, force: Force, owner: str) -> tuple[Target, ...]:
        if owner == self.host and force.group == "base" and _VENUE.search(force.words):
            owner = self._likely()
        if owner in {self.host, "", "SU"}:
            return ()
        return self._heard(
            force, (self._called(force, owner) or self._catalogued(force, owner) or self._proposed(force, owner),)
        )

    def _default(self, force: Force) -> tuple[Target, ...]:
        """A description without an owner: the last force of its kind, or of any kind, that was spoken of before it."""
        if force.strength == "country" or (force.group == "gear" and not _DEFINITE.match(force.words)):
            return ()
        if _ADDITIONAL.match(force.words) and force.group != "base":
            return self._heard(force, (self._additional(force),))
        before = self._owning[: bisect_left(self._owning, force.span, key=lambda other: other.span)]
        earlier = [other for other in before if self._memory.get(other.span)]
        alike = [other for other in reversed(earlier) if other.group == force.group and self._agree(force, other)]
        if force.group == "base" and force.place:
            owner = next((o for other in reversed(earlier) for o in other.owners if o not in _VAGUE_OWNERS), "")
            return self._owned(force, owner or self._likely())
        if alike:
            return self._heard(force, self._memory[alike[0].span])
        if force.group in {"peacekeepers", "mission", "advisers", "marines"}:
            owner = self._likely()
            later = self._forces[bisect_right(self._forces, force.span, key=lambda other: other.span) :]
            same = [other for other in later if other.owners not in {(), ("speaker",)}]
            same = [other for other in same if other.group == force.group and other.strength != "country"]
            owner = same[0].owners[0] if same and same[0].owners[0] not in _VAGUE_OWNERS else owner
            return self._owned(force, owner)
        known = self._memory[earlier[-1].span] if earlier else ()
        return self._heard(force, known) if known else self._owned(force, self._likely())

    def _additional(self, force: Force) -> Target:
        place = self._placed(force)
        name = f"{force.words} in {self._names.country_name(place)}"
        return Target(slug(name), name, (), force.group, place, False)

    @staticmethod
    def _agree(force: Force, other: Force) -> bool:
        return not force.place or force.place == other.place

    def _likely(self) -> str:
        if self._likeliest is None:
            self._likeliest = self._commonest()
        return self._likeliest

    def _commonest(self) -> str:
        """The owner most mentions of forces bear, the host and vague ones left out."""
        owners = Counter(owner for force in self._forces for owner in force.owners if force.strength != "country")
        ranked = [owner for owner, _ in owners.most_common() if owner not in {*_VAGUE_OWNERS, self.host}]
        return ranked[0] if ranked else ""

    def _by_alias(self, force: Force) -> tuple[Target, ...]:
        first = bisect_left(self.mentions, force.span.start - 80, key=lambda mention: mention.span.start)
        near = takewhile(lambda mention: mention.span.start < force.span.end, self.mentions[first : first + 60])
        found = [m for m in near if m.span.overlaps(force.span) and any(n.kind == "force" for n in m.names)]
        best = max(found, key=lambda mention: len(mention.span), default=None)
        if not best or (force.strength == "country"):
            return ()
        named = [name for name in best.names if name.kind == "force" and name.known] or [
            n for n in best.names if n.kind == "force"
        ]
        if len(named) > 1:
            named = [name for name in named if self._fits(name)] or named
        target = self._target(named[0])
        alone = len({name.id for name in named}) == 1 and target.owners != (self.host,)
        return (target,) if alone else ()

    def _fits(self, name: Name) -> bool:
        described = next((force for force in self._curated if name.id in force.known), None)
        return bool(described) and described is not None and described.place in {self.place, self.host}

    def _called(self, force: Force, owner: str) -> Target | None:
        """A mission named in the article with the same owner is what "the mission" or "the peacekeepers" means."""
        if force.group not in {"mission", "peacekeepers"} or force.place not in {"", self.place, self.host}:
            return None
        named = (other for other in self._forces if other.strength == "named" and owner in other.owners)
        return next((target for other in named for target in self._by_alias(other)), None)

    def _catalogued(self, force: Force, owner: str) -> Target | None:
        scored = [(self._likeness(force, owner, curated), curated) for curated in self._curated]
        best = max(scored, key=lambda pair: pair[0], default=(0, None))
        if best[0] <= 0 or best[1] is None:
            return None
        name = self._names.records.get(("force", best[1].known[0]))
        return self._target(name) if name else None

    def _likeness(self, force: Force, owner: str, curated: Force) -> int:
        side = self._side(curated)
        if owner not in side:
            return 0
        score = 4 if force.group == curated.group else 2 if curated.group == "forces" else 0
        where = {force.place} if force.place else {self.place, self.host}
        if force.group == "base":
            return score + 3 if curated.group == "base" and curated.place in where else 2 * (curated.group == "forces")
        score += _same_part(force.words, curated.words)
        if curated.place and curated.place not in where | ({self.host} if force.place == self.place else set()):
            return 0
        return score and score + 2 * bool(curated.place) - (len(side) > 1)

    def _side(self, curated: Force) -> tuple[str, ...]:
        name = self._names.records.get(("force", curated.known[0]))
        of = [self._names.records.get(("actor", actor)) for actor in (name.of if name else ())]
        return (*curated.owners, *(self._names.side(actor) or actor.id for actor in of if actor))

    def _target(self, name: Name) -> Target:
        described = next((force for force in self._curated if name.id in force.known), None)
        owners = self._side(described) if described else self._owner_of(name)
        place = (described.place if described else "") or name.place or self.place
        return Target(name.id, name.name, owners, described.group if described else "mission", place, name.known)

    def _owner_of(self, name: Name) -> tuple[str, ...]:
        side = self._names.side(name)
        return (side,) if side else ()

    def _proposed(self, force: Force, owner: str) -> Target:
        place = self._placed(force)
        shown = self._names.country_name(place)
        whose = "Foreign" if owner == "foreign" else self._names.demonym(owner)
        if owner.endswith("-allied"):
            whose = f"{self._names.country_name(owner.removesuffix('-allied')).removeprefix('the ')}-allied"
        whose = self._shown_actor(owner) if whose == owner and owner != "foreign" else whose
        whose = whose.capitalize() if whose.islower() else whose
        kind = _SHOWN_GROUPS.get(force.group, force.group)
        at = f" in {shown}" if shown else ""
        if force.group == "base" and force.place and force.place != self.place:
            kind = "base" if not force.words.lower().endswith("bases") else "bases"
        name = f"{whose} {kind}{at}"
        return Target(slug(name), name, (owner,), force.group, place, False)

    def _placed(self, force: Force) -> str:
        """A known place as told; any other place of a force that is no base lies in the theatre."""
        told = force.place
        known = told.isupper() or ("place", told) in self._names.records or force.group == "base"
        return told if told and known else self.place

    def _shown_actor(self, owner: str) -> str:
        record = self._names.records.get(("actor", owner))
        return record.name if record else owner

    def _heard(self, force: Force, targets: tuple[Target, ...]) -> tuple[Target, ...]:
        for target in targets:
            written = self.aliases.setdefault(target.id, [])
            if force.words not in written:
                written.append(force.words)
        return targets


def _same_part(said: str, curated: str) -> int:
    """How well the parts of a country agree that two descriptions name: "southern Syria" is not all of Syria."""
    here, there = ({part.lower().replace("-", "") for part in _PART.findall(words)} for words in (said, curated))
    return 3 if here and here == there else -3 * bool(there)


_PART = re.compile(
    r"\b((?:north|south|east|west)-?(?:east|west)?)(?:ern)?\b(?! (?:Korea|Sudan|Africa|Ossetia|Timor))", re.IGNORECASE
)
_VENUE = re.compile(r"\b(?:air ?)?bases?$")
_ADDITIONAL = re.compile(r"(?:\d[\d,.]*\s)?(?:additional|extra|more|fresh|another)\b", re.IGNORECASE)
_DEFINITE = re.compile(
    r"(?:the|these|those|this|its|their|all|an? (?:second|further|new)|another|(?:\w+ )?(?:more|new|further|fresh))\b",
    re.IGNORECASE,
)
_THE = re.compile(r"(?:the|these|those|this)\b", re.IGNORECASE)
_HOLDS = re.compile(
    r"\b(?:has|have|had|sen[dt]|sending|deploy(?:ed|ing)?|keeps?|kept|maintains?|pull(?:ed|ing)?|withdr[ae]w(?:ing|n)?|mov(?:e|ed|ing)|"
    r"station(?:ed|s)?|bring|brought|recall(?:ed)?|cut|reduc(?:e|ed|ing)|dispatch(?:ed)?|contribut(?:e|es|ed)|keeping)\s+(?:\w+\s+){0,2}$"
)
_VAGUE_OWNERS = frozenset(["foreign", "its", "speaker", "addressee", ""])


def _host(text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], names: Names) -> str:
    """The country the forces stand in: where they are said to be, less those whose forces they are."""
    weights: Counter[str] = Counter()
    phrases = [force for force in forces if force.strength != "country"]
    for force in phrases:
        if force.place:
            weights[_country(force.place, names)] += 1 if " to " in force.words else 3
    starts = {start for force in phrases for start in range(force.span.start, force.span.end)}
    for mention in mentions:
        if mention.country and mention.span.start not in starts and mention.country not in _BODIES_SEEN:
            near = text[max(0, mention.span.start - 14) : mention.span.start]
            weights[mention.country] += 2 if mention.form == "name" and _AT.search(near) else 1
            weights[mention.country] += 2 if mention.span.start < 300 else 0
    for owner in (owner for force in phrases for owner in _owning(force, mentions)):
        weights[owner] -= 3
    places = [(weight, code) for code, weight in weights.items() if names.is_country(code)]
    return min(places, key=lambda pair: (-pair[0], pair[1]))[1] if places else ""


def _owning(force: Force, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The owners a force is told to have, "its" being the country named right before it."""
    if force.owners != ("its",):
        return force.owners
    at = bisect_left(mentions, force.span.start, key=lambda mention: mention.span.start) - 1
    near = at >= 0 and force.span.start - mentions[at].span.end < 60
    return (mentions[at].country,) if near else ()


_BODIES_SEEN = frozenset(["united-nations", "nato", "european-union"])


def _country(place: str, names: Names) -> str:
    record = names.records.get(("place", place))
    return record.country if record and record.country else place


def _territory(mentions: tuple[Mention, ...], host: str) -> str:
    """The part of the host country the article is about, when it is named twice or more as a place of forces."""
    found = Counter(
        name.id
        for mention in mentions
        for name in mention.names
        if name.kind == "place" and name.country == host and not name.known and mention.form == "name"
    )
    best = found.most_common(2)
    top = [place for place, count in best if count >= 2]
    return next((place for place in top if place in _TERRITORY_IDS), "")


_TERRITORY_IDS = frozenset(
    [
        "transnistria",
        "crimea",
        "donbas",
        "abkhazia",
        "south-ossetia",
        "nagorno-karabakh",
        "northern-cyprus",
        "okinawa",
        "guam",
        "golan-heights",
        "greenland",
        "chagos",
        "kashmir",
        "tigray",
        "darfur",
        "gaza",
        "west-bank",
    ]
)
