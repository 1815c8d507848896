"""The clauses of one reported passage as rows of tags: forces, classes of words, and plain words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from seeds.parser.frames import Phrases
from seeds.parser.phrases import Force
from seeds.parser.spans import Span

WORD = re.compile(r"n['’]t\b|['’](?:ll|re|ve|m|d|s)\b|[^\W_](?:[^\Wn]++|-++|n(?!['’]t\b))*+|--|[.?!;:—–,]")
MARK = {"described": "F", "named": "F", "people": "N", "country": "C"}
_OPENERS = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "we",
        "i",
        "no",
        "the",
        "this",
        "these",
        "those",
        "our",
        "nobody",
        "you",
        "there",
        "if",
        "that",
    ]
)
_BREAKS = frozenset([";", "—", "–", "--", "which", "but", "while", "whereas", "although", "though"])
PEOPLE_OF = frozenset(["presence", "occupation", "occupiers", "occupier", "invaders", "invader"])
_PARTICIPLE = re.compile(r"[a-z]{3,}ing")
_AUXILIARY = re.compile(r"has|have|had|is|are|was|were|will|would")
_FINITE = re.compile(r"[A-Z]{3,}D|BE|HAVE|WILL|MAY|OBLIGE")
_MARKS = re.compile(r"[FN]\d|,")
_CONTRACTING = frozenset(["it", "he", "she", "that", "there", "what", "who", "here", "this", "where"])
_SPEECH = frozenset(["DEMANDD", "URGED", "WARND", "REJECTD", "THREATEND", "CONDEMND", "PROMISED", "DENYD", "ASKD"])
_BEFORE_MONTHS = frozenset(
    [
        "by",
        "in",
        "until",
        "till",
        "of",
        "since",
        "before",
        "after",
        "early",
        "late",
        "from",
        "last",
        "next",
        "this",
        "during",
        "mid",
    ]
)
_POINTS = frozenset([",", ",,", ".", "?", "!", ";", ":", "—", "–", "--"])
_LEAVING = frozenset(["leave", "leaves", "left", "leaving"])
_PLACES = frozenset(["base", "mission"])
"""Kinds of force that one leaves as one leaves a place."""
_CLITICS = frozenset(["'s", "'"])
_CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall"}


@dataclass(slots=True, unsafe_hash=True)
class Tag:
    """One tag of a clause: a class, a force mark with its index (F3), or a plain word; where it stands in the text."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its tags, those without a condition, where it stands, and whether it asks."""

    tags: tuple[Tag, ...]
    unconditional: tuple[Tag, ...]
    span: Span
    question: bool
    condition: Span | None


def clauses(
    text: str, spans: Iterable[Span], forces: tuple[Force, ...], phrases: Phrases, source: Span | None
) -> tuple[Clause, ...]:
    """The clauses of the passage made of `spans`, read as one run; `source` words inside it become the tag S."""
    tags = list(_tags(text, spans, forces, phrases, source))
    return tuple(clause for run in _runs(tags) if (clause := _clause(run)) is not None)


def _tags(
    text: str, spans: Iterable[Span], forces: tuple[Force, ...], phrases: Phrases, source: Span | None
) -> Iterator[Tag]:
    for span in spans:
        words = _Words(text, span)
        index = bisect_left(forces, span.start, key=lambda force: force.span.start)
        at, count, lowered, starts = 0, len(words.lowered), words.lowered, words.starts
        while at < count:
            while index < len(forces) and forces[index].span.start < starts[at]:
                index += 1
            mark = words.comma(at) if lowered[at] == "," else None
            if mark or (lowered[at] in _CLITICS and not (at and lowered[at - 1] in _CONTRACTING)):
                at += 1
                if mark:
                    yield mark
            elif source and source.start <= starts[at] and words.ends[at] <= source.end:
                at = words.past(at, source.end)
                yield Tag("S", source)
            elif index < len(forces) and forces[index].span.start == starts[at]:
                at = words.past(at, forces[index].span.end)
                yield from _force(forces[index], index)
            elif lowered[at] in _LEAVING and words.before(at, forces[index : index + 1]):
                yield Tag("STAY", Span(starts[at], words.ends[at]))
                at += 1
            else:
                at, tag = words.phrase(at, phrases)
                yield tag


