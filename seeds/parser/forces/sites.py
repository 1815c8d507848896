"""Bases called by nothing but the place they are at: "Kanto must close", "hand back Kadoma"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from seeds.parser.forces.force import Force
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_REST = r"[a-z][\w’-]*[a-z](?: [A-Z][a-z][\w’-]*[a-z])?"
_NAME = rf"(?P<name>[A-Z]{_REST})"
_HELD = (
    r"[CcSsVvHhGgDdRrEeLlFf](?<!\w.)(?:"
    r"lo(?:se[sd]?|sing)|hut(?:s|ting)?(?: down)?|acat(?:e[sd]?|ing)|and(?:s|ed|ing)? (?:over|back)|"
    r"iv(?:es?|en|ing) (?:up|back)|ave (?:up|back)|old(?:s|ing)? on to|ismantl(?:e[sd]?|ing)|"
    r"(?:losure|losing|eturn|andover|vacuation|ease|uture|unning) of|ease (?:on|for|at))"
)
_CLOSED = (
    r"(?:(?:must|should|will|would|shall|has to|had to|have to|ought to|needs? to|can|could|may|might|cannot|is to|"
    r"was to|to|not|never|now|simply|also|eventually|one day) )+"
    r"(?:close|shut|stay open|(?:be |have been |being )?(?:closed|shut|vacated|evacuated|dismantled|emptied|"
    r"(?:handed|given) (?:over|back)|returned))\b"
)
_GOVERNED = re.compile(rf"{_HELD} (?:down )?{_NAME}\b(?!['’]s? |[ -][a-z]*(?:school|hospital|road|border|embassy))")
_SUBJECT = re.compile(rf"(?P<name>[A-Z](?:(?<=[a-z“\"‘,;:—–] .)|(?<=[“\"‘\n].)|(?<=[.!?] .)){_REST})(?= {_CLOSED})")


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
    for span in _told_before(text, told) if told else _held(text):
        if states.isdisjoint((span.start, span.end)):
            place = span.of(text)
            yield Force(span, place, "described", "base", (), place, head=place)


def _held(text: str) -> Iterator[Span]:
    """Where something is held or closed as only a base is."""
    for pattern in (_GOVERNED, _SUBJECT):
        yield from (Span(*match.span("name")) for match in pattern.finditer(text))


def _told_before(text: str, places: Iterable[str]) -> Iterator[Span]:
    """Where the name of a place stands for what is there: not where somebody is or comes from, and in no other name."""
    for place in places:
        at = text.find(place)
        while at >= 0:
            end = at + len(place)
            if _BEGINS.match(text, at) and _ENDS.match(text, end):
                yield Span(at, end)
            at = text.find(place, end)


_BEGINS = re.compile(
    "".join(rf"(?<!\b{word} )" for word in ("[Ii]n", "of", "near", "from", "to", "around", "outside", "[A-Z][a-z]"))
    + r"\b"
)
_ENDS = re.compile(r"\b(?!['’]s|,? [A-Z])")
