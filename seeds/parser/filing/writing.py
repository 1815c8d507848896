"""Writes records as files in the curated format: the same record, the same bytes; a file whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml


class _Writer(yaml.CSafeDumper):
    """YAML in which every scalar is a text, written plain where it can be: `2018`, `no` and `0.82` need no marks."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012  (as the base class has it)

    def ignore_aliases(self, _data: Any) -> bool:
        """Write everything out."""
        return True


def written(record: Any) -> str:
    """Return a record, of mappings, lists and texts alone, as YAML."""
    made: str = yaml.dump(record, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=120)
    return made


def write(path: Path, content: str) -> None:
    """Replace the file at `path` by one that holds `content`, in one step; raise OSError."""
    write_lines(path, (content,))


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Replace the file at `path` by one that holds `lines`, which end as they are to end; raise OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    with new.open("w", encoding="utf-8", newline="") as file:
        file.writelines(lines)
    new.replace(path)
