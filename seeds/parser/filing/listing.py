"""The lists of named records in a directory of drafts, as somebody may have edited them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from seeds.files import File, read
from seeds.parser.filing.records import Record
from seeds.problems import Problem, Problems


def listed(directory: Path, kind: str) -> list[Record]:
    """Return the records of a kind, none where there is no list; raise Problems for what is no list of records."""
    path = directory / f"{kind}.yaml"
    if not path.exists():
        return []
    file = read(path)
    if problems := list(_problems(file)):
        raise Problems(problems)
    return list(file.content)


def _problems(file: File) -> Iterator[Problem]:
    if not isinstance(file.content, list):
        yield file.problem((), "is not a list of records; start each with `- ` at the margin")
        return
    for at, record in enumerate(file.content):
        if not isinstance(record, dict) or not all(isinstance(record.get(key), str) for key in ("id", "name")):
            yield file.problem((at,), "is not a record with an id and a name")
