"""The desk of a curator: drafts one by one, each decision written at once, nothing lost when the work is broken off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from seeds.files import read
from seeds.parser.drafts.describing import shortened
from seeds.parser.filing.decisions import Decision, Decisions
from seeds.parser.filing.filing import LONGEST_ID
from seeds.parser.filing.manifest import Manifest, mark
from seeds.parser.filing.records import Record
from seeds.parser.filing.writing import written
from seeds.review.curation import Curation, Drafts
from seeds.review.inserting import store
from seeds.review.occasions import check_occasion
from seeds.review.owning import NotOwner, Owning
from seeds.review.retelling import retold
from seeds.review.sameness import Existing, Likeness


@dataclass(frozen=True, slots=True)
class Draft:
    """One drafted statement with its occasion (without other statements), and the file that holds it."""

    path: Path
    occasion: Record
    statement: Record


class Desk:
    """One directory of drafts and the curated collection that accepted statements go to."""

    def __init__(self, directory: Path, curation: Curation, stances: Mapping[str, str | None]) -> None:
        self.directory = directory
        self.curation = curation
        self.stances = stances
        self.drafts = Drafts(directory)
        self.decisions = Decisions(directory)
        self.manifest = Manifest(directory)
        self.owning = Owning(curation.held, self.drafts.named)
        self.places: dict[str, Path] = {}
        self._documents: dict[str, Record] = {}
        curated = (read(path).content for path in sorted(set(curation.occasions.values())))
        self.drafts.forget(curation.held, (path.stem for path in sorted((directory / "documents").glob("*.yaml"))))
        self.existing = Existing(curated, {**self.drafts.named["actors"], **curation.held.named["actors"]}, stances)

    def files(self) -> list[Path]:
        """Return the files with drafts."""
        return sorted((self.directory / "occasions").glob("*.yaml"))

    def pending(self, path: Path) -> Iterator[Draft]:
        """Yield the drafts of a file that wait for a decision; what was accepted before a break is put away."""
        path, content = self._own(path)
        for statement in content["statements"]:
            draft = Draft(path, {key: value for key, value in content.items() if key != "statements"}, statement)
            if statement["id"] in self.curation.statements:
                self._settle(draft, "accept", statement["id"])
            elif self._decided(statement):
                self._put_away(draft)
            else:
                yield draft

    def _own(self, path: Path) -> tuple[Path, Record]:
        """Return a file and what it holds, under an id of its own where some of the occasion is curated already."""
        content = read(path).content
        if path.stem in self.curation.occasions:
            path = path.rename(path.with_name(f"{self._unused(path.stem)}.yaml"))
        if content["id"] != path.stem:
            content = {**content, "id": path.stem}
            store(path, written(content))
        for statement in content["statements"]:
            self.places[statement["id"]] = path
        return path, content

    def waiting(self) -> int:
        """Return how many drafts wait for a decision."""
        statements = (statement for path in self.files() for statement in read(path).content["statements"])
        return sum(one["id"] not in self.curation.statements and not self._decided(one) for one in statements)

    def _decided(self, statement: Record) -> bool:
        places = ((self.sha256(one), int(one["start"]), int(one["end"])) for one in statement["reports"])
        return any(self.decisions.settled(*place, statement["position"]) for place in places)

    def sha256(self, report: Record) -> str:
        """Return the hash of the text that a report stands in."""
        return str(self.document(report["document"])["sha256"])

    def document(self, id_: str) -> Record:
        """Return the record of a document, curated or drafted."""
        if id_ not in self._documents:
            self._documents[id_] = self.curation.documents.get(id_) or self.drafts.document(id_)
        return self._documents[id_]

    def name(self, kind: str, id_: str) -> str:
        """Return the name of an actor, force or outlet, its id where it has no record."""
        known = self.curation.held.named[kind].get(id_) or self.drafts.named[kind].get(id_)
        return str(known["name"]) if known else id_

    def like(self, draft: Draft) -> list[Likeness]:
        """Return the existing statements that a draft may report too."""
        return self.existing.like(draft.occasion, draft.statement)

    def unacceptable(self, draft: Draft) -> str:
        """Return why a draft cannot be accepted as it is, '' for one that can be."""
        return self.owning.complaint(draft.occasion, draft.statement)

    def accept(self, draft: Draft) -> None:
        """Move a draft into the curated files; raise NotOwner for one whose position only another can take."""
        if complaint := self.unacceptable(draft):
            raise NotOwner(complaint)
        self.curation.accept(draft.occasion, draft.statement, self.drafts)
        self.existing.add({**draft.occasion, "statements": [draft.statement]})
        self._settle(draft, "accept", draft.statement["id"])

    def merge(self, draft: Draft, into: str) -> None:
        """Make a draft's reports reports of an existing statement; raise LookupError when there is none of this id."""
        self.curation.merge(draft.statement, into, self.drafts)
        self._settle(draft, "merge", into)

    def drop(self, draft: Draft) -> None:
        """Drop a draft for good: parsing again does not bring it back."""
        self._settle(draft, "drop", "")

    def _settle(self, draft: Draft, decision: str, into: str) -> None:
        """Write a decision down, then take the draft from its file and what is curated now from the lists."""
        for report in draft.statement["reports"]:
            position, actor = draft.statement["position"], draft.occasion["actor"]
            place = self.sha256(report), int(report["start"]), int(report["end"])
            self.decisions.add(Decision(decision, *place, actor, position, draft.statement["id"], into))
        self._put_away(draft)
        self.drafts.forget(self.curation.held, (report["document"] for report in draft.statement["reports"]))

    def _put_away(self, draft: Draft) -> None:
        path = self.places.get(draft.statement["id"], draft.path)
        content = read(path).content
        left = [one for one in content["statements"] if one["id"] != draft.statement["id"]]
        if not left:
            path.unlink()
            return
        self._write(path, {**content, "statements": left})
        self._own(path)

    def _write(self, path: Path, content: Record) -> None:
        """Write a file of drafts; one that nobody had edited stays known as such."""
        file = f"occasions/{path.name}"
        if not self.manifest.untouched(file):
            store(path, written(content))
            return
        ids = (content["id"], *(one["id"] for one in content["statements"]))
        marks = tuple(
            mark(int(report["start"]), int(report["end"]), one["position"])
            for one in content["statements"]
            for report in one["reports"]
        )
        self.manifest.write(file, self.manifest.files[file].article, written(content), ids, marks)

    def replace(self, draft: Draft, edited: Record) -> Draft:
        """Put what an editor made of a draft in its place; raise Problems when a field of it is wrong."""
        check_occasion(edited, draft.path)
        (statement,) = edited["statements"]
        before = self.places.get(draft.statement["id"], draft.path)
        content = read(before).content
        others = [one for one in content["statements"] if one["id"] != draft.statement["id"]]
        occasion = {key: value for key, value in edited.items() if key != "statements"}
        apart = bool(others) and occasion != draft.occasion
        same_id = occasion["id"] == draft.occasion["id"] and not apart
        occasion["id"] = before.stem if same_id else self._unused(occasion["id"])
        path = before.with_name(f"{occasion['id']}.yaml")
        together = [statement if one["id"] == draft.statement["id"] else one for one in content["statements"]]
        store(path, written({**occasion, "statements": [statement] if apart else together}))
        if apart:
            store(before, written({**content, "statements": others}))
        elif path != before:
            before.unlink()
        self.places[statement["id"]] = path
        return Draft(path, occasion, statement)

    def retell(self, draft: Draft, position: str) -> Draft:
        """Put a draft told as another position in its place; raise Problems when a field of it is wrong."""
        check_occasion({**draft.occasion, "statements": [draft.statement]}, draft.path)
        statement = retold(draft.statement, position, self.stances[position])
        taken = {one["id"] for path in self.files() for one in read(path).content["statements"]}
        id_ = _free(statement["id"], taken.union(self.curation.statements).__contains__)
        return self.replace(draft, {**draft.occasion, "statements": [{**statement, "id": id_}]})

    def _unused(self, wanted: str) -> str:
        occasions = self.directory / "occasions"
        return _free(wanted, lambda id_: id_ in self.curation.occasions or (occasions / f"{id_}.yaml").exists())


def _free(wanted: str, taken: Callable[[str], bool]) -> str:
    """Return an id that is not taken and not too long: the one wanted, or that with a number behind it."""
    number, id_ = 2, shortened(wanted, LONGEST_ID)
    while taken(id_):
        id_, number = f"{shortened(wanted, LONGEST_ID - 8)}-{number}", number + 1
    return id_
