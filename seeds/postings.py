"""The sets that questions are answered from: for each dimension and value the statements that have it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from operator import itemgetter

from pyroaring import BitMap
from sqlite_utils import Database

from seeds.values import Numbers

CURATED = ("status", "curated")
Posting = tuple[str, str, int, bytes]
# Values of which there are nearly as many as statements, so that they are better sorted on disk than held in memory.
TABLED = (
    ("occasion", "SELECT occasion, ord FROM statements ORDER BY occasion, ord"),
    ("responds_to", "SELECT to_statement, statement FROM statement_links WHERE relation = 'responds_to' ORDER BY 1, 2"),
    ("interprets", "SELECT to_statement, statement FROM statement_links WHERE relation = 'interprets' ORDER BY 1, 2"),
)


class Postings:
    """The sets of a dataset as they grow, by the numbers of their values."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._sets: dict[int, BitMap] = defaultdict(BitMap)

    def add(self, statements: Iterable[tuple[int, Iterable[int]]]) -> None:
        """Add the ords of some statements, given with the numbers of their values."""
        found: dict[int, list[int]] = defaultdict(list)
        for ord_, values in statements:
            for number in values:
                found[number].append(ord_)
        for number, ords in found.items():
            self._sets[number].update(ords)

    def count(self, dimension: str, value: str) -> int:
        """Return how many curated statements have `value` in `dimension`."""
        ords, curated = (self._sets.get(self.numbers.of(pair)) for pair in ((dimension, value), CURATED))
        return ords.intersection_cardinality(curated) if ords and curated else 0

    def rows(self, database: Database) -> Iterator[Posting]:
        """Yield the rows of table `postings`, sorted by dimension and value; occasions and links are in `database`."""
        return merge(self._gathered(), *(_read_back(database, *source) for source in TABLED))

    def _gathered(self) -> Iterator[Posting]:
        for number in sorted(self._sets, key=self.numbers.values.__getitem__):
            yield _row(*self.numbers.values[number], self._sets[number])


def _read_back(database: Database, dimension: str, query: str) -> Iterator[Posting]:
    for value, rows in groupby(database.execute(query), key=itemgetter(0)):
        yield _row(dimension, value, BitMap(ord_ for _, ord_ in rows))


def _row(dimension: str, value: str, ords: BitMap) -> Posting:
    ords.run_optimize()
    return dimension, value, len(ords), ords.serialize()
