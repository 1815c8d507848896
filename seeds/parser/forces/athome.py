"""Whether the soldiers an article tells of are at home, in their own bases or at their own border."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.parser.forces.force import Force
from seeds.parser.forces.ownership import VAGUE_OWNERS

HOSTS_OF_NONE = frozenset(["US"])
"""States that are named everywhere and have nobody's forces on their soil, unless words place them there."""
_OWN = 0.8
"""The share of forces told to be somebody's that are the state's own, at least."""
_BORDER = re.compile(r"\bborders?\b(?! (?:clash|war|dispute|skirmish))")
_GUARDED = re.compile(
    r"\b(?:[Bb]order [Pp]atrol|[Bb]order [Gg]uards?|National Guard|[Ii]mmigra\w+|[Mm]igrants?|[Aa]sylum|[Ss]mugglers|"
    r"[Ii]llegal crossings?|caravan)\b"
)
_SEVERAL = 3
_PAGE = 250
"""Code points below which a text tells too little of where it is at home: "US troops must leave, the envoy said."."""


def is_at_home(text: str, host: str, home: str, forces: Sequence[Force]) -> bool:
    """Whether no force is said to be in another country, and they are the state's own or watch its border.

    `host` is the country the forces were taken to stand in, `home` the state they are likely at home in; '' for none.
    """
    if len(text) < _PAGE:
        return False
    named = (force for force in forces if force.strength in {"described", "named"})
    told = [force for force in named if force.known or not VAGUE_OWNERS.issuperset(force.owners)]
    own = sum(not HOSTS_OF_NONE.isdisjoint(force.owners) for force in told)
    if not own or own < _OWN * len(told):
        return False
    abroad = any(force.known or (force.place.isupper() and force.place not in HOSTS_OF_NONE) for force in forces)
    if home:
        return not abroad
    return guards_border(text) and not any(force.place == host for force in told)


def guards_border(text: str) -> bool:
    """Whether an article is about a border that migrants cross and guards watch."""
    return all(len(words.findall(text)) >= _SEVERAL for words in (_BORDER, _GUARDED))
