"""Records that came into a collection with accepted drafts: what a draft needs of them, and what goes back with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seeds.checks.references import REFERENCES
from seeds.collections import NO_RECORDS, Material
from seeds.entries import Entry
from seeds.parser.filing.holdings import NAMED
from seeds.parser.filing.records import Record
from seeds.review.drafted import Drafts, Records
from seeds.review.journal import Journal, Step
from seeds.review.removing import remove_records

KINDS = ("documents", *NAMED)
Node = tuple[str, str]
"""A record: its kind and id."""
Edge = tuple[Node, Node]


class Came:
    """What drafts alone held of all that steps of a journal were about, in whatever step it came."""

    def __init__(self, journal: Journal, found: Iterable[Material]) -> None:
        self.records: dict[Node, Record] = {
            (kind, one["id"]): one for step in journal.steps for kind, records in step.named.items() for one in records
        }
        self.edges = [*_edges(_curated(found)), *_edges((kind, record) for (kind, _), record in self.records.items())]

    def needed(self, step: Step) -> set[Node]:
        """Return what of it the draft of a step refers to, and what that refers to."""
        whole = {**step.occasion, "statements": [step.statement]}
        waiting = [to for _, to in _edges([("occasions", whole)])]
        found: set[Node] = set()
        while waiting:
            node = waiting.pop()
            if node not in found:
                found.add(node)
                waiting.extend(to for source, to in self.edges if source == node)
        return found & self.records.keys()

    def missing(self, step: Step, curated: Mapping[str, Iterable[str]]) -> Records:
        """Return what a draft needs and nobody curated; drafts may have it."""
        nodes = [(kind, id_) for kind, id_ in sorted(self.needed(step)) if id_ not in set(curated[kind])]
        return {kind: [self.records[node] for node in nodes if node[0] == kind] for kind in KINDS}


def return_orphans(nodes: set[Node], drafts: Drafts, found: list[Material]) -> set[Node]:
    """Move back to the drafts those of some records that nothing in `found`, the collections, needs; return these.

    They are written to the drafts first, as they stand in the collection.
    """
    entries = [(kind, entry) for material in found for kind in KINDS for entry in material.entries(kind)]
    edges = list(_edges(_curated(found)))
    going = _orphans(nodes & {(kind, entry.content["id"]) for kind, entry in entries}, edges)
    moved = [(kind, entry) for kind, entry in entries if (kind, entry.content["id"]) in going]
    drafts.take({kind: [entry.content for one, entry in moved if one == kind] for kind in KINDS})
    _remove(moved)
    return going


def _remove(moved: list[tuple[str, Entry[Any]]]) -> None:
    for path in dict.fromkeys(entry.file.path for kind, entry in moved if kind == "documents"):
        path.unlink()
    for path in dict.fromkeys(entry.file.path for kind, entry in moved if kind != "documents"):
        remove_records(path, {entry.content["id"] for _, entry in moved if entry.file.path == path})


def _curated(found: Iterable[Material]) -> Iterator[tuple[str, Record]]:
    """Yield all records that refer to others, by kind."""
    for material in found:
        for kind in _ALL:
            yield from ((kind, entry.content) for entry in material.entries(kind))


_ALL = tuple(dict.fromkeys(kind for kind, _, _ in REFERENCES))


def _edges(records: Iterable[tuple[str, Record]]) -> Iterator[Edge]:
    """Yield what refers to what."""
    for kind, record in records:
        entry: Entry[Any] = Entry(NO_RECORDS, (), record, None)
        for one, pattern, to in REFERENCES:
            for _, id_ in entry.find(pattern) if one == kind else ():
                yield (kind, record.get("id", "")), (to, id_)


def _orphans(candidates: set[Node], edges: list[Edge]) -> set[Node]:
    """Return those of some records that only one another refer to."""
    going = candidates
    while needed := {to for source, to in edges if source not in going} & going:
        going = going - needed
    return going
