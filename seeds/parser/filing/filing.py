"""Files drafts below a directory, as seeding takes them: ids unique, edited files kept, settled drafts left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from seeds.files import read
from seeds.parser.filing.curating import Drafted
from seeds.parser.filing.decisions import Decisions
from seeds.parser.filing.holdings import NAMED, Holdings
from seeds.parser.filing.listing import length, listed
from seeds.parser.filing.manifest import Manifest, Written, mark
from seeds.parser.filing.proposing import Proposals
from seeds.parser.filing.records import Record
from seeds.parser.filing.referring import Referring
from seeds.parser.filing.settling import Settled, Unsettled
from seeds.parser.filing.shelf import Shelf, Taken
from seeds.parser.filing.writing import write, write_lines, written
from seeds.parser.naming.numbering import Numbering
from seeds.problems import Problem, Problems

UNSORTED = "unsorted"
DESCRIPTION = {
    "id": UNSORTED,
    "title": "Unsorted drafts",
    "description": "Statements drafted from articles that belong to no collection yet.",
    "licence": "CC-BY-4.0",
    "citation": "Unpublished drafts.",
}


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one article: its document's id, its files, how many statements are new and how many settled."""

    document: str
    files: tuple[str, ...]
    statements: int
    settled: int


class Filing:
    """One directory of drafts, named like its collection, being added to; `held` is what is curated and taken."""

    def __init__(self, directory: Path, held: Holdings) -> None:
        self.directory = directory
        self.held = held
        self.manifest = Manifest(directory)
        self.decisions = Decisions(directory)
        self.edited = self._edited()
        lists = {kind: listed(directory, kind) for kind in NAMED}
        self.proposals = Proposals(held.named, lists, directory.name)
        self._ids = {kind: Taken(ids) for kind, ids in held.ids.items()}
        self._numbers = {kind: Numbering(ids, Shelf()) for kind, ids in self._ids.items()}
        self._records: Shelf[str, Record] = Shelf()
        self._curated = frozenset(held.by_hash.values())
        for entry in self.manifest.files.values():
            self._take_ids(entry)

    def _take_ids(self, entry: Written) -> None:
        self._ids[entry.file.partition("/")[0]].update(entry.ids[:1])
        self._ids["statements"].update(entry.ids[1:])

    def _edited(self) -> set[str]:
        """Return the files that are not, or no more, as parsing wrote them; what they hold is taken in."""
        gone = {file for file in self.manifest.files if not (self.directory / file).exists()}
        found = set()
        for kind in ("documents", "occasions"):
            for path in sorted((self.directory / kind).glob("*.yaml")):
                file = f"{kind}/{path.name}"
                if not self.manifest.untouched(file):
                    found.add(file)
                    self._take(kind, path)
        return found | gone

    def _take(self, kind: str, path: Path) -> None:
        content = read(path).content
        try:
            if kind == "occasions":
                self.held.take_occasion(content)
            self.held.ids[kind].add(content["id"])
        except (KeyError, TypeError, ValueError) as error:
            raise Problems([Problem(path, 1, "", f"is not right ({error}); `demarche check` says what is")]) from error

    def add(self, drafted: Drafted) -> Filed:
        """File the drafts of the next article, whose text is none that was filed before it."""
        sha256 = drafted.document["sha256"]
        before = self.manifest.of_article(sha256)
        document = self.document_of(sha256) or self._unused("documents", drafted.document["id"])
        self._release(before)
        marks = {one for entry in before if entry.file in self.edited for one in entry.drafts}
        unsettled = Unsettled(Settled(self.decisions, self.held, frozenset(marks)), sha256, document)
        referring = Referring(drafted, self.proposals)
        occasions = [self._numbered(referring.occasion(one)) for one in unsettled.of(drafted.occasions)]
        record = {**drafted.document, "id": document}
        if document not in self._curated:
            record["outlet"] = referring.outlet(record["outlet"])
        words = {f"{document} {span}": text for span, text in drafted.words.items()}
        files = self._write(sha256, [record, *occasions], before, words)
        return Filed(document, files, sum(len(one["statements"]) for one in occasions), unsettled.settled)

    def document_of(self, sha256: str) -> str:
        """Return the id of the document, curated or drafted, whose text has a hash; '' when there is none."""
        entries = self.manifest.of_article(sha256)
        drafted = (entry.ids[0] for entry in entries if entry.file.startswith("documents/"))
        return self.held.by_hash.get(sha256) or next(drafted, "")

    def _release(self, before: list[Written]) -> None:
        """Free the ids of what is going to be written anew."""
        if before:
            for numbers in self._numbers.values():
                numbers.forget()
        for entry in before:
            if entry.file.startswith("occasions/") and entry.file not in self.edited:
                self._ids["occasions"].difference_update(entry.ids[:1])
                self._ids["statements"].difference_update(entry.ids[1:])

    def _numbered(self, occasion: Record) -> Record:
        statements = [{**one, "id": self._unused("statements", one["id"])} for one in occasion["statements"]]
        return {**occasion, "id": self._unused("occasions", occasion["id"]), "statements": statements}

    def _unused(self, kind: str, wanted: str) -> str:
        """Return an id nobody has yet, and take it."""
        id_ = self._numbers[kind].free(wanted)
        self._ids[kind].add(id_)
        return id_

    def _write(
        self, article: str, records: list[Record], before: list[Written], words: dict[str, str]
    ) -> tuple[str, ...]:
        document, *occasions = records
        files = {} if document["id"] in self._curated else {f"documents/{document['id']}.yaml": document}
        files |= {f"occasions/{one['id']}.yaml": one for one in occasions}  # behind what they refer to
        for entry in before:
            if entry.file not in files and entry.file not in self.edited:
                self.manifest.remove(entry.file)
        missed = self._missed(files, before)
        made = {file: record for file, record in files.items() if file not in self.edited or file in missed}
        for file, record in made.items():
            self.put(file, article, record, words)
        return tuple(made)

    def _missed(self, files: Iterable[str], before: list[Written]) -> set[str]:
        """Return the documents that are gone although drafts refer to them, as when an accepted one was undone."""
        known = {file: (self.directory / file).exists() for file in (*files, *(entry.file for entry in before))}
        drafts = [file for file in known if file.startswith("occasions/") and (known[file] or file not in self.edited)]
        return {file for file in known if drafts and file.startswith("documents/") and not known[file]}

    def put(self, file: str, article: str, record: Record, words: dict[str, str] | None = None) -> None:
        """Write one record to its file, and note what it holds, with those of `words` that its reports stand on."""
        statements = record.get("statements", ())
        reports = [(statement, report) for statement in statements for report in statement["reports"]]
        marks = (mark(int(one["start"]), int(one["end"]), statement["position"]) for statement, one in reports)
        spans = [f"{one['document']} {one['start']}-{one['end']}" for _, one in reports]
        own = None if words is None else {span: words[span] for span in spans if span in words}
        ids = (record["id"], *(statement["id"] for statement in statements))
        self.manifest.write(file, article, written(record), ids, tuple(marks), words=own)
        self._records[file] = record

    def record(self, file: str) -> Record:
        """Return what a file holds; raise Problems where it is wrong."""
        known = self._records.get(file)
        return read(self.directory / file).content if known is None else known

    def finish(self) -> None:
        """Write the lists of proposed names, and what the collection is where nobody else says so."""
        self.proposals.suggest()
        for kind, records in self.proposals.lists():
            self._append(self.directory / f"{kind}.yaml", records)
        description = self.directory / "collection.yaml"
        if self.directory.name == UNSORTED and not description.exists():
            write(description, written(DESCRIPTION))
        self.manifest.close()

    def _append(self, path: Path, records: Iterator[Record]) -> None:
        """Add records to a list behind what stands there, which stays as somebody may have edited it."""
        before = path.read_text("utf-8") if path.exists() else ""
        known = length(path) if before else 0
        added = Counter[str]()
        write_lines(path, chain([before, "" if before.endswith("\n") or not before else "\n"], _each(records, added)))
        try:
            whole = length(path) == known + added.total()
        except Problems:
            whole = False
        if not whole:
            write(path, before)
            raise Problems([Problem(path, 1, "", "cannot be added to; start each record with `- ` at the margin")])


def _each(records: Iterable[Record], counted: Counter[str]) -> Iterator[str]:
    """Yield records as items of a list, and count them."""
    for record in records:
        counted["records"] += 1
        yield written([record])
