"""The new database file: opened for being written once, filled table by table, proved sound, closed."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from schemas.stored import APPLICATION

PAGE_SIZE = 8192
CACHE_KIB = 64 * 1024
BATCH = 1000


class Unsound(Exception):
    """A finished database file failed its own check; says where."""


@contextmanager
def created(path: Path) -> Iterator[Database]:
    """Give a new database with the tables of schemas/tables.sql; proved sound and closed when the block ends well.

    There is no journal: the file is worth nothing until it is whole, and `replacing` throws it away if it is not.
    Raises sqlite3.Error, of which a full disk is one, and Unsound.
    """
    database = Database(sqlite3.connect(f"{path.absolute().as_uri()}", uri=True))
    try:
        for pragma in (f"page_size = {PAGE_SIZE}", "journal_mode = OFF", "synchronous = OFF", "temp_store = FILE"):
            database.execute(f"PRAGMA {pragma}")
        database.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        database.execute(f"PRAGMA application_id = {APPLICATION}")
        database.executescript(files("schemas").joinpath("tables.sql").read_text("utf-8"))
        yield database
        _finish(database)
    finally:
        database.close()


def insert(database: Database, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows, each a sequence of values for `columns`."""
    database.table(table).insert_all(chain([columns], rows), batch_size=BATCH)


def _finish(database: Database) -> None:
    database.execute("INSERT INTO statement_words (statement_words) VALUES ('optimize')")
    database.execute("ANALYZE")
    for row in database.execute("PRAGMA foreign_key_check"):
        raise Unsound(f"table {row[0]}, row {row[1]}: refers to nothing in {row[2]}")
    found = database.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise Unsound(found)
