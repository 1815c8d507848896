"""Noun phrases that describe a force: head, owner, kind and place, read around one noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import methodcaller

from seeds.parser.names import Mention
from seeds.parser.nouns import (
    ANCHORED,
    COMMON_PLACES,
    COUNTS,
    DEFINITE,
    DETERMINERS,
    FOREIGN,
    GROUPS,
    LOOSE,
    MARTIAL,
    MODIFIERS,
    NOT_ADJECTIVES,
    POSSESSORS,
    REGIONS,
    STOPS,
    VAGUE,
    VERBISH,
)
from seeds.parser.spans import Span

_WORD = re.compile(r"\d{1,3}(?:,\d{3})+(?:-\w+)?|[^\W_][\w'’.\-]*")


_NUMBER = re.compile(r"\d[\d,.]*(?:-strong|st|nd|rd|th)?")


_AFTER = re.compile(
    r"[’'”]?\s+(?:(?:who are |that are |which are |now |still |currently |already )?(?:stationed|based|deployed|"
    r"serving|operating|present|active|left|hosted|positioned|remaining)\s+)?(?P<prep>in|on|at|inside|across|of|from|near|"
    r"to|throughout|around|along|out of)\s+"
    r"(?P<rest>(?:the\s+)?(?:(?:left|right|west|east|north|south)\s+bank\s+of\s+(?:the\s+)?)?"
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|"
    r"south-?western)\s+)?)(?P<name>[A-Z][\w’'-]*(?:[ \u00a0](?:(?:de|du|la|al|el|of)[ \u00a0])?[A-Z][\w’'-]*){0,2}|"
    r"country|island|region|capital|east|province|"
    r"peninsula|territory|border|islands|south|north|city)"
)


_WEAPONLESS = re.compile(
    r"\b(?:tax|customer|voter|data|knowledge|fan|diplomatic|trade|economic|space|"
    r"rescue|market|labou?r|police|"
    r"work|task|security|election|observer|civilian|fact-finding|humanitarian|power|gas|bus|"
    r"train|railway|radio|television|TV)[ -]$"
)


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


def mentions_force(words: str) -> bool:
    """Whether any noun for a force stands in `words`: a quick look before the careful one."""
    return any(word.strip(".'’").lower() in GROUPS for word in words.split())


_WHOLE = methodcaller("group")
_BEFORE = 16
"""Words before a head that its phrase may reach back to, the longest name in front of them included."""


@lru_cache(maxsize=16_384)
def _is_head(word: str) -> bool:
    return word.strip(".'’-").lower() in GROUPS


def described(text: str, mentions: tuple[Mention, ...]) -> Iterator[Force]:
    """Every force that `text` describes by a noun; `mentions` are the names found in it."""
    matches = list(_WORD.finditer(text))
    heads = [at for at, word in enumerate(map(_WHOLE, matches)) if _is_head(word)]
    inside = {mention.span.start: mention for mention in mentions} if heads else {}
    anchored = set(_MONITORS) if heads and _TRUCE.search(text) else set()
    anchored |= set(_SHIPS) if heads and _AFLOAT.search(text) else set()
    for at in heads:
        words = [Span(*match.span()) for match in matches[max(0, at - _BEFORE) : at + 1]]
        head = words[-1].trim(text, ".'’-")
        if head.of(text).lower() in {"trainers", "instructors"} or not _furniture(text, head):
            force = _phrase(text, words, len(words) - 1, head, inside)
            if force and _anchors(force, anchored):
                yield force


_MONITORS = ("observers", "monitors")
_TRUCE = re.compile(
    r"[Pp]eacekeep|[Oo]bserver (?:[Mm]ission|[Ff]orce)|[Mm]ultinational [Ff]orce|military observers|truce"
)
_SHIPS = ("ship", "vessel", "vessels")
_AFLOAT = re.compile(
    r"\b(?:HM[A-Z]*S|USS|[Ww]arships?|[Ff]rigates?|[Dd]estroyers?|[Pp]atrol (?:ship|vessel|boat)s?|[Gg]unboats?) "
)
_POLICE = frozenset(["police", "policemen", "officers"])
_WEAK_OWNERS = frozenset([(), ("its",), ("speaker",), ("addressee",)])


def _anchors(force: Force, anchored: set[str]) -> bool:
    """Whether a head of everyday life is a force's: owned, military, or spoken of as one before; kept for the next."""
    if force.head not in ANCHORED:
        return True
    lowered = force.words.lower()
    if force.owners not in _WEAK_OWNERS or _ARMED.search(lowered):
        anchored.update(_POLICE if force.head in _POLICE else {force.head})
        return True
    return force.head in anchored and bool(_DEFINITELY.match(lowered))


