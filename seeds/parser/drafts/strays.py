"""Readings by likeness on a page about something else, where most of what is like a position on a force is none."""

from __future__ import annotations

from seeds.parser.articles.reports import Utterance
from seeds.parser.drafts.utterances import doubted

_LEAST, _FREE = 1.0, 2
"""How many positions frames tell in a thousand code points of an article about forces, and how many a page is credited
with, lest a short text be held to be about something else. Where frames tell fewer, one in six passages that are only
like examples is what they make it, elsewhere three in five; measured on coded pages."""
_PLAIN = 36.0
"""How far words must be there from the examples that tell nothing to be told all the same; measured likewise."""


def strays_doubted(heard: tuple[Utterance, ...], length: int) -> tuple[Utterance, ...]:
    """What is heard on a page of so many code points; where frames tell little of it, what is only like is doubtful."""
    told = sum(not (one.reading.doubtful or one.reading.likened) for one in heard)
    if (told + _FREE) * 1000 >= _LEAST * length:
        return heard
    return tuple(doubted(one) if _strays(one) else one for one in heard)


def _strays(told: Utterance) -> bool:
    return told.reading.likened and told.reading.plain < _PLAIN
