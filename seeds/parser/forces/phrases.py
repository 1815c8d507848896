"""Noun phrases that describe a force: head, owner, kind and place, read around one noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import methodcaller

from seeds.parser.forces.nouns import (
    DETERMINERS,
    FOREIGN,
    GROUPS,
    MARTIAL,
    MODIFIERS,
    NOT_ADJECTIVES,
    POSSESSORS,
    REGIONS,
    STOPS,
    VERBISH,
)
from seeds.parser.forces.placements import CALLED, rightward
from seeds.parser.forces.vagueness import (
    NUMBER,
    anchored_from_the_start,
    anchors,
    is_furniture,
    only_modifies,
    too_vague,
)
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_WORD = re.compile(r"\d{1,3}(?:,\d{3})+(?:-\w+)?|[^\W_][\w'’.\-]*")


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
def _bare(word: str) -> str:
    """A word in lower case without the marks around it and the ending of a possessive."""
    return _POSSESSIVE.sub("", word).strip(".'’-").lower()


_POSSESSIVE = re.compile(r"['’]s$")
_GOING = re.compile(
    r"['’]s (?:[a-z]+ ){0,2}?(?:withdrawal|pull-?out|departure|exit|removal|presence|stay|return|arrival|deployment|"
    r"expulsion|evacuation|retreat|drawdown|redeployment|handover|closure)\b"
)


def described(text: str, mentions: tuple[Mention, ...]) -> Iterator[Force]:
    """Every force that `text` describes by a noun; `mentions` are the names found in it."""
    matches = list(_WORD.finditer(text))
    heads = [at for at, word in enumerate(map(_WHOLE, matches)) if _bare(word) in GROUPS]
    inside = {mention.span.start: mention for mention in mentions} if heads else {}
    anchored = anchored_from_the_start(text, {_bare(matches[at][0]) for at in heads})
    for at in heads:
        words = [Span(*match.span()) for match in matches[max(0, at - _BEFORE) : at + 1]]
        head = words[-1].trim(text, ".'’-")
        if _POSSESSIVE.search(head.of(text)):
            head = Span(head.start, head.end - 2)
            if not _GOING.match(text, head.end):
                continue
        if head.of(text).lower() in {"trainers", "instructors"} or not is_furniture(text, head):
            force = _phrase(text, words, len(words) - 1, head, inside)
            if force and anchors(force.head, force.owners, force.words, anchored):
                yield force


def _phrase(text: str, words: list[Span], at: int, noun: Span, inside: dict[int, Mention]) -> Force | None:
    first, owners, modifiers = _leftward(text, words, at, inside)
    end, place, owned = rightward(text, noun.end, inside)
    head = noun.of(text).lower()
    group = GROUPS[head]
    if owned and owners and owners != ("its",):
        place = owned[0]
    named = tuple(owner for owner in owners if owner not in {"its", "speaker", "addressee"})
    owners = named or (("speaker",) if "speaker" in owners else owners) or owned
    if only_modifies(text, noun):
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
        owners = owners or _whose_marines(lowered, text[noun.start].isupper() or "Marine" in modifiers)
    if not owners and too_vague(text, noun, group, lowered, place):
        return None
    single = head == "marine" and not lowered & {"last", "single", "every"}
    if single and not text[noun.start].isupper() and owners in {(), ("US",)} and "us" not in lowered:
        return None
    if group == "base" and text[noun.start].isupper() and (behind := CALLED.match(text, noun.end)) and not place:
        end, place = behind.end(), behind["name"]
    called = next(
        (m for m in modifiers if m[0].isupper() and group == "base" and m.lower() not in MODIFIERS | _NO_NAMES), ""
    )
    if head == "force" and not lowered & MARTIAL and not owners:
        group = "forces"
    part = _PART.search(text, max(0, words[first].start - 40), words[first].start)
    span = Span(part.start() if part else words[first].start, end)
    return Force(span, span.of(text), "described", group, owners, place or called, head=head)


def _whose_marines(modifiers: set[str], capital: bool) -> tuple[str, ...]:
    """Whose marines are that nobody is said to own: those with a capital are the Marines of the United States."""
    return ("GB",) if "royal" in modifiers else ("US",) if capital or "corps" in modifiers else ()


_NO_NAMES = frozenset(
    ["not", "corps", "support", "activity", "force", "forces", "defence", "defense", "us", "u.s", "royal"]
)
_THAT = re.compile(r"(?:(?:[.“\"\n] ?|^)That|\b(?:of|from|in|at|close|shut|leave|on|to|with|by|want|see|as) that) $")
_SHARE = (
    r"(?:\b(?:[Tt]he|[Aa]bout|[Ss]ome|[Aa]|[Mm]ore than|[Aa]lmost|[Nn]early) )?(?:\b(?:bulk|rest|majority|last|"
    r"remainder|half|most|some|number|all|none|part|thousands|hundreds|dozens|third|quarter)|\d[\d,.]*) of "
)
_PART = re.compile(rf"{_SHARE}$")
SHARE = re.compile(rf"^{_SHARE}(?=the |these |those |its |their |our )", re.IGNORECASE)
"""The share of a force that is spoken of: no part of what the force is called."""


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
        if not _belongs(word, owner, modifiers, owners) and not _described_once(text, words, index, modifiers, inside):
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


def _belongs(word: str, owner: str, modifiers: list[str], owners: list[str]) -> bool:
    lowered = word.lower()
    if owners and not owner and word[0].isupper() and lowered not in MODIFIERS and word not in _BEFORE_OWNERS:
        return False
    if owner or lowered in MODIFIERS or NUMBER.fullmatch(word) or lowered.startswith(("non-", "anti-")):
        return True
    if lowered in {"and", "or"}:
        return bool(owners) and modifiers[-1].lower() not in STOPS
    if lowered == "of":
        return False
    if _COMPOUND.search(lowered):
        return True
    return word[0].isupper() and bool(_CAPITAL.fullmatch(word)) and not VERBISH.search(word)
