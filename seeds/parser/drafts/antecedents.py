"""What a reaction may refer to: the statements before it, what the article itself tells, what its speaker was asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from seeds.parser.acts.acts import sentence_spans
from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance
from seeds.parser.cues.referring import Reaction
from seeds.parser.positions.bindings import Passage
from seeds.parser.positions.positions import readings
from seeds.parser.positions.readings import Reading
from seeds.parser.texts.spans import Span

_REACH, _FAR = 1_200, 3_000
"""Code points before a reaction within which what it refers to stands; and what is denied or blamed by a noun."""
_TOLD_NEAR, _NEAR = 2, 3
"""Sentences before a reaction in which it may refer to what the article itself tells, and to what anybody says."""
_LOOKING_BACK = frozenset(["deny", "refuse", "blame"])
"""The manners of reactions to what an article may have told long before."""
_SURE, _TOLD = 0.8, 0.6
"""Certainty of a reaction to a statement, and to what the article tells."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """What a reaction may refer to, where that stands, and how many sentences lie between."""

    reading: Reading
    span: Span
    between: int


def antecedents(
    read: Article, at: int, taken: Reaction, before: list[Utterance], fits: Callable[[Reading], object]
) -> Iterator[Antecedent]:
    """Whatever fits that a reaction at code point `at` may refer to, the nearest first; statements are of `before`."""
    told_by_others = False
    far = bool(taken.noun) and taken.manner in _LOOKING_BACK
    for between, sentence in enumerate(_before(read, at, _FAR if far else _REACH)):
        if between > _NEAR and not far:
            return
        asked = _ASKED.match(read.text, sentence.start, sentence.end) if between == 0 else None
        others = [one for one in reversed(before) if one.span.overlaps(sentence)]
        told = [(replace(one.reading, certainty=_SURE), one.span) for one in others]
        told_by_others = told_by_others or bool(others)
        if not told_by_others and between <= _TOLD_NEAR and taken.manner != "repeat":
            told = list(_asked(read, Span(asked.end(), sentence.end)) if asked else _told(read, sentence))
        fitting = [(one, span) for one, span in told if fits(one)]
        yield from (Antecedent(one, span, between) for one, span in fitting)
        if asked or (others and not fitting and taken.answers):
            return


_ASKED = re.compile(
    r"(?:But |When |And )?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)\b[^.;:]{0,60}?\b(?:whether|if|about reports that)\s+"
)


def _told(read: Article, words: Span) -> Iterator[tuple[Reading, Span]]:
    """What the article itself tells in some words that name a force."""
    for one in readings(read.text, Passage(None, (words,), None, ""), read.forces, read.theatre):
        plain = not one.likened or one.certainty >= _TOLD
        if plain and not one.doubtful and not one.implied:
            yield replace(one, certainty=_TOLD), words


def _asked(read: Article, words: Span) -> Iterator[tuple[Reading, Span]]:
    """What somebody is asked about a force that the question names, or of a state that may leave another."""
    position = next((told for told, asks in _QUESTIONS if asks.search(read.text, words.start, words.end)), "")
    foreign = [force for force in read.forces if words.holds(force.span) and read.theatre.host not in force.owners]
    named = [force for force in foreign if force.strength != "country"]
    if not named and _STATE_LEAVES.search(read.text, words.start, words.end):
        named = foreign[:1]
    targets = tuple(dict.fromkeys(target for force in named for target in read.theatre.resolve(force, "")))
    if position and targets:
        yield Reading(position, "", targets, "", "asked", words, "", True, _TOLD), words


_STATE_LEAVES = re.compile(r"\b(?:leav\w+|quit\w*|withdr[ae]w\w* from|pull\w* out of) [A-Z]\w+[ ,?]")
_QUESTIONS = (
    (
        "predict_withdrawal",
        re.compile(r"\b(?:leav|withdr[ae]w|pull(?:ed|ing)? (?:out|back)|pull-?out|depart|go(?:ing)? home)"),
    ),
    (
        "announce_deployment",
        re.compile(r"\b(?:would|will|to|planned|plans|about) (?:\w+ ){0,3}(?:send|deploy|reinforce|dispatch)"),
    ),
    ("claim_presence", re.compile(r"\b(?:is|are|was|were|has|have|had|there)\b")),
)
"""What a question about a force asks, by its words."""


def _before(read: Article, at: int, reach: int) -> Iterator[Span]:
    """The sentences before a place of the text, the nearest first; the one it stands in as far as it goes."""
    for part in sorted([*read.headlines, *read.prose], reverse=True):
        if part.start >= at or part.end < at - reach:
            continue
        for sentence in reversed(list(sentence_spans(read.text, part))):
            if sentence.start < at:
                yield Span(sentence.start, min(sentence.end, at))
