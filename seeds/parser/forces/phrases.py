"""Noun phrases that describe a force: head, owner, kind and place, read around one noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress, count

from seeds.parser.forces.errands import sent_to
from seeds.parser.forces.force import Force
from seeds.parser.forces.holders import holder
from seeds.parser.forces.homonyms import is_furniture
from seeds.parser.forces.nouns import DEEDS, DEFINITE, FOREIGN, GROUPS, LOOSE, MARTIAL, MODIFIERS, SEIZURES
from seeds.parser.forces.placements import CALLED, rightward
from seeds.parser.forces.premodifiers import leftward
from seeds.parser.forces.vagueness import (
    POLICE,
    anchored_from_the_start,
    anchors,
    deed_of_a_force,
    is_joint,
    only_modifies,
    too_vague,
)
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.cuts import cut
from seeds.parser.texts.spans import Span

_WORD = re.compile(r"(\d{1,3}(?:,\d{3})+(?:-\w+)?|[^\W_][\w'’.\-]*)")


def mentions_force(words: str) -> bool:
    """Whether any noun for a force stands in `words`: a quick look before the careful one."""
    return any(word.strip(".'’").lower() in GROUPS for word in words.split())


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
    written, starts, ends = cut(_WORD, text)
    heads = list(compress(count(), map(GROUPS.__contains__, map(_bare, written))))
    inside = {mention.span.start: mention for mention in mentions} if heads else {}
    anchored = anchored_from_the_start(text, {_bare(written[at]) for at in heads})
    for at in heads:
        near = slice(max(0, at - _BEFORE), at + 1)
        words = list(map(Span, starts[near], ends[near]))
        noun = _noun(text, words[-1])
        force = _phrase(text, words, noun, inside, anchored) if noun else None
        if force and _are_sent(text, force, mentions):
            anchored.update(POLICE)
        elif force and not anchors(force.head, force.owners, force.words, force.place, anchored):
            force = None
        if force:
            yield force


def _are_sent(text: str, force: Force, mentions: tuple[Mention, ...]) -> bool:
    """Whether police are another state's: "Norland has 900 police officers in Sudland"."""
    if force.head not in POLICE or not force.place:
        return False
    return holder(text, force, mentions) not in {"", force.place}


def _noun(text: str, word: Span) -> Span | None:
    """The noun for a force in a word, without marks and possessive; None where it is of something else there."""
    noun = word.trim(text, ".'’-")
    if _POSSESSIVE.search(noun.of(text)):
        noun = Span(noun.start, noun.end - 2)
        if not _GOING.match(text, noun.end):
            return None
    if noun.of(text).lower() == "guard" and not _is_coast_guard(text, noun):
        return None
    return noun if noun.of(text).lower() in _OF_POLICE or not is_furniture(text, noun) else None


def _is_coast_guard(text: str, noun: Span) -> bool:
    """Whether a guard is a service at sea and no man at a door; not before what it has: its ships, its spokesman."""
    return text.endswith(("coast ", "Coast "), 0, noun.start) and not _HAS.match(text, noun.end)


_HAS = re.compile(
    r" (?!(?:and|or|to|in|at|on|off|of|from|near|out|back|would|will|was|were|is|are|had|has|must|should|"
    r"may|can|could|said|says|told|for|by|as|who|that|which|with)\b)[a-z]+(?<!ed)\b"
)
"""The noun behind a coast guard that is its own."""


_OF_POLICE = frozenset(["trainers", "instructors", "advisers", "advisors", "contingent", "contingents"])
"""Nouns that "police" before them leaves a force: "its police advisers"."""


