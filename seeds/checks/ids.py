"""Ids: unique in what they must be unique in, the stem of their file, the same record in every collection."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from schemas.fields import as_id
from seeds.checks.material import Everything
from seeds.collections import FOLDERS, Material
from seeds.entries import Entry
from seeds.files import Keys
from seeds.problems import Problem, shown

RESERVED = ("counts", "search")
SHARED = ("actors", "forces", "places", "outlets", "documents")


def stems(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each record not named like its file, and each collection not named like its directory."""
    for kind in FOLDERS:
        for entry in everything.entries(kind):
            stem = entry.file.path.stem
            for keys, id_ in entry.find("id"):
                if as_id(stem) != stem:
                    wrong = f"its file is called '{entry.file.path.name}', which is no id"
                    yield entry.problem(keys, wrong, f"{as_id(id_) or as_id(stem)}.yaml")
                elif id_ != stem:
                    yield entry.problem(keys, f"'{id_}' is not the name of its file", stem)
    for material in everything.materials:
        own = material.description.file.path.parent == material.directory
        for keys, id_ in material.description.find("id") if own else ():
            if id_ != material.directory.name:
                yield material.description.problem(
                    keys, f"'{id_}' is not the name of its directory", material.directory.name
                )


def doubles(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each id taken twice: in its collection, or anywhere for occasions and statements."""
    yield from _twice(everything.written("occasions", "id"), "occasion")
    yield from _twice(everything.written("occasions", "statements.*.id"), "statement")
    yield from _twice(((one.description, ("id",), one.id) for one in _described(everything)), "collection")
    for material in everything.materials:
        for kind in SHARED:
            found = ((entry, keys, id_) for entry in material.entries(kind) for keys, id_ in entry.find("id"))
            yield from _twice(found, kind.removesuffix("s"))


def reserved(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each statement whose id is a path of the API beside /v1/statements/{id}."""
    for entry, keys, id_ in everything.written("occasions", "statements.*.id"):
        if id_ in RESERVED:
            yield entry.problem(keys, f"'{id_}' is a path of the API, /v1/statements/{id_}", f"{id_}-1")


def _described(everything: Everything) -> Iterator[Material]:
    return (one for one in everything.materials if one.description.file.path.parent == one.directory)


def _twice(found: Iterator[tuple[Entry[Any], Keys, str]], noun: str) -> Iterator[Problem]:
    first: dict[str, tuple[Entry[Any], Keys]] = {}
    for entry, keys, id_ in found:
        if id_ in first:
            yield entry.problem(keys, f"{noun} '{id_}' is there already: {_where(*first[id_])}")
        else:
            first[id_] = entry, keys


def _where(entry: Entry[Any], keys: Keys) -> str:
    return f"{shown(entry.file.path)}:{entry.file.line(entry.keys + keys)}"


def agreement(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each record that two collections hold under one id, but not alike."""
    for kind in SHARED:
        first: dict[str, tuple[Entry[Any], Any]] = {}
        for entry, record in everything.records(kind):
            other, known = first.setdefault(record.id, (entry, record))
            if known != record and other.file.path.parent != entry.file.path.parent:
                names = [one.name for one in fields(record) if getattr(known, one.name) != getattr(record, one.name)]
                place = _where(other, ("id",))
                yield entry.problem((), f"'{record.id}' is not as in {place}: {', '.join(names)} differ")


def retired(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each previous or retired id that is still in use, or given up twice."""
    living = everything.ids["statements"]
    given_up = [
        *everything.written("occasions", "statements.*.previous_ids.*"),
        *everything.written("retired", "id"),
    ]
    for entry, keys, id_ in given_up:
        if id_ in living:
            yield entry.problem(keys, f"'{id_}' is the id of a statement; a retired id is never used again")
    yield from _twice(iter(given_up), "retired id")
