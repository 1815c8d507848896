"""Counts of statements by one or two dimensions: cardinalities of intersections, or a stored column gathered.

A large set is intersected with the set of every value; a small one is walked, its values read from the stored
column: whichever touches less.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, product

from pyroaring import BitMap

from api.dataset import COLUMN_BLOCK, COLUMN_VALUES, LEVELS, Dataset
from schemas.columns import BLOCK
from schemas.counting import Dimension

FEW = 4000
Cells = Counter[tuple[str, ...]]


def tally(dataset: Dataset, found: BitMap, by: list[Dimension]) -> Cells:
    """Return how many statements of `found` have each combination of values; zeros are left out."""
    if len(found) <= FEW and all(row.level is None for row in by):
        return _gather(dataset, found, by)
    if len(by) == 1:
        met = found.intersection_cardinality
        return Counter({(value,): count for value, ords in sets(dataset, by[0]) if (count := met(ords))})
    cells: Cells = Counter()
    for value, ords in sets(dataset, by[0]):
        here = found & ords
        if here:
            cells.update({(value, *rest): count for rest, count in tally(dataset, here, by[1:]).items()})
    return cells


def sets(dataset: Dataset, by: Dimension) -> Iterator[tuple[str, BitMap]]:
    """Yield each value of a dimension with its statements; rolled up, each node of the level with all below it.

    A node above the level stands for the statements at that node alone, and so does one that at the time lay below
    nothing of the level, so that none is lost.
    """
    if by.level is None:
        yield from dataset.sets(by.column)
        return
    rolled = by.column.partition("__")[0]
    reached = BitMap()
    for value, depth in levels(dataset, rolled).items():
        if depth <= by.level:
            ords = dataset.posting(rolled if depth == by.level else by.column, value)
            reached |= ords
            yield value, ords
    for value, ords in dataset.sets(by.column):
        alone = ords - reached
        if alone:
            yield value, alone


def levels(dataset: Dataset, tree: str) -> dict[str, int]:
    """Return the level of every node of a tree: its shortest way from a root."""

    def read() -> tuple[dict[str, int], int]:
        found = dict(dataset.execute(LEVELS[tree]))
        return found, 120 * len(found)

    return dataset.keep(("levels", tree), read)


def _gather(dataset: Dataset, found: BitMap, by: list[Dimension]) -> Cells:
    numbers: Counter[tuple[int, ...]] = Counter()
    for _, having in walk(dataset, found, [row.column for row in by]):
        numbers.update(product(*having))
    called = [names(dataset, row.column) for row in by]
    return Counter({tuple(called[i][n] for i, n in enumerate(key)): count for key, count in numbers.items()})


def walk(dataset: Dataset, found: BitMap, columns: list[str]) -> Iterator[tuple[int, list[Sequence[int]]]]:
    """Yield each ord of `found` with the numbers of the values it has in each of the stored columns."""
    size = len(dataset.posting("all", ""))
    for block, ords in groupby(found, key=lambda ord_: ord_ // BLOCK):
        stored = [dataset.words(COLUMN_BLOCK, column, block) for column in columns]
        base = min(BLOCK, size - block * BLOCK) + 1
        for ord_ in ords:
            at = ord_ % BLOCK
            yield ord_, [words[base + words[at] : base + words[at + 1]] for words in stored]


def names(dataset: Dataset, column: str) -> list[str]:
    """Return the value that each number of a stored column stands for."""

    def read() -> tuple[list[str], int]:
        found = [row[0] for row in dataset.execute(COLUMN_VALUES, column)]
        return found, 80 * len(found)

    return dataset.keep(("names", column), read)
