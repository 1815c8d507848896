"""Whether words can take a position at all: which frames the classes of words in them leave, before any is matched."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache

from seeds.parser.bindings import IMPLYING
from seeds.parser.clauses import MARK, PEOPLE_OF, WORD, plain
from seeds.parser.frames import Frame, kind, load
from seeds.parser.phrases import Force
from seeds.parser.spans import Span

_PARTS = re.compile(r"--+|_")
_COMMON = frozenset("FNCPS")


@lru_cache(maxsize=4096)
def candidates(present: frozenset[str]) -> tuple[Frame, ...]:
    """The frames whose every needed tag is among those present, in order of precedence."""
    frames, index = load().frames, _by_rarest_need()
    numbers = {number for tag in (*present, "") for number in index.get(tag, ())}
    return tuple(frames[number] for number in sorted(numbers) if not any(map(present.isdisjoint, frames[number].needs)))


@cache
def _by_rarest_need() -> dict[str, tuple[int, ...]]:
    """The numbers of the frames by each tag of the need that is met most seldom; "" for those that need nothing."""
    index: dict[str, list[int]] = {}
    for number, frame in enumerate(load().frames):
        for tag in min(frame.needs, key=_breadth, default=("",)):
            index.setdefault(tag, []).append(number)
    return {tag: tuple(numbers) for tag, numbers in index.items()}


def _breadth(need: frozenset[str]) -> tuple[bool, int]:
    return not need.isdisjoint(_COMMON), len(need)


def may_tell(text: str, spans: Iterable[Span], forces: tuple[Force, ...], spoken_of: bool) -> bool:
    """Whether a frame may fit somewhere in `spans`: never False where one does.

    `spoken_of` tells whether a force may be meant that the spans do not name.
    """
    words: set[str] = set()
    marks: set[str] = set()
    for span in spans:
        words.update(_words(text, span))
        marks.update(_marks(span, forces))
    if not (marks or spoken_of):
        return False
    classes = _classes()
    tags = marks.union(*(classes[word] for word in classes.keys() & words))
    if "which" in words:
        tags.add("P")
    tags.add("S")
    if not candidates(frozenset(tags & load().needed)):
        return False
    return bool(marks) or IMPLYING.search(f"{' '.join((*tags, *words))} ") is not None


def _words(text: str, span: Span) -> list[str]:
    """The words of a span in lower case, and the parts of such as a cut between them would leave apart."""
    words: list[str] = WORD.findall(text[span.start : span.end].lower())
    return words + [part.strip("-") for word in words if "-" in word or "_" in word for part in _PARTS.split(word)]


def _marks(span: Span, forces: tuple[Force, ...]) -> Iterable[str]:
    first = bisect_left(forces, span.start, key=lambda force: force.span.start)
    for at in range(first, len(forces)):
        if forces[at].span.start >= span.end:
            return
        yield MARK[forces[at].strength]
        if forces[at].head in PEOPLE_OF:
            yield from ("OCCUPY", "PRESENCE")


@cache
def _classes() -> dict[str, frozenset[str]]:
    """Every class of words that a phrase beginning with a word may bear, and the word where a frame needs it."""
    loaded = load()
    found = {word: {kind(tag) for _, tag in rows} for word, rows in loaded.phrases.items()}
    for word in loaded.needed:
        found.setdefault(word, set()).add(word)
    found.setdefault("may", set()).update(found.get("in-may", ()))
    spelled = {word: found[plain(word)] for word in ("n't", "n’t", "ca", "wo", "sha") if plain(word) in found}
    spelled |= {word.replace("'", "’"): tags for word, tags in found.items() if "'" in word}
    return {word: frozenset(tags) for word, tags in (found | spelled).items()}