class _Words:
    """The words of one span as parallel lists: the form each is looked up in, where it starts and ends."""

    __slots__ = ("ends", "lowered", "starts")

    def __init__(self, text: str, span: Span) -> None:
        matches = list(WORD.finditer(text, span.start, span.end))
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.lowered = [plain(match[0]) for match in matches]
        if "may" in self.lowered:
            spelled = [match[0] for match in matches]
            self.lowered = [_month(spelled, at, low) for at, low in enumerate(self.lowered)]

    def comma(self, at: int) -> Tag | None:
        """A comma that may end a clause, by the word behind it: a participle always, an auxiliary after a verb."""
        following = self.lowered[at + 1] if at + 1 < len(self.lowered) else ""
        if _PARTICIPLE.fullmatch(following):
            return Tag(";", Span(self.starts[at], self.ends[at]))
        return Tag(",,", Span(self.starts[at], self.ends[at])) if _AUXILIARY.fullmatch(following) else None

    def before(self, at: int, following: tuple[Force, ...]) -> bool:
        """Whether soldiers are what is left: "leave the brigade there" keeps it, "leave the base" does not."""
        there = following and at + 1 < len(self.starts) and following[0].span.start == self.starts[at + 1]
        return bool(there) and following[0].strength == "described" and following[0].group not in _PLACES

    def past(self, at: int, end: int) -> int:
        """The first word from `at` on that starts at or behind code point `end`."""
        while at < len(self.starts) and self.starts[at] < end:
            at += 1
        return at

    def phrase(self, at: int, phrases: Phrases) -> tuple[int, Tag]:
        """The tag of the longest phrase that begins at `at`, or of the word there, and the word behind it."""
        for tokens, name in phrases.get(self.lowered[at], ()):
            end = at + len(tokens)
            if len(tokens) == 1 or tuple(self.lowered[at:end]) == tokens:
                return end, Tag(name, Span(self.starts[at], self.ends[end - 1]))
        return at + 1, Tag(self.lowered[at], Span(self.starts[at], self.ends[at]))


@lru_cache(maxsize=16_384)
def plain(word: str) -> str:
    """The form a word is looked up in: lower case, a contraction in full."""
    lowered = word.lower().replace("’", "'")
    return "not" if lowered == "n't" else _CONTRACTED.get(lowered, lowered)


def _month(words: list[str], at: int, low: str) -> str:
    """The month of May is no modal: "by May", "in May"."""
    named = low == "may" and at and words[at] == "May" and words[at - 1].lower() in _BEFORE_MONTHS
    return "in-may" if named else low


_NONE = re.compile(r"(?i)(?:no|none|not (?:one|a single|any)|zero|neither)\b")
_CASES = frozenset(["under", "in", "on", "from", "with", "through", "by", "at", "of", "for", "to", "into", "within"])


def _force(force: Force, index: int) -> Iterator[Tag]:
    if _NONE.match(force.words):
        yield Tag("NO", Span(force.span.start, force.span.start))
    yield Tag(f"{MARK[force.strength]}{index}", force.span)
    if force.head in PEOPLE_OF:
        yield Tag("OCCUPY" if force.head != "presence" else "PRESENCE", force.span)


def _runs(tags: list[Tag]) -> Iterator[list[Tag]]:
    """The tags by clause, without those that only describe a noun: "the pact under which they are stationed"."""
    run: list[Tag] = []
    described = False
    for index, tag in enumerate(tags):
        run.append(tag)
        following = tags[index + 1].name if index + 1 < len(tags) else ""
        if tag.name in {".", "?", "!"} or _breaks(tag.name, following, run):
            if not described:
                yield run
            described = tag.name == "which" and len(run) > 1 and run[-2].name in _CASES
            relative = tag.name == "which" and len(run) > 1 and _MARKS.match(run[-2].name)
            run = [Tag("P", Span(tag.span.end, tag.span.end))] if relative else []
    if not described:
        yield run


def _breaks(name: str, following: str, run: list[Tag]) -> bool:
    if name == "and" and len(run) > 4:
        return (
            following.lower() in _OPENERS or following in _SPEECH or following in {"P", "WE", "I", "NOT", "NO", "THERE"}
        )
    if name == ",,":
        return any(_FINITE.fullmatch(tag.name) for tag in run)
    return name in _BREAKS and len(run) > 1 and not (name == "but" and run[-2].name == "all")


def _clause(run: list[Tag]) -> Clause | None:
    tags = tuple(tag for tag in run if tag.name not in _POINTS)
    if not tags:
        return None
    condition = _condition(run)
    free = tuple(tag for tag in tags if not (condition and condition.holds(tag.span)))
    span = tags[0].span.cover(run[-1].span)
    return Clause(tags, free, span, run[-1].name == "?", condition)


def _condition(run: list[Tag]) -> Span | None:
    """Where the conditional part of a clause stands: from "if" to the next comma or the clause's end."""
    start = next((index for index, tag in enumerate(run) if tag.name == "IF"), None)
    if start is None:
        return None
    end = next((index for index in range(start + 1, len(run)) if run[index].name == ","), len(run))
    return run[start].span.cover(run[end - 1].span)
