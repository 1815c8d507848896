"""The tables beside this module: what a reader knows before any collection, one named thing a line.

Own compilation. The first line of a table names its columns; several values of one column are parted by semicolons,
and the first name is the one shown.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

_TABLES = Path(__file__).with_name("tables")


def rows(table: str) -> Iterator[list[tuple[str, ...]]]:
    """The lines of `table`, its heading left out: a tuple of values for each column, () where it is empty."""
    with (_TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        read = csv.reader(lines)
        next(read)
        for row in read:
            yield [tuple(filter(None, column.split(";"))) for column in row]
