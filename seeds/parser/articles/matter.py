"""Whether an article is about forces of others, or speaks of them only in passing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seeds.parser.forces.force import Force
from seeds.parser.forces.theatre import Theatre
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set


def is_of_forces(
    headlines: Iterable[Span], sentences: Sequence[Span], forces: Iterable[Force], theatre: Theatre
) -> bool:
    """Whether a headline or one of the first sentences names a force, or a good part of all sentences does."""
    telling = (force for force in forces if is_told(force) or theatre.is_anothers(force) or not theatre.host)
    named = [force.span for force in telling if force.strength != "country" and theatre.resolve(force, "")]
    if any(span.overlaps(force) for span in (*headlines, *sentences[:_FIRST]) for force in named):
        return True
    of_forces = sum(any(span.overlaps(force) for force in named) for span in sentences)
    return of_forces >= max(_MANY, len(sentences) * _SHARE)


def is_told(force: Force) -> bool:
    """Whether the words for a force tell whose or where it is, or are none that a country has for its own army."""
    if force.strength == "people" and force.owners == ("foreign",):  # "foreigners", who may be anybody
        return False
    if force.strength != "described" or force.known or force.place:
        return force.strength != "country"
    homely = force.head in _AT_HOME or force.group == "gear"
    return not (homely and force.owners in _UNTOLD)


_UNTOLD = frozenset([(), ("speaker",), ("its",)])
_AT_HOME = word_set(
    """army armies military militaries troops troop soldier soldiers forces servicemen serviceman personnel guards
    policemen officers officer police patrols patrol gunmen fighters militants men boys lads sailors sailor navy
    barracks reservists conscripts units unit commandos militia militias invaders pilots"""
)
"""Nouns for soldiers that a country uses of its own, too."""
_FIRST = 3
"""Sentences that tell what an article is about."""
_MANY, _SHARE = 4, 0.15
"""How many of its sentences name a force at least, and which share of them, in one that comes to it later."""
