"""Whether what an editor made of a draft is one still: an occasion with one statement, on what there is."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping
from typing import Any

from schemas.complaints import nearest
from schemas.curated import OccasionSchema
from seeds.checks.references import REFERENCES
from seeds.entries import IN_OUR_WORDS, Entry, load
from seeds.files import File
from seeds.problems import Problem, Problems

Known = Mapping[str, Collection[str]]
"""The ids there are, by kind."""


def check_occasion(file: File, known: Known, taken: Container[str]) -> None:
    """Raise Problems unless a file is an occasion with one statement, not `taken`, and all it refers to is `known`."""
    entry, problems = load(OccasionSchema(), file, (), file.content)
    if not problems and len(entry.content["statements"]) != 1:
        problems = [entry.problem(("statements",), "holds one statement; edit it, or drop it instead")]
    if not problems and (id_ := entry.content["statements"][0]["id"]) in taken:
        problems = [entry.problem(("statements", 0, "id"), f"'{id_}' is the id of another statement, or was")]
    problems += _references(entry, known) if isinstance(file.content, dict) else ()
    if problems:
        raise Problems(problems)


def _references(entry: Entry[Any], known: Known) -> Iterator[Problem]:
    for kind, pattern, to in REFERENCES:
        for keys, id_ in entry.find(pattern) if kind == "occasions" and to in known else ():
            if id_ not in known[to]:
                message = f"'{id_}' is not the id of any {to.removesuffix('s')}"
                yield entry.problem(keys, message, nearest(id_, list(known[to])))


def complaints(messages: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Yield field and words of each complaint of a schema."""
    if isinstance(messages, dict):
        for key, below in messages.items():
            yield from complaints(below, f"{field}.{key}" if field else str(key))
        return
    for message in messages:
        yield field, IN_OUR_WORDS.get(message, str(message))
