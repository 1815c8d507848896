"""What earlier datasets held: carried from the old database into the new one, with what has changed between them.

Only curated statements have a history; drafts come and go.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils import Database

from schemas.stored import APPLICATION, FORMAT
from seeds.storage import insert

VERSION = ("number", "version", "statements")
CHANGE = ("number", "statement", "kind", "fields")
LATEST = "SELECT number, version FROM versions ORDER BY number DESC LIMIT 1"
ADDED = (
    "SELECT id FROM main.statements AS new WHERE status = 'curated' AND NOT EXISTS"
    " (SELECT 1 FROM old.statements AS before WHERE before.id = new.id AND before.status = 'curated')"
)
GONE = (
    "SELECT id, collection FROM old.statements AS before WHERE status = 'curated' AND NOT EXISTS"
    " (SELECT 1 FROM main.statements AS new WHERE new.id = before.id AND new.status = 'curated') ORDER BY id"
)
CHANGED = (
    "SELECT new.id, before.json, new.json FROM main.statements AS new JOIN old.statements AS before USING (id)"
    " WHERE new.status = 'curated' AND before.status = 'curated' AND new.json <> before.json"
)


class NotOurs(Exception):
    """The file that would be replaced is no database of Demarche."""


class Gone(NamedTuple):
    """A statement that was served and is in no file any more."""

    id: str
    collection: str


class Vanished(Exception):
    """Statements are gone without a successor or a reason."""

    def __init__(self, gone: list[Gone]) -> None:
        self.gone = gone
        super().__init__(f"{len(gone)} statements are gone without a word")


def inspect(old: Path) -> int | None:
    """Return the format of the database at `old`, None when there is none; raise NotOurs for any other file."""
    if not old.exists() or not old.stat().st_size:
        return None
    if old.is_dir():
        raise NotOurs(f"{old} is a directory; name a file in it")
    try:
        with closing(sqlite3.connect(_read_only(old), uri=True)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
                raise NotOurs(f"{old} is a database, but not one of Demarche; name another file")
            return int(connection.execute("SELECT format FROM dataset").fetchone()[0])
    except (sqlite3.DatabaseError, TypeError) as error:
        raise NotOurs(f"{old} is not a database of Demarche; name another file, or delete it ({error})") from error


def carry(database: Database, old: Path, version: str, allow_vanished: bool = False) -> None:
    """Fill `versions` and `changes` of a finished database: what `old` had, and what is new if the content is.

    Raises Vanished when a curated statement of `old` is gone and no file says why, unless that is allowed.
    """
    old_format = inspect(old)
    if old_format is None:
        _add_version(database, 1, version)
        return
    database.execute("ATTACH ? AS old", [_read_only(old)])
    try:
        for table in ("versions", "changes"):
            database.execute(f"INSERT INTO main.{table} SELECT * FROM old.{table}")
        number, latest = database.execute(LATEST).fetchone() or (0, None)
        if latest != version:
            _add_version(database, number + 1, version)
            if old_format == FORMAT:
                _compare(database, number + 1, allow_vanished)
    finally:
        database.conn.commit()
        database.execute("DETACH old")


def _read_only(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"


def _add_version(database: Database, number: int, version: str) -> None:
    statements = database.execute("SELECT COUNT(*) FROM main.statements WHERE status = 'curated'").fetchone()[0]
    insert(database, "versions", VERSION, [(number, version, statements)])


def _compare(database: Database, number: int, allow_vanished: bool) -> None:
    gone = [Gone(*row) for row in database.execute(GONE)]
    explained = {row[0] for row in database.execute("SELECT id FROM main.retired")}
    unexplained = [one for one in gone if one.id not in explained]
    if unexplained and not allow_vanished:
        raise Vanished(unexplained)
    rows = [(number, one.id, "retired", "[]") for one in gone]
    rows += [(number, row[0], "added", "[]") for row in database.execute(ADDED)]
    insert(database, "changes", CHANGE, rows)
    insert(database, "changes", CHANGE, list(_changed(database, number)))


def _changed(database: Database, number: int) -> Iterator[tuple[Any, ...]]:
    for id_, before, after in database.execute(CHANGED):
        yield number, id_, "changed", json.dumps(differences(json.loads(before), json.loads(after)), ensure_ascii=False)


def differences(before: dict[str, Any], after: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the fields in which two published records differ, each with its value before and after."""
    names = dict.fromkeys((*after, *before))
    return [
        {"field": name, "before": before.get(name), "after": after.get(name)}
        for name in names
        if before.get(name) != after.get(name)
    ]
