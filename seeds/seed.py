"""Seeding: curated files -> checked records -> a new database -> one atomic rename; and whether it is due."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from schemas.stored import FORMAT
from seeds.build import Summary, build
from seeds.check import check, find_drafts
from seeds.codebook import CODEBOOK
from seeds.collections import COLLECTIONS
from seeds.filling import Filed, Progress


def seed(
    database: Path,
    collections: Sequence[Path] = (COLLECTIONS,),
    drafts: Sequence[Path] = (),
    progress: Progress = lambda statements: None,
) -> Summary:
    """Build `database` from the curated `collections` and from `drafts`, in place of the one that was there.

    Raises Problems when anything in a file is wrong, OSError or sqlite3.Error when the disk is full or the path
    cannot be written; the old database stays in any such case, and when the process is killed.
    """
    checked = check(collections, drafts)
    prints = fingerprint(collections), fingerprint(drafts) if drafts else ""
    occasions = (
        Filed(collection.description.id, collection.status, occasion)
        for collection in checked.collections
        for occasion in collection.occasions
    )
    return build(database, checked.codebook, checked.collections, occasions, prints, progress)


def is_stale(database: Path, collections: Sequence[Path] = (COLLECTIONS,), drafts: Sequence[Path] = ()) -> bool:
    """Return whether `database` is missing, of another format, or made from other files than there are now.

    Drafts in it are looked at only where `drafts` are named.
    """
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT format, fingerprint, drafts FROM dataset").fetchone()
    except sqlite3.Error:
        return True
    if row is None or row[:2] != (FORMAT, fingerprint(collections)):
        return True
    return bool(drafts) and row[2] != fingerprint(drafts)


def fingerprint(places: Iterable[Path]) -> str:
    """Return a hash of all files that the directories of collections hold, and of the codebook; raise Problems."""
    digest = sha256()
    for directory in (CODEBOOK, *sorted({*find_drafts(places)}, key=lambda path: path.name)):
        for path in sorted(directory.rglob("*.yaml")):
            content = path.read_bytes()
            digest.update(f"{directory.name}/{path.relative_to(directory)} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()
