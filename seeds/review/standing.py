"""The statements that stand in the collections: where each is written, and what refers to it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from seeds.collections import Material
from seeds.parser.filing.records import Record

_LINKS = ("responds_to", "interprets")


class Standing:
    """Curated statements by id, those they were called before too."""

    def __init__(self, found: Iterable[Material]) -> None:
        self._statements: dict[str, tuple[Path, Record, Record]] = {}
        self._links: list[tuple[str, str]] = []
        self.hashes: dict[str, str] = {}
        for material in found:
            self.hashes.update({entry.content["id"]: entry.content["sha256"] for entry in material.documents})
            for entry in material.occasions:
                self._take(entry.file.path, entry.content)

    def _take(self, path: Path, occasion: Record) -> None:
        for statement in occasion["statements"]:
            for id_ in (statement["id"], *statement.get("previous_ids", ())):
                self._statements[id_] = path, occasion, statement
            self._links += [(to, statement["id"]) for link in _LINKS for to in statement.get(link, ())]

    def statement(self, id_: str) -> Record | None:
        """Return a statement, None where there is none."""
        return self._statements[id_][2] if id_ in self._statements else None

    def occasion(self, id_: str) -> Record:
        """Return the occasion of a statement, without statements."""
        return {key: value for key, value in self._statements[id_][1].items() if key != "statements"}

    def path(self, id_: str) -> Path | None:
        """Return the file of a statement, None where there is none."""
        return self._statements[id_][0] if id_ in self._statements else None

    def occasions_of_nothing_but(self, id_: str) -> set[str]:
        """Return the id of the occasion that holds one statement alone, as one, none where it holds others."""
        if id_ not in self._statements:
            return set()
        occasion = self._statements[id_][1]
        return {occasion["id"]} if len(occasion["statements"]) == 1 else set()

    def referring(self, id_: str) -> list[str]:
        """Return the statements that answer or interpret a statement."""
        return sorted({statement for to, statement in self._links if to == id_})
