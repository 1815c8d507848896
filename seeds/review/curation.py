"""Moves accepted drafts into the files of a curated collection, with all they refer to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from seeds.collections import Material
from seeds.files import read
from seeds.parser.filing.holdings import NAMED, Holdings, chosen, holdings, materials
from seeds.parser.filing.records import Record, filled
from seeds.parser.filing.writing import written
from seeds.review.drafted import Records
from seeds.review.inserting import add_records, add_reports, add_statements, store
from seeds.review.removing import place_of

Event = tuple[str, ...]


class Curation:
    """The curated files of one collection, `target`; `found` is what all collections hold."""

    def __init__(self, target: Material, found: list[Material]) -> None:
        self.directory = target.directory
        self.found = found
        self.held: Holdings = holdings(found)
        self.occasions: dict[str, Path] = {}
        self._events: dict[Event, Path] = {}
        self.statements: dict[str, Path] = {}
        self.documents = {entry.content["id"]: entry.content for material in found for entry in material.documents}
        for material in found:
            for entry in material.occasions:
                self._note(entry.content, entry.file.path)

    def _note(self, occasion: Record, path: Path) -> None:
        self.occasions[occasion["id"]] = path
        if path.is_relative_to(self.directory):
            self._events.update(dict.fromkeys(_events(occasion), path))
        self.statements.update({one["id"]: path for one in occasion["statements"]})
        self.held.ids["occasions"].add(occasion["id"])
        self.held.ids["statements"].update(one["id"] for one in occasion["statements"])

    def accept(self, occasion: Record, statement: Record, lacking: Records) -> None:
        """Write a statement, after all it refers to, into the file of its occasion: one that is there, if it is it.

        `lacking` are the records it refers to that are not curated yet.
        """
        self._bring(lacking)
        made = {**occasion, "statements": [accepted(statement)]}
        known = (self._events[event] for event in _events(made) if event in self._events)
        path = next(known, self.directory / "occasions" / f"{occasion['id']}.yaml")
        if path.exists():
            add_statements(path, made["statements"])
        else:
            store(path, written(made))
        self._note({**made, "id": path.stem}, path)

    def lose(self, records: Iterable[tuple[str, str]]) -> None:
        """Know no more of records, by kind and id, that went back to the drafts."""
        for kind, id_ in records:
            if kind == "documents":
                self.held.ids[kind].discard(id_)
                self.documents.pop(id_, None)
            else:
                self.held.named[kind].pop(id_, None)

    def new_reports(self, statement: Record, into: str) -> list[Record]:
        """Return the reports of a draft that an existing statement lacks; raise LookupError when there is no such."""
        if into not in self.statements:
            raise LookupError(into)
        known = self.reported(into)
        return [one for one in accepted(statement)["reports"] if place_of(one) not in known]

    def actor_of(self, statement: str) -> str:
        """Return who made a curated statement; raise LookupError when there is no such."""
        if statement not in self.statements:
            raise LookupError(statement)
        return str(read(self.statements[statement]).content["actor"])

    def reported(self, statement: str) -> set[tuple[str, str, str]]:
        """Return the places that report a curated statement."""
        statements = read(self.statements[statement]).content["statements"]
        return {place_of(report) for one in statements if one["id"] == statement for report in one["reports"]}

    def merge(self, reports: list[Record], into: str, lacking: Records) -> None:
        """Write the reports of a draft into an existing statement, after the documents that are `lacking`."""
        self._bring(lacking)
        if reports:
            add_reports(self.statements[into], into, reports)

    def _bring(self, lacking: Records) -> None:
        """Add records that are not curated yet: names to the lists, each document to a file of its own."""
        for kind in NAMED:
            if kind in lacking:
                add_records(self.directory / f"{kind}.yaml", lacking[kind])
                self.held.named[kind].update({one["id"]: one for one in lacking[kind]})
        for document in lacking.get("documents", ()):
            store(self.directory / "documents" / f"{document['id']}.yaml", written(document))
            self.held.ids["documents"].add(document["id"])


def curation(collections: list[Path], collection: str) -> Curation:
    """Return the curation of a collection; raise UnknownCollection, or Problems when a file is wrong."""
    from_files = materials(collections)
    return Curation(chosen(from_files, collection), from_files)


def _events(occasion: Record) -> set[Event]:
    """Return what tells an occasion: the document, and who spoke, as what, for whom, when."""
    reports = (report for statement in occasion["statements"] for report in statement["reports"])
    return {(report["document"], *speaking(occasion)) for report in reports}


def speaking(occasion: Record) -> Event:
    """Return who spoke on an occasion, as what, for whom, when."""
    return tuple(occasion.get(key, "") for key in ("actor", "role", "affiliation", "said"))


def accepted(statement: Record) -> Record:
    """Return a drafted statement as a curator answers for it."""
    return {**statement, "reports": [_checked(report) for report in statement["reports"]]}


def _checked(report: Record) -> Record:
    """Return a report as a curator answers for it: without the parser's evidence, but with who passes it on."""
    through = report.get("evidence", {}).get("through")
    note = " ".join(part for part in (report.get("note", ""), f"Passed on by {through}." if through else "") if part)
    return filled(**{key: value for key, value in report.items() if key not in ("evidence", "note")}, note=note)
