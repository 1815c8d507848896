"""The one module that reads: a database opened read-only, its constants of SQL, and which database is current."""

import json
import os
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from pyroaring import BitMap

from schemas import columns
from schemas.stored import FORMAT

POSTINGS_BYTES = 24 * 2**20
Kept = TypeVar("Kept")

VERSION = "SELECT version, format, licence, citation, counts FROM dataset"
POSTING = "SELECT ords FROM postings WHERE dimension = ? AND value = ?"
SETS = "SELECT value, ords FROM postings WHERE dimension = ? ORDER BY value"
VALUES = "SELECT value, size FROM postings WHERE dimension = ? ORDER BY value"
ROWS = "SELECT ord, CAST(json AS BLOB) FROM statements WHERE ord IN (SELECT value FROM json_each(?))"
STATEMENT = "SELECT ord, status, CAST(json AS BLOB) FROM statements WHERE id = ?"
RETIRED = "SELECT successor, reason FROM retired WHERE id = ?"
VERSIONS = "SELECT number, version, statements FROM versions ORDER BY number"
CHANGES = (
    "SELECT version, statement, kind, fields FROM changes JOIN versions USING (number)"
    " WHERE number > ? AND number <= ? ORDER BY number, statement"
)
WRITTEN = (
    "SELECT statement, actor_as_written, target_as_written FROM reports"
    " WHERE statement IN (SELECT value FROM json_each(?)) ORDER BY statement, rowid"
)
EVIDENCE = "SELECT statement, report, json FROM evidence WHERE statement IN (SELECT value FROM json_each(?))"
WORD = "SELECT rowid FROM statement_words WHERE statement_words MATCH ?"
RANKED = "SELECT rowid FROM statement_words WHERE statement_words MATCH ? ORDER BY rank, rowid"
DRAFTED = "SELECT 1 FROM drafted WHERE kind = ? AND id = ?"
NAMED = (
    "SELECT id, name, MIN(rank) AS best FROM names WHERE kind = ?1 AND folded = ?2"
    " AND (?3 OR id NOT IN (SELECT id FROM drafted WHERE kind = ?1)) GROUP BY id ORDER BY best, id LIMIT 20"
)
NEAR = (
    "SELECT folded, id FROM names WHERE kind = ?1 AND folded >= ?2 AND folded < ?3"
    " AND (?4 OR id NOT IN (SELECT id FROM drafted WHERE kind = ?1)) LIMIT 4000"
)
NEAR_STATEMENTS = (
    "SELECT id, id FROM statements WHERE ?1 = 'statements' AND id >= ?2 AND id < ?3 AND (?4 OR status = 'curated')"
    " LIMIT 4000"
)
LABELS = "SELECT id, name FROM names WHERE kind = ? AND rank = 1 AND id IN (SELECT value FROM json_each(?))"
RECORD = "SELECT json FROM records WHERE kind = ? AND id = ?"
RECORDS = (
    "SELECT json FROM records WHERE kind = ? AND id NOT IN (SELECT id FROM drafted WHERE kind = records.kind)"
    " ORDER BY id"
)
RECORD_IDS = (
    "SELECT id, type, id IN (SELECT id FROM drafted WHERE kind = records.kind) FROM records WHERE kind = ?"
    " ORDER BY name, id"
)
RECORD_ROWS = "SELECT id, CAST(json AS BLOB) FROM records WHERE kind = ? AND id IN (SELECT value FROM json_each(?))"
SPELLINGS = "SELECT DISTINCT id FROM names WHERE kind = ? AND (folded GLOB ? OR folded GLOB ?)"
ORDER_BLOCK = "SELECT ords FROM orders WHERE sort = ? AND block = ?"
PLACE_BLOCK = "SELECT places FROM orders WHERE sort = ? AND block = ?"
COLUMN_BLOCK = "SELECT codes FROM columns WHERE dimension = ? AND block = ?"
COLUMN_VALUES = "SELECT value FROM column_values WHERE dimension = ? ORDER BY number"

