"""The columns that counts are read from: for each statement the numbers of the values it has in a dimension."""

from collections.abc import Iterable, Iterator, Sequence

from schemas.columns import encode
from seeds.postings import LEVELS, Numbers

COLUMNS = (
    "position",
    "stance",
    "actor__exact",
    "affiliation__exact",
    "target__exact",
    "place__exact",
    "actor_type",
    "collection",
    "status",
    "outlet",
    "document",
    "occasion",
    "medium",
    "form",
    "flag",
    *(f"said:{level}" for level in LEVELS),
    *(f"published:{level}" for level in LEVELS),
)


class Columns:
    """The columns of a dataset, block by block; a value's number is the place at which it was first met."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._codes: dict[str, dict[str, int]] = {dimension: {} for dimension in COLUMNS}

    def block(self, number: int, statements: Sequence[Iterable[int]]) -> Iterator[tuple[str, int, bytes]]:
        """Yield the rows of table `columns` for one block, whose statements are given by the numbers of their pairs."""
        cells: dict[str, list[list[str]]] = {dimension: [[] for _ in statements] for dimension in COLUMNS}
        for at, having in enumerate(statements):
            for pair in having:
                dimension, value = self.numbers.pairs[pair]
                if dimension in cells:
                    cells[dimension][at].append(value)
        for dimension, rows in cells.items():
            yield dimension, number, encode([self._coded(dimension, sorted(row)) for row in rows])

    def _coded(self, dimension: str, values: Iterable[str]) -> list[int]:
        codes = self._codes[dimension]
        return [codes.setdefault(value, len(codes)) for value in values]

    def values(self) -> Iterator[tuple[str, int, str]]:
        """Yield the rows of table `column_values`."""
        for dimension in sorted(self._codes):
            for value, code in self._codes[dimension].items():
                yield dimension, code, value
