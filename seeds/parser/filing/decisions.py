"""What a curator decided on drafts: kept beside them, a line each, so that parsing again brings nothing back."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = ".decisions.jsonl"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one drafted report: what became of it, which it was, and the statement it went into, if any.

    `decision` is accept, drop or merge.
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
    def draft(self) -> tuple[str, int, int, str]:
        """What a draft is known by when it is made again: the text, the place in it, the position."""
        return self.sha256, self.start, self.end, self.position


class Decisions:
    """The decisions on one directory of drafts."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / NAME
        self.made = list(self._read())
        self._settled = {decision.draft: decision for decision in self.made}

    def _read(self) -> Iterator[Decision]:
        for line in self.path.read_text("utf-8").splitlines() if self.path.exists() else ():
            if line.endswith("}"):  # a line cut off by a full disk is no decision
                yield Decision(**json.loads(line))

    def settled(self, sha256: str, start: int, end: int, position: str) -> Decision | None:
        """Return the decision on a draft, None when there is none."""
        return self._settled.get((sha256, start, end, position))

    def add(self, decision: Decision) -> None:
        """Write a decision down at once."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(asdict(decision), ensure_ascii=False) + "\n")
            lines.flush()
            os.fsync(lines.fileno())
        self.made.append(decision)
        self._settled[decision.draft] = decision
