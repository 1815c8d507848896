"""What somebody is asked ahead of an answer too short to tell it: "Asked about the soldiers, she said: 'Out.'"."""

from __future__ import annotations

import re
from bisect import bisect_left

from seeds.parser.articles.article import Article
from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.spans import Span

_LONGEST = 30
"""Code points of an answer that may do without naming the force it is about."""
_BEFORE = 160
"""Code points before a speaker in which the question stands."""
_ABOUT = re.compile(r"\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\b(?: \w+){0,4}? (?:about|on|over) (?P<of>[^.;:?!]+)$")
_ANSWER = re.compile(r"\W*(?!(?:it|they|them|we|i|he|she|yes|no)\b)\w+(?: \w+){0,2}\W*", re.IGNORECASE)


def asked_about(read: Article, attribution: Attribution) -> tuple[Span, ...]:
    """The words for a force that a short answer is about; none where it is longer, or nothing of the kind is asked."""
    source = attribution.source
    if not source or len(attribution.content) != 1 or len(attribution.content[0]) > _LONGEST:
        return ()
    if not _ANSWER.fullmatch(attribution.content[0].of(read.text)):
        return ()
    about = _ABOUT.search(read.text, max(0, source.start - _BEFORE), source.start)
    if not about:
        return ()
    first = bisect_left(read.forces, about.start("of"), key=lambda force: force.span.start)
    named = (force.span for force in read.forces[first:] if force.strength != "country")
    return tuple(span for span in (next(named, None),) if span and span.end <= source.start)