LEVELS = {  # a root is what has no ancestor but itself
    "actor": (
        "SELECT descendant, MIN(depth) FROM actor_closure WHERE ancestor NOT IN"
        " (SELECT descendant FROM actor_closure WHERE depth > 0) GROUP BY descendant ORDER BY descendant"
    ),
    "target": (
        "SELECT descendant, MIN(depth) FROM force_closure WHERE ancestor NOT IN"
        " (SELECT descendant FROM force_closure WHERE depth > 0) GROUP BY descendant ORDER BY descendant"
    ),
    "place": (
        "SELECT descendant, MIN(depth) FROM place_closure WHERE ancestor NOT IN"
        " (SELECT descendant FROM place_closure WHERE depth > 0) GROUP BY descendant ORDER BY descendant"
    ),
}
LEVELS["affiliation"] = LEVELS["actor"]
ABOVE = {
    "actor": "SELECT descendant, ancestor FROM actor_closure WHERE depth > 0 ORDER BY descendant, ancestor",
    "target": "SELECT descendant, ancestor FROM force_closure WHERE depth > 0 ORDER BY descendant, ancestor",
    "place": "SELECT descendant, ancestor FROM place_closure WHERE depth > 0 ORDER BY descendant, ancestor",
}
ABOVE["affiliation"] = ABOVE["actor"]
CODINGS = 'SELECT first, second, settled FROM codings WHERE collection = ? ORDER BY document, "start", "end"'
SAID_BASES = (
    "SELECT json_extract(occasions.json, '$.said.basis') AS basis, COUNT(*) FROM statements"
    " JOIN occasions ON occasions.id = statements.occasion"
    " WHERE statements.collection = ? AND statements.status = 'curated' GROUP BY basis"
)
DOCUMENT_FACTS = (
    "SELECT json_extract(json, '$.published.basis'), json_extract(json, '$.flags') FROM documents"
    " WHERE id IN (SELECT value FROM json_each(?))"
)
SILENT = (
    "SELECT id FROM documents WHERE id NOT IN (SELECT value FROM postings WHERE dimension = 'document') ORDER BY id"
)
IDS = "SELECT ord, id FROM statements WHERE ord IN (SELECT value FROM json_each(?))"
REMARKS = (
    "SELECT ord, s.id, occasion, actor, position, stance, condition IS NOT NULL,"
    " (SELECT json_group_array(force) FROM statement_targets WHERE statement = ord), said, earliest, latest"
    " FROM statements AS s JOIN occasions AS o ON o.id = occasion WHERE ord IN (SELECT value FROM json_each(?))"
)
STRENGTHS = "SELECT id, strength FROM positions"
LINKS = (
    "SELECT statement, relation, ord FROM statement_links JOIN statements ON id = to_statement"
    " WHERE statement IN (SELECT value FROM json_each(?))"
)
LINKING = (
    "SELECT ords FROM postings WHERE dimension = ? AND value IN"
    " (SELECT id FROM statements WHERE ord IN (SELECT value FROM json_each(?)))"
)
ACCOUNTS = (
    "SELECT statement, document, form, quote, actor_as_written, target_as_written, flags, r.origin, note,"
    " d.origin, published, earliest, latest FROM reports AS r JOIN documents AS d ON d.id = document"
    " WHERE statement IN (SELECT value FROM json_each(?)) ORDER BY statement, r.rowid"
)
OWNED = "SELECT ancestor, id FROM forces JOIN actor_closure ON descendant = of ORDER BY ancestor, id"
RULES = "SELECT id, title, rule FROM rules ORDER BY rowid"


class Unavailable(Exception):
    """There is no database that can be read; says why."""


