"""The lists of named records in a directory of drafts, as somebody may have edited them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

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


def length(path: Path) -> int:
    """Return how many items the list in a file has, whatever they are; raise Problems for what is no list in YAML."""
    depth = items = 0
    try:
        with path.open("rb") as file:
            for event in yaml.parse(file, Loader=yaml.CSafeLoader):
                depth -= isinstance(event, yaml.CollectionEndEvent)
                items += depth == 1 and not isinstance(event, yaml.CollectionEndEvent)
                depth += isinstance(event, yaml.CollectionStartEvent)
    except yaml.YAMLError as error:
        raise Problems([Problem(path, 1, "", f"is not YAML: {error}")]) from error
    return items


def _problems(file: File) -> Iterator[Problem]:
    if not isinstance(file.content, list):
        yield file.problem((), "is not a list of records; start each with `- ` at the margin")
        return
    for at, record in enumerate(file.content):
        if not isinstance(record, dict) or not all(isinstance(record.get(key), str) for key in ("id", "name")):
            yield file.problem((at,), "is not a record with an id and a name")
