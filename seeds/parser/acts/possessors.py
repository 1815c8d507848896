"""Whose act a noun tells: "the foreign minister's demand", "Ann Lee's repeated calls"."""

from __future__ import annotations

import re

from seeds.parser.acts.actverbs import ACTOR_NOUNS
from seeds.parser.texts.spans import Span

_LONGEST = 90
_NAME = r"(?!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur|Yester)day|[Ll]ast\b|[Tt]his\b)[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3}"
_OFFICE = rf"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w-]+\s){{0,2}}?)?(?:{ACTOR_NOUNS})"
_POSSESSOR = re.compile(
    rf"(?<![\w'’-])(?P<who>{_OFFICE}(?:\s{_NAME})?|{_NAME})(?:['’]s|(?<=s)['’])\s+(?:(?!(?:the|an?)\b)[a-z-]+\s+){{0,2}}\Z"
)


def possessor(text: str, start: int, noun: int) -> Span | None:
    """Who stands as the owner right before a noun that begins at `noun`, not before `start`; None where nobody does."""
    match = _POSSESSOR.search(text, max(start, noun - _LONGEST), noun)
    return Span(*match.span("who")) if match else None
