"""Statements and occasions in their published form, their parts dumped by the published schemas, each part once."""

from functools import lru_cache
from typing import Any

from schemas import published
from schemas.edtf import Edtf
from schemas.records import Occasion, Report, Statement
from seeds.library import Filed, Library
from seeds.rendering import Fragment, arranged, fragment, render

STATEMENT, OCCASION, REPORT = published.Statement(), published.Occasion(), published.Report()
REFERENCE, SPEAKER, DATES = published.Reference(), published.Speaker(), published.DateRange()
EVENT, DOCUMENT = published.OccasionReference(), published.DocumentReference()
BRIEF = published.StatementReference()
KEPT = 100_000  # parts of each kind that are kept for the next statement that has them
A_FIELD, AN_ITEM, A_FIELD_OF_AN_ITEM = 1, 2, 3  # how deep a part stands in a record


def reference(record: Any) -> dict[str, Any] | None:
    """Return id and name of a record, None of None."""
    return {"id": record.id, "name": record.name} if record else None


def dated(date: Edtf | None, basis: str) -> dict[str, Any]:
    """Return a date with the first and last day it may mean."""
    first, last = (date.earliest, date.latest) if date else (None, None)
    return {"edtf": date, "earliest": first, "latest": last, "basis": basis}


class Publisher:
    """Turns checked records into the texts that are published, looking up in a library what they refer to."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._speaker = lru_cache(KEPT)(self._render_speaker)
        self._dated = lru_cache(KEPT)(lambda date, basis: fragment(DATES.dump(dated(date, basis)), A_FIELD))
        self._event = lru_cache(1)(
            lambda id_, venue, medium: fragment(EVENT.dump({"id": id_, "venue": venue, "medium": medium}), A_FIELD)
        )
        self._place = lru_cache(KEPT)(lambda id_: fragment(reference(library.places[id_]), A_FIELD))
        self._target = lru_cache(KEPT)(lambda id_: fragment(reference(library.forces[id_]), AN_ITEM))
        self._document = lru_cache(KEPT)(self._render_document)

    def statement(self, filed: Filed, statement: Statement) -> str:
        """Return a statement as published."""
        occasion = filed.occasion
        counts = self._counts(statement)
        values = {
            "id": statement.id,
            "collection": filed.collection,
            "status": filed.status,
            "actor": self._speaker(occasion.actor, occasion.role, occasion.affiliation),
            "position": statement.position,
            "stance": self.stance(statement),
            "targets": [self._target(target) for target in statement.targets],
            "place": self._place(statement.place) if statement.place else None,
            "said": self._dated(occasion.said, occasion.said_basis),
            "occasion": self._event(occasion.id, occasion.venue, occasion.medium),
            "condition": statement.condition,
            "summary": statement.summary,
            "responds_to": statement.responds_to,
            "interprets": statement.interprets,
            "reports": [self._report(report) for report in statement.reports],
        }
        return render(arranged(STATEMENT, values | counts))

    def _counts(self, statement: Statement) -> dict[str, Any]:
        outlets = {self.library.documents[report.document].outlet for report in statement.reports}
        return {
            "reports_count": len(statement.reports),
            "outlets_count": len(outlets),
            "independent_count": self.library.independent(statement),
        }

    def stance(self, statement: Statement) -> str:
        """Return the stance of a statement: its own, else its code's."""
        stance = statement.stance or self.library.positions[statement.position].stance
        if stance is None:
            raise ValueError(f"statement {statement.id} has no stance")
        return stance

    def occasion(self, occasion: Occasion) -> str:
        """Return a speech event as published."""
        values = {
            "id": occasion.id,
            "name": self.title(occasion),
            "actor": self._speaker(occasion.actor, occasion.role, occasion.affiliation),
            "said": self._dated(occasion.said, occasion.said_basis),
            "said_note": occasion.said_note,
            "venue": occasion.venue,
            "medium": occasion.medium,
            "audience": occasion.audience,
            "statements": [BRIEF.dump(statement) for statement in occasion.statements],
        }
        return render(arranged(OCCASION, values))

    def title(self, occasion: Occasion) -> str:
        """Return what an occasion is called: who spoke and when."""
        when = occasion.said.text if occasion.said else "date unknown"
        return f"{self.library.actors[occasion.actor].name}, {when}"

    def _report(self, report: Report) -> dict[str, Any]:
        values = {
            "document": self._document(report.document),
            "form": report.form,
            "quote": report.quote,
            "start": report.start,
            "end": report.end,
            "flags": report.flags,
            "note": report.note,
        }
        return arranged(REPORT, values)

    def _render_speaker(self, actor_id: str, role: str | None, affiliation: str | None) -> Fragment:
        """Render who spoke, as what, for whom."""
        actor = self.library.actors[actor_id]
        body = reference(self.library.actors[affiliation]) if affiliation else None
        values = {"id": actor.id, "name": actor.name, "type": actor.type, "role": role, "affiliation": body}
        return fragment(SPEAKER.dump(values), A_FIELD)

    def _render_document(self, id_: str) -> Fragment:
        """Render a document as reports refer to it."""
        document = self.library.documents[id_]
        values = {
            "id": document.id,
            "title": document.title,
            "url": document.url,
            "outlet": reference(self.library.outlets[document.outlet]),
            "published": dated(document.published, document.published_basis),
        }
        return fragment(DOCUMENT.dump(values), A_FIELD_OF_AN_ITEM)
