"""What the checks look at: everything read from all files, found by kind and id."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from schemas.records import Codebook
from seeds.collections import Material
from seeds.entries import Entry


class Everything:
    """The codebook and the material of all collections together."""

    def __init__(self, codebook: Codebook, materials: list[Material]) -> None:
        self.codebook = codebook
        self.materials = materials

    def entries(self, kind: str) -> Iterator[Entry[Any]]:
        """Yield all entries of a kind, those of wrong records too."""
        for material in self.materials:
            yield from material.entries(kind)

    def records(self, kind: str) -> Iterator[tuple[Entry[Any], Any]]:
        """Yield the entries of a kind whose record is right by itself, with that record."""
        return ((entry, entry.record) for entry in self.entries(kind) if entry.record is not None)

    @cached_property
    def ids(self) -> Mapping[str, dict[str, None]]:
        """The ids written for each kind, in wrong records too, so that one mistake does not make many."""
        kinds = ("actors", "forces", "places", "outlets", "documents", "occasions")
        found = {kind: {text: None for one in self.entries(kind) for _, text in one.find("id")} for kind in kinds}
        return {
            **found,
            "statements": {text: None for one in self.entries("occasions") for _, text in one.find("statements.*.id")},
        }

    @cached_property
    def by_id(self) -> Mapping[str, dict[str, Any]]:
        """The right records of each kind, by id."""
        kinds = ("actors", "forces", "places", "outlets", "documents", "occasions")
        return {kind: {record.id: record for _, record in self.records(kind)} for kind in kinds}
