"""Which forces a text speaks of: by name, by description, by people or country, and what each description tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from seeds.parser.names import Mention, Name, Names
from seeds.parser.spans import Span

_HEADS = {
    "forces": "troops troop soldiers soldier forces servicemen serviceman servicewomen servicemembers personnel garrison "
    "garrisons contingent contingents contingency contingencies army armies battalion battalions brigade brigades "
    "regiment regiments infantry paratroopers commandos legionnaires detachment detachments battlegroup warriors "
    "combatants militaries military units unit deployment presence occupation occupiers invaders divisions gunners "
    "boots fighters militants rangers guards militiamen",
    "advisers": "advisers advisors adviser advisor trainers instructors mercenaries contractors mercenary",
    "peacekeepers": "peacekeepers peacekeeper",
    "mission": "mission missions coalition operation force venture taskforce",
    "marines": "marines marine",
    "base": "base bases airbase airbases airfield outpost outposts station camp camps barracks facility facilities "
    "installation installations fort depot radar radars",
    "gear": "warplanes jets planes aircraft helicopters helicopter bombers drones warships warship ships fleet submarines "
    "missiles missile tanks artillery carrier batteries squadron squadrons planes",
}
_GROUPS = {head: group for group, heads in _HEADS.items() for head in heads.split()}
# Heads that are forces only when something near them says so: an owner, a military word, or a place of arms.
_VAGUE = frozenset(
    ["mission", "missions", "operation", "force", "venture", "base", "bases", "station", "camp", "camps", "facility", "facilities", "installation", "installations", "units", "unit", "presence", "deployment", "guards", "alliance", "military", "militants", "boots", "planes", "ships", "station", "radar", "contractors", "fort", "depot", "carrier", "missile", "marine", "drones", "helicopter", "operation", "personnel", "divisions"]
)
_MARTIAL = frozenset(
    ["military", "armed", "combat", "air", "naval", "foreign", "army", "peacekeeping", "troop", "ground", "marine", "allied", "expeditionary", "coalition", "stabilisation", "stabilization", "standby", "rapid", "occupation", "security", "counter-terrorism", "multinational", "special", "expeditionary", "nuclear", "missile", "cruise", "joint"]
)
_MODIFIERS = _MARTIAL | frozenset(
    ["the", "a", "an", "these", "those", "this", "all", "every", "any", "some", "most", "its", "their", "our", "his", "her", "your", "my", "no", "other", "few", "several", "many", "more", "additional", "extra", "remaining", "last", "first", "final", "entire", "whole", "large", "small", "limited", "permanent", "long-term", "continued", "continuing", "current", "so-called", "regular", "irregular", "proxy", "elite", "private", "new", "old", "heavy", "light", "regional", "local", "outside", "external", "alien", "western", "eastern", "northern", "southern", "international", "non-local", "uniformed", "active", "lively", "direct", "unlawful", "illegal", "illegitimate", "occupying", "invading", "temporary", "thousands", "hundreds", "dozens", "tens", "half", "bulk", "rest", "number", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "both", "each", "such", "bigger", "smaller", "single", "blue", "helmeted", "primary", "main", "biggest", "two-thirds", "british-led", "closing", "further", "battle", "support", "logistics", "training", "artillery", "infantry", "police", "front-line", "frontline", "strategic", "tactical", "navy", "logistics", "professional", "hostile", "enemy", "friendly"]
)
_FOREIGN = frozenset(["foreign", "outside", "external", "alien", "all-foreign", "non-local", "international", "foreigners"])
_WORD = re.compile(r"\d{1,3}(?:,\d{3})+(?:-\w+)?|[^\W_][\w'’.\-]*")
_NUMBER = re.compile(r"\d[\d,.]*(?:-strong)?")
_PEOPLE = re.compile(
    r"\b(?:[Tt]he )?(?P<who>foreigners|(?:(?:[Ff]oreign|[Uu]ninvited) (?:guests|powers|armies|countries))|[Bb]lue "
    r"(?:[Hh]elmets|[Cc]aps?|[Bb]erets)|[Mm]en (?:and women )?in uniform|[Oo]ur people|[Oo]ur (?:men|boys|sons)|"
    r"[Aa]ir (?:bases?|station)|[Mm]ilitary (?:bases?|presence|footprint))\b"
)
_AFTER = re.compile(
    r"\s+(?:(?:who are |that are |which are |now |still |currently |already )?(?:stationed|based|deployed|serving|"
    r"operating|present|active|left|hosted|positioned|remaining)\s+)?(?P<prep>in|on|at|inside|across|of|from|near|"
    r"to|throughout|around|along)\s+(?P<rest>(?:the\s+)?(?:(?:left|right|west|east|north|south)\s+bank\s+of\s+(?:the\s+)?)?"
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|"
    r"south-?western)\s+)?)(?P<name>[A-Z][\w’'-]*(?:[ \u00a0][A-Z][\w’'-]*){0,2}|country|island|region|capital|east|province|"
    r"peninsula|territory|border|islands|south|north|city)"
)
_COMMON_PLACES = frozenset(["country", "island", "region", "capital", "east", "province", "peninsula", "territory", "border", "islands", "south", "north", "city"])
_WEAPONLESS = re.compile(r"\b(?:tax|customer|voter|data|knowledge|fan|diplomatic|trade|economic|space|rescue|market|labou?r|police|work|task|security|election|observer|civilian|fact-finding|humanitarian|power|gas|bus|train|railway|radio|television|TV|TV)[ -]$")


@dataclass(frozen=True, slots=True)
class Force:
    """One mention of a force: what the words tell of owner, kind and place; `known` are ids of curated forces.

    `strength` is named (an alias of the collection), described (a force noun), people ("the Americans", "foreigners")
    or country (a state or body spoken of as if it were its army). `owners` are country codes, body ids or actor ids;
    "foreign" stands for whoever is foreign, "speaker" for the speaker's own, "its" for the state last spoken of.
    """

    span: Span
    words: str
    strength: str
    group: str
    owners: tuple[str, ...] = ()
    place: str = ""
    known: tuple[str, ...] = ()
    head: str = ""


def forces(text: str, mentions: tuple[Mention, ...], names: Names) -> tuple[Force, ...]:
    """Every mention of a force in `text`, in order, never overlapping; `mentions` are `names.find(text)`."""
    found = sorted(_all(text, mentions, names), key=lambda force: (force.span.start, -len(force.span)))
    kept: list[Force] = []
    whole = [force.span for force in found if force.strength == "named"]
    found = [f for f in found if not any(span.holds(f.span) and len(span) > len(f.span) for span in whole)]
    for force in sorted(found, key=lambda force: (_RANK[force.strength], force.span.start, -len(force.span))):
        if not any(force.span.overlaps(other.span) for other in _near(kept, force)):
            kept.append(force)
    return tuple(sorted(kept, key=lambda force: force.span))


_RANK = {"described": 0, "named": 1, "people": 2, "country": 3}


def _near(kept: list[Force], force: Force) -> list[Force]:
    return [other for other in kept if other.span.overlaps(force.span)]


def _all(text: str, mentions: tuple[Mention, ...], names: Names) -> Iterator[Force]:
    yield from _described(text, mentions, names)
    yield from _people(text)
    for mention in mentions:
        yield from _named(text, mention)


def _named(text: str, mention: Mention) -> Iterator[Force]:
    words = mention.span.of(text)
    known = [name for name in mention.names if name.kind == "force"]
    article = re.search(r"\b(?:[Tt]he|[Oo]ur|[Tt]hese|[Tt]hose|[Mm]ore|[Aa]ll) $", text[max(0, mention.span.start - 4) : mention.span.start])
    if known:
        ids = tuple(name.id for name in known if name.known)
        owner, place = known[0].country, known[0].place
        yield Force(mention.span, words, "named", "mission", (owner,) if owner else (), place, ids or (known[0].id,))
    elif mention.form == "adjective" and _DEPARTING.match(text, mention.span.end):
        yield Force(mention.span, words, "described", "forces", (mention.country,))
    elif mention.form == "adjective":
        if (words.endswith("s") and article) or (article and _PLURAL_DEMONYM.fullmatch(words)):
            yield Force(mention.span, words, "people", "forces", (mention.country,))
    elif any(name.kind == "actor" for name in mention.names) and mention.country:
        yield Force(mention.span, words, "country", "forces", (mention.country,))
    elif any(name.kind == "actor" and name.type in {"armed_group", "armed group"} for name in mention.names):
        yield Force(mention.span, words, "country", "forces", (mention.names[0].id,))


_DEPARTING = re.compile(
    r"\s+(?:military\s+)?(?:withdrawal|pull-?out|exit|departure|retreat|evacuation|presence|involvement|deployment|drawdown)\b",
    re.IGNORECASE,
)
_PLURAL_DEMONYM = re.compile(r"French|British|Chinese|Dutch|Turkish|Japanese|Spanish|Irish|Lebanese|Sudanese|Rwandese")


def _people(text: str) -> Iterator[Force]:
    for match in _PEOPLE.finditer(text):
        words = match["who"].lower()
        owner = "speaker" if words.startswith("our") else "foreign" if words.startswith(("foreign", "uninvited")) else ""
        group = "peacekeepers" if words.startswith("blue") else "base" if "base" in words or "station" in words else "forces"
        owner = "united-nations" if group == "peacekeepers" else owner
        strength = "described" if owner != "foreign" else "people"
        head = words.split()[-1]
        yield Force(Span(*match.span()), match.group(), strength, group, (owner,) if owner else (), head=head)


def mentions_force(words: str) -> bool:
    """Whether any noun for a force stands in `words`: a quick look before the careful one."""
    return any(word.strip(".'’").lower() in _GROUPS for word in words.split())


def _described(text: str, mentions: tuple[Mention, ...], names: Names) -> Iterator[Force]:
    words = [Span(*match.span()) for match in _WORD.finditer(text)]
    inside = {mention.span.start: mention for mention in mentions}
    for at, word in enumerate(words):
        head = word.trim(text, ".'’-")
        if head.of(text).lower() in _GROUPS and not _furniture(text, head):
            force = _phrase(text, words, at, head, inside)
            if force:
                yield force


def _furniture(text: str, head: Span) -> bool:
    before = text[max(0, head.start - 14) : head.start]
    return bool(_WEAPONLESS.search(before))


def _phrase(
    text: str, words: list[Span], at: int, noun: Span, inside: dict[int, Mention]
) -> Force | None:
    first, owners, modifiers = _leftward(text, words, at, inside)
    end, place, owned = _rightward(text, noun.end, inside)
    head = noun.of(text).lower()
    group = _GROUPS[head]
    if owners and owned and owners != ("its",):
        owned, place = (), owned[0]
    owners = owners or owned
    if _not_a_force(text, noun):
        return None
    lowered = {modifier.lower() for modifier in modifiers}
    if lowered & _FOREIGN or any(modifier.startswith("non-") for modifier in lowered):
        owners = ("foreign",)
    if group == "mission" and "peacekeeping" in lowered:
        group = "peacekeepers"
    if group == "forces" and lowered & {"peacekeeping", "peace"}:
        group = "peacekeepers"
    if "marine" in lowered or group == "marines":
        group = "marines" if group != "base" else group
        owners = owners or (("GB",) if "royal" in lowered else ("US",))
    if head in {"presence", "occupation", "deployment"} and not owners:
        return None
    if head in _VAGUE and not (owners or lowered & _MARTIAL or (place and group == "base") or lowered & _DEFINITE):
        return None
    if group == "marines" and not text[noun.start].isupper() and owners == ("US",) and "us" not in lowered:
        return None
    if group == "gear" and not (owners or lowered & (_MARTIAL | {"those", "these"})):
        return None
    named = next((m for m in modifiers if m[0].isupper() and group == "base" and m.lower() not in _MODIFIERS), "")
    if head == "force" and not lowered & _MARTIAL and not owners:
        group = "forces"
    part = _PART.search(text, max(0, words[first].start - 40), words[first].start)
    span = Span(part.start() if part else words[first].start, end)
    return Force(span, span.of(text), "described", group, owners, place or named, head=head)


_PULLED = re.compile(r"withdr|pull|leav|remov|evacuat|exit|departure|retreat|expel|out of", re.IGNORECASE)
_HEADING_NOUN = re.compile(r"\s+(?!(?:will|must|has|have|had|is|are|was|were|should|to|in|from|out|and|would|at|on|of|can|said|says|go|leave|could|may|might|or|by|but|if|that|with|who|which|for|as|because|there|when|until|unless|stay|remain|withdraw|need|needs|continue|do|did|does|not|never|into|inside|serving|stationed|based|deployed|operating|leaving|departing|staying)\b)[a-z]+")
_STRIKES = re.compile(r"\s+(?:attack|strike|raid|test|programme|program|deal|sale|crash|accident|maker|manufacturer)s?\b")


def _not_a_force(text: str, noun: Span) -> bool:
    """Whether the head only modifies the next noun ("military support", "missile attack")."""
    head = noun.of(text)
    if head.lower() in {"military", "militaries", "operation", "unit"} or head == "army":
        return bool(_HEADING_NOUN.match(text, noun.end))
    return bool(_STRIKES.match(text, noun.end))


_PART = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]bout|[Ss]ome|[Aa]|[Mm]ore than|[Aa]lmost|[Nn]early) )?(?:\b(?:bulk|rest|majority|last|remainder|half|"
    r"most|some|number|all|none|part|thousands|hundreds|dozens|third|quarter)|\d[\d,.]*) of $"
)
_DEFINITE = frozenset(["the", "this", "these", "its", "their", "our", "every", "all"])


def _leftward(
    text: str, words: list[Span], at: int, inside: dict[int, Mention]
) -> tuple[int, tuple[str, ...], list[str]]:
    """Walk left over determiners, numbers, adjectives and owners; the first word, the owners, the words passed."""
    owners: list[str] = []
    modifiers: list[str] = []
    first = at
    for index in range(at - 1, max(-1, at - 10), -1):
        word = words[index].of(text)
        gap = text[words[index].end : words[index + 1].start]
        if gap.strip(" \u00a0,‘’'\"“”") or "\n" in gap or ("," in gap and not owners):
            break
        owner = _owner(text, words, index, inside)
        if not _belongs(word, owner, modifiers, owners, gap) and not _described_once(text, words, index, modifiers):
            break
        if owner:
            owners.append(owner)
        if word not in {"and", "or", "of"} or owner:
            first = index
        modifiers.append(word)
        if word.lower() in _STOPS:
            break
    return first, tuple(dict.fromkeys(reversed(owners))), modifiers


def _described_once(text: str, words: list[Span], index: int, modifiers: list[str]) -> bool:
    """One plain adjective is let pass where a determiner stands right before it: "every crusader base"."""
    before = words[index - 1].of(text).lower() if index else ""
    plain = words[index].of(text)
    return not modifiers and plain.isalpha() and plain.islower() and before in _DETERMINERS and plain not in _NOT_ADJECTIVES


_DETERMINERS = frozenset("the every these those its their our any".split())
_NOT_ADJECTIVES = frozenset("of in on to and or that who which said says is are was were at by for from with".split())
_STOPS = frozenset(["the", "a", "an", "these", "those", "its", "their", "our", "his", "this"])
_REGIONS = frozenset("Western European Arab African Nordic Gulf Allied Baltic Asian Scandinavian Caribbean".split())
_POSSESSORS = {"our": "speaker", "its": "its", "their": "its", "his": "its", "my": "speaker", "your": "addressee"}


def _owner(text: str, words: list[Span], index: int, inside: dict[int, Mention]) -> str:
    word = words[index].of(text)
    if word.lower() in _POSSESSORS:
        return _POSSESSORS[word.lower()]
    if word.lower().startswith("non-"):
        return ""
    if word in _REGIONS:
        return word.lower()
    bare = re.sub(r"(?:['’]s?|-(?:led|backed|allied|linked|style|supported|run|sponsored))$", "", word)
    for back in range(4):
        mention = inside.get(words[index - back].start) if index >= back else None
        if mention and mention.span.end >= words[index].start + len(bare):
            owner = mention.country or mention.names[0].id
            return f"{owner}-allied" if _PROXY.search(word) else owner
        if mention:
            return ""
    return ""


_PROXY = re.compile(r"-(?:allied|backed|linked|supported|sponsored|run)$", re.IGNORECASE)


def _belongs(word: str, owner: str, modifiers: list[str], owners: list[str], gap: str) -> bool:
    lowered = word.lower()
    if owner or lowered in _MODIFIERS or _NUMBER.fullmatch(word) or lowered.startswith(("non-", "anti-")):
        return True
    if lowered in {"and", "or"}:
        return bool(owners) and modifiers[-1].lower() not in _STOPS
    if lowered == "of":
        return bool(modifiers) and modifiers[-1].lower() in {"the", "its", "their", "our", "these"} | _FOREIGN and False
    if re.search(r"-(?:led|backed|allied|linked|strong|range|year|based|supported|trained)$", lowered):
        return True
    return word[0].isupper() and bool(re.fullmatch(r"[A-Z][\w’'-]+", word)) and not _VERBISH.search(word)


_VERBISH = re.compile(r"^(?:The|But|And|In|On|At|Says?|Said|Demands?|Rejects?|Gives?|Of|For|To|From|With|All|That|Asks?|Wants?|Will|Must|Should|If|When|As|Pull|Withdraw|Tells?|Urges?|Keep|Send|Ends?|Vows?|Over|By|Asked|Since|About|Some|No|Warns?|Orders?|Calls?|Leave|Has|Have|Is|Are|Against|Stop|Denies|Expel|Threatens|Backs|Hosts?|Welcome|After|Their|Its|Our|More|New|Remaining|Last|Whether|How|Many|While|Where|Why|Until|Late|Earlier|Several|Both|There|Most|Whatever)$")


def _rightward(text: str, end: int, inside: dict[int, Mention]) -> tuple[int, str, tuple[str, ...]]:
    """Read on over "in PLACE", "of COUNTRY", "stationed at PLACE": the new end, the place, the owner."""
    match = _AFTER.match(text, end)
    if not match:
        return end, "", ()
    mention = inside.get(match.start("name"))
    stop = mention.span.end if mention else match.end()
    country = mention.country if mention else ""
    if mention and mention.form == "adjective":
        return end, "", ()
    if match["prep"] == "of" or (match["prep"] == "from" and not _PULLED.search(text[max(0, end - 90) : end])):
        return (stop, "", (country,)) if country else (end, "", ())
    if match["name"] in _COMMON_PLACES:
        return (match.end(), "", ())
    if match["prep"] == "to":
        return (stop, country, ()) if country else (end, "", ())
    return stop, _place(mention, match), ()


def _place(mention: Mention | None, match: re.Match[str]) -> str:
    if not mention:
        return re.sub(r"['’]s$", "", match["name"])
    places = [name for name in mention.names if name.kind == "place"]
    return places[0].id if places and not places[0].country == mention.country else mention.country or mention.names[0].name


def describe(name: Name, names: Names) -> Force | None:
    """What a curated force's own name and aliases tell of owner, kind and place; None when they tell nothing."""
    described = [
        force
        for alias in (name.name, *name.aliases)
        for force in _described(alias, names.find(alias, builtin_only=True), names)
    ]
    best = max(described, key=lambda force: (bool(force.owners), bool(force.place)), default=None)
    return replace(best, known=(name.id,)) if best else None
