"""The clauses of one reported passage as rows of tags: forces, classes of words, and plain words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seeds.parser.frames import Phrases
from seeds.parser.phrases import Force
from seeds.parser.spans import Span

WORD = re.compile(r"n['’]t\b|['’](?:ll|re|ve|m|d|s)\b|[^\W_](?:(?!n['’]t\b)[\w\-])*|--|[.?!;:—–,]")
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
        index = bisect_left(forces, span.start, key=lambda force: force.span.start)
        words = [Span(*match.span()) for match in WORD.finditer(text, span.start, span.end)]
        lowered = [plain(word.of(text)) for word in words]
        lowered = [_month(text, words, at, plain) for at, plain in enumerate(lowered)]
        at = 0
        while at < len(words):
            while index < len(forces) and forces[index].span.start < words[at].start:
                index += 1
            mark = _comma(text, words, lowered, at)
            if mark or (lowered[at] in {"'s", "'"} and not (at and lowered[at - 1] in _CONTRACTING)):
                at, tags = at + 1, mark
            elif source and source.holds(words[at]):
                at, tags = _past(words, at, source.end), (Tag("S", source),)
            elif index < len(forces) and forces[index].span.start == words[at].start:
                at, tags = _force(words, at, forces[index], index)
            else:
                at, tags = _phrase(words, lowered, at, phrases)
            yield from tags


def plain(word: str) -> str:
    """The form a word is looked up in: lower case, a contraction in full."""
    lowered = word.lower().replace("’", "'")
    return "not" if lowered == "n't" else _CONTRACTED.get(lowered, lowered)


def _month(text: str, words: list[Span], at: int, plain: str) -> str:
    """The month of May is no modal: "by May", "in May"."""
    named = plain == "may" and at and words[at].of(text) == "May" and words[at - 1].of(text).lower() in _BEFORE_MONTHS
    return "in-may" if named else plain


def _comma(text: str, words: list[Span], lowered: list[str], at: int) -> tuple[Tag, ...]:
    """A comma that may end a clause, by the word behind it: a participle always, an auxiliary after a finite verb."""
    if words[at].of(text) != "," or at + 1 >= len(words):
        return ()
    if _PARTICIPLE.fullmatch(lowered[at + 1]):
        return (Tag(";", words[at]),)
    return (Tag(",,", words[at]),) if _AUXILIARY.fullmatch(lowered[at + 1]) else ()


def _force(words: list[Span], at: int, force: Force, index: int) -> tuple[int, tuple[Tag, ...]]:
    mark = Tag(f"{MARK[force.strength]}{index}", force.span)
    extra = (Tag("OCCUPY" if force.head != "presence" else "PRESENCE", force.span),) if force.head in PEOPLE_OF else ()
    return _past(words, at, force.span.end), (mark, *extra)


def _past(words: list[Span], at: int, end: int) -> int:
    while at < len(words) and words[at].start < end:
        at += 1
    return at


def _phrase(words: list[Span], lowered: list[str], at: int, phrases: Phrases) -> tuple[int, tuple[Tag, ...]]:
    for tokens, name in phrases.get(lowered[at], ()):
        if tuple(lowered[at : at + len(tokens)]) == tokens:
            return at + len(tokens), (Tag(name, words[at].cover(words[at + len(tokens) - 1])),)
    return at + 1, (Tag(lowered[at], words[at]),)


def _runs(tags: list[Tag]) -> Iterator[list[Tag]]:
    run: list[Tag] = []
    for index, tag in enumerate(tags):
        run.append(tag)
        following = tags[index + 1].name if index + 1 < len(tags) else ""
        if tag.name in {".", "?", "!"} or _breaks(tag.name, following, run):
            yield run
            relative = tag.name == "which" and len(run) > 1 and _MARKS.match(run[-2].name)
            run = [Tag("P", Span(tag.span.end, tag.span.end))] if relative else []
    yield run


def _breaks(name: str, following: str, run: list[Tag]) -> bool:
    if name == "and" and len(run) > 4:
        return (
            following.lower() in _OPENERS or following in _SPEECH or following in {"P", "WE", "I", "NOT", "NO", "THERE"}
        )
    if name == ",,":
        return any(_FINITE.fullmatch(tag.name) for tag in run)
    return name in _BREAKS and len(run) > 1


def _clause(run: list[Tag]) -> Clause | None:
    tags = tuple(tag for tag in run if tag.name not in {",", ",,", ".", "?", "!", ";", ":", "—", "–", "--"})
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
