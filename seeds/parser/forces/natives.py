"""Armed men of the country itself, of whom its foreign forces are none: the government's, the rebels', its own army."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.parser.forces.force import Force

INSTITUTIONS = frozenset(["army", "military", "navy"])
"""What each country has one of."""
_GOVERNMENTS = re.compile(r"\b(?:[Gg]overnment|[Ll]oyalist|[Rr]egime|[Pp]ro-government) [a-z]+\Z")
_REBELS = re.compile(
    r"\b(?:[Rr]ebels?|[Gg]uerr?illas?|[Ii]nsurgents?|[Mm]ilitants?|[Gg]ang|[Ww]arlord|[Ss]eparatists?|[Jj]ihadists?|"
    r"[Ii]slamists?|[Mm]ilitia(?:s|men)?)['’]?s? (?:spokes\w+|leaders?|commanders?|chiefs?|movement|group|alliance)\b"
)
_IRREGULARS = frozenset(["gunmen", "militants", "militia", "militias", "militiamen"])
"""Armed men who are no state's soldiers where nobody is said to have them."""
_BARE = frozenset(["troops", "soldiers", "the army", "the military", "army"])
_NOBODYS = frozenset([(), ("its",), ("speaker",)])
_POSSESSOR = re.compile(r"['’]s? $")
_BEFORE, _SENTENCE, _STILL = 16, 160, 250
"""Code points in which the government stands before its forces, rebels in one sentence with their men, and an army
before bare "troops" that are its own."""


def is_native(text: str, force: Force) -> bool:
    """Whether words for a force tell of the government's soldiers or, behind a rebel who speaks, of his men."""
    if not force.owners:
        return force.head in _IRREGULARS or bool(
            _GOVERNMENTS.search(text[max(0, force.span.start - _BEFORE) : force.span.end])
        )
    if force.owners != ("its",) or force.place:
        return False
    begun = text.rfind(". ", 0, force.span.start) + 1
    return bool(_REBELS.search(text, max(begun, force.span.start - _SENTENCE), force.span.start))


def goes_on(text: str, force: Force, last: Force, host: str) -> bool:
    """Whether bare "troops" goes on speaking of the own army of the host, told of last before it."""
    own = last.owners == (host,) and last.group == force.group and force.words == force.head
    somebodys = _POSSESSOR.search(text, max(0, force.span.start - 3), force.span.start)
    return own and not somebodys and force.span.start - last.span.end < _STILL


def is_of_those_told_most(force: Force, before: Sequence[Force], host: str) -> bool:
    """Whether bare "soldiers" are the host's own: an article tells of its own before them more often than of others."""
    if force.words not in _BARE or not host:
        return False
    own = sum(other.owners == (host,) for other in before)
    return own > sum(other.owners not in _NOBODYS | {(host,)} for other in before)
