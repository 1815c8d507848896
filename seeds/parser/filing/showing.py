"""Drafts in the shape in which statements are published, for a caller who stores nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from schemas import edtf, parsing
from seeds.parser.filing.curating import Drafted
from seeds.parser.filing.holdings import NAMED
from seeds.parser.filing.records import Record
from seeds.parser.naming.names import Names

ACTORS, FORCES, PLACES, OUTLETS = "actors", "forces", "places", "outlets"
DRAFT, DOCUMENT, PROPOSED = parsing.Draft(), parsing.ParsedDocument(), parsing.ProposedNames()


class Showing:
    """Shows the drafts of one article; `stances` by position code, None where each statement says its own."""

    def __init__(self, drafted: Drafted, names: Names, stances: Mapping[str, str | None]) -> None:
        self.drafted = drafted
        self.stances = stances
        self._named: dict[tuple[str, str], Record] = {
            (f"{kind}s", id_): {"name": name.name, "type": name.type} for (kind, id_), name in names.records.items()
        }
        for kind in NAMED:
            self._named.update({(kind, record["id"]): record for record in drafted.named[kind]})

    def called(self, kind: str, id_: str, name: str) -> None:
        """Let a record be shown by a name that the gazetteer does not have, such as an outlet's."""
        self._named[kind, id_] = {**self._named.get((kind, id_), {}), "name": name}

    def drafts(self, collection: str | None = None) -> list[dict[str, Any]]:
        """Return every drafted statement as published."""
        return [
            DRAFT.dump(self._draft(occasion, statement, collection))
            for occasion in self.drafted.occasions
            for statement in occasion["statements"]
        ]

    def document(self) -> dict[str, Any]:
        """Return the article as a document."""
        document = self.drafted.document
        made: dict[str, Any] = DOCUMENT.dump(
            {"published_note": None, **document, "published": _dated(document, "published")}
        )
        return made

    def left_open(self) -> list[dict[str, int]]:
        """Return where a position is taken, as it seems, that is too doubtful to be drafted."""
        return [{"start": start, "end": end} for start, end in self.drafted.left_open]

    def proposed(self, new_outlet: str = "") -> dict[str, Any]:
        """Return the names the drafts propose; `new_outlet` is what is said of the outlet where nobody has it."""
        named = {kind: self.drafted.named[kind] for kind in (ACTORS, FORCES, PLACES)}
        outlets = [{**one, "note": new_outlet} for one in self.drafted.named[OUTLETS] if new_outlet]
        complete = {
            kind: [{"aliases": [], "note": None, **record} for record in records]
            for kind, records in {**named, OUTLETS: outlets}.items()
        }
        made: dict[str, Any] = PROPOSED.dump(complete)
        return made

    def _draft(self, occasion: Record, statement: Record, collection: str | None) -> Record:
        reports = [self._report(report) for report in statement["reports"]]
        return {
            "id": statement["id"],
            "collection": collection,
            "status": "draft",
            "actor": self._speaker(occasion),
            "position": statement["position"],
            "stance": statement.get("stance") or self.stances[statement["position"]],
            "targets": [self._reference(FORCES, target) for target in statement["targets"]],
            "place": self._reference(PLACES, statement["place"]) if "place" in statement else None,
            "said": _dated(occasion, "said"),
            "occasion": {"id": occasion["id"], "venue": None, "medium": occasion["medium"]},
            "condition": statement.get("condition"),
            "summary": statement["summary"],
            "responds_to": [],
            "interprets": [],
            "reports": reports,
            **{"reports_count": len(reports), "outlets_count": 1, "independent_count": 1},
        }

    def _speaker(self, occasion: Record) -> Record:
        body = occasion.get("affiliation")
        actor = self._named[ACTORS, occasion["actor"]]
        speaker = {**self._reference(ACTORS, occasion["actor"]), "type": actor.get("type") or "organization"}
        return {
            **speaker,
            "role": occasion.get("role"),
            "affiliation": self._reference(ACTORS, body) if body else None,
        }

    def _report(self, report: Record) -> Record:
        absent = dict.fromkeys(("quote", "note", "actor_as_written", "target_as_written"))
        evidence = {**dict.fromkeys(("cue", "through", "answers")), "alternatives": [], **report["evidence"]}
        document = self.drafted.document
        described = {
            "id": document["id"],
            "title": document["title"],
            "url": None,
            "outlet": self._reference("outlets", document["outlet"]),
            "published": _dated(document, "published"),
        }
        return {**absent, "flags": [], **report, "evidence": evidence, "document": described}

    def _reference(self, kind: str, id_: str) -> Record:
        return {"id": id_, "name": self._named[kind, id_]["name"]}


def _dated(record: Record, name: str) -> Record:
    date = edtf.parse(record[name]) if name in record else None
    first, last = (date.earliest, date.latest) if date else (None, None)
    return {"edtf": date, "earliest": first, "latest": last, "basis": record[f"{name}_basis"]}
