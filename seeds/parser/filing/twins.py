"""Which of many articles repeat or spin one another: likely pairs by shared runs of words, then sentence by sentence.

Every article leaves a sketch: the hashes of its runs of five words that fall on every fourth value, which two texts
share in proportion to what they have in common (Broder 1997). A sketch is a few hundred bytes, so that a folder of any
size is compared in memory that hardly grows.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby, pairwise
from operator import itemgetter
from zlib import crc32

from seeds.parser.filing.duplicates import Evidence, Garbled, compare, garbled
from seeds.parser.filing.shelf import Pile, opened

RUN = 5
"""Words in one run: articles on one subject have runs of three in common by chance, but few of five."""
EVERY = 4
"""One in so many runs is kept."""
MOST_KEPT = 512
"""Hashes in one sketch at most: those of the smallest values."""
CROWDED = 12
"""From so many articles with one run each is compared with the first and the one before alone."""
LEAST_SHARED = 2
"""Hashes in common from which two articles are compared sentence by sentence."""
REPEATS = 0.5
"""Share of the shorter article's sentences in the other from which the two count as one source."""
SPUN = 0.2
"""Share of the sentences in common with words swapped from which one of the two pages counts as spun."""
_WORD = re.compile(r"[^\W_]+")


def sketch(text: str) -> array[int]:
    """Return the sketch of a text: 32-bit hashes, ascending, the same in every process."""
    words = [crc32(word.encode("utf-8", "replace")) for word in _WORD.findall(text.lower())]
    runs = zip(*(words[at:] for at in range(RUN)), strict=False)
    kept = {value for run in runs if (value := _mixed(run)) % EVERY == 0}
    return array("L", sorted(kept)[:MOST_KEPT])


def _mixed(run: tuple[int, ...]) -> int:
    value = 0
    for word in run:
        value = (value * 0x9E3779B1 + word) & 0xFFFFFFFF
        value ^= value >> 15
    return value


class Sketches:
    """The sketches of many articles, numbered as they are added."""

    def __init__(self) -> None:
        tables = (
            "CREATE TABLE held (value INTEGER, number INTEGER)",
            "CREATE TABLE met (first INTEGER, second INTEGER)",
            "CREATE TABLE near (top INTEGER, first INTEGER, second INTEGER)",
        )
        self._base = opened(self, *tables)
        self._added = 0

    def add(self, sketched: Sequence[int]) -> None:
        """Take the sketch of the next article."""
        self._base.executemany("INSERT INTO held VALUES (?, ?)", ((value, self._added) for value in sketched))
        self._added += 1

    def pairs(self) -> Sequence[tuple[int, int]]:
        """Return the pairs of articles that share enough to be compared, sorted.

        Those of articles that are linked by such pairs follow each other, so that few texts are read more than once.
        """
        self._base.execute("DELETE FROM met")
        self._base.execute("DELETE FROM near")
        held = self._base.execute("SELECT value, number FROM held ORDER BY value, number")
        for _, entries in groupby(held, key=itemgetter(0)):
            near = _neighbours([number for _, number in entries])
            self._base.executemany("INSERT INTO met VALUES (?, ?)", near)
        shared = "SELECT first, second FROM met GROUP BY first, second HAVING count(*) >= ?"
        top = linked(self._base.execute(shared, (LEAST_SHARED,)))
        grouped = ((top[one], one, other) for one, other in self._base.execute(shared, (LEAST_SHARED,)))
        self._base.executemany("INSERT INTO near VALUES (?, ?, ?)", grouped)
        return Pile(self._base.execute("SELECT first, second FROM near ORDER BY top, first, second"))


def _neighbours(numbers: list[int]) -> Iterable[tuple[int, int]]:
    if len(numbers) < CROWDED:
        return combinations(numbers, 2)
    firsts = ((numbers[0], number) for number in numbers[1:])
    return {*firsts, *pairwise(numbers)}


@dataclass(frozen=True, slots=True)
class Twins:
    """Two articles, by number, with what they share and the quotations that read otherwise in the first."""

    first: int
    second: int
    evidence: Evidence
    garbled: tuple[Garbled, ...]

    @property
    def one_source(self) -> bool:
        """Whether the two count as one source."""
        pairs = len(self.evidence.shared) + len(self.evidence.spun)
        return self.evidence.share >= REPEATS and pairs >= min(2, *self.evidence.sentences)

    @property
    def spun(self) -> bool:
        """Whether the two differ by swapped words, as pages made by a machine do."""
        pairs = len(self.evidence.shared) + len(self.evidence.spun)
        reworded = sum(pair.reworded for pair in self.evidence.spun)
        return self.one_source and reworded >= max(1, SPUN * pairs)

    def other(self, number: int) -> int:
        """Return the number of the other article."""
        return self.second if number == self.first else self.first

    def likelier(self) -> int | None:
        """Return which of the two, by number, has the likelier words in the quotations that differ; None: either."""
        votes = Counter(one.likelier for one in self.garbled if one.likelier)
        if votes["first"] == votes["second"]:
            return None
        return self.first if votes["first"] > votes["second"] else self.second


def twins(pairs: Iterable[tuple[int, int]], text: Callable[[int], str]) -> Iterator[Twins]:
    """Compare pairs of articles, whose texts `text` gives by number; yield those that share something.

    One sentence that is only alike is nothing: two reports of one demand are bound to be.
    """
    for first, second in pairs:
        one, other = text(first), text(second)
        evidence = compare(one, other)
        if evidence.shared or len(evidence.spun) > 1:
            yield Twins(first, second, evidence, garbled(one, other))


def sources(found: Iterable[Twins]) -> dict[int, int]:
    """Return, for each article that shares its source with others, the number of the first of them."""
    return linked((pair.first, pair.second) for pair in found if pair.one_source)


def linked(pairs: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Return, for each number in a pair, the least of those it is linked with by pairs."""
    first: dict[int, int] = {}

    def top(number: int) -> int:
        while first.get(number, number) != number:
            first[number] = first.get(first[number], first[number])
            number = first[number]
        return number

    for one, other in pairs:
        low, high = sorted((top(one), top(other)))
        first[low], first[high] = low, low
    return {number: top(number) for number in sorted(first)}
