"""Takes records out of curated files again, which are then as they were before these were added.

The lines of a record are cut out, comments before the next one stay. The file is read again before it takes the old
one's place: when it does not say what it should, it is written anew from its content.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from seeds.files import File, Keys, read
from seeds.parser.filing.records import Record
from seeds.parser.filing.writing import written
from seeds.replacing import replacing
from seeds.review.inserting import says, store

Place = tuple[str, str, str]


def place_of(report: Record) -> Place:
    """Return what a report of a statement is known by: its document and span."""
    return report["document"], report["start"], report["end"]


def remove_records(path: Path, ids: Collection[str]) -> None:
    """Take records out of a list that is a file of its own; with the last of them it goes, unless comments are left."""
    _remove(read(path), (), lambda record: record["id"] in ids)


def remove_statement(path: Path, statement: str) -> None:
    """Take a statement out of the file of its occasion; the file goes with the last one."""
    _remove(read(path), ("statements",), lambda one: one["id"] == statement)


def remove_reports(path: Path, statement: str, places: Collection[Place]) -> None:
    """Take reports out of a statement in the file of its occasion."""
    file = read(path)
    at = [one["id"] for one in file.content["statements"]].index(statement)
    _remove(file, ("statements", at, "reports"), lambda report: place_of(report) in places)


def _remove(file: File, keys: Keys, unwanted: Callable[[Record], bool]) -> None:
    """Take out of the list at `keys` what is unwanted, so that the rest is as it was."""
    items = _at(file.content, keys)
    going = [at for at, item in enumerate(items) if unwanted(item)]
    if len(going) == len(items):
        _empty(file, "" if keys else _without(file, keys, going))
    elif going:
        left = [item for at, item in enumerate(items) if at not in going]
        _store(file, _without(file, keys, going), _replaced(file.content, keys, left))


def _empty(file: File, left: str) -> None:
    """Leave the comments of a file that holds no record any more; without any it goes."""
    if left.strip() and all(line.strip()[:1] in ("", "#") for line in left.splitlines()):
        store(file.path, left)
    else:
        file.path.unlink()


def _store(file: File, text: str, expected: Any) -> None:
    with replacing(file.path) as new:
        new.write_text(text, encoding="utf-8", newline="")
        if not says(new, expected):
            new.write_text(written(expected), encoding="utf-8", newline="")


def _at(content: Any, keys: Keys) -> Any:
    for key in keys:
        content = content[key]
    return content


def _replaced(content: Any, keys: Keys, value: Any) -> Any:
    """Return a copy of what is written with another value at `keys`."""
    if not keys:
        return value
    first, *rest = keys
    below = _replaced(content[first], tuple(rest), value)
    if isinstance(content, list):
        return [below if at == first else item for at, item in enumerate(content)]
    return {key: below if key == first else item for key, item in content.items()}


def _without(file: File, keys: Keys, going: list[int]) -> str:
    lines = file.path.read_text("utf-8-sig").splitlines(keepends=True)
    for at in reversed(going):
        start, end = _lines_of(file, (*keys, at), lines)
        del lines[start:end]
    return "".join(lines)


def _lines_of(file: File, keys: Keys, lines: list[str]) -> tuple[int, int]:
    """Return where the lines of an item begin and end, without the comments and empty lines behind it."""
    inside = [line for path, line in file.lines.items() if path[: len(keys)] == keys]
    end = min((line for line in file.lines.values() if line > max(inside)), default=len(lines) + 1) - 1
    while end > max(inside) and lines[end - 1].strip()[:1] in ("", "#"):
        end -= 1
    return min(inside) - 1, end
