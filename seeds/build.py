"""A new database from checked records, in place of the old one when it is finished and sound."""

import gc
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils import Database

from schemas.records import Codebook, Collection
from schemas.stored import FORMAT
from seeds.filling import Filling
from seeds.history import carry, inspect
from seeds.library import Filed, Library
from seeds.progress import Progress, silent
from seeds.registers import Registers
from seeds.rendering import render
from seeds.replacing import replacing
from seeds.storage import created, insert
from seeds.tables import store_library
from seeds.version import version

KINDS = ("documents", "actors", "forces", "places", "outlets")


class Content(NamedTuple):
    """What a dataset is made from: checked records, and fingerprints of the curated and of the draft files.

    `occasions` may be a stream that does not fit into memory; those within `collections` are not looked at.
    """

    codebook: Codebook
    collections: Sequence[Collection]
    occasions: Iterable[Filed]
    fingerprint: str = ""
    drafts: str = ""
    allow_vanished: bool = False


class Summary(NamedTuple):
    """What a seeding made: where, which version, how many curated records of each kind, how many drafts."""

    database: Path
    version: str
    counts: dict[str, int]
    drafts: int


def build(target: Path, content: Content, progress: Progress = silent) -> Summary:
    """Build `target` from checked records.

    Raises OSError and sqlite3.Error, of which a full disk is one, Unsound, NotOurs and Vanished; the old file
    stays in any such case.
    """
    inspect(target)
    library = Library(content.codebook, content.collections)
    with replacing(target) as new, created(new) as database, uncollected():
        filling = Filling(database, library, new.parent, progress)
        filling.fill(content.occasions)
        registers = Registers(library, filling.postings.count, filling.reports_of)
        store_library(database, library, registers)
        _collections(database, registers, filling)
        _retired(database, library)
        insert(database, "postings", ("dimension", "value", "size", "ords"), filling.postings.rows(database))
        drafts = database["statements"].count_where("status = 'draft'")
        summary = Summary(target, version(database), _counts(library, filling), drafts)
        _dataset(database, library, summary, content)
        carry(database, target, summary.version, content.allow_vanished)
    return summary


@contextmanager
def uncollected() -> Iterator[None]:
    """Let Python not look for circles of garbage: a build makes none, and looking takes a third of its time."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


def _collections(database: Database, registers: Registers, filling: Filling) -> None:
    rows = []
    for id_, collection in sorted(_described(registers.library).items()):
        description = collection.description
        published = registers.collection(collection, filling.occasions[id_], filling.reports[id_])
        rows.append((id_, description.title, description.licence, render(published)))
    insert(database, "collections", ("id", "name", "licence", "json"), rows)


def _described(library: Library) -> dict[str, Collection]:
    """Return the collections by id: where drafts join a curated one, the curated one."""
    ordered = sorted(library.collections, key=lambda collection: collection.status, reverse=True)
    return {collection.description.id: collection for collection in ordered}


def _retired(database: Database, library: Library) -> None:
    gone = ((one.id, None, one.reason) for collection in library.collections for one in collection.retired)
    insert(database, "retired", ("id", "successor", "reason"), gone)


def _counts(library: Library, filling: Filling) -> dict[str, int]:
    """Return how many curated records there are of each kind."""
    curated = [collection for collection in library.collections if collection.status == "curated"]
    found: dict[str, Any] = {
        kind: len({record.id for collection in curated for record in getattr(collection, kind)}) for kind in KINDS
    }
    return {
        "collections": len(curated),
        "documents": found.pop("documents"),
        "occasions": filling.occasions.total(),
        "statements": filling.postings.count("status", "curated"),
        "reports": filling.reports.total(),
        **found,
        "positions": len(library.positions),
    }


def _dataset(database: Database, library: Library, summary: Summary, content: Content) -> None:
    described = [collection.description for _, collection in sorted(_described(library).items())]
    licence = " AND ".join(sorted({description.licence for description in described}))
    citation = "\n".join(description.citation for description in described)
    row = (summary.version, FORMAT, content.fingerprint, content.drafts, licence, citation, json.dumps(summary.counts))
    columns = ("version", "format", "fingerprint", "drafts", "licence", "citation", "counts")
    insert(database, "dataset", columns, [row])
