"""What the checks look at: everything read from all files, found by kind and id."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from schemas.records import Codebook
from seeds.collections import Material
from seeds.entries import Entry
from seeds.files import Keys

KINDS = ("actors", "forces", "places", "outlets", "documents", "occasions")
NAMES = ("name", "title", "aliases.*")


class Everything:
    """The codebook and the material of all collections together."""

    def __init__(self, codebook: Codebook, materials: list[Material]) -> None:
        self.codebook = codebook
        self.materials = materials

    def is_unread(self, kind: str) -> bool:
        """Return whether there may be more records of a kind than are known, because of a file that was not taken.

        A document that was not taken is known all the same, by the name of its file.
        """
        source = "occasions" if kind == "statements" else kind
        return kind != "documents" and any(source in material.unread for material in self.materials)

    def entries(self, kind: str, status: str | None = None) -> Iterator[Entry[Any]]:
        """Yield all entries of a kind, those of wrong records too; of materials with a status only, if one is given."""
        for material in self.materials:
            if status in (None, material.status):
                yield from material.entries(kind)

    def records(self, kind: str, status: str | None = None) -> Iterator[tuple[Entry[Any], Any]]:
        """Yield the entries of a kind whose record is right by itself, with that record."""
        return ((entry, entry.record) for entry in self.entries(kind, status) if entry.record is not None)

    def written(self, kind: str, pattern: str) -> Iterator[tuple[Entry[Any], Keys, str]]:
        """Yield what is written at `pattern` in all entries of a kind, right or wrong, and where."""
        return ((entry, keys, text) for entry in self.entries(kind) for keys, text in entry.find(pattern))

    def spellings(self, kind: str) -> Iterator[tuple[str, str]]:
        """Yield what the records of a kind are called, right or wrong ones, each with the id; none of statements."""
        for entry in self.entries(kind) if kind in KINDS else ():
            for _, id_ in entry.find("id"):
                yield from ((text, id_) for pattern in NAMES for _, text in entry.find(pattern))

    @cached_property
    def ids(self) -> Mapping[str, dict[str, None]]:
        """The ids written for each kind, in wrong records too, so that one mistake does not make many."""
        patterns = {**{kind: (kind, "id") for kind in KINDS}, "statements": ("occasions", "statements.*.id")}
        return {kind: {text: None for _, _, text in self.written(*pattern)} for kind, pattern in patterns.items()}

    @cached_property
    def by_id(self) -> Mapping[str, dict[str, Any]]:
        """The right records of each kind, by id."""
        return {kind: {record.id: record for _, record in self.records(kind)} for kind in KINDS}
