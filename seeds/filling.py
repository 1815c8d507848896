"""The statements of a new database and all that is derived from them, in memory that grows little with their number.

Statements are rendered as they come, sorted on disk into the default order, and written block by block. What stays
in memory: the named records, the sets as compressed bitmaps, sixteen bytes a statement for the other orders.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from schemas.columns import BLOCK
from seeds.columns import Columns
from seeds.library import Filed, Library
from seeds.orders import Orders
from seeds.postings import Postings
from seeds.progress import Progress
from seeds.rows import Row, Rows
from seeds.sorting import in_order
from seeds.storage import insert

STATEMENT = ("ord", "id", "collection", "status", "occasion", "position", "stance", "place", "condition", "summary",
             "json")  # fmt: skip
REPORT = ("statement", "document", "start", "end", "form", "quote", "actor_as_written", "target_as_written", "flags",
          "origin", "note")  # fmt: skip
OCCASION = ("id", "name", "actor", "affiliation", "said", "earliest", "latest", "json")
SOME = 500  # occasions that are stored together
RENAMED = "goes by another id now"


class Filling:
    """The filling of one new database with statements and all that is derived from them."""

    def __init__(self, database: Database, library: Library, directory: Path, progress: Progress) -> None:
        self.database = database
        self.library = library
        self.directory = directory
        self.progress = progress
        self.done = self.total = 0
        self.rows = Rows(library)
        self.postings = Postings(self.rows.values.numbers)
        self.columns = Columns(self.rows.values.numbers)
        self.orders = Orders()
        self.occasions: Counter[str] = Counter()
        self.reports: Counter[str] = Counter()
        self.reports_of: Counter[str] = Counter()

    def fill(self, occasions: Iterable[Filed]) -> None:
        """Store occasions and their statements, and the sets, columns and orders over them."""
        statements = in_order(self._prepared(occasions), self.directory)
        for block in count():
            rows = list(islice(statements, BLOCK))
            if not rows:
                break
            self._store(block, rows)
        occasions_stored = (id_ for (id_,) in self.database.execute("SELECT id FROM occasions ORDER BY rowid"))
        values = self.columns.values(occasions_stored)
        insert(self.database, "column_values", ("dimension", "number", "value"), values)
        insert(self.database, "orders", ("sort", "block", "ords", "places"), self.orders.rows())

    def _prepared(self, occasions: Iterable[Filed]) -> Iterator[Row]:
        """Yield the row of every statement; store the occasions on the way."""
        source = enumerate(occasions)
        while some := list(islice(source, SOME)):
            insert(self.database, "occasions", OCCASION, (self._occasion(filed) for _, filed in some))
            for number, filed in some:
                self.total += len(filed.occasion.statements)
                self.progress("preparing statements", self.total, 0)
                yield from self.rows.of(number, filed)

    def _occasion(self, filed: Filed) -> tuple[Any, ...]:
        occasion, said = filed.occasion, filed.occasion.said
        publisher = self.rows.publisher
        if filed.status == "curated":
            self.occasions[filed.collection] += 1
        return (
            occasion.id,
            publisher.title(occasion),
            occasion.actor,
            occasion.affiliation,
            said and said.text,
            said and said.earliest,
            said and said.latest,
            publisher.occasion(occasion),
        )

    def _store(self, block: int, rows: list[Row]) -> None:
        """Store one block of statements in the default order, and add it to the sets and orders."""
        numbered = list(enumerate(rows, block * BLOCK))
        database = self.database
        insert(database, "statements", STATEMENT, ((ord_, row.id, *row.stored) for ord_, row in numbered))
        insert(database, "statement_targets", ("statement", "force"), _each(numbered, "targets"))
        insert(database, "statement_links", ("statement", "relation", "to_statement"), _each(numbered, "links"))
        insert(database, "reports", REPORT, _each(numbered, "reports"))
        insert(database, "evidence", ("statement", "report", "json"), _each(numbered, "evidence"))
        previous = ((id_, row.id, RENAMED) for row in rows for id_ in row.previous)
        insert(database, "retired", ("id", "successor", "reason"), previous)
        insert(database, "statement_words", ("rowid", "words"), ((ord_, row.words) for ord_, row in numbered))
        insert(
            database,
            "columns",
            ("dimension", "block", "codes"),
            self.columns.block(block, [row.values for row in rows], [row.occasion for row in rows]),
        )
        self.postings.add((ord_, row.values) for ord_, row in numbered)
        for row in rows:
            self.orders.add(row.key, row.published, row.independent)
            self._count(row)
        self.done += len(rows)
        self.progress("storing statements", self.done, self.total)

    def _count(self, row: Row) -> None:
        if row.curated:
            self.reports[row.collection] += len(row.reports)
            self.reports_of.update(report[0] for report in row.reports)


def _each(numbered: list[tuple[int, Row]], name: str) -> Iterator[tuple[Any, ...]]:
    """Yield ord and cells of each row of a list that statements have."""
    return ((ord_, *cells) for ord_, row in numbered for cells in getattr(row, name))
