"""Positions taken by doing: a listed actor and an act verb or act noun, without a reporting clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seeds.parser.cues.referring import Reaction
from seeds.parser.texts.spans import Span


@dataclass(frozen=True, slots=True)
class Act:
    """One act: the run it stands in, who acts, the verb or noun, and what follows it; `reaction` what it reacts to.

    `jointly` marks what one does of several who do it together.
    """

    span: Span
    source: Span
    cue: Span
    content: Span
    form: str
    rule: str
    reaction: Reaction | None = None
    jointly: bool = False


_STOP = re.compile(
    r"[.!?](?<![A-Z].)(?<!\b(?:Mr|Ms|Dr|Lt|St).)(?<!\b(?:Mrs|Gen|Maj|Col|Sen|Rep|Gov).)(?<!Sept.)[\"”’')]?\s+(?=[A-Z“\"‘])"
)


def sentence_spans(text: str, within: Span) -> Iterator[Span]:
    """The sentences of one paragraph, cut at full stops; a rough cut is enough to look for a subject and a verb."""
    start = within.start
    for match in _STOP.finditer(text, within.start, within.end):
        yield Span(start, match.end()).trim(text)
        start = match.end()
    if start < within.end:
        yield Span(start, within.end).trim(text)
