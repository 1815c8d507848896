"""The desk of a curator: drafts one by one, each decision written at once, nothing lost when the work is broken off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from seeds.files import File, read
from seeds.parser.filing.decisions import Decision, Decisions
from seeds.parser.filing.records import Record
from seeds.parser.naming.numbering import Numbering
from seeds.review.curation import Curation
from seeds.review.drafted import Drafts
from seeds.review.folder import Draft, Folder
from seeds.review.journal import Journal, Step
from seeds.review.occasions import Known, Named, check_occasion
from seeds.review.owning import NotOwner, Owning
from seeds.review.removing import place_of
from seeds.review.retelling import following, retold
from seeds.review.returning import Came, return_orphans
from seeds.review.sameness import Existing, Likeness


def _nowhere(_wanted: str) -> None:
    """Have no text at hand."""


class Desk:
    """One directory of drafts and the curated collection that accepted statements go to."""

    def __init__(self, directory: Path, curation: Curation, stances: Mapping[str, str | None]) -> None:
        self.curation = curation
        self.stances = stances
        self.drafts = Drafts(directory)
        self.folder = Folder(directory, curation.held.ids)
        self.decisions = Decisions(directory)
        self.journal = Journal(directory)
        self.owning = Owning(curation.held, self.drafts.named)
        self._documents: dict[str, Record] = {}
        begun = self._begun()
        self.drafts.forget(curation.held, self.drafts.documents())
        curated = (read(path).content for path in sorted(set(curation.occasions.values())))
        self.existing = Existing(curated, {**self.drafts.named["actors"], **curation.held.named["actors"]}, stances)
        self._finish(begun)

    def _begun(self) -> list[Step]:
        """Return the steps that were broken off and lack their decision alone; undo what others have begun."""
        written = self.decisions.standing()
        waiting = [step for step in self.journal.decided() if step.id in self.folder.places]
        unwritten = [step for step in waiting if (step.id, step.done) not in written]
        begun = [step for step in unwritten if self._is_carried_out(step)]
        if undone := [step for step in unwritten if step not in begun]:
            came = Came(self.journal, self.curation.found)
            needed = {node for step in undone for node in came.needed(step)}
            self.curation.lose(return_orphans(needed, self.drafts, self.curation.found))
            self.journal.strike(undone)
        return begun

    def _finish(self, begun: list[Step]) -> None:
        """Finish what was broken off: what the collection has is decided, what is decided is put away."""
        for step in begun:
            self._settle(self.folder.draft(step.id), step.done, step.into)
        for draft in self.folder.drafts():
            if draft.id in self.curation.statements:
                self._settle(draft, "accept", draft.id)
            elif self._is_decided(draft):
                self.folder.put_away(draft.id)

    def _is_carried_out(self, step: Step) -> bool:
        if step.into not in self.curation.statements:
            return False
        added = {(document, start, end) for document, start, end in step.added}
        return step.done == "accept" or added <= self.curation.reported(step.into)

    def _is_decided(self, draft: Draft) -> bool:
        places = ((self.sha256(one), int(one["start"]), int(one["end"])) for one in draft.statement["reports"])
        return any(self.decisions.has(*place, draft.statement["position"], draft.id) for place in places)

    def queue(self) -> list[Draft]:
        """Return the drafts that wait, article by article, the oldest first, in the order of the text."""
        return sorted(self.folder.drafts(), key=self._reading)

    def _reading(self, draft: Draft) -> tuple[str, str, int, int, str]:
        first = min(draft.statement["reports"], key=lambda report: (int(report["start"]), int(report["end"])))
        published = self.document(first["document"]).get("published", "")
        return published, first["document"], int(first["start"]), int(first["end"]), draft.id

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

    def proposed(self, kind: str, id_: str) -> Record | None:
        """Return the record of an actor or force that drafts propose, None where it is curated."""
        return None if id_ in self.curation.held.named[kind] else self.drafts.named[kind].get(id_)

    def like(self, draft: Draft) -> list[Likeness]:
        """Return the existing statements that a draft may report too."""
        return self.existing.like(draft.occasion, draft.statement)

    def unacceptable(self, draft: Draft) -> str:
        """Return why a draft cannot be accepted as it is, '' for one that can be."""
        return self.owning.complaint(draft.occasion, draft.statement)

    def doubt(self, draft: Draft) -> str:
        """Return what is to be asked of a draft before it is accepted, '' for nothing."""
        return self.owning.doubt(draft.occasion, draft.statement)

    def accept(self, draft: Draft) -> None:
        """Move a draft into the curated files; raise NotOwner for one whose position only another can take."""
        if complaint := self.unacceptable(draft):
            raise NotOwner(complaint)
        lacking = self.drafts.lacking(self.curation.held, draft.statement, draft.occasion)
        self.journal.add(_step("accept", draft, into=draft.id, named=lacking))
        self.curation.accept(draft.occasion, draft.statement, lacking)
        self.existing.add(draft.whole)
        self._settle(draft, "accept", draft.id)

    def merge(self, draft: Draft, into: str) -> None:
        """Make a draft's reports reports of an existing statement; raise LookupError when there is none of this id."""
        reports = self.curation.new_reports(draft.statement, into)
        lacking = self.drafts.lacking(self.curation.held, draft.statement)
        named = self.drafts.lacking(self.curation.held, draft.statement, draft.occasion)
        self.journal.add(_step("merge", draft, into=into, added=[list(place_of(one)) for one in reports], named=named))
        self.curation.merge(reports, into, lacking)
        self._settle(draft, "merge", into)

    def drop(self, draft: Draft) -> None:
        """Drop a draft: parsing again does not bring it back."""
        lacking = self.drafts.lacking(self.curation.held, draft.statement, draft.occasion)
        self.journal.add(_step("drop", draft, named=lacking))
        self._settle(draft, "drop", "")

    def _settle(self, draft: Draft, decision: str, into: str) -> None:
        """Write a decision down, then take the draft from its file and what is curated now from the lists."""
        for report in draft.statement["reports"]:
            position, actor = draft.statement["position"], draft.occasion["actor"]
            place = self.sha256(report), int(report["start"]), int(report["end"])
            self.decisions.add(Decision(decision, *place, actor, position, draft.id, into))
        self.folder.put_away(draft.id)
        self.drafts.forget(self.curation.held, (report["document"] for report in draft.statement["reports"]))

    def replace(self, draft: Draft, edited: File, text: Callable[[str], str | None] = _nowhere) -> Draft:
        """Put what an editor made of a draft in its place; raise Problems when a field of it is wrong.

        `text` gives the text of a hash where it is at hand; what the draft says of it is proved. Id, summary and
        evidence follow a position that was edited.
        """
        self._check(draft, edited, text)
        (statement,) = edited.content["statements"]
        told = self._free(draft, following(draft.statement, statement, self.stances[statement["position"]]))
        return self._put(draft, {**edited.content, "statements": [told]})

    def _check(self, draft: Draft, told: File, text: Callable[[str], str | None]) -> None:
        self.drafts.reload()
        check_occasion(told, self._known(), self._taken() - {draft.id}, self._named(), self._text(text))

    def _put(self, draft: Draft, occasion: Record) -> Draft:
        made = self.folder.replace(draft, occasion)
        self.journal.add(_step("edit", draft, into=made.id, made=made.whole))
        return made

    def _text(self, text: Callable[[str], str | None]) -> Callable[[str], str | None]:
        return lambda document: text(str(self.document(document)["sha256"]))

    def _known(self) -> Known:
        documents = self.curation.held.ids["documents"].union(self.drafts.documents())
        return {**self._named(), "documents": documents, "statements": self._taken()}

    def _named(self) -> Named:
        kinds = ("actors", "forces", "places")
        return {kind: {**self.drafts.named[kind], **self.curation.held.named[kind]} for kind in kinds}

    def _taken(self) -> set[str]:
        """Return the ids that statements and drafts have or had."""
        return self.folder.places.keys() | self.curation.held.ids["statements"]

    def retell(self, draft: Draft, position: str) -> Draft:
        """Put a draft told as another position in its place; raise Problems when a field of it is wrong."""
        check_occasion(File(draft.path, draft.whole, {}), {}, (), {}, _nowhere)
        told = self._free(draft, retold(draft.statement, position, self.stances[position]))
        occasion = {**draft.occasion, "statements": [told]}
        self._check(draft, File(draft.path, occasion, {}), _nowhere)
        return self._put(draft, occasion)

    def _free(self, draft: Draft, statement: Record) -> Record:
        """Return what a draft becomes under an id that no other has."""
        return {**statement, "id": Numbering(self._taken() - {draft.id}).free(statement["id"])}


def _step(done: str, draft: Draft, **more: object) -> Step:
    return Step(done, draft.path.stem, draft.at, draft.occasion, draft.statement, **more)  # type: ignore[arg-type]
