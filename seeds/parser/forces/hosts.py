"""Where an article's forces stand: the host country, and the part of it the article is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from seeds.parser.forces.datelines import dateline, seated, told_elsewhere
from seeds.parser.forces.force import Force
from seeds.parser.forces.holders import OFFICE, holder
from seeds.parser.forces.nouns import TERRITORIES
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names

_AT = re.compile(
    r"\b(?:in|from|to|reach(?:es|ed)?|leave|leaves|leaving|left|quit|out of|inside|across|exit|depart)\s(?:the\s)?$",
    re.IGNORECASE,
)


_INSIDE = re.compile(r"\b(?:in|leave|leaves|leaving|left|quit|out of|inside|across|exit)\s(?:the\s)?$", re.IGNORECASE)
_ASSAILED = re.compile(
    r"\b(?:invasion of|invad(?:e[ds]?|ing)|attack(?:ed|s|ing)?(?: on)?|aggression against|war (?:in|on|against)|"
    r"occup(?:ation of|y|ied|ying)|borders? with|intervention in)\s(?:the\s)?$",
    re.IGNORECASE,
)
_STATIONED = re.compile(r"\b(?:stationed|based|deployed|garrisoned|quartered) (?:in|across|throughout)\s(?:the\s)?$")
_SENT = re.compile(r"\b(?:sen(?:d|t|ds|ding)|deploy(?:s|ed|ing)?|d[ei]spatch(?:es|ed|ing)?)\s(?:[\w-]+ ){0,2}?$")
"""What tells that a force goes "to" a country that others send it to, and not home."""
_ENOUGH = 2
"""The mentions or the weight a country needs that is nowhere said to be where forces are."""
_SELDOM = 6
"""The weight up to which a country nobody is said to be in is no host of an army that is told of from its own."""
_WRITTEN_THERE = 3
"""The weight of the country an article is written from and tells of, whose own forces are not those told of most."""
_OFTEN = 2
"""How many forces a country may have, at most, that need not be said to stand in it for it to be their host."""
_HOSTING = re.compile(
    r"(?:['’]s?)? (?:(?:own|sovereign|northern|southern|eastern|western) )?(?:soil|waters|territory|airspace|ground|"
    r"request|invitation|(?:had |has |have )?invited|(?:had |has |have )?asked (?:them|us|for|the|it))\b"
)


def host(text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], names: Names) -> str:
    """The country the forces stand in: where they are said to be, less those whose forces they are."""
    weights: Counter[str] = Counter()
    phrases = tuple(force for force in forces if force.strength != "country")
    for force in phrases:
        if force.place:
            home = " to " in force.words and not _SENT.search(text, max(0, force.span.start - 30), force.span.start)
            weights[_country(force.place, names)] += 1 if home else 5
    left = [country for force in phrases if (country := _goes_in(text, force, mentions))]
    weights.update({country: 5 * count for country, count in Counter(left).items()})
    countries = {*left, *(_country(force.place, names) for force in phrases if force.place)}
    told_places = any(map(names.is_country, countries))
    placed_by_words = told_places or any(_is_stationed(text, one) for one in mentions)
    town = dateline(text, mentions)
    starts = {start for force in phrases for start in range(force.span.start, force.span.end)}
    for mention in mentions:
        seen = mention.country and mention.span.start not in starts and mention.country not in _BODIES_SEEN
        if seen and not seated(text, mention, phrases, town):
            near = text[max(0, mention.span.start - 22) : mention.span.start]
            weights[mention.country] += 3 if mention.form == "name" and _ASSAILED.search(near) else 0
            weights[mention.country] += 2 if mention.form == "name" and _AT.search(near) else mention.form != "capital"
            weights[mention.country] += 2 if mention.span.start < 300 and mention.form not in _SEATS else 0
            weights[mention.country] += 3 if _HOSTING.match(text, mention.span.end) else 0
            weights[mention.country] += 3 if _is_stationed(text, mention) else 0
    weights.update(_within(text, mentions, names))
    sent = [force for force in phrases if not _SERVING.match(text, force.span.end)]
    owned = [(force, owner) for force in sent for owner in _owning(text, force, mentions)]
    owning = Counter(owner for _, owner in owned)
    for force, owner in owned:
        if owner not in left:  # an army is at home where another's is to leave
            weights[owner] -= 3 if force.head else 1  # a people is told of at home too
    most = max(2, *owning.values(), 2)
    others = max((count for owner, count in owning.items() if owner != town), default=0)
    own = owning[town] and owning[town] >= others
    told = Counter(mention.country for mention in mentions)
    if town and not own and told[town] > _ENOUGH:
        weights[town] += _WRITTEN_THERE
    placed = countries | _named_as_places(text, mentions)
    places = [(weight, code) for code, weight in weights.items() if names.is_country(code)]
    places = [
        (weight, code)
        for weight, code in places
        if (owning[code] < most and not (told_places and owning[code]))
        or code in (countries if owning[code] > _OFTEN else {*placed, town})
    ]
    code = min(places, key=lambda pair: (-pair[0], -told[pair[1]], pair[1]), default=(0, ""))[1]
    named = told[code] >= _ENOUGH and not owning[code]
    told_here = code if weights[code] > 0 and (named or weights[code] >= _ENOUGH or code in placed) else ""
    named_outright = {mention.country for mention in mentions if mention.form == "name"}
    if own and told_here and told_here not in placed and not told_places and weights[told_here] <= _SELDOM:
        return town
    alone = town and not placed_by_words and not own and not told_elsewhere(text, phrases, mentions, town)
    return town if alone and (town in named_outright or told_here not in named_outright) else told_here


def _goes_in(text: str, force: Force, mentions: tuple[Mention, ...]) -> str:
    """The country that another's force is said to leave, to stay or to be in: "the soldiers must leave Norland"."""
    anothers = force.owners and "speaker" not in force.owners and not force.place
    told = _GOES.match(text, force.span.end) if anothers else None
    at = bisect_left(mentions, told.end(), key=lambda mention: mention.span.start) if told else len(mentions)
    there = mentions[at] if told and at < len(mentions) and mentions[at].span.start == told.end() else None
    asked = there and _ASKED.match(text, there.span.end)
    return there.country if there and there.form == "name" and there.country not in force.owners and not asked else ""


