"""What words are about that do not tell it: "Asked about the soldiers, she said: 'Out.'", "he said of the garrison"."""

from __future__ import annotations

import re

from seeds.parser.articles.article import Article
from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span

_LONGEST = 30
"""Code points of an answer that may do without naming the force it is about."""
_BEFORE = 160
"""Code points before a speaker in which the question stands."""
_ABOUT = re.compile(r"\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\b(?: \w+){0,4}? (?:about|on|over) (?P<of>[^.;:?!]+)$")
_AHEAD = re.compile(
    r"(?:^|[.!?”\"]\s+|\n)(?:About|On|Of|As (?:for|to)|Regarding|Concerning|Turning to|With regard to|"
    r"Speaking (?:of|about)|When it c[ao]me(?:s)? to) (?P<of>[^.,;:?!]{3,80}), $"
)
"""What somebody speaks of, told before who does: "About the observers, he said that nobody had asked for them"."""
_ANSWER = re.compile(r"\W*(?!(?:it|they|them|we|i|he|she|yes|no)\b)\w+(?: \w+){0,2}\W*", re.IGNORECASE)


def asked_about(read: Article, attribution: Attribution) -> tuple[Span, ...]:
    """The words for a force that a short answer is about; none where it is longer, or nothing of the kind is asked."""
    source = attribution.source
    if not source or len(attribution.content) != 1 or len(attribution.content[0]) > _LONGEST:
        return ()
    if not _ANSWER.fullmatch(attribution.content[0].of(read.text)):
        return ()
    return tuple(force.span for force in _asked_of(read, source))


def _asked_of(read: Article, source: Span) -> tuple[Force, ...]:
    """The first force in the question, or told as what is spoken of, before a speaker; none where nothing is."""
    first = max(0, source.start - _BEFORE)
    about = _ABOUT.search(read.text, first, source.start) or _AHEAD.search(read.text, first, source.start)
    if not about:
        return ()
    return tuple(force for force in _behind(read, about.start("of"))[:1] if force.span.end <= source.start)


def _behind(read: Article, at: int) -> tuple[Force, ...]:
    """The forces that begin at or behind a code point, states left out."""
    first = first_from(read.forces, at)
    return tuple(force for force in read.forces[first : first + _FEW] if force.strength != "country")


def topic(read: Article, attribution: Attribution, side: str) -> tuple[Target, ...]:
    """The force that the reporter says the words of a speaker of `side` are about, none where that is not told."""
    cue, source = attribution.cue, attribution.source
    named = next(iter(_behind(read, cue.end)), None) if cue else None
    if cue and named and _said_of(read.text[cue.start : named.span.start]):
        return read.theatre.resolve(named, side)
    asked = _asked_of(read, source) if source else ()
    return tuple(target for force in asked for target in read.theatre.resolve(force, side))


_FEW = 6
"""Forces behind a speaker among which the one spoken of stands."""
_OF = r"(?:of|about|regarding|(?:speaking|talking) (?:of|about)|referring to)"
_SAID_OF = re.compile(rf"\w+(?: \w+)?? {_OF} |[^.;:!?\"”»]{{0,120}}?,[^.,;:!?\"”»]{{1,60}}, {_OF} ")


def _said_of(words: str) -> bool:
    """Whether the words from a cue up to a force make what is said of it: "said of", "said Lee, a baker, of"."""
    return bool(_SAID_OF.fullmatch(words))
