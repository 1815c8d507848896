"""Adds records to curated files as their curators wrote them: comments, order and line breaks stay.

What is added is put in as text behind the last record of its list, with its indentation. The file is read again before
it takes the old one's place: when it does not say what it should, it is written anew from its content.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from seeds.files import File, Keys, read
from seeds.parser.filing.records import Record
from seeds.parser.filing.writing import written
from seeds.problems import Problems
from seeds.replacing import replacing


def store(path: Path, content: str) -> None:
    """Replace a file by one that is safe on disk, in one step; raise OSError."""
    with replacing(path) as new:
        new.write_text(content, encoding="utf-8", newline="")


def add_records(path: Path, records: list[Record]) -> None:
    """Add records to a list that is a file of its own, which may be missing."""
    if not path.exists():
        store(path, written(records))
        return
    file = read(path, blank=[])
    _add(file, (), records, [*file.content, *records])


def add_statements(path: Path, statements: list[Record]) -> None:
    """Add statements to the file of an occasion."""
    file = read(path)
    _add(file, ("statements",), statements, {**file.content, "statements": [*file.content["statements"], *statements]})


def add_reports(path: Path, statement: str, reports: list[Record]) -> None:
    """Add reports to a statement in the file of its occasion; raise LookupError when it is not there."""
    file = read(path)
    ids = [one["id"] for one in file.content["statements"]]
    if statement not in ids:
        raise LookupError(f"{path} has no statement {statement}")
    at = ids.index(statement)
    statements = [dict(one) for one in file.content["statements"]]
    statements[at]["reports"] = [*statements[at]["reports"], *reports]
    _add(file, ("statements", at, "reports"), reports, {**file.content, "statements": statements})


def _add(file: File, keys: Keys, records: list[Record], expected: Any) -> None:
    """Put records behind the last one of the list at `keys`, so that the file says `expected`."""
    with replacing(file.path) as new:
        new.write_text(_inserted(file, keys, records), encoding="utf-8", newline="")
        if not says(new, expected):
            new.write_text(written(expected), encoding="utf-8", newline="")


def says(path: Path, expected: Any) -> bool:
    """Return whether a file says what is expected of it."""
    try:
        return bool(read(path).content == expected)
    except Problems:
        return False


def _inserted(file: File, keys: Keys, records: list[Record]) -> str:
    lines = file.path.read_text("utf-8-sig").splitlines(keepends=True)
    inside = [line for path, line in file.lines.items() if path[: len(keys)] == keys and len(path) > len(keys)]
    last = max(inside, default=1)
    at = min((line for line in file.lines.values() if line > last), default=len(lines) + 1) - 1
    items = [line for path, line in file.lines.items() if len(path) == len(keys) + 1 and path[: len(keys)] == keys]
    margin = _margin(lines[max(items) - 1]) if items else ""
    added = "".join(margin + line for line in written(records).splitlines(keepends=True))
    before = "".join(lines[:at])
    return before + ("" if before.endswith("\n") or not before else "\n") + added + "".join(lines[at:])


def _margin(line: str) -> str:
    """Return the spaces before the dash of a list's item."""
    found = re.match(r" *", line)
    return found.group() if found else ""
