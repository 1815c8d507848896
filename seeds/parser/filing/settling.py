"""Which drafts of an article are settled: decided on, coded already, edited by somebody or deleted."""

from __future__ import annotations

from dataclasses import dataclass

from seeds.parser.filing.decisions import Decisions
from seeds.parser.filing.holdings import Holdings, Passage
from seeds.parser.filing.manifest import mark
from seeds.parser.filing.records import Record


@dataclass(frozen=True, slots=True)
class Settled:
    """What settles drafts: decisions, what is curated, and the marks of those in files that somebody changed."""

    decisions: Decisions
    held: Holdings
    marks: frozenset[str]

    def has(self, sha256: str, document: str, passage: Passage) -> bool:
        """Whether a passage of a text, kept as `document`, needs no draft any more."""
        place = passage.start, passage.end, passage.position
        return (
            mark(*place) in self.marks
            or self.decisions.settled(sha256, *place) is not None
            or self.held.coded(document, passage)
        )


class Unsettled:
    """Leaves out of the drafts of one article what is settled, and counts it."""

    def __init__(self, known: Settled, sha256: str, document: str) -> None:
        self.known = known
        self.sha256 = sha256
        self.document = document
        self.settled = 0

    def of(self, occasions: tuple[Record, ...]) -> list[Record]:
        """Return occasions with their open statements, as reports of the document's final id."""
        made = ({**one, "statements": list(filter(None, map(self._statement, one["statements"])))} for one in occasions)
        return [occasion for occasion in made if occasion["statements"]]

    def _statement(self, statement: Record) -> Record | None:
        reports = [
            {**report, "document": self.document}
            for report in statement["reports"]
            if not self._is_settled(int(report["start"]), int(report["end"]), statement["position"])
        ]
        self.settled += not reports
        return {**statement, "reports": reports} if reports else None

    def _is_settled(self, start: int, end: int, position: str) -> bool:
        return self.known.has(self.sha256, self.document, Passage(start, end, position))
