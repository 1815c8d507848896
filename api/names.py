"""What a caller means by a name: ids, aliases and outside ids, resolved or refused with the candidates."""

import json
from collections.abc import Container, Iterable

from api.dataset import LABELS, NAMED, NEAR, NEAR_STATEMENTS, Dataset
from schemas.complaints import Complaint, nearest
from schemas.names import fold

NOUNS = {
    "actors": "actor",
    "forces": "force",
    "places": "place",
    "outlets": "outlet",
    "documents": "document",
    "occasions": "occasion",
    "collections": "collection",
    "positions": "position",
    "statements": "statement",
}
FILTER_OF = {kind: noun for kind, noun in NOUNS.items() if kind != "statements"} | {"forces": "target"}


class Ambiguous(ValueError):
    """Several records have a name; holds the Complaint that says which."""


def resolve(dataset: Dataset, kind: str, value: str, drafts: bool = False) -> tuple[str, str]:
    """Return id and name of the one record of `kind` (plural) that `value` names, with `drafts` also one of theirs.

    Raises ValueError holding a Complaint when nothing has that name, or several have.
    """

    if value.startswith(("-", "!")):  # folding would drop the sign and find just what is not wanted
        raise ValueError(Complaint(f"'{value}' starts with a sign; to leave out, write the parameter with __not"))

    def read() -> tuple[tuple[str, str], int]:
        rows = list(dataset.execute(NAMED, kind, fold(value), drafts))
        chosen = [row for row in rows if row[0] == value] or [row for row in rows if row[2] == 0] or rows
        if len(chosen) != 1:
            raise Ambiguous(_ambiguous(value, chosen)) if chosen else ValueError(unknown(dataset, kind, value, drafts))
        return (chosen[0][0], labels(dataset, kind, [chosen[0][0]])[chosen[0][0]]), 200

    return dataset.keep(("resolved", kind, value, drafts), read)


def unknown(dataset: Dataset, kind: str, value: str, drafts: bool = False) -> Complaint:
    """Return the complaint that no record of `kind` is called `value`, with the id of the nearest name.

    Records that only drafts hold are known with `drafts`; else it is said that one of them is meant.
    """
    wanted = fold(value)[:120]
    if not drafts and not dataset.first(NAMED, kind, wanted, False) and dataset.first(NAMED, kind, wanted, True):
        return in_drafts(kind, value)
    found = _near(dataset, kind, wanted, wanted[:1], drafts) or _near(dataset, kind, wanted, "", drafts)
    listed = "" if found else f"; /v1/{kind} lists what is known"
    return Complaint(f"'{value}' is not a known {NOUNS[kind]}{listed}", found, value)


def misplaced(dataset: Dataset, kind: str, complaint: Complaint, drafts: bool, known: Container[str]) -> Complaint:
    """Return the complaint that no record of `kind` has a name; it tells a filter of `known` that has a record for it.

    That is one whose records are of another kind, just one of which has the name.
    """
    value = complaint.value or ""
    for other, asked in FILTER_OF.items():
        ids = {row[0] for row in dataset.execute(NAMED, other, fold(value), drafts)} if other != kind else set()
        if len(ids) == 1 and asked in known:
            right = f"{asked}={ids.pop()}"
            text = f"'{value}' is not a known {NOUNS[kind]}; the {NOUNS[other]} is {right}"
            return Complaint(text, complaint.suggestion or right, value)
    return complaint


def in_drafts(kind: str, value: str) -> Complaint:
    """Return the complaint that what `value` names stands in drafts alone."""
    return Complaint(f"the {NOUNS[kind]} '{value}' stands in drafts alone; ask with status=draft", None, value)


def _near(dataset: Dataset, kind: str, wanted: str, start: str, drafts: bool) -> str | None:
    """Return the id of the name nearest to `wanted` among those that begin with `start`."""
    sql = NEAR_STATEMENTS if kind == "statements" else NEAR
    near = dict(dataset.execute(sql, kind, start, start + "\U0010ffff", drafts))
    found = nearest(wanted, near)
    return near[found] if found else None


def _ambiguous(value: str, rows: list[tuple[str, str, int]]) -> Complaint:
    ids = [row[0] for row in rows]
    return Complaint(f"'{value}' may mean {' or '.join(ids)}; give the id", ids[0], value)


def labels(dataset: Dataset, kind: str, ids: Iterable[str]) -> dict[str, str]:
    """Return the name of each id of `kind`; an id without a name is its own."""
    wanted = list(ids)
    found = dict(dataset.execute(LABELS, kind, json.dumps(wanted)))
    return {id_: found.get(id_, id_) for id_ in wanted}
