"""Statements and occasions in their published form, and the text in which that form is stored."""

import json
from typing import Any

from schemas import published
from schemas.edtf import Edtf
from schemas.records import Document, Occasion, Report, Statement
from seeds.library import Filed, Library

INDENT = "    "
STATEMENT = published.Statement()
OCCASION = published.Occasion()


def render(content: Any) -> str:
    """Return published JSON as it is stored: indented by two, and four spaces more, as in a list of a reply.

    Lists of a reply join stored texts as they are; a newline and its spaces can be left out for the compact form.
    """
    return INDENT + json.dumps(content, ensure_ascii=False, indent=2).replace("\n", "\n" + INDENT)


def reference(record: Any) -> dict[str, Any] | None:
    """Return id and name of a record, None of None."""
    return {"id": record.id, "name": record.name} if record else None


def dated(date: Edtf | None, basis: str) -> dict[str, Any]:
    """Return a date with the first and last day it may mean."""
    return {
        "edtf": date,
        "earliest": date.earliest if date else None,
        "latest": date.latest if date else None,
        "basis": basis,
    }


class Publisher:
    """Turns checked records into what is published, looking up the names they refer to."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def statement(self, filed: Filed, statement: Statement) -> dict[str, Any]:
        """Return a statement as published."""
        library, occasion = self.library, filed.occasion
        independent = {library.origin(report) for report in statement.reports}
        outlets = {library.documents[report.document].outlet for report in statement.reports}
        content: dict[str, Any] = STATEMENT.dump(
            {
                "id": statement.id,
                "collection": filed.collection,
                "status": filed.status,
                "actor": self.speaker(occasion),
                "position": statement.position,
                "stance": self.stance(statement),
                "targets": [reference(library.forces[target]) for target in statement.targets],
                "place": reference(library.places[statement.place]) if statement.place else None,
                "said": dated(occasion.said, occasion.said_basis),
                "occasion": occasion,
                "condition": statement.condition,
                "summary": statement.summary,
                "responds_to": statement.responds_to,
                "interprets": statement.interprets,
                "reports": [self.report(report) for report in statement.reports],
                "reports_count": len(statement.reports),
                "outlets_count": len(outlets),
                "independent_count": len(independent),
            }
        )
        return content

    def stance(self, statement: Statement) -> str:
        """Return the stance of a statement: its code's, else its own."""
        stance = statement.stance or self.library.positions[statement.position].stance
        if stance is None:
            raise ValueError(f"statement {statement.id} has no stance")
        return stance

    def speaker(self, occasion: Occasion) -> dict[str, Any]:
        """Return who spoke on an occasion, as what, for whom."""
        actor = self.library.actors[occasion.actor]
        body = self.library.actors[occasion.affiliation] if occasion.affiliation else None
        return {**(reference(actor) or {}), "type": actor.type, "role": occasion.role, "affiliation": reference(body)}

    def report(self, report: Report) -> dict[str, Any]:
        """Return one report of a statement."""
        return {
            "document": self.document(self.library.documents[report.document]),
            "form": report.form,
            "quote": report.quote,
            "start": report.start,
            "end": report.end,
            "flags": report.flags,
            "note": report.note,
        }

    def document(self, document: Document) -> dict[str, Any]:
        """Return a document as reports refer to it."""
        return {
            "id": document.id,
            "title": document.title,
            "url": document.url,
            "outlet": reference(self.library.outlets[document.outlet]),
            "published": dated(document.published, document.published_basis),
        }

    def occasion(self, occasion: Occasion) -> dict[str, Any]:
        """Return a speech event as published."""
        content: dict[str, Any] = OCCASION.dump(
            {
                "id": occasion.id,
                "name": self.title(occasion),
                "actor": self.speaker(occasion),
                "said": dated(occasion.said, occasion.said_basis),
                "said_note": occasion.said_note,
                "venue": occasion.venue,
                "medium": occasion.medium,
                "audience": occasion.audience,
                "statements": occasion.statements,
            }
        )
        return content

    def title(self, occasion: Occasion) -> str:
        """Return what an occasion is called: who spoke and when."""
        when = occasion.said.text if occasion.said else "date unknown"
        return f"{self.library.actors[occasion.actor].name}, {when}"
