"""Moves accepted drafts into the files of a curated collection, with all they refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from seeds.collections import Material
from seeds.files import read
from seeds.parser.filing.holdings import NAMED, Holdings, chosen, holdings, materials
from seeds.parser.filing.listing import listed
from seeds.parser.filing.records import Record, filled
from seeds.parser.filing.writing import written
from seeds.review.inserting import add_records, add_reports, add_statements, store

Event = tuple[str, ...]


class Curation:
    """The curated files of one collection, `target`; `found` is what all collections hold."""

    def __init__(self, target: Material, found: list[Material]) -> None:
        self.directory = target.directory
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

    def accept(self, occasion: Record, statement: Record, drafts: Drafts) -> None:
        """Write a statement, after all it refers to, into the file of its occasion: one that is there, if it is it."""
        self._bring(occasion, statement, drafts)
        accepted = {**statement, "reports": [_checked(report) for report in statement["reports"]]}
        made = {**occasion, "statements": [accepted]}
        known = (self._events[event] for event in _events(made) if event in self._events)
        path = next(known, self.directory / "occasions" / f"{occasion['id']}.yaml")
        if path.exists():
            add_statements(path, [accepted])
        else:
            store(path, written(made))
        self._note({**made, "id": path.stem}, path)

    def merge(self, statement: Record, into: str, drafts: Drafts) -> None:
        """Write the reports of a draft into an existing statement; raise LookupError when there is none of this id."""
        if into not in self.statements:
            raise LookupError(into)
        self._bring_documents(statement, drafts)
        known = _reported(read(self.statements[into]).content, into)
        reports = [_checked(one) for one in statement["reports"] if _place(one) not in known]
        if reports:
            add_reports(self.statements[into], into, reports)

    def _bring(self, occasion: Record, statement: Record, drafts: Drafts) -> None:
        self._bring_documents(statement, drafts)
        wanted = [("actors", occasion["actor"]), ("actors", occasion.get("affiliation"))]
        wanted += [("forces", target) for target in statement["targets"]] + [("places", statement.get("place"))]
        self._bring_named([(kind, id_) for kind, id_ in wanted if id_], drafts)

    def _bring_documents(self, statement: Record, drafts: Drafts) -> None:
        for id_ in dict.fromkeys(report["document"] for report in statement["reports"]):
            if id_ in self.held.ids["documents"]:
                continue
            document = drafts.document(id_)
            self._bring_named([("outlets", document["outlet"])], drafts)
            store(self.directory / "documents" / f"{id_}.yaml", written(document))
            self.held.ids["documents"].add(id_)

    def _bring_named(self, wanted: list[tuple[str, str]], drafts: Drafts) -> None:
        """Add the records that are wanted and not curated yet to the lists, with what they refer to themselves."""
        brought: dict[str, dict[str, Record]] = {kind: {} for kind in NAMED}
        waiting = list(wanted)
        while waiting:
            kind, id_ = waiting.pop(0)
            record = drafts.named[kind].get(id_)
            if record is None or id_ in self.held.named[kind] or id_ in brought[kind]:
                continue
            brought[kind][id_] = record
            waiting.extend(_references(record))
        for kind, records in brought.items():
            if records:
                add_records(self.directory / f"{kind}.yaml", list(records.values()))
                self.held.named[kind].update(records)


class Drafts:
    """What a directory of drafts holds besides its occasions."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.named = {kind: {one["id"]: one for one in listed(directory, kind)} for kind in NAMED}

    def document(self, id_: str) -> Record:
        """Return the record of a document; raise Problems when it is not there."""
        content: Record = read(self.directory / "documents" / f"{id_}.yaml").content
        return content

    def forget(self, held: Holdings, documents: Iterable[str]) -> None:
        """Take out what is curated by now, of the documents those named, so that it stands in one place."""
        for id_ in documents:
            if id_ in held.ids["documents"]:
                (self.directory / "documents" / f"{id_}.yaml").unlink(missing_ok=True)
        for kind in NAMED:
            left = [one for one in self.named[kind].values() if one["id"] not in held.named[kind]]
            path = self.directory / f"{kind}.yaml"
            if len(left) < len(self.named[kind]):
                store(path, written(left)) if left else path.unlink()
                self.named[kind] = {one["id"]: one for one in left}


def curation(collections: list[Path], collection: str) -> Curation:
    """Return the curation of a collection; raise UnknownCollection, or Problems when a file is wrong."""
    from_files = materials(collections)
    return Curation(chosen(from_files, collection), from_files)


def _events(occasion: Record) -> set[Event]:
    """Return what tells an occasion: the document, and who spoke, as what, for whom, when."""
    who = tuple(occasion.get(key, "") for key in ("actor", "role", "affiliation", "said"))
    reports = (report for statement in occasion["statements"] for report in statement["reports"])
    return {(report["document"], *who) for report in reports}


def _checked(report: Record) -> Record:
    """Return a report as a curator answers for it: without the parser's evidence, but with who passes it on."""
    through = report.get("evidence", {}).get("through")
    note = " ".join(part for part in (report.get("note", ""), f"Passed on by {through}." if through else "") if part)
    return filled(**{key: value for key, value in report.items() if key not in ("evidence", "note")}, note=note)


def _reported(occasion: Record, statement: str) -> set[tuple[str, str, str]]:
    return {_place(report) for one in occasion["statements"] if one["id"] == statement for report in one["reports"]}


def _place(report: Record) -> tuple[str, str, str]:
    return report["document"], report["start"], report["end"]


def _references(record: Record) -> Iterator[tuple[str, str]]:
    for one in record.get("memberships", ()):
        yield "actors", one["of"]
    for parent in record.get("parents", ()):
        yield "forces", parent
    for key, to in (("of", "actors"), ("place", "places"), ("parent", "places")):
        if key in record:
            yield to, record[key]
