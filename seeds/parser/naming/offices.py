"""Offices that articles call by several names: who is told as prime minister is meant by "the premier" and "PM"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

_CALLED = {
    "head of government": r"prime[ -]minister|premier|PM|chancellor|head of (?:the )?government",
    "head of state": r"president|head of state",
    "ruler": r"(?:junta|coup|military|de facto) (?:leader|ruler|chief|head)|strongman|head of the junta",
    "foreign minister": (
        r"(?:foreign|external|overseas)(?: affairs)? (?:minister|secretary)|(?:top|chief) diplomat|FM|"
        r"minister (?:of|for) (?:foreign|external) affairs|secretary of state(?! for)"
    ),
    "defence minister": (
        r"(?:defen[cs]e|war) (?:minister|secretary|chief)|"
        r"(?:minister|secretary|secretary of state) (?:of|for) (?:national )?defen[cs]e"
    ),
    "interior minister": r"(?:interior|home)(?: affairs)? (?:minister|secretary)|minister (?:of|for) the interior",
    "chief of staff": (
        r"(?:army|military) chief|chief of (?:the )?(?:army|general|defen[cs]e|military)? ?staff|"
        r"top (?:general|soldier)|commander[- ]in[- ]chief|(?:armed forces|general staff) chief"
    ),
    "ambassador": r"ambassador|envoy",
    "lawmaker": r"MP|law-?maker|legislator|parliamentarian|member of (?:the )?parliament",
    "secretary-general": r"(?:UN|U\.N\.|United Nations|NATO|Nato) (?:chief|head)|secretary[- ]general",
    "governor": r"governor",
    "mayor": r"mayor",
    "leader": r"leader",
}
_OFFICES = "|".join(f"(?P<o{number}>{called})" for number, called in enumerate(_CALLED.values()))
_NAMES = tuple(_CALLED)
_LEADERS = frozenset(["head of government", "head of state", "ruler"])
GOVERNING = _LEADERS | {"foreign minister", "defence minister", "interior minister"}
"""The offices of those who govern a state."""
_HELD = re.compile(rf"(?<![\w-])(?:{_OFFICES})(?![\w’'-])", re.IGNORECASE)
_UNDER = re.compile(
    r"\b(?:spokes\w+|advis[eo]rs?|aides?|deputy|vice|former|ex|late|onetime|assistant|office|brother|sister|wife|widow|"
    r"son|daughter|nephew|ally|allies|critic|opponent|rival|predecessor|successor|secretary to|party|union|council|"
    r"assembly|association|club|federation|chamber|senate|court|company|university|bank|commission|opposition|rebel|community|"
    r"religious|village|tribal|student|youth|church|mission|press)\b",
    re.IGNORECASE,
)
"""What stands before an office that somebody does not hold but serves or held, or before one of a lesser body."""
_OF_OTHERS = re.compile(r"\s+of (?:(?:the|a|an|its|his|her)\s+)?[a-z]|(?: [A-Z][\w.-]*){0,4}['’]s? [a-z]")
"""What stands behind an office of a lesser body, or of somebody else: "President Lee's spokesman"."""
_BARE = re.compile(
    rf"(?:[Tt]he |[Aa]n? )?(?:(?:acting|interim|new) )?(?:(?P<state>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)?) )?"
    rf"(?i:(?P<office>{re.sub('[?]P<o[0-9]+>', '?:', _OFFICES)}))(?: of (?P<of>[A-Z][\w’'-]*))?"
)


class Office(NamedTuple):
    """An office by the one name for all its names, and the words that tell whose it is, '' for none."""

    name: str
    of: str


@lru_cache(maxsize=4096)
def offices(role: str) -> frozenset[str]:
    """The offices that words tell somebody holds: "the Norish premier"; not those served or held once."""
    found = set()
    for match in _HELD.finditer(role):
        lesser = _UNDER.search(role, 0, match.start()) or _OF_OTHERS.match(role, match.end())
        if not lesser:
            found.add(_named(match))
    return frozenset(found)


@lru_cache(maxsize=4096)
def bare_office(speaker: str) -> Office | None:
    """The office that words for a speaker tell and nothing else: "Norish PM", "the top diplomat"; None for a name."""
    match = _BARE.fullmatch(speaker)
    held = _HELD.fullmatch(match["office"]) if match else None
    if not match or not held or _UNDER.search(match["state"] or ""):
        return None
    return Office(_named(held), match["state"] or match["of"] or "")


def holds(role: str, office: Office) -> bool:
    """Whether somebody told by a role holds an office; a leader is whoever heads a state or its government."""
    held = offices(role)
    return office.name in held or (office.name == "leader" and not held.isdisjoint(_LEADERS))


def only_bearer(told: Iterable[tuple[str, str]], office: Office) -> str:
    """Who alone holds an office, of the names and roles told; '' where nobody or several do."""
    held = [name for name, role in told if holds(role, office)]
    return held[0] if len(held) == 1 else ""


def last_told(words: str, office: str) -> str:
    """Whose an office is that some words tell of last: "the president of Norland", "Norland's president"; else ''."""
    told = (match for match in _BARE.finditer(words) if match["state"] or match["of"])
    of = [match["state"] or match["of"] for match in told if office in offices(match["office"])]
    return of[-1] if of else ""


def only_described(speaker: str, told: Iterable[tuple[str, str]]) -> str:
    """Who alone is told by all the words for a speaker, two at least, as in headlines: "Kurdish commander"."""
    words = set(speaker.lower().split())
    known = [name for name, role in told if words <= set(re.findall(r"[\w-]+", role.lower()))] if len(words) > 1 else []
    return known[0] if len(known) == 1 else ""


def _named(match: re.Match[str]) -> str:
    return next(_NAMES[int(name[1:])] for name, words in match.groupdict().items() if words and name[0] == "o")
