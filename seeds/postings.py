"""The sets that questions are answered from: for each dimension and value the statements that have it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyroaring import BitMap

from seeds.values import Numbers

CURATED = ("status", "curated")


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

    def rows(self) -> Iterator[tuple[str, str, int, bytes]]:
        """Yield the rows of table `postings`, sorted by dimension and value."""
        for number in sorted(self._sets, key=self.numbers.values.__getitem__):
            ords = self._sets[number]
            ords.run_optimize()
            yield *self.numbers.values[number], len(ords), ords.serialize()
