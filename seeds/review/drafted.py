"""What a directory of drafts holds besides its occasions: documents, and the records proposed with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from seeds.files import read
from seeds.parser.filing.holdings import NAMED, Holdings
from seeds.parser.filing.listing import listed
from seeds.parser.filing.records import Record
from seeds.parser.filing.writing import written
from seeds.problems import Problem, Problems
from seeds.review.inserting import add_records, store

Records = dict[str, list[Record]]
"""Records by kind: documents, actors, forces, places, outlets."""


class Drafts:
    """The documents of a directory of drafts, and its lists of proposed records, `named` by kind and id."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.named: dict[str, dict[str, Record]] = {}
        self.reload()

    def reload(self) -> None:
        """Read the lists again, which somebody may have added to meanwhile."""
        self.named.update({kind: {one["id"]: one for one in listed(self.directory, kind)} for kind in NAMED})

    def document(self, id_: str) -> Record:
        """Return the record of a document; raise Problems when it is not there."""
        path = self._path(id_)
        if not path.exists():
            raise Problems([Problem(path, 1, "", "is not there, though drafts refer to it; parse its article again")])
        content: Record = read(path).content
        return content

    def documents(self) -> list[str]:
        """Return the ids of the documents."""
        return sorted(path.stem for path in (self.directory / "documents").glob("*.yaml"))

    def _path(self, id_: str) -> Path:
        return self.directory / "documents" / f"{id_}.yaml"

    def lacking(self, held: Holdings, statement: Record, occasion: Record | None = None) -> Records:
        """Return what is drafted alone of all that a statement needs: its documents, and what its occasion names."""
        documents = dict.fromkeys(report["document"] for report in statement["reports"])
        found: Records = {"documents": [self.document(id_) for id_ in documents if id_ not in held.ids["documents"]]}
        wanted = [("outlets", one["outlet"]) for one in found["documents"]]
        if occasion:
            wanted += [("actors", occasion["actor"]), ("actors", occasion.get("affiliation", ""))]
            wanted += [("forces", id_) for id_ in statement["targets"]] + [("places", statement.get("place", ""))]
        return found | self._named(held, wanted)

    def _named(self, held: Holdings, wanted: list[tuple[str, str]]) -> Records:
        """Return the records that are wanted and not curated yet, with what they refer to themselves."""
        found: dict[str, dict[str, Record]] = {kind: {} for kind in NAMED}
        waiting = list(wanted)
        while waiting:
            kind, id_ = waiting.pop(0)
            record = self.named[kind].get(id_)
            if record is not None and id_ not in held.named[kind] and id_ not in found[kind]:
                found[kind][id_] = record
                waiting.extend(_references(record))
        return {kind: list(records.values()) for kind, records in found.items() if records}

    def forget(self, held: Holdings, documents: Iterable[str]) -> None:
        """Take out what is curated by now, of the documents those named, so that it stands in one place."""
        for id_ in documents:
            if id_ in held.ids["documents"]:
                self._path(id_).unlink(missing_ok=True)
        for kind in NAMED:
            left = [one for one in self.named[kind].values() if one["id"] not in held.named[kind]]
            path = self.directory / f"{kind}.yaml"
            if len(left) < len(self.named[kind]):
                store(path, written(left)) if left else path.unlink()
                self.named[kind] = {one["id"]: one for one in left}

    def take(self, records: Records) -> None:
        """Take records in that drafts refer to, where they are not there yet."""
        for document in records.get("documents", ()):
            if not self._path(document["id"]).exists():
                store(self._path(document["id"]), written(document))
        for kind in NAMED:
            new = [one for one in records.get(kind, ()) if one["id"] not in self.named[kind]]
            if new:
                add_records(self.directory / f"{kind}.yaml", new)
                self.named[kind].update({one["id"]: one for one in new})


def _references(record: Record) -> Iterator[tuple[str, str]]:
    for one in record.get("memberships", ()):
        yield "actors", one["of"]
    for parent in record.get("parents", ()):
        yield "forces", parent
    for key, to in (("of", "actors"), ("place", "places"), ("parent", "places")):
        if key in record:
            yield to, record[key]