_ARMED = re.compile(
    r"\b(?:military|armou?red|armed|naval|army|foreign|combat|warplane|air-defen[cs]e|artillery|missile|peacekeeping|rocket|"
    r"occupying|occupation|patrol)\b"
)
_DEFINITELY = re.compile(r"(?:the|these|those|this|that|its|their|our|all|any|every|no|some of|both|more)\b")


def _furniture(text: str, head: Span) -> bool:
    before = text[max(0, head.start - 14) : head.start]
    return bool(_WEAPONLESS.search(before))


def _phrase(text: str, words: list[Span], at: int, noun: Span, inside: dict[int, Mention]) -> Force | None:
    first, owners, modifiers = _leftward(text, words, at, inside)
    end, place, owned = _rightward(text, noun.end, inside)
    head = noun.of(text).lower()
    group = GROUPS[head]
    if owned and owners and owners != ("its",):
        place = owned[0]
    named = tuple(owner for owner in owners if owner not in {"its", "speaker", "addressee"})
    owners = named or (("speaker",) if "speaker" in owners else owners) or owned
    if _not_a_force(text, noun):
        return None
    lowered = {modifier.lower() for modifier in modifiers}
    if group == "base" and _THAT.search(text, max(0, words[first].start - 14), words[first].start):
        lowered.add("this")
    if lowered & FOREIGN or any(modifier.startswith("non-") for modifier in lowered):
        owners = ("foreign",)
    if group == "mission" and "peacekeeping" in lowered:
        group = "peacekeepers"
    if group == "forces" and lowered & {"peacekeeping", "peace"}:
        group = "peacekeepers"
    if "marine" in lowered or group == "marines":
        group = "marines" if group != "base" else group
        shipped = (
            ("GB",)
            if "royal" in lowered
            else ("US",)
            if text[noun.start].isupper() or {"Marine", "corps", "Corps"} & set(modifiers)
            else ()
        )
        owners = owners or shipped
    if not owners and _too_vague(text, noun, group, lowered, place):
        return None
    single = head == "marine" and not lowered & {"last", "single", "every"}
    if single and not text[noun.start].isupper() and owners in {(), ("US",)} and "us" not in lowered:
        return None
    if group == "base" and text[noun.start].isupper() and (behind := _CALLED.match(text, noun.end)) and not place:
        end, place = behind.end(), behind["name"]
    called = next(
        (m for m in modifiers if m[0].isupper() and group == "base" and m.lower() not in MODIFIERS | _NO_NAMES), ""
    )
    if head == "force" and not lowered & MARTIAL and not owners:
        group = "forces"
    part = _PART.search(text, max(0, words[first].start - 40), words[first].start)
    span = Span(part.start() if part else words[first].start, end)
    return Force(span, span.of(text), "described", group, owners, place or called, head=head)


_CALLED = re.compile(r" (?!Force|Command|Wing|Commander|Corps)(?P<name>[A-Z][a-z][\w-]*(?: [A-Z][a-z][\w-]*)?)\b")
_NO_NAMES = frozenset(["corps", "support", "activity", "force", "forces", "defence", "defense", "us", "u.s", "royal"])
_FRESH = frozenset(["those", "more", "second", "another", "additional", "extra", "further", "new"])
_THAT = re.compile(r"(?:(?:[.“\"\n] ?|^)That|\b(?:of|from|in|at|close|shut|leave|on|to|with|by|want|see|as) that) $")
_EVENTS = frozenset(["presence", "occupation", "deployment", "build-up", "buildup", "incursion"])
_COMINGS = frozenset(["deployment", "build-up", "buildup", "incursion"])
_OF = re.compile(r"\s+of\b")
_OF_CAMP = re.compile(
    r"\s+(?:of|at|in|from)\s+(?:the\s+)?(?:[Cc]amp|[Bb]ase|[Ff]ort|[Gg]arrison|[Bb]arracks|[Bb]attalion|[Bb]rigade)\b"
)


