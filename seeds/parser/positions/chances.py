"""Whether words can take a position at all: which frames the classes of words in them leave, before any is matched."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache
from itertools import chain, compress

from seeds.parser.forces.force import Force
from seeds.parser.positions.frames import Frame, kind, load
from seeds.parser.positions.objects import IMPLYING
from seeds.parser.positions.tagging import MARK, PEOPLE_OF, mark
from seeds.parser.positions.tokens import WORD, plain, tokens
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

_PARTS = re.compile(r"--+|_")
_COMMON = word_set(
    """F N C P S a and in of on said that the to it aside AGAINST BE DEMAND DUE HAVE INVITED LEAVE NOT OBLIGE SEND STAY
    VITAL WILL"""
)
"""Tags that most clauses hold or may hold, and that tell little of which frames fit."""


@lru_cache(maxsize=4096)
def candidates(present: frozenset[str]) -> tuple[Frame, ...]:
    """The frames whose every needed tag is among those present, in order of precedence."""
    frames = load().frames
    return tuple(frames[number] for number in sorted(set(_fitting(present))))


def _fitting(present: frozenset[str]) -> Iterator[int]:
    """The numbers of the frames whose every needed tag is among those present, as they are come upon."""
    index, without = _by_rarest_need(), present.isdisjoint
    for tag in (*present, ""):
        for number, needs in index.get(tag, ()):
            for need in needs:
                if without(need):
                    break
            else:
                yield number


@cache
def _by_rarest_need() -> dict[str, list[tuple[int, list[frozenset[str]]]]]:
    """The numbers of the frames by each tag of the need met most seldom, "" for none, and what else they need."""
    index: dict[str, list[tuple[int, list[frozenset[str]]]]] = {}
    for number, frame in enumerate(load().frames):
        rarest, *others = sorted(frame.needs, key=_breadth) or [frozenset([""])]
        for tag in rarest:
            index.setdefault(tag, []).append((number, others))
    return index


def _breadth(need: frozenset[str]) -> tuple[int, int]:
    return len(need & _COMMON), len(need)


@lru_cache(maxsize=4096)
def _any_fits(present: frozenset[str]) -> bool:
    """Whether there is a frame whose every needed tag is among those present."""
    return next(_fitting(present), None) is not None


class Chances:
    """The words of one text that may tell a position, looked up once, and the forces it speaks of."""

    def __init__(self, text: str, forces: tuple[Force, ...]) -> None:
        self._text = text
        self._forces = [force.span.start for force in forces]
        self._marks = [_marks(force) for force in forces]

    def may_tell(self, spans: Iterable[Span], spoken_of: bool) -> bool:
        """Whether a frame may fit somewhere in `spans`: never False where one does.

        `spoken_of` tells whether a force may be meant that the spans do not name.
        """
        read = tuple(spans)
        marks = [marks for span in read for marks in self._marked(span)]
        if not (marks or spoken_of):
            return False
        told = _ALWAYS.union(*marks, *chain.from_iterable(map(self._told, read)))
        return (bool(marks) or _IMPLIES in told) and _any_fits(told & load().needed)

    def may_be_like(self, spans: Iterable[Span], spoken_of: bool) -> bool:
        """Whether `spans` are worth comparing with coded examples: they name a force, or a state where one is meant."""
        marked = (marks for span in spans for marks in self._marked(span))
        return any(spoken_of or marks != _STATE for marks in marked)

    def _marked(self, span: Span) -> list[frozenset[str]]:
        first = bisect_left(self._forces, span.start)
        return self._marks[first : bisect_left(self._forces, span.end, first)]

    def _told(self, span: Span) -> list[frozenset[str]]:
        if self._cuts(span.start) or self._cuts(span.end):
            return [_tags(match[0]) for match in WORD.finditer(self._text, span.start, span.end)]
        starts, tags = self._telling
        first = bisect_left(starts, span.start)
        return tags[first : bisect_left(starts, span.end, first)]

    def _cuts(self, at: int) -> bool:
        """Whether a word stands on both sides of a code point."""
        text = self._text
        if not 0 < at < len(text) or text[at].isspace() or text[at - 1].isspace():
            return False
        words = tokens(text)
        before = bisect_left(words.starts, at) - 1
        return before >= 0 and words.ends[before] > at

    @cached_property
    def _telling(self) -> tuple[list[int], list[frozenset[str]]]:
        """Where the words start that may be read as anything, and as what."""
        words = tokens(self._text)
        tags = list(map(_tags, words.written))
        return list(compress(words.starts, tags)), list(filter(None, tags))


_ALWAYS = frozenset(["S"])
_STATE = frozenset([MARK["country"]])
_IMPLIES = "..."
"""Stands for a word that may mean a force without naming one."""


@lru_cache(maxsize=32_768)
def _tags(word: str) -> frozenset[str]:
    """What a word, or a part of it such as a cut would leave apart, may be read as in a row of tags."""
    low = word.lower()
    parts = [part.strip("-") for part in _PARTS.split(low)] if "-" in low or "_" in low else []
    tags = frozenset[str]().union(*(_classes().get(part, ()) for part in (low, *parts)))
    tags |= {"P"} if "which" in (low, *parts) else frozenset()
    return tags | {_IMPLIES} if IMPLYING.search(f"{' '.join((*tags, low, *parts))} ") else tags


def _marks(force: Force) -> frozenset[str]:
    return frozenset([mark(force), *(("OCCUPY", "PRESENCE") if force.head in PEOPLE_OF else ())])


@cache
def _classes() -> dict[str, frozenset[str]]:
    """The classes of the phrases a word is the longest of, and the word itself where a frame needs it."""
    loaded = load()
    found: dict[str, set[str]] = {}
    for phrase, tag in loaded.phrases.all:
        found.setdefault(max(reversed(phrase), key=len), set()).add(kind(tag))
    for word in loaded.needed:
        found.setdefault(word, set()).add(word)
    found.setdefault("may", set()).update(found.get("in-may", ()))
    spelled = {word: found[plain(word)] for word in ("n't", "n’t", "ca", "wo", "sha") if plain(word) in found}
    spelled |= {word.replace("'", "’"): tags for word, tags in found.items() if "'" in word}
    return {word: frozenset(tags) for word, tags in (found | spelled).items()}