class Dataset:
    """One database file as it was when opened: version, sets, rows. Connections are one per thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.stamp = stamp(path)
        self._threads = threading.local()
        self._kept: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._kept_bytes = 0
        self._lock = threading.Lock()
        self.damage = ""
        """What is wrong with the file, once a question met it; what else is read of it may be wrong then, too."""
        self.files: dict[str, Any] = {}
        self.making_files = threading.Lock()
        row = self._connect().execute(VERSION).fetchone()
        self.version, file_format, self.licence, self.citation = row[:4]
        self.counts: dict[str, int] = json.loads(row[4])
        if file_format != FORMAT:
            raise Unavailable(f"the database has format {file_format}, not {FORMAT}; seed it again")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        connection.execute("PRAGMA query_only = 1")
        connection.execute("PRAGMA mmap_size = 2147418112")
        return connection

    def attach(self) -> bool:
        """Give this thread a connection; False when the file at the path is no longer this dataset."""
        if not hasattr(self._threads, "connection"):
            connection = self._connect()
            if stamp(self.path) != self.stamp:
                connection.close()
                return False
            self._threads.connection = connection
        return True

    def execute(self, sql: str, *values: Any) -> Iterator[Any]:
        """Run one of this module's constants with bound values; the only door to SQL."""
        cursor: sqlite3.Cursor = self._threads.connection.execute(sql, values)
        return cursor

    def first(self, sql: str, *values: Any) -> Any:
        """Return the first row of a query, or None."""
        return next(self.execute(sql, *values), None)

    def keep(self, key: Hashable, make: Callable[[], tuple[Kept, int]]) -> Kept:
        """Return what `make` gives for `key`, kept while it is used and there is room; `make` also says its bytes."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                kept: Kept = self._kept[key][0]
                return kept
        made, size = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = (made, size + 200)
                self._kept_bytes += size + 200
            while self._kept_bytes > POSTINGS_BYTES and len(self._kept) > 1:
                self._kept_bytes -= self._kept.popitem(last=False)[1][1]
        return made

    def posting(self, dimension: str, value: str) -> BitMap:
        """Return the ords of the statements that have `value` in `dimension`; not to be changed."""

        def read() -> tuple[BitMap, int]:
            row = self.first(POSTING, dimension, value)
            return (BitMap.deserialize(row[0]), len(row[0])) if row else (BitMap(), 0)

        return self.keep((dimension, value), read)

    def values(self, dimension: str) -> list[tuple[str, int]]:
        """Return every value of a dimension with the size of its set, sorted by value."""

        def read() -> tuple[list[tuple[str, int]], int]:
            rows = list(self.execute(VALUES, dimension))
            return rows, 100 * len(rows)

        return self.keep(("values", dimension), read)

    def sets(self, dimension: str) -> list[tuple[str, BitMap]]:
        """Return every value of a dimension with its statements, sorted by value; not to be changed."""

        def read() -> tuple[list[tuple[str, BitMap]], int]:
            rows = list(self.execute(SETS, dimension))
            return [(value, BitMap.deserialize(ords)) for value, ords in rows], sum(200 + len(row[1]) for row in rows)

        return self.keep(("sets", dimension), read)

    def matches(self, expression: str) -> BitMap:
        """Return the ords whose words match a quoted full-text expression."""

        def read() -> tuple[BitMap, int]:
            found = BitMap(row[0] for row in self.execute(WORD, expression))
            return found, len(found.serialize())

        return self.keep(("words", expression), read)

    def words(self, sql: str, name: str, block: int) -> Any:
        """Return one stored block of 32-bit words, empty when there is none."""

        def read() -> tuple[Any, int]:
            row = self.first(sql, name, block)
            content: bytes = row[0] if row else b""
            return columns.unpack(content), len(content)

        return self.keep((sql, name, block), read)

    def rows(self, ords: Iterable[int]) -> list[bytes]:
        """Return the published JSON of statements as it is stored (UTF-8), in the order of `ords`."""
        wanted = list(ords)
        found = dict(self.execute(ROWS, json.dumps(wanted)))
        return [found[ord_] for ord_ in wanted]


class Store:
    """The database at a path: the current Dataset, exchanged when seeding has replaced the file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._dataset: Dataset | None = None

    def current(self) -> Dataset:
        """Return the dataset that the file holds now, ready for this thread; raise Unavailable if there is none."""
        while True:
            dataset = self._opened()
            if dataset.damage:
                raise Unavailable(dataset.damage)
            if dataset.attach():
                return dataset

    def _opened(self) -> Dataset:
        dataset = self._dataset
        if dataset is not None and dataset.stamp == stamp(self.path):
            return dataset
        with self._lock:
            if self._dataset is not None and self._dataset.stamp == stamp(self.path):
                return self._dataset
            try:
                self._dataset = Dataset(self.path)
            except (sqlite3.Error, TypeError) as error:
                raise Unavailable(f"the database cannot be read: {error}") from error
            return self._dataset


def damage(error: sqlite3.Error) -> str:
    """Return what is wrong with the file where an error comes of that, for people; else nothing."""
    broken = getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return f"the database is damaged ({error}); seed it again" if broken else ""


def stamp(path: Path) -> tuple[int, int, int]:
    """Return what tells one file at `path` from its replacement; raise Unavailable when there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116  (once a request: a Path object would cost more than the call)
    except OSError as error:
        raise Unavailable("there is no database yet; run `demarche seed`") from error
    return stamp_of(found)


def stamp_of(found: os.stat_result) -> tuple[int, int, int]:
    """Return the stamp of a file whose state is known."""
    return found.st_ino, found.st_mtime_ns, found.st_size
