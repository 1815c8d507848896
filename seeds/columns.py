"""The columns that counts are read from: for each statement the numbers of the values it has in a dimension."""

from collections.abc import Iterable, Iterator, Sequence

from schemas.columns import encode
from seeds.values import LEVELS, Numbers

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
    "medium",
    "form",
    "flag",
    *(f"said:{level}" for level in LEVELS),
    *(f"published:{level}" for level in LEVELS),
)
OCCASION = "occasion"  # there are nearly as many as statements: they are numbered as they are stored
PLACES = {dimension: place for place, dimension in enumerate(COLUMNS)}
Cell = tuple[int, int]


class Columns:
    """The columns of a dataset, block by block; codes are given in the order in which values come up."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._met: list[list[str]] = [[] for _ in COLUMNS]
        self._cells: list[Cell | None] = []  # by number of a value: its column and its code there; None in no column

    def block(
        self, number: int, statements: Sequence[Iterable[int]], occasions: Iterable[int]
    ) -> Iterator[tuple[str, int, bytes]]:
        """Yield the rows of table `columns` for one block of statements.

        They are given by the numbers of their values, and by the number of the one occasion of each.
        """
        cells = self._known_cells()
        columns: list[list[list[int]]] = [[[] for _ in statements] for _ in COLUMNS]
        for at, values in enumerate(statements):
            for value in values:
                cell = cells[value]
                if cell is not None:
                    columns[cell[0]][at].append(cell[1])
        for dimension, rows in zip(COLUMNS, columns, strict=True):
            yield dimension, number, encode(rows)
        yield OCCASION, number, encode([[occasion] for occasion in occasions])

    def _known_cells(self) -> "list[Cell | None]":
        """Return the cells of all values that have a number by now."""
        for dimension, value in self.numbers.values[len(self._cells) :]:
            column = PLACES.get(dimension)
            self._cells.append(None if column is None else (column, len(self._met[column])))
            if column is not None:
                self._met[column].append(value)
        return self._cells

    def values(self, occasions: Iterable[str]) -> Iterator[tuple[str, int, str]]:
        """Yield the rows of table `column_values`; `occasions` are their ids in the order of their numbers."""
        yield from ((OCCASION, code, id_) for code, id_ in enumerate(occasions))
        for dimension, met in zip(COLUMNS, self._met, strict=True):
            for code, value in enumerate(met):
                yield dimension, code, value