_NAMED = re.compile(r"\b[A-Z][a-z]+ $")
_REGIMENT = re.compile(r"\b(?:battalion|brigade|regiment|garrison|infantry|division|barracks|platoon)", re.IGNORECASE)


def _too_vague(text: str, noun: Span, group: str, modifiers: set[str], place: str) -> bool:
    """Whether a head without an owner that names other things too has no word beside it that makes it a force."""
    head = noun.of(text).lower()
    definite, martial = bool(modifiers & DEFINITE), bool(modifiers & MARTIAL)
    if head in _EVENTS:
        return not (head in _COMINGS and definite and not _OF.match(text, noun.end))
    if group == "gear" and text[noun.start].isupper() and _NAMED.search(text, max(0, noun.start - 20), noun.start):
        return False
    if head in LOOSE:
        business = head in {"company", "companies"} and not _REGIMENT.search(text)
        mine = head in {"boys", "lads", "crew", "crews"} and definite
        return business or not (martial or mine or _counted(modifiers) or _OF_CAMP.match(text, noun.end))
    if head in VAGUE:
        return not (martial or definite or (group == "base" and (place or _counted(modifiers))))
    return group == "gear" and head not in ANCHORED and not (martial or definite or modifiers & _FRESH)


def _counted(modifiers: set[str]) -> bool:
    """Whether a number stands among the words before a head ("the 500 men")."""
    return bool(modifiers & COUNTS) or any(_NUMBER.fullmatch(word) for word in modifiers)


_PULLED = re.compile(r"withdr|pull|leav|remov|evacuat|exit|departure|retreat|expel|out of", re.IGNORECASE)


_HEADING_NOUN = re.compile(
    r"\s+(?:support|aid|help|assistance|role|operations?|actions?|activit(?:y|ies)|campaigns?|bases?|exercises?|drills|chiefs?|"
    r"commanders?|officers?|officials?|spokes\w+|links|ties|cooperation|solution|equipment|hardware|vehicles|convoys?|"
    r"leadership|leaders?|government|rulers|junta|regime|intervention|involvement|strategy|budget|spending|service|"
    r"intelligence|police|council|court|posts?|positions?|checkpoints?|doctrine|alliance|training|hospital|council|might|"
    r"power|threat|option|pressure|coup|rule|correspondent|analysts?|experts?|sources?|veterans?|family|families)\b"
)
_STRIKES = re.compile(
    r"\s+(?:attack|strike|raid|test|programme|program|deal|sale|crash|accident|maker|manufacturer)s?\b"
)


def _not_a_force(text: str, noun: Span) -> bool:
    """Whether the head only modifies the next noun ("military support", "missile attack")."""
    head = noun.of(text)
    if head.lower() in {"military", "militaries", "operation", "unit"} or head == "army":
        return bool(_HEADING_NOUN.match(text, noun.end))
    return bool(_STRIKES.match(text, noun.end))


