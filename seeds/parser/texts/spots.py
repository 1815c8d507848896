"""Where words stand in a text as whole words, without a pattern made for them."""

import re
from collections.abc import Iterator

from seeds.parser.texts.spans import Span

_EDGE = re.compile(r"\b")


def spots(text: str, words: str, start: int = 0) -> Iterator[Span]:
    """Each place behind `start` where `words` stand in `text` and are no part of a longer word."""
    at = text.find(words, start)
    while at >= 0:
        end = at + len(words)
        whole = _EDGE.match(text, at) and _EDGE.match(text, end)
        if whole:
            yield Span(at, end)
        at = text.find(words, max(end, at + 1) if whole else at + 1)
