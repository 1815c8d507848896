"""What a reporter puts in about a state while telling what is said: "Norland, which has 4,000 men there, will stay"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.texts.spans import Span

_ASIDE = re.compile(
    r"(?<=\w), (?:which|who|whose [a-z]+)(?: (?:already|also|currently|now|still))? "
    r"(?:has|have|had|keeps?|kept|maintains?|runs?|leads?|led|hosts?|contributes?|sent|lost|borders?|deployed)\b"
    r"(?:[^,;:.?!\"“”«»]|(?<=\d)[.,](?=\d)){1,120}, (?!and\b|but\b|or\b)"
)


def without_asides(text: str, content: tuple[Span, ...], quotes: tuple[Span, ...]) -> tuple[Span, ...]:
    """Reported words without what only tells what somebody has, unless it is quoted itself."""
    return tuple(piece for span in content for piece in _pieces(text, span, quotes))


def _pieces(text: str, span: Span, quotes: tuple[Span, ...]) -> Iterator[Span]:
    start = span.start
    for found in _ASIDE.finditer(text, span.start, span.end):
        if not any(quote.overlaps(Span(found.start(), found.end())) for quote in quotes):
            yield Span(start, found.start())
            start = found.end()
    yield Span(start, span.end)