_PART = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]bout|[Ss]ome|[Aa]|[Mm]ore than|[Aa]lmost|[Nn]early) )?(?:\b(?:bulk|rest|majority|last|"
    r"remainder|"
    r"half|"
    r"most|some|number|all|none|part|thousands|hundreds|dozens|third|quarter)|\d[\d,.]*) of $"
)


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
        if not _belongs(word, owner, modifiers, owners, gap) and not _described_once(
            text, words, index, modifiers, inside
        ):
            break
        if owner:
            owners.append(owner)
        if word not in {"and", "or", "of"} or owner:
            first = index
        modifiers.append(word.lower() if owner else word)
        if word.lower() in STOPS:
            break
    return first, tuple(dict.fromkeys(reversed(owners))), modifiers


def _described_once(text: str, words: list[Span], index: int, modifiers: list[str], inside: dict[int, Mention]) -> bool:
    """One plain adjective is let pass where a determiner stands right before it: "every crusader base"."""
    before = words[index - 1].of(text).lower() if index else ""
    plain = words[index].of(text)
    owned = bool(index) and bool(_owner(text, words, index - 1, inside)) and before not in DETERMINERS
    owned = owned and not _names_state(text, words[index - 1], inside)
    adjective = plain.isalpha() and plain.islower() and plain not in NOT_ADJECTIVES
    return not modifiers and adjective and (before in DETERMINERS or owned)


def _names_state(text: str, word: Span, inside: dict[int, Mention]) -> bool:
    """Whether a bare name of a state or capital stands at a word: what follows "Moscow" is its verb."""
    mention = inside.get(word.start)
    return (
        bool(mention)
        and mention is not None
        and mention.form in {"name", "capital"}
        and word.of(text)[-2:-1] not in "'’"
    )


def _owner(text: str, words: list[Span], index: int, inside: dict[int, Mention]) -> str:
    word = words[index].of(text)
    lowered = word.lower()
    if lowered in POSSESSORS or lowered.startswith("non-"):
        return POSSESSORS.get(lowered, "")
    named = _named_owner(words, index, word, inside) if word in REGIONS else ""
    if named:
        return named
    if word in REGIONS or _OWN.fullmatch(lowered):
        return lowered if word in REGIONS else "speaker"
    return _named_owner(words, index, word, inside)


def _named_owner(words: list[Span], index: int, word: str, inside: dict[int, Mention]) -> str:
    """The country, body or group whose name ends at the word; "-allied" behind it where the word says proxy."""
    bare = _TAIL.sub("", word)
    for back in range(4):
        mention = inside.get(words[index - back].start) if index >= back else None
        if mention and mention.span.end >= words[index].start + len(bare):
            owner = mention.country or next((n.id for n in mention.names if n.type in _OWNING_TYPES), "")
            if not owner:
                return ""
            return f"{owner}-allied" if _PROXY.search(word) else owner
        if mention:
            return ""
    return ""


_OWN = re.compile(r"(?:country|nation|government)['’]s")
_TAIL = re.compile(r"(?:['’]s?|-(?:led|backed|allied|linked|style|supported|run|sponsored))$")
_COMPOUND = re.compile(r"-(?:led|backed|allied|linked|strong|range|year|based|supported|trained)$")
_CAPITAL = re.compile(r"[A-Z][\w’'-]+")
_OWNING_TYPES = frozenset(["armed_group", "armed group", "organization", "organisation", "government"])
_PROXY = re.compile(r"-(?:allied|backed|linked|supported|sponsored|run)$", re.IGNORECASE)


_BEFORE_OWNERS = frozenset(
    ["Royal", "Imperial", "North", "South", "East", "West", "Upper", "Lower", "Joint", "Combined"]
)


def _belongs(word: str, owner: str, modifiers: list[str], owners: list[str], gap: str) -> bool:
    lowered = word.lower()
    if owners and not owner and word[0].isupper() and lowered not in MODIFIERS and word not in _BEFORE_OWNERS:
        return False
    if owner or lowered in MODIFIERS or _NUMBER.fullmatch(word) or lowered.startswith(("non-", "anti-")):
        return True
    if lowered in {"and", "or"}:
        return bool(owners) and modifiers[-1].lower() not in STOPS
    if lowered == "of":
        return bool(modifiers) and modifiers[-1].lower() in {"the", "its", "their", "our", "these"} | FOREIGN and False
    if _COMPOUND.search(lowered):
        return True
    return word[0].isupper() and bool(_CAPITAL.fullmatch(word)) and not VERBISH.search(word)


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
    if match["name"] in COMMON_PLACES or _NO_PLACE.match(match["name"]):
        return (match.end() if match["name"] in COMMON_PLACES else end), "", ()
    if match["prep"] == "to":
        landed = mention and any(name.kind == "place" for name in mention.names)
        return (stop, country, ()) if landed else (end, "", ())
    site = _SITE.match(text, stop)
    stop = site.end() if site else stop
    return (end if match["prep"] == "out of" else stop), _place(mention, match), ()


_SITE = re.compile(r"(?: (?:air ?field|air ?base|base|airport|barracks|camp|port|air station)\b)")


_NO_PLACE = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Friday)\b"
)


def _place(mention: Mention | None, match: re.Match[str]) -> str:
    if not mention:
        return re.sub(r"['’]s$", "", match["name"])
    places = [name for name in mention.names if name.kind == "place"]
    return places[0].id if places and places[0].country != mention.country else mention.country or mention.names[0].name
