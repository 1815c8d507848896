"""Takes steps of a curator back, the last one or any decision: the draft waits again, as if nothing had been done.

What the collections hold by then is read anew, so that it does not matter what was done since, or by whom. What was
edited in them stays as edited; where something else rests on a decision, it is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seeds.parser.filing.decisions import Decision, Decisions
from seeds.parser.filing.holdings import holdings, materials
from seeds.parser.filing.records import Record
from seeds.review.curation import accepted, speaking
from seeds.review.drafted import Drafts
from seeds.review.folder import Folder
from seeds.review.journal import Journal, Step
from seeds.review.removing import place_of, remove_reports, remove_statement
from seeds.review.returning import Came, return_orphans
from seeds.review.standing import Standing


class Kept(Exception):
    """A decision cannot be taken back as things are; says why, and what to do first."""


class Reopening:
    """One directory of drafts, and the directories of the collections that accepted ones went to."""

    def __init__(self, directory: Path, collections: Sequence[Path]) -> None:
        self.directory = directory
        self.collections = collections
        self.journal = Journal(directory)
        self.decisions = Decisions(directory)
        self.drafts = Drafts(directory)
        self._found = materials(collections)
        self.held = holdings(self._found)
        self.standing = Standing(self._found)
        self.came = Came(self.journal, self._found)

    def take_back(self, step: Step) -> str:
        """Take a step back; return the id of the draft that waits again. Raise Kept, before anything is changed."""
        if step.done == "edit":
            return self._unedit(step)
        self._refuse(step)
        id_ = self._put_back(step)
        self._lift(step)
        self._take_out(step)
        return_orphans(self.came.needed(step), self.drafts, materials(self.collections))
        self.journal.strike([step])
        return id_

    def last(self) -> Step | None:
        """Return the last step that can be undone; edits of what was edited again by other means are struck out."""
        folder = Folder(self.directory, self.held.ids)
        while steps := self.journal.steps:
            step = steps[-1]
            if step.done != "edit" or (step.into in folder.places and folder.draft(step.into).whole == step.made):
                return step
            self.journal.strike([step])
        return None

    def _unedit(self, step: Step) -> str:
        folder = Folder(self.directory, self.held.ids)
        id_ = folder.put_back(step.file, step.at, step.occasion, step.statement, instead=step.into)
        self.journal.strike([step])
        return id_

    def _refuse(self, step: Step) -> None:
        curated = self.standing.statement(step.into)
        if step.done == "drop" or curated is None:
            return
        if step.done == "merge":
            if self._added(step) >= {place_of(report) for report in curated["reports"]}:
                raise Kept(f"{step.into} would have no report left; accept it as a statement of its own instead")
            return
        if curated["id"] != step.into:
            raise Kept(f"it is called {curated['id']} in the collection by now, and an id that was given stays")
        if merged := self._merged(step.into):
            raise Kept(f"reports of other drafts were merged into it; reopen these first: {', '.join(merged)}")
        if others := self.standing.referring(step.into):
            raise Kept(f"other statements answer or interpret it: {', '.join(others)}; change these first")

    def _merged(self, into: str) -> list[str]:
        return [other.id for other in self.journal.steps if (other.done, other.into) == ("merge", into)]

    def _added(self, step: Step) -> set[tuple[str, str, str]]:
        return {(document, start, end) for document, start, end in step.added}

    def _put_back(self, step: Step) -> str:
        """Write the draft, and what it refers to where that stands nowhere any more."""
        occasion, statement = self._as_it_is(step)
        taken = {kind: set(ids) for kind, ids in self.held.ids.items()}
        if step.done == "accept":
            taken["statements"].discard(step.into)
            taken["occasions"] -= self.standing.occasions_of_nothing_but(step.into)
        self.drafts.take(self.came.missing(step, {**self.held.named, "documents": self.held.ids["documents"]}))
        return Folder(self.directory, taken).put_back(step.file, step.at, occasion, statement)

    def _as_it_is(self, step: Step) -> tuple[Record, Record]:
        """Return the draft that was decided on; of an accepted one, what was made of it in the collection since."""
        curated = self.standing.statement(step.into) if step.done == "accept" else None
        if curated is None:
            return step.occasion, step.statement
        occasion = self.standing.occasion(step.into)
        same = speaking(occasion) == speaking(step.occasion)
        return (
            step.occasion if same else {**occasion, "id": step.occasion["id"]},
            step.statement if curated == accepted(step.statement) else curated,
        )

    def _lift(self, step: Step) -> None:
        """Write down that the decision does not hold any more."""
        for report in step.statement["reports"]:
            document = report["document"]
            sha256 = self.standing.hashes.get(document) or str(self.drafts.document(document)["sha256"])
            place = sha256, int(report["start"]), int(report["end"])
            position, actor = step.statement["position"], step.occasion["actor"]
            self.decisions.add(Decision("reopen", *place, actor, position, step.id))

    def _take_out(self, step: Step) -> None:
        """Take out of the collection what the decision put there."""
        path = self.standing.path(step.into)
        if path and step.done == "accept":
            remove_statement(path, step.into)
        elif path and step.done == "merge":
            curated = self.standing.statement(step.into) or {}
            remove_reports(path, curated["id"], self._added(step))
