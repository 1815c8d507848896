"""Which position a reaction takes, by what it refers to: "the ministry denied the report"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance
from seeds.parser.articles.speaker import Speaker
from seeds.parser.cues.referring import Reaction
from seeds.parser.drafts.antecedents import Antecedent, antecedents
from seeds.parser.positions.answers import answer
from seeds.parser.positions.readings import REACTS, Reading
from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.spans import Span

_OWN_NEAR = 3
"""Sentences further back in which who denies something is rather told of an own force than of another's."""
_OF_ONES_OWN = frozenset(["deny", "refuse", "no", "accept"])
_HELD = {"supports-sending": "announce_deployment", "accused-force": "claim_presence"}
"""The frames others take as they take something else: approval of a force's coming as its announcement, what a force
is accused of having done as the claim that it did."""
_REVERSED = {"oppose": "support", "support": "oppose"}


def reacted(
    read: Article, words: tuple[Span, ...], taken: Reaction, speaker: Speaker, found: list[Utterance]
) -> Reading | None:
    """The position a reaction takes; None where it is not clear what it refers to.

    `words` are those for its speaker, then its own; such as name a force are no mere reaction. `found` are the
    statements before it, in order: it refers to another's, and to an own one only where it repeats.
    """
    if _names_force(read, words[1:]):
        return None

    def position(told: Reading) -> str:
        held = _HELD.get(told.frame, told.position)
        return answer(_manner(read.text, taken, told), taken.kind, held, _owns(speaker, told))

    at = min(span.start for span in words)
    others = [one for one in found if one.speaker.id != speaker.id or taken.manner == "repeat"]
    referred = _referred(speaker, taken, list(antecedents(read, at, taken, others, position)))
    if not referred or (taken.manner in _BARE and at - referred.span.end > _RIGHT_BEHIND):
        return None
    told = referred.reading
    manner = _manner(read.text, taken, told)
    made = replace(
        told,
        position=position(told),
        stance=_REVERSED.get(told.stance, "") if manner in _OF_ONES_OWN else told.stance,
        written="",
        frame=f"{REACTS}{manner}-{told.position}",
        span=words[0].cover(words[-1]),
        condition="",
        implied=True,
        alternatives=(),
        answers=referred.span,
    )
    return made.for_side(speaker.side if speaker.side_told else "", read.theatre.host)


def _manner(text: str, taken: Reaction, told: Reading) -> str:
    """How something is taken: where a bare verb only says yes or no to it, by whether it was denied itself.

    "They do", behind "the advisers do not fall under it", denies that; behind "fall under it" it echoes.
    """
    if taken.manner not in _BARE:
        return taken.manner
    denied = _NEGATED.search(told.span.of(text)) is not None
    return "echo" if denied == (taken.manner == "isnot") else "deny"


_BARE = frozenset(["is", "isnot"])
_RIGHT_BEHIND = 30
"""Code points behind what was said within which a bare verb that answers it begins."""
_NEGATED = re.compile(r"(?i)\b(?:not|never|no|neither|nor|none|nobody)\b|n['’]t\b")


def words_of(attribution: Attribution) -> tuple[Span, ...]:
    """Where the words of an attribution stand: speaker, cue and content."""
    return tuple(filter(None, (attribution.source, attribution.cue, *attribution.content)))


def _names_force(read: Article, words: tuple[Span, ...]) -> bool:
    named = (force for force in read.forces if force.strength != "country" and force.words.lower() not in _PRONOUNS)
    return any(force.span.overlaps(span) for force in named for span in words)


_PRONOUNS = frozenset(["it", "this", "that", "they", "them", "these", "those"])
"""What a collection may call a force and a reaction whatever it is to."""


def _owns(speaker: Speaker, told: Reading) -> bool:
    return bool(speaker.side) and any(speaker.side in target.owners for target in told.targets)


def _referred(speaker: Speaker, taken: Reaction, candidates: list[Antecedent]) -> Antecedent | None:
    """The nearest of what a reaction may refer to; of what may be denied, rather what is said of an own force."""
    if not candidates:
        return None
    nearest = candidates[0]
    if taken.manner not in _OF_ONES_OWN:
        return nearest
    near = (one for one in candidates if one.between <= nearest.between + _OWN_NEAR)
    return next((one for one in near if _owns(speaker, one.reading)), nearest)


def told_outright(found: list[Utterance]) -> Iterator[Utterance]:
    """Without reactions whose speaker tells the same outright in the next words; `found` in order of their spans."""
    for one, following in pairwise([*found, None]):
        if one and not (one.reading.reacts and following and _goes_on(one, following)):
            yield one


def _goes_on(one: Utterance, following: Utterance) -> bool:
    near = following.span.start - one.span.end < _NEXT
    same = one.speaker.id == following.speaker.id and one.reading.position == following.reading.position
    return near and same and not following.reading.reacts


_NEXT = 60
"""Code points behind a reaction within which the next words begin."""
