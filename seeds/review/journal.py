"""What a curator did to drafts, step by step, with each draft as it was: kept beside them, so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from seeds.parser.filing.lines import add_line, line_of, read_lines
from seeds.parser.filing.records import Record
from seeds.review.inserting import store

NAME = ".reviewed.jsonl"
DECISIONS = ("accept", "merge", "drop")


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what was done (accept, merge, drop or edit), and the draft it was done to, as it was before.

    `file` is the stem of the draft's file, `at` its place among the statements there. `into` is the statement that it
    went into: its own id when accepted, what an edit called it. `made` is what an edit made of it, `added` the reports,
    by document and span, that a merge added. `named` are the records it refers to that drafts alone held, by kind.
    """

    done: str
    file: str
    at: int
    occasion: Record
    statement: Record
    into: str = ""
    made: Record = field(default_factory=dict)
    added: list[list[str]] = field(default_factory=list)
    named: dict[str, list[Record]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of the draft."""
        return str(self.statement["id"])


class Journal:
    """The steps in one directory of drafts that stand: one that is undone is struck out."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / NAME
        self.steps = [Step(**line) for line in read_lines(self.path)]

    def add(self, step: Step) -> None:
        """Write a step down at once."""
        add_line(self.path, asdict(step))
        self.steps.append(step)

    def strike(self, steps: Iterable[Step]) -> None:
        """Strike out steps; what came with them is from then on told with the last one that stands."""
        going = list(steps)
        left = [step for step in self.steps if not any(step is one for one in going)]
        if left and going:
            left[-1] = replace(left[-1], named=_united(step.named for step in (left[-1], *going)))
        if going:
            store(self.path, "".join(line_of(asdict(step)) for step in left))
        self.steps = left

    def decided(self) -> list[Step]:
        """Return the decisions, the last one first."""
        return [step for step in reversed(self.steps) if step.done in DECISIONS]


def _united(records: Iterable[dict[str, list[Record]]]) -> dict[str, list[Record]]:
    """Return records by kind, those of one id once."""
    found: dict[str, dict[str, Record]] = {}
    for of_step in records:
        for kind, named in of_step.items():
            found.setdefault(kind, {}).update({one["id"]: one for one in named})
    return {kind: list(named.values()) for kind, named in found.items()}
