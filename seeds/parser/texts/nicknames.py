"""Names people go by, written between quotation marks within their names: Johnny "Ti Pay" Cherizier."""

import re
from functools import lru_cache

from seeds.parser.texts.spans import Span

_NICKNAME = re.compile(
    r"(?<![\w.])(?!(?:The|A|An|His|Her|Its|Their|This|That|Operation|In|On|At|By|For|From|To|With|And|But)\b)"
    r"(?:[A-Z][\w’'-]+|[A-Z]\.) "
    r"(?:[“\"](?P<double>(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})[”\"]|[‘'](?P<single>[A-Z]\w+)[’']) (?=[A-Z]\w)"
)
_OPENED = (" “", ' "', " ‘", " '")
"""How a nickname begins behind the name before it."""
_WITHIN = re.compile(r"(?<=\w|\.) [“\"‘'][^“”\"]+?[”\"’'](?= \w)")
_LOWER = re.compile(r"(?<!\S)[a-z]{4,}\b")
_FEW_LOWER = 2


def nicknames(text: str, within: Span) -> tuple[Span, ...]:
    """The nicknames in one paragraph with their marks, in order; none where every word has a capital, as in titles."""
    return _nicknames(within.of(text), within.start)


@lru_cache(maxsize=64)
def _nicknames(paragraph: str, start: int) -> tuple[Span, ...]:
    found = list(_NICKNAME.finditer(paragraph)) if any(mark in paragraph for mark in _OPENED) else []
    if not found or len(_LOWER.findall(paragraph)) < _FEW_LOWER:
        return ()
    spans = (match.span("double" if match["double"] else "single") for match in found)
    return tuple(Span(start + first - 1, start + end + 1) for first, end in spans)


def without_nickname(name: str) -> str:
    """A name as it stands without a nickname: Johnny "Ti Pay" Cherizier is Johnny Cherizier."""
    return _WITHIN.sub("", name)
