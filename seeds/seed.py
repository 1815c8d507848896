"""Seeding: curated files -> checked records -> a new database -> one atomic rename; and whether it is due."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from schemas.stored import FORMAT
from seeds.build import Content, Summary, build
from seeds.check import check, find_drafts
from seeds.codebook import CODEBOOK
from seeds.collections import COLLECTIONS, Material
from seeds.history import Gone, Vanished
from seeds.library import Filed
from seeds.problems import Problem, Problems
from seeds.progress import Progress, silent


def seed(
    database: Path,
    collections: Sequence[Path] = (COLLECTIONS,),
    drafts: Sequence[Path] = (),
    progress: Progress = silent,
    allow_vanished: bool = False,
) -> Summary:
    """Build `database` from the curated `collections` and from `drafts`, in place of the one that was there.

    Raises Problems when anything in a file is wrong, or, unless `allow_vanished`, when a statement that the old
    database had is gone and no file says why; NotOurs when the file there is something else; OSError or
    sqlite3.Error when the disk is full or the path cannot be written. The old database stays in any such case,
    and when the process is killed.
    """
    checked = check(collections, drafts, progress=progress)
    occasions = (
        Filed(collection.description.id, collection.status, occasion)
        for collection in checked.collections
        for occasion in collection.occasions
    )
    prints = fingerprint(collections), fingerprint(drafts) if drafts else ""
    content = Content(checked.codebook, checked.collections, occasions, *prints, allow_vanished)
    try:
        return build(database, content, progress)
    except Vanished as error:
        raise Problems(_vanished(gone, checked.materials) for gone in error.gone) from error


def _vanished(gone: Gone, materials: Iterable[Material]) -> Problem:
    """Return the problem that a statement is gone, pointing to where its end should be written down."""
    directories = {material.id: material.directory for material in materials if material.status == "curated"}
    file = directories.get(gone.collection, Path(gone.collection)) / "retired.yaml"
    message = f"'{gone.id}' is served by the old database and in no file now; name it in previous_ids of its successor"
    return Problem(file, 1, "id", f"{message}, or say why it is gone", f"- {{id: {gone.id}, reason: ...}}")


def is_stale(database: Path, collections: Sequence[Path] = (COLLECTIONS,), drafts: Sequence[Path] = ()) -> bool:
    """Return whether `database` is missing, of another format, or made from other files than there are now.

    Drafts in it are looked at only where `drafts` are named.
    """
    row = _made_from(database)
    if row is None or row[:2] != (FORMAT, fingerprint(collections)):
        return True
    return bool(drafts) and row[2] != fingerprint(drafts)


def holds_drafts(database: Path) -> bool:
    """Return whether drafts were seeded into `database`, which a seeding without them would leave out."""
    row = _made_from(database)
    return row is not None and bool(row[2])


def _made_from(database: Path) -> tuple[int, str, str] | None:
    """Return the format of a database and the hashes of the curated files and the drafts in it; None without one."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            row: tuple[int, str, str] | None = connection.execute(
                "SELECT format, fingerprint, drafts FROM dataset"
            ).fetchone()
    except sqlite3.Error:
        return None
    return row


def fingerprint(places: Iterable[Path]) -> str:
    """Return a hash of all files that the directories of collections hold, and of the codebook; raise Problems."""
    digest = sha256()
    for directory in (CODEBOOK, *sorted({*find_drafts(places)}, key=lambda path: path.name)):
        for path in sorted(directory.rglob("*.yaml")):
            content = path.read_bytes()
            digest.update(f"{directory.name}/{path.relative_to(directory)} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()
