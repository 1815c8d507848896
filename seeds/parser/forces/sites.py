"""Bases called by nothing but the place they are at: "Kanto must close", "hand back Kadoma"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from seeds.parser.forces.force import Force
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_NAME = r"(?P<name>[A-Z][a-z][\w’-]*[a-z](?: [A-Z][a-z][\w’-]*[a-z])?)"
_HELD = (
    r"(?:[Cc]lo(?:se[sd]?|sing)|[Ss]hut(?:s|ting)?(?: down)?|[Vv]acat(?:e[sd]?|ing)|[Hh]and(?:s|ed|ing)? (?:over|back)|"
    r"[Gg]iv(?:es?|en|ing) (?:up|back)|[Gg]ave (?:up|back)|[Hh]old(?:s|ing)? on to|[Dd]ismantl(?:e[sd]?|ing)|"
    r"(?:[Cc]losure|[Cc]losing|[Rr]eturn|[Hh]andover|[Ee]vacuation|[Ll]ease|[Ff]uture|[Rr]unning) of|"
    r"[Ll]ease (?:on|for|at))"
)
_CLOSED = (
    r"(?:(?:must|should|will|would|shall|has to|had to|have to|ought to|needs? to|can|could|may|might|cannot|is to|"
    r"was to|to|not|never|now|simply|also|eventually|one day) )+"
    r"(?:close|shut|stay open|(?:be |have been |being )?(?:closed|shut|vacated|evacuated|dismantled|emptied|"
    r"(?:handed|given) (?:over|back)|returned))\b"
)
_GOVERNED = re.compile(rf"\b{_HELD} (?:down )?{_NAME}\b(?!['’]s? |[ -][a-z]*(?:school|hospital|road|border|embassy))")
_SUBJECT = re.compile(rf"(?:(?<=[a-z“\"‘,;:—–] )|(?<=[“\"‘])|(?<=\n)|(?<=[.!?] )){_NAME}(?= {_CLOSED})")


def sites(text: str, described: Collection[Force], mentions: Collection[Mention]) -> Iterator[Force]:
    """Every base told by the name of its place alone: one told before, or one that is held or closed as only a base is.

    `described` are the forces the text describes: without a base among them nothing is one, and where these lie in
    places that are told, nothing else is. No name of a state or a capital is.
    """
    bases = [force for force in described if force.group == "base"]
    if not bases:
        return
    states = {at for mention in mentions if mention.country for at in (mention.span.start, mention.span.end)}
    told = dict.fromkeys(force.place for force in bases if force.place)
    for pattern in map(_alone, told) if told else (_GOVERNED, _SUBJECT):
        for match in pattern.finditer(text):
            span = Span(*match.span("name"))
            if states.isdisjoint((span.start, span.end)):
                yield Force(span, match["name"], "described", "base", (), match["name"], head=match["name"])


def _alone(place: str) -> re.Pattern[str]:
    """Where the name of a place stands for what is there: not where somebody is or comes from, and in no other name."""
    return re.compile(rf"{_PLACED}\b(?P<name>{re.escape(place)})\b(?!['’]s|,? [A-Z])")


_PLACED = "".join(
    rf"(?<!\b{word} )" for word in ("[Ii]n", "of", "near", "from", "to", "around", "outside", "[A-Z][a-z]")
)
