"""Armed men of the country itself, of whom its foreign forces are none: the government's, the rebels', its own army."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span

INSTITUTIONS = frozenset(["army", "military", "navy"])
"""What each country has one of."""
_PEACEABLE = frozenset(["mission", "peacekeepers", "base", "advisers"])
"""Kinds of force that nobody calls an army."""
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


def is_own_armys(text: str, force: Force, forces: Sequence[Force], meant: Mapping[Span, tuple[Target, ...]]) -> bool:
    """Whether "its soldiers" are those of the country's own army, which stands before them in the sentence.

    `forces` are all those of the article, `meant` tells what the ones before it mean.
    """
    if force.owners != ("its",):
        return False
    before = forces[: first_from(forces, force.span.start)]
    last = next((other for other in reversed(before) if other.strength != "country"), force)
    own = last.head in INSTITUTIONS and not last.owners and not meant.get(last.span)
    return own and ". " not in text[last.span.end : force.span.start]


def is_own_army(groups: Set[str], spoken: Iterable[Force], host: str) -> bool:
    """Whether "the army" is the country's own: where the article tells of foreign forces, but of no other army.

    `groups` are the kinds of those told of before, `spoken` all that are somebody's.
    """
    anothers = any(force.head in INSTITUTIONS and force.owners not in {(), (host,)} for force in spoken)
    return groups <= _PEACEABLE and not anothers


def goes_on(text: str, force: Force, before: Sequence[Force], host: str) -> bool:
    """Whether bare "troops" goes on speaking of the own army of the host, told of last before it."""
    if not before:
        return False
    last = before[-1]
    own = last.owners == (host,) and last.group == force.group and force.words == force.head
    somebodys = _POSSESSOR.search(text, max(0, force.span.start - 3), force.span.start)
    return own and not somebodys and force.span.start - last.span.end < _STILL


def is_of_those_told_most(force: Force, before: Sequence[Force], host: str) -> bool:
    """Whether bare "soldiers" are the host's own: an article tells of its own before them more often than of others."""
    if force.words not in _BARE or not host:
        return False
    own = sum(other.owners == (host,) for other in before)
    return own > sum(other.owners not in _NOBODYS | {(host,)} for other in before)