_ASKED = re.compile(r"[^.!?\n]*\?")
"""The end of a question: "how many Norish soldiers are in Sudland?" places none there."""
_GOES = re.compile(
    r"(?:\s+[a-z'’]+){0,5}?\s+(?:leave|leaving|left|quit|stay in|remain in|withdraw from|out of|stay(?:ed|ing) in|"
    r"remain(?:ed|ing) in|withdrawn from|(?:are|were|been|be) in)\s+(?:the\s+)?(?=[A-Z])"
)


def _is_stationed(text: str, mention: Mention) -> bool:
    """Whether a country is one in which somebody is said to be stationed, behind a verb: "are based in Norland"."""
    start = mention.span.start
    return bool(mention.country) and mention.form == "name" and bool(_STATIONED.search(text, max(0, start - 22), start))


_SEATS = frozenset(["capital", "metonym"])
"""How a government is named, and no country that forces stand in."""
_SERVING = re.compile(
    r" (?:chief|commander|officer|captain|major|colonel|sergeant|lieutenant|general|veteran|source|official|spokes\w+|"
    r"doctor|chaplain|pilot|cadet|recruit|headquarters|barracks|museum)s?\b|"
    r" (?:has |have )?(?:said|says|say|told|tells|announced|denied|denies|confirmed|insists|insisted|claims|claimed)\b"
)
"""What shows an army to be at home: "a Norish coastguard officer", "the Norish army said" tell of none abroad."""


def _within(text: str, mentions: tuple[Mention, ...], names: Names) -> Counter[str]:
    """The countries named inside longer names that bear none: "Norland Council of Churches"."""
    longer = Counter(mention.span.of(text) for mention in mentions if not mention.country)
    found: Counter[str] = Counter()
    for words, count in longer.items():
        if " " in words:
            told = {mention.country for mention in names.find(words, builtin_only=True) if mention.country}
            found.update(dict.fromkeys(told - _BODIES_SEEN, count))
    return found


def _named_as_places(text: str, mentions: tuple[Mention, ...]) -> set[str]:
    """The countries somebody is said to be in, to leave or to come to."""
    named = (mention for mention in mentions if mention.form == "name" and mention.country)
    soil = {m.country for m in mentions if m.country and _HOSTING.match(text, m.span.end)}
    return soil | {m.country for m in named if _INSIDE.search(text, max(0, m.span.start - 14), m.span.start)}


def _owning(text: str, force: Force, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The owners a force is told to have, "its" being the country named right before it in the sentence."""
    if force.owners != ("its",):
        return force.owners or tuple(filter(None, [holder(text, force, mentions)]))
    at = bisect_left(mentions, force.span.start, key=lambda mention: mention.span.start)
    near = [m for m in mentions[max(0, at - 4) : at] if m.country and force.span.start - m.span.end < 60]
    near = [m for m in near if not _SENTENCE_ENDS.search(text, m.span.end, force.span.start)]
    if near and is_addressed(text, near[-1], force):
        return (near[-1].country,)
    doing = [mention for mention in near if mention.form != "adjective" and not acted_upon(text, mention)]
    return ((doing or near)[-1].country,) if near else ()


def is_addressed(text: str, mention: Mention, force: Force) -> bool:
    """Whether a state is told something about a force of its own: "warned Norland that its soldiers"."""
    told = _TELLING.search(text, max(0, mention.span.start - 24), mention.span.start)
    return bool(told) and bool(_TOLD.fullmatch(text, mention.span.end, force.span.start))


_TELLING = re.compile(r"\b(?:warn|told|tell|remind|inform|notif|urg|advis)\w* (?:the )?$")
_TOLD = re.compile(r" that |(?: on \w+day)? to (?:\w+ ){1,3}")


def acted_upon(text: str, mention: Mention) -> bool:
    """Whether a country is named as a place or as whom something is done to, so that "its" is another's."""
    governed = _GOVERNED.search(text, max(0, mention.span.start - 16), mention.span.start) is not None
    return (governed and not text.startswith(" to ", mention.span.end)) or OFFICE.match(
        text, mention.span.end
    ) is not None


_SENTENCE_ENDS = re.compile(r"[.!?][”\"’']?\s|\n")
_GOVERNED = re.compile(
    r"\b(?:in|of|to|from|with|told|tells|asked|asks|for|against|at|by|on|near|inside|across|leave|leaves|quit|over|urged|"
    r"urges|invited|into|outside|informed|warned|warns|let|out of|between|assured)\s(?:the\s)?$"
)


_BODIES_SEEN = frozenset(["united-nations", "nato", "european-union"])


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
