"""Whether words that name no force speak of one plainly enough for their position to be told."""

from __future__ import annotations

import re

from seeds.parser.forces.force import Force
from seeds.parser.positions.bindings import Scene
from seeds.parser.positions.objects import ALONE, THIS
from seeds.parser.texts.ordered import first_from

_MOVING = re.compile(
    r"(?<!\S)(?:PART|WITHDRAWAL|LEAVED?|PULLD?|REMOVED?|STAYD?|SENDD?|ARRIVED?|COMED?|PRESENCE|OUT|OUTOF|ANYWHERE|NOWHERE|HERE|THERE|"
    r"OCCUPY|UNWELCOME|ENOUGH|INVITED|ASKD?|MOVED?|ULTIMATUM|TABLE|OBEY|ORDERS|DEFY|ruling|verdict|judgment|judgement|base|bases|troops|"
    r"soldiers|forces|army|military|extension|renewal|third|inch|metre|meter|permission|whomever|whoever|arrangement|"
    r"between|DECIDE who) "
)
"""What is said of the coming, staying and going of forces, or of the demand for it."""
_CREDITED = re.compile(r"PRAISED? (?:\S+ ){0,4}C\d+ (?:\S+ ){0,3}(?:VITAL|HELP) ")
"""A state's part in a war: "hailed Russia's role in helping"."""
_ABIDES = re.compile(
    r"(?<!\S)WE WILL BE in (?:C\d+ |"
    r"(?!(?:touch|trouble|charge|contact|debt|business|talks|office) )(?:[a-z-]+ ){1,2}(?:IF|until) )"
)
"""A promise of who has soldiers abroad: "we'll be in Norland until the job is done"."""
_ONWARD = re.compile(
    r"(?:PLAN|CALL|CLAIM|DEMAND|ASK)D? (?:of|for|about|to|that|on) "
    r"(?:(?:a|an|the|any|such|early|full|total|partial|immediate|hasty|sudden|further) ){0,3}"
    r"(?:WITHDRAWAL|LEAVE|PULL|CUT) "
)
"""What a plan, call or report that a frame ends with is of: "brushed aside talk of a pullout"."""
_PRONOUN = re.compile(r"(?<!\S)P (?!BE (?:not )?(?:VITAL|OBLIGE|GOOD|BAD|FATE|why|clear|important|that) )")
_THIS = re.compile(THIS)
_UTTERED = re.compile(
    r"(?i)\b(?:statements?|remarks?|comments?|words|demands?|calls?|speech|phrase|appeal|announcement|declaration|resolution|"
    r"pact|treaty|agreement|deal|decision|accord|clause|text|article|passage|wording|ceasefire|truce|communiqu[eé]|"
    r"provision|mis-?spoke|misspoken)\b"
)
_SOMEBODY_ELSE = re.compile(r"(?<!\S)[NC](\d+) ")
NEAR = 300
"""Code points behind a force within which a pronoun is taken for it."""


def plainly(words: str, row: str, at: int, scene: Scene) -> bool:
    """Whether the matched tags, or the row they stand in, speak of a force: its movement, or "they" right behind it.

    `at` is where the row begins in the text.
    """
    if _moves(words, row) or ALONE.fullmatch(words) or _CREDITED.search(row) or _ABIDES.search(words):
        return True
    pronoun = (_PRONOUN.search(row) or _THIS.search(words)) and not _names_another(row, scene)
    near = scene.passage.headline or _MOVING.search(row) or right_behind(at, scene.forces)
    return bool(pronoun and near)


def _names_another(row: str, scene: Scene) -> bool:
    """Whether a row names a state or people for whom "they" may stand, and not only the country forces stand in."""
    told = (scene.forces[int(index)] for index in _SOMEBODY_ELSE.findall(row))
    return any(force.owners != (scene.theatre.host,) for force in told)


def on_words_said(words: str) -> bool:
    """Whether a clause speaks of what somebody said: whom a statement, a demand or a call is meant for."""
    return bool(_UTTERED.search(words))


def right_behind(at: int, forces: tuple[Force, ...], near: int = NEAR) -> bool:
    """Whether one of the `forces`, and no state, was named at most `near` code points before one of the text."""
    before = first_from(forces, at)
    last = next((force for force in reversed(forces[:before]) if force.strength != "country"), None)
    return last is not None and at - last.span.end < near


def _moves(words: str, row: str) -> bool:
    """Whether matched tags tell of a movement, by themselves or by what a plan or report among them is of."""
    return bool(_MOVING.search(words) or _ONWARD.search(row, max(0, row.find(words))))