def _phrase(text: str, words: list[Span], noun: Span, inside: dict[int, Mention], anchored: set[str]) -> Force | None:
    """The force described around a noun, the last of `words`; None where its words describe none.

    `anchored` are the nouns of everyday people that forces were called by before.
    """
    first, owners, modifiers = leftward(text, words, inside)
    end, place, owned = rightward(text, noun.end, inside)
    if only_modifies(text, noun):
        return None
    if owned and ((owners and owners != ("its",)) or noun.of(text).lower() in SEIZURES):
        place, owned = owned[0], ()
    if sent := sent_to(text, words, noun, inside):
        owners, place = tuple(owner for owner in owners if owner != sent), place or sent
    head, begin = noun.of(text).lower(), words[first].start
    capital = text[noun.start].isupper()
    lowered = _lowered(text, begin, head, modifiers, sent)
    group = _kind(GROUPS[head], lowered)
    if _is_foreign(lowered) and not owned and not (owners and "overseas" in lowered):
        owners = (*(_outright(owners) if "other" in lowered else ()), "foreign")
    else:
        owners = _outright(owners) or owned
    if "marine" in lowered or group == "marines":
        owners = owners or _whose_marines(lowered, capital or "Marine" in modifiers)
    owners = owners or (("foreign",) if is_joint(head, lowered) else ())
    if head == "invasion" and _SINCE.search(text, max(0, begin - 12), begin):
        return None
    seized = bool(place) and head in SEIZURES and not text.startswith(" by ", end)
    if head in DEEDS and not seized and not deed_of_a_force(head, owners, lowered, place):
        return None
    spoken_of = head in anchored and head in LOOSE and not lowered.isdisjoint(DEFINITE)
    if not owners and not seized and not spoken_of and too_vague(text, noun, group, lowered, place):
        return None
    if head == "marine" and not capital and owners in {(), ("US",)} and not lowered & _ONE_MARINE:
        return None
    if group == "base" and capital and not place and (behind := CALLED.match(text, noun.end)):
        end, place = behind.end(), behind["name"]
    if head == "force" and ((not lowered & MARTIAL and not owners) or _is_air_force(text, noun)):
        group = "forces"
    place = place or (_called(modifiers) if group == "base" else "")
    part = _PART.search(text, max(0, begin - 40), begin)
    span = Span(part.start() if part else begin, end)
    return Force(span, span.of(text), "described", group, owners, place, head=head)


def _is_air_force(text: str, noun: Span) -> bool:
    """Whether a force is the service of a state that flies, and no mission."""
    return text.endswith((" Air ", " air "), 0, noun.start)


def _lowered(text: str, begin: int, head: str, modifiers: list[str], sent: str) -> set[str]:
    """The modifiers in lower case, with "this" for the "that" before a base which is no conjunction."""
    lowered = {modifier.lower() for modifier in modifiers}
    if GROUPS[head] == "base" and _THAT.search(text, max(0, begin - 14), begin):
        lowered.add("this")
    if (sent or (not lowered and f"the {head}" in text)) and _is_in_title(text, begin):
        lowered.add("the")
    return lowered


def _is_in_title(text: str, at: int) -> bool:
    """Whether a code point stands in the first line, where articles are left out: "Premier wants base closed"."""
    return at < _LONGEST_TITLE and text.find("\n", 0, at) < 0 <= text.find("\n", at, _LONGEST_TITLE)


_LONGEST_TITLE = 160


def _is_foreign(modifiers: set[str]) -> bool:
    return bool(modifiers & FOREIGN) or any(modifier.startswith("non-") for modifier in modifiers)


def _outright(owners: tuple[str, ...]) -> tuple[str, ...]:
    """The owners that are named, else the speaker where the force is "ours", else as told."""
    named = tuple(owner for owner in owners if owner not in {"its", "speaker", "addressee"})
    return named or (("speaker",) if "speaker" in owners else owners)


def _kind(group: str, modifiers: set[str]) -> str:
    """The kind of force a noun of `group` tells of behind such modifiers: marines and peacekeepers are told by them."""
    if "marine" in modifiers and group != "base":
        return "marines"
    peace = {"mission": {"peacekeeping"}, "forces": {"peacekeeping", "peace"}}.get(group, set())
    return "peacekeepers" if modifiers & peace else group


def _called(modifiers: list[str]) -> str:
    """The name before a kind of base: "Arden Air Base"; '' where none stands."""
    names = (m for m in modifiers if m[0].isupper() and m.lower() not in _NO_NAMES)
    return next(names, "")


def _whose_marines(modifiers: set[str], capital: bool) -> tuple[str, ...]:
    """Whose marines are that nobody is said to own: those with a capital are the Marines of the United States."""
    return ("GB",) if "royal" in modifiers else ("US",) if capital or "corps" in modifiers else ()


_SINCE = re.compile(r"(?i)\b(?:since|after|before|during|following|until) (?:the )?$")
_ONE_MARINE = frozenset(["last", "single", "every", "us"])
"""Words by which one marine without a capital is a force."""
_NO_NAMES = MODIFIERS | frozenset(
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
