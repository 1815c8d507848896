"""What the curated collections hold already: ids that are taken, records that are known, passages that are coded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from schemas.complaints import nearest
from seeds.collections import DESCRIPTION, Material, Reading, find, load_curated
from seeds.parser.filing.records import Record
from seeds.parser.naming.names import Names
from seeds.problems import Problems
from seeds.progress import silent

NAMED = ("actors", "forces", "places", "outlets")
FILED = ("documents", "occasions", "statements")


class UnknownCollection(Exception):
    """There is no collection of the id asked for; says which one may be meant, or which there are."""

    def __init__(self, wanted: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no collection '{wanted}'; {_meant(wanted, known)}")


def _meant(wanted: str, known: Sequence[str]) -> str:
    """Return what may be meant by an id that no collection has: a directory, a mistyped id, or a new collection."""
    if (Path(wanted) / DESCRIPTION).is_file():
        return f"it is given by its id: write --collections {wanted} --collection {Path(wanted).resolve().name}"
    if near := nearest(wanted, known):
        return f"did you mean {near}?"
    return f"there are {', '.join(known) or 'none'}; begin it with `demarche new {wanted}`, or name --collections"


@dataclass(frozen=True, slots=True)
class Passage:
    """A coded passage of a document: code points from `start` to `end`, and the position it was given."""

    start: int
    end: int
    position: str

    def like(self, other: Passage) -> bool:
        """Whether two passages are one statement: the same position, and half of the shorter one in common."""
        common = min(self.end, other.end) - max(self.start, other.start)
        shorter = min(self.end - self.start, other.end - other.start)
        return self.position == other.position and 2 * common >= shorter > 0


@dataclass(slots=True)
class Holdings:
    """Ids by kind, named records by kind and id, documents by hash and by id, coded passages by document, occasions."""

    ids: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in FILED})
    named: dict[str, dict[str, Record]] = field(default_factory=lambda: {kind: {} for kind in NAMED})
    by_hash: dict[str, str] = field(default_factory=dict)
    documents: dict[str, Record] = field(default_factory=dict)
    passages: dict[str, list[Passage]] = field(default_factory=lambda: defaultdict(list))
    occasions: list[Record] = field(default_factory=list)

    def take_occasion(self, content: Record) -> None:
        """Take in an occasion as it is written."""
        self.ids["occasions"].add(content["id"])
        for statement in content["statements"]:
            self.ids["statements"].update((statement["id"], *statement.get("previous_ids", ())))
            for report in statement["reports"]:
                passage = Passage(int(report["start"]), int(report["end"]), statement["position"])
                self.passages[report["document"]].append(passage)

    def coded(self, document: str, passage: Passage) -> bool:
        """Whether a passage of a document is coded already."""
        return any(passage.like(known) for known in self.passages.get(document, ()))


def materials(collections: Iterable[Path]) -> list[Material]:
    """Return what the curated collections hold; raise Problems when a file of them is wrong."""
    reading = Reading(silent, 0)
    found = [load_curated(directory, reading) for directory in find(collections)]
    if reading.problems:
        raise Problems(reading.problems)
    return found


def holdings(found: Iterable[Material]) -> Holdings:
    """Return what materials that are right hold."""
    held = Holdings()
    for material in found:
        for kind in NAMED:
            held.named[kind].update({entry.content["id"]: entry.content for entry in material.entries(kind)})
        for document in material.documents:
            held.ids["documents"].add(document.content["id"])
            held.by_hash[document.content["sha256"]] = document.content["id"]
            held.documents[document.content["id"]] = document.content
        for occasion in material.occasions:
            held.take_occasion(occasion.content)
            held.occasions.append(occasion.content)
        held.ids["statements"].update(entry.content["id"] for entry in material.retired)
    return held


def chosen(found: Sequence[Material], collection: str) -> Material:
    """Return the collection of an id; raise UnknownCollection when there is none."""
    for material in found:
        if material.id == collection:
            return material
    raise UnknownCollection(collection, [material.id for material in found])


def gazetteer(material: Material) -> Names:
    """Return the names of a collection as the parser looks them up."""
    records: dict[str, list[Any]] = {
        kind: [entry.content for entry in material.entries(kind)] for kind in ("actors", "forces", "places")
    }
    return Names(**records)
