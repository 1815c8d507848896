"""Soldiers spoken of one by one for what befell them, who are no presence: the captured, the wounded, the accused."""

from __future__ import annotations

import re

from seeds.parser.forces.force import Force
from seeds.parser.texts.wordlists import word_set

_FATE = (
    r"captured|captive|kidnapped|abducted|detained|arrested|imprisoned|jailed|missing|wounded|injured|hospitali[sz]ed|"
    r"fallen|dead|killed|slain|murdered|deceased|accused|suspected|convicted|indicted|disgraced"
)
_FATED = re.compile(rf"\b(?:{_FATE})\b(?! (?:of|for|by|in|at)\b)(?:,? (?:and|or) (?:{_FATE}))?(?: [\w-]+){{0,1}} ?$")
_BEFELL = re.compile(
    r",? (?:(?:who|that) (?:were|was|had been|have been) )?"
    r"(?:(?:captured|kidnapped|abducted|taken) (?:by|last|on|near)|held captive|who (?:died|fell)|"
    r"(?:killed|wounded|injured)(?= (?:in|by|on|near|during|when|there|while|at|last|this)\b|[.,;]))"
)
_BODIES = re.compile(r"\b(?:bodies|remains|coffins|caskets|corpses|funerals?|graves?) of (?:[\w,-]+ ){0,4}$")
_PERSONS = word_set(
    """soldier soldiers troops servicemen serviceman servicewomen marine marines men officer officers policemen guards
    peacekeeper peacekeepers fighters militants sailor sailors airman airmen pilot pilots crew instructors trainers
    advisers advisors observers mercenaries contractors personnel paratroopers commandos conscripts reservists lads boys
    gendarmes"""
)
_REACH = 60
"""Code points before a force within which the bodies are named that were its soldiers'."""


def befallen(text: str, force: Force) -> bool:
    """Whether words that name a force are of single soldiers to whom something was done, or of their bodies."""
    if force.head not in _PERSONS:
        return False
    words = force.span
    before = text[max(0, words.start - _REACH) : words.start]
    named, _, _ = f"{before}{words.of(text)}".rpartition(force.head)
    return bool(_FATED.search(named) or _BODIES.search(before) or _BEFELL.match(text, words.end))
