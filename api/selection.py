"""Nested selection: only the fields of a record that a question names."""

import json
from typing import Any

from api.asking import Question
from api.replies import render

ADDED = {
    "highlight": ("highlights",),
    "evidence": ("reports.actor_as_written", "reports.target_as_written", "reports.evidence"),
}
"""What the parameters that add something to statements add: selected with whatever else is."""


def narrow(rows: list[bytes], question: Question) -> list[bytes]:
    """Return the stored rows with only the fields a question selects, in the order of the contract."""
    paths = question.values.get("fields_")
    if not paths:
        return rows
    tree = branches([*paths, *(path for name, added in ADDED.items() if question.values.get(name) for path in added)])
    return [place(pick(json.loads(row), tree)) for row in rows]


def place(record: Any) -> bytes:
    """Return a record as it stands in a list."""
    return ("    " + render(record).replace("\n", "\n    ")).encode()


def branches(paths: list[str]) -> dict[str, Any]:
    """Return dotted paths as a tree; an empty branch takes all below it."""
    tree: dict[str, Any] = {}
    for path in sorted(paths, key=len):
        node = tree
        steps = path.split(".")
        for step in steps[:-1]:
            if node.get(step) == {}:
                break
            node = node.setdefault(step, {})
        else:
            node.setdefault(steps[-1], {})
    return tree


def pick(record: Any, tree: dict[str, Any]) -> Any:
    """Return the part of a record that a tree of fields names."""
    if isinstance(record, list):
        return [pick(item, tree) for item in record]
    if not tree or not isinstance(record, dict):
        return record
    return {name: pick(value, tree[name]) for name, value in record.items() if name in tree}
