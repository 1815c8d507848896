"""What a curator decided on drafts: kept beside them, a line each, so that parsing again brings nothing back."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from seeds.parser.filing.lines import add_line, read_lines

NAME = ".decisions.jsonl"
Place = tuple[str, int, int, str]
"""The text of a drafted report, where it stands in it, and its position."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one drafted report: what became of it, which it was, and the statement it went into, if any.

    `decision` is accept, drop or merge, or reopen, which lifts the one before it.
    """

    decision: str
    sha256: str
    start: int
    end: int
    actor: str
    position: str
    statement: str
    into: str = ""

    @property
    def draft(self) -> Place:
        """What a draft is known by when it is made again: the text, the place in it, the position."""
        return self.sha256, self.start, self.end, self.position


class Decisions:
    """The decisions on one directory of drafts."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / NAME
        self._settled: dict[Place, dict[str, Decision]] = {}
        for line in read_lines(self.path):
            self._take(Decision(**line))

    def _take(self, decision: Decision) -> None:
        of_place = self._settled.setdefault(decision.draft, {})
        of_place.pop(decision.statement, None)
        if decision.decision != "reopen":
            of_place[decision.statement] = decision

    def settled(self, sha256: str, start: int, end: int, position: str) -> Decision | None:
        """Return the last decision on a draft, None when there is none."""
        return next(reversed(self._settled.get((sha256, start, end, position), {}).values()), None)

    def has(self, sha256: str, start: int, end: int, position: str, statement: str) -> bool:
        """Whether the draft of an id was decided on, not another one of the same place and position."""
        return statement in self._settled.get((sha256, start, end, position), {})

    def standing(self) -> set[tuple[str, str]]:
        """Return the decisions that hold, each with the id of its draft."""
        return {(id_, one.decision) for of_place in self._settled.values() for id_, one in of_place.items()}

    def add(self, decision: Decision) -> None:
        """Write a decision down at once."""
        add_line(self.path, asdict(decision))
        self._take(decision)
