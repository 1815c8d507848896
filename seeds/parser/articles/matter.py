"""Whether an article is about forces of others, or speaks of them only in passing or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from seeds.parser.forces.force import Force
from seeds.parser.forces.nouns import FOREIGN
from seeds.parser.forces.ownership import VAGUE_OWNERS
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


def tells_of_strangers(text: str, forces: Iterable[Force], theatre: Theatre) -> bool:
    """Whether any force is told to be another's than the country's itself, by owner, name or noun."""
    if theatre.is_at_home:
        return False
    return any(force.strength != "country" and _is_strangers(text, force, theatre) for force in forces)


def _is_strangers(text: str, force: Force, theatre: Theatre) -> bool:
    named = force.known or not _STRANGERS.isdisjoint(force.words.lower().split())
    called = force.owners == ("foreign",) and not force.words.lower().startswith("foreigner")
    posted = force.owners and "speaker" not in force.owners and _POSTED.match(text, force.span.end)
    meant = {owner for target in theatre.resolve(force, "") for owner in target.owners}
    return bool(named or called or posted) or theatre.is_anothers(force) or not VAGUE_OWNERS.issuperset(meant)


_STRANGERS = FOREIGN | word_set(
    """peacekeepers peacekeeper peacekeeping observers monitors mission missions coalition mercenaries mercenary
    multinational occupiers occupation occupying invaders invasion invading incursion intervention presence"""
)
"""Words for forces that a country has for none of its own."""
_POSTED = re.compile(r" (?:[a-z]+ ){0,4}(?:stationed|based) in (?:the )?[A-Z]")


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
