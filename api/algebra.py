"""A query is set algebra: the values of a filter unite, filters intersect, `__not` subtracts, a tree nests the same."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import and_, or_, sub
from typing import Any

from pyroaring import BitMap

from api.dataset import Dataset
from api.spans import overlapping
from schemas.edtf import Edtf
from schemas.filters import BY_NAME, EXACT, NOT, base
from schemas.words import Term

DATED = ("said", "published")


def select(dataset: Dataset, question: Mapping[str, Any]) -> BitMap:
    """Return the ords of the statements that a loaded and resolved question finds; not to be changed."""
    asked = list(parts(dataset, question))
    wanted = [ords for ords, excluded in asked if not excluded] or [everything(dataset)]
    return reduce(sub, [ords for ords, excluded in asked if excluded], reduce(and_, wanted))


def everything(dataset: Dataset) -> BitMap:
    """Return the ords of all statements, drafts included."""
    return dataset.posting("all", "")


def parts(dataset: Dataset, question: Mapping[str, Any]) -> Iterable[tuple[BitMap, bool]]:
    """Yield the set of each filter of a question, and whether it is to be left out."""
    for name, value in question.items():
        if name.partition("__")[0] in BY_NAME:
            yield union(dataset, name, value), name.endswith(NOT)
    for field in DATED:
        first, last = question.get(f"{field}_from"), question.get(f"{field}_to")
        if first or last:
            yield overlapping(dataset, field, *_days(first, last)), False
        if field in question:
            yield dataset.posting(field, question[field]), False
    if "min_independent" in question:
        yield dataset.posting("min_independent", str(question["min_independent"])), False
    if "has_condition" in question:
        yield dataset.posting("has_condition", str(question["has_condition"]).lower()), False
    for term in question.get("q", ()):
        yield dataset.matches(expression(term)), term.excluded


def union(dataset: Dataset, name: str, values: Sequence[str]) -> BitMap:
    """Return the statements that have any of `values` in the dimension that parameter `name` asks."""
    row, twin = base(name)
    dimension = row.name + EXACT if twin == EXACT else row.name
    sets = [dataset.posting(dimension, value) for value in values]
    return reduce(or_, sets) if sets else BitMap()


def expression(term: Term) -> str:
    """Return a term as FTS5 takes it: always quoted, so that none of it is syntax."""
    return '"' + term.text.replace('"', '""') + '"' + ("*" if term.prefix else "")


def _days(first: Edtf | None, last: Edtf | None) -> tuple[str | None, str | None]:
    return first.earliest if first else None, last.latest if last else None


def search(dataset: Dataset, tree: Mapping[str, Any]) -> BitMap:
    """Return what a loaded search tree finds: `and`, `or` and `not` over leaves that are questions themselves."""
    if "and" in tree:
        return reduce(and_, [search(dataset, branch) for branch in tree["and"]])
    if "or" in tree:
        return reduce(or_, [search(dataset, branch) for branch in tree["or"]])
    if "not" in tree:
        return everything(dataset) - search(dataset, tree["not"])
    return select(dataset, tree)
