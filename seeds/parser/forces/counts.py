"""Forces called by a number alone: "the 3,100 must go", "some 900 are stationed there", "the 201st"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator

from seeds.parser.forces.force import Force
from seeds.parser.texts.spans import Span

_UNIT = re.compile(
    r"(?P<number>\d(?<!\w.)\d{0,3}(?:st|nd|rd|th)) (?:[A-Z][\w-]+ |[a-z-]+ ){0,3}?"
    r"(?:[Bb]ase|[Dd]ivision|[Bb]rigade|[Rr]egiment|[Bb]attalion)\b"
)
_NUMBER = (
    r"\d{1,3}(?:,\d{3})+|\d{2,6}|"
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|hundred|thousand)"
)
_ALONE = re.compile(
    r"(?P<led>[TtAaOoSsRrUuMmNn](?<!\w.)(?:he(?: (?:first|last|remaining|other|extra|final|next))?|hose|hese|ll|"
    r"ur|heir|nother|ome|bout|round|oughly|nly|p to|s many as|ore than|early|lmost)) "
    rf"(?P<number>{_NUMBER})(?: or so| more)?(?= (?:must|should|will|would|shall|ought|have to|had to|need to|are|were|"
    r"remain|stay|stayed|leave|left|go|who|there|here|in|on|at|still|now|already|out|home|from|to|by)\b|[.,;:?!]?[”\"’]|[.;?!])"
)
_STATIONED = re.compile(
    r" (?:(?:are|were|remain|still|now|already|to be|will be|have been|left|stay|currently) )*"
    r"(?:stationed|deployed|garrisoned|in uniform|on the ground|under arms)\b"
)
_ON_THEIR_WAY = re.compile(
    r" (?:will|would|are to|were to|must|should) (?:leave|stay|fly|go|return|land|arrive|follow|"
    r"be (?:home|gone|sent|flown|shipped|moved|brought|withdrawn|pulled|deployed|posted))\b"
)
_SENT = re.compile(
    r"[SsDdKkFfPpBbWwMm](?<!\w.)(?:end|eploy|ispatch|eep|ly (?:in|out)|ull (?:out|back)|ring (?:in|home)|ithdraw|"
    r"tation|ove in)(?:ing)? "
    r"(?:(?:another|about|some|roughly|around|up to|at least|a further|all|these|those) )?"
    rf"(?P<number>{_NUMBER})(?: or so)?(?: more| others)?"
    r"(?= (?:before|after|by|in|to|this|next|from|home|there|here|on|at|if|when|and|over|within)\b|"
    r"[.,;:?!]?[”\"’]|[.,;?!])"
)
_ASKED = re.compile(
    r"\b(?:ask|plead|appeal|call|beg|lobb)(?:s|ed|ing|y|ies|ied)? (?:(?:\w+ ){1,3}?)?for "
    rf"(?P<asked>(?:an(?:other| extra| additional)|a further|some|up to) (?:{_NUMBER})|"
    rf"(?:{_NUMBER}) (?:more|extra|others)|(?:(?:many|several hundred|a few (?:hundred|thousand)) )?more)"
    r"(?= to\b|[.,;:?!]?[”\"’]|[.,;?!]|\s*\n|\s*$)"
)
_JUST_BEFORE = 250
"""Code points behind a force within which who asks for more asks for more of it."""
_PARTIAL = re.compile(r"(?i)another|the (?:first|last|remaining|other|extra|final|next)")


def numbered(text: str) -> Iterator[Force]:
    """Every unit called by its number alone where it was named in full elsewhere: "the 201st"."""
    for number in dict.fromkeys(match["number"] for match in _UNIT.finditer(text)):
        for match in re.finditer(rf"\b[Tt]he {number}\b(?! (?:[A-Z]|base|division|brigade|regiment|battalion))", text):
            yield Force(Span(*match.span()), match.group(), "described", "forces", head=number)


def counted(text: str, described: Collection[Force]) -> Iterator[Force]:
    """Every force of which only the number is told, where any is described in `text`.

    A number that stands in the words of one of these is meant wherever it is alone, another only as stationed or sent.
    """
    strengths = {number for force in described for number in STRENGTH.findall(force.words)}
    for match in _ALONE.finditer(text) if described else ():
        moved = _PARTIAL.match(match["led"]) and _ON_THEIR_WAY.match(text, match.end())
        if match["number"] in strengths or moved or _STATIONED.match(text, match.end()):
            yield Force(Span(*match.span()), match.group(), "described", "forces", head=match["number"])
    for match in _SENT.finditer(text) if described else ():
        span = Span(match.start("number"), match.end())
        yield Force(span, span.of(text), "described", "forces", head=match["number"])
    yield from asked_for(text, described)


def asked_for(text: str, described: Collection[Force]) -> Iterator[Force]:
    """Every number of further soldiers that somebody asks for right behind a force: "has asked for another 600"."""
    ends = sorted(force.span.end for force in described)
    for match in _ASKED.finditer(text) if described else ():
        last = bisect_left(ends, match.end())
        if last and match.start() - ends[last - 1] < _JUST_BEFORE:
            span = Span(*match.span("asked"))
            yield Force(span, span.of(text), "described", "forces")


STRENGTH = re.compile(rf"(?<![\w,.-])(?:{_NUMBER})(?![\w,-])")
"""How many there are of a force, as its words tell."""
