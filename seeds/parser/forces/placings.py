"""Which countries words tell forces to stand in: "in Norland", "on Norish soil", "the soldiers must leave Norland"."""

from __future__ import annotations

import re

from seeds.parser.forces.force import Force
from seeds.parser.forces.nouns import GROUPS
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.statewords import FORCES
from seeds.parser.texts.ordered import first_from

_CALLED = (
    r"(?:the\s)?(?:(?:[a-z]+\s)?(?:islands?|province|region|district|enclave|territory|republic|kingdom|state|nation|"
    r"archipelago|atoll|emirate|sultanate)\sof\s)?(?:the\s)?$"
)
"""What may stand between a preposition and the name of a country: "the island nation of"."""
_AT = re.compile(
    rf"\b(?:in|from|to|reach(?:es|ed)?|leave|leaves|leaving|left|quit|out of|inside|across|exit|depart)\s{_CALLED}",
    re.IGNORECASE,
)
_ORIGIN = re.compile(rf"\b(?:{FORCES}|compan(?:y|ies)|firms?|volunteers|contractors|fighters),? from (?:the )?$")
"""What tells where soldiers come from, and not where they are: "the first battalion, from Norland"."""
_INSIDE = re.compile(
    r"\b(?:(?:in|leave|leaves|leaving|left|quit|out of|inside|across|exit)\s|on (?=(?:the )?(?:[a-z]+ )?island))"
    rf"{_CALLED}",
    re.IGNORECASE,
)
_ASSAILED = re.compile(
    r"\b(?:invasion of|invad(?:e[ds]?|ing)|attack(?:ed|s|ing)?(?: on)?|aggression against|war (?:in|on|against)|"
    r"occup(?:ation of|y|ied|ying)|borders? with|intervention in)\s(?:the\s)?$",
    re.IGNORECASE,
)
_STATIONED = re.compile(r"\b(?:stationed|based|deployed|garrisoned|quartered) (?:in|across|throughout)\s(?:the\s)?$")
_SEATED = re.compile(r"(?:[^.;:\n]+ )?based in (?:the )?$")
_SENT = re.compile(
    r"\b(?:sen(?:d|t|ds|ding)|deploy(?:s|ed|ing)?|d[ei]spatch(?:es|ed|ing)?|(?:deployment|d[ei]spatch|sending) of)"
    r"\s(?:[\w-]+ ){0,2}?$"
)
"""What tells that a force goes "to" a country that others send it to, and not home."""
_HOSTING = re.compile(
    r"(?:['’]s?)? (?:(?:own|sovereign|northern|southern|eastern|western) )?(?:soil|waters|territory|airspace|ground|"
    r"request|invitation|(?:had |has |have )?invited|(?:had |has |have )?asked (?:them|us|for|the|it))\b|"
    r",? on whose (?:soil|territory)\b"
)
_OWN_SOIL = re.compile(
    r"(?:(?! (?:said|says|told|denies|denied) )[^.;:\n]){0,90}? (?:on|in|from|off|over) (?:its|their) (?:own )?"
    r"(?:soil|territory|shores|land|waters|airspace)\b"
)
"""What a state has others' forces on: "Norland would welcome them on its soil"."""
_SEATS = frozenset(["capital", "metonym"])
"""How a government is named, and no country that forces stand in."""
_BEFORE = 40
"""Code points before the name of a country that tell whether somebody is there."""
_FIRST = 300
"""Code points of an article in which the country it is about is likely named."""


def weight(text: str, mention: Mention) -> int:
    """How much the words around the name of a country tell for it as the one forces stand in."""
    if is_seat(text, mention):
        return 0
    near, named = text[max(0, mention.span.start - _BEFORE) : mention.span.start], mention.form == "name"
    there = named and _AT.search(near) and not _ORIGIN.search(near)
    told = 2 if there else int(mention.form != "capital")
    told += 3 if named and _ASSAILED.search(near) else 0
    told += 2 if mention.span.start < _FIRST and mention.form not in _SEATS else 0
    told += 3 if _HOSTING.match(text, mention.span.end) else 5 if _has_on_its_soil(text, mention) else 0
    return told + (3 if is_stationed(text, mention) else 0)


def is_seat(text: str, mention: Mention) -> bool:
    """Whether a country is only where a body has its seat that is no force: "a monitor based in Norland"."""
    told = _SEATED.search(text, max(0, mention.span.start - 80), mention.span.start)
    return told is not None and GROUPS.keys().isdisjoint(told.group().lower().split())


def _has_on_its_soil(text: str, mention: Mention) -> bool:
    """Whether a country is told of as one with something on its soil."""
    return mention.form == "name" and bool(_OWN_SOIL.match(text, mention.span.end))


def goes_home(text: str, force: Force) -> bool:
    """Whether a force goes "to" the place its words tell and nobody sends it there, so that it may be its home."""
    return " to " in force.words and not _SENT.search(text, max(0, force.span.start - 30), force.span.start)


def goes_in(text: str, force: Force, mentions: tuple[Mention, ...]) -> str:
    """The country that another's force is said to leave, to stay or to be in: "the soldiers must leave Norland"."""
    anothers = force.owners and "speaker" not in force.owners and not force.place
    told = _GOES.match(text, force.span.end) if anothers else None
    at = first_from(mentions, told.end()) if told else len(mentions)
    there = mentions[at] if told and at < len(mentions) and mentions[at].span.start == told.end() else None
    asked = there and _ASKED.match(text, there.span.end)
    return there.country if there and there.form == "name" and there.country not in force.owners and not asked else ""


_ASKED = re.compile(r"[^.!?\n]*\?")
"""The end of a question: "how many Norish soldiers are in Sudland?" places none there."""
_GOES = re.compile(
    r"(?:\s+[a-z'’]+){0,5}?\s+(?:leave|leaving|left|quit|stay in|remain in|withdraw from|out of|stay(?:ed|ing) in|"
    r"remain(?:ed|ing) in|withdrawn from|enter(?:ed|ing)?|(?:cross|mov|march|pour|roll|stream)(?:ed|ing|es|e)? into|"
    r"invad(?:ed|ing)|occup(?:y|ied|ying)|arriv(?:ed|ing) in|land(?:ed|ing) in|(?:are|were|been|be) in|home from)\s+"
    r"(?:the\s+)?(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?\s+|central\s+)?(?=[A-Z])"
)


def is_stationed(text: str, mention: Mention) -> bool:
    """Whether a country is one in which somebody is said to be stationed, behind a verb: "are based in Norland"."""
    start = mention.span.start
    told = bool(mention.country) and mention.form == "name" and not is_seat(text, mention)
    return told and bool(_STATIONED.search(text, max(0, start - 22), start))


def named_as_places(text: str, mentions: tuple[Mention, ...]) -> set[str]:
    """The countries somebody is said to be in, to leave or to come to."""
    told = (mention for mention in mentions if mention.form == "name" and mention.country)
    named = (mention for mention in told if not is_seat(text, mention))
    countries = [mention for mention in mentions if mention.country]
    soil = {m.country for m in countries if _HOSTING.match(text, m.span.end) or _has_on_its_soil(text, m)}
    return soil | {m.country for m in named if _INSIDE.search(text, max(0, m.span.start - _BEFORE), m.span.start)}
