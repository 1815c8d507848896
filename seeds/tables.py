"""The tables of everything but statements: named records, their trees and spellings, codings, retired ids."""

import json
from collections.abc import Iterator
from dataclasses import asdict

from sqlite_utils import Database

from schemas.records import Judgement
from seeds import naming
from seeds.library import Library
from seeds.registers import Registers
from seeds.rendering import render
from seeds.storage import insert

DRAFTED_OCCASIONS = (
    "SELECT occasion FROM statements GROUP BY occasion HAVING SUM(status = 'curated') = 0 ORDER BY occasion"
)
CLOSURE = ("ancestor", "descendant", "depth")


def store_library(database: Database, library: Library, registers: Registers) -> None:
    """Store all that a library holds; the statements must be there already, for `registers` counts them."""
    _codebook(database, library, registers)
    _actors(database, library, registers)
    _forces(database, library, registers)
    _places(database, library, registers)
    _sources(database, library, registers)
    occasions = database.execute("SELECT id, name FROM occasions ORDER BY id").fetchall()
    insert(database, "names", ("kind", "folded", "id", "name", "rank"), naming.rows(library, occasions))
    _codings(database, library)
    _drafted(database, library)


def _drafted(database: Database, library: Library) -> None:
    """Say which named records only drafts hold: those of the library, and occasions without a curated statement."""
    named = [(kind, id_) for kind, ids in library.drafted.items() for id_ in ids]
    occasions = [("occasions", id_) for (id_,) in database.execute(DRAFTED_OCCASIONS)]
    curated = {one.description.id for one in library.collections if one.status == "curated"}
    drafts = {one.description.id for one in library.collections} - curated
    insert(database, "drafted", ("kind", "id"), [*named, *occasions, *(("collections", id_) for id_ in sorted(drafts))])


def _codebook(database: Database, library: Library, registers: Registers) -> None:
    insert(
        database, "rules", ("id", "title", "rule"), ((one.id, one.title, one.rule) for one in library.codebook.rules)
    )
    positions = (
        (one.code, one.label, one.stance, one.strength, render(registers.position(one)))
        for one in library.codebook.positions
    )
    insert(database, "positions", ("id", "name", "stance", "strength", "json"), positions)
    crosswalks = (
        (one.code, to.scheme, to.edition, to.code, to.mode, to.relation)
        for one in library.codebook.positions
        for to in one.crosswalk
    )
    insert(database, "crosswalks", ("position", "scheme", "edition", "code", "mode", "relation"), crosswalks)


def _actors(database: Database, library: Library, registers: Registers) -> None:
    actors = library.actors.values()
    rows = ((one.id, one.name, one.type, one.country, one.wikidata, render(registers.actor(one))) for one in actors)
    insert(database, "actors", ("id", "name", "type", "country", "wikidata", "json"), rows)
    memberships = (
        (actor.id, one.of, one.role, one.since and one.since.text, one.until and one.until.text)
        for actor in actors
        for one in actor.memberships
    )
    insert(database, "memberships", ("actor", "of", "role", "since", "until"), memberships)
    insert(database, "actor_closure", CLOSURE, _closed(library.actor_closure))


def _forces(database: Database, library: Library, registers: Registers) -> None:
    forces = library.forces.values()
    rows = ((one.id, one.name, one.of, one.place, render(registers.force(one))) for one in forces)
    insert(database, "forces", ("id", "name", "of", "place", "json"), rows)
    parents = ((one.id, parent) for one in forces for parent in one.parents)
    insert(database, "force_parents", ("force", "parent"), parents)
    insert(database, "force_closure", CLOSURE, _closed(library.force_closure))


def _places(database: Database, library: Library, registers: Registers) -> None:
    rows = (
        (one.id, one.name, one.parent, one.geonames, one.iso, render(registers.place(one)))
        for one in library.places.values()
    )
    insert(database, "places", ("id", "name", "parent", "geonames", "iso", "json"), rows)
    insert(database, "place_closure", CLOSURE, _closed(library.place_closure))


def _sources(database: Database, library: Library, registers: Registers) -> None:
    outlets = (
        (one.id, one.name, one.kind, one.country, render(registers.outlet(one))) for one in library.outlets.values()
    )
    insert(database, "outlets", ("id", "name", "kind", "country", "json"), outlets)
    documents = (
        (
            one.id,
            one.title,
            one.outlet,
            one.published and one.published.text,
            one.published and one.published.earliest,
            one.published and one.published.latest,
            library.document_origin(one.id),
            one.sha256,
            one.length,
            render(registers.document(one)),
        )
        for one in library.documents.values()
    )
    columns = ("id", "name", "outlet", "published", "earliest", "latest", "origin", "sha256", "length", "json")
    insert(database, "documents", columns, documents)


def _closed(closure: dict[str, dict[str, int]]) -> Iterator[tuple[str, str, int]]:
    return ((above, node, depth) for node, found in closure.items() for above, depth in found.items())


def _codings(database: Database, library: Library) -> None:
    rows = (
        (
            one.description.id,
            unit.document,
            unit.start,
            unit.end,
            _judged(unit.first),
            _judged(unit.second),
            unit.settled,
            unit.reason,
        )
        for one in library.collections
        for unit in one.codings
    )
    columns = ("collection", "document", "start", "end", "first", "second", "settled", "reason")
    insert(database, "codings", columns, rows)


def _judged(judgement: Judgement | None) -> str | None:
    return json.dumps(asdict(judgement)) if judgement else None
