"""What every resource but statements is: a list of named records, completed from any spelling, and one by id."""

import json
from typing import Any

from flask import Response, g

from api.asking import Question
from api.dataset import DRAFTED, RECORD, RECORD_IDS, RECORD_ROWS, SPELLINGS, Dataset
from api.details import absent, only_drafted
from api.paging import page_of
from api.replies import detail, listing
from schemas.filters import DRAFT
from schemas.names import fold
from schemas.vocabularies import STATUSES

CURATED = STATUSES[:1]


def list_named(kind: str, question: Question, types: list[str] | None = None) -> Response:
    """Return the page of records of `kind` that a question asks for, by name; `types` keeps only those."""
    ids = _matching(g.dataset, kind, question, types)
    page, last = page_of(ids, question)
    return listing(_rows(g.dataset, kind, page), len(ids), last, question)


def get_named(kind: str, question: Question, id_: str) -> Response:
    """Return the one record of `kind` with an id; refuse an unknown one with the nearest."""
    row = g.dataset.first(RECORD, kind, id_)
    if row is None:
        raise absent(kind, id_)
    if DRAFT not in question.values.get("status", ()) and g.dataset.first(DRAFTED, kind, id_):
        raise only_drafted(kind, id_)
    return detail(row[0], question)


def _matching(dataset: Dataset, kind: str, question: Question, types: list[str] | None) -> list[str]:
    status = tuple(sorted(question.values.get("status", CURATED)))
    q = question.values.get("q")
    rows = dataset.keep(("ids", kind, status), lambda: _all(dataset, kind, status))
    if types is not None:
        rows = [row for row in rows if row[1] in types]
    if q is None:
        return [row[0] for row in rows]
    start = fold(q)
    named = {row[0] for row in dataset.execute(SPELLINGS, kind, start + "*", "* " + start + "*")} if start else set()
    return [row[0] for row in rows if row[0] in named]


def _all(dataset: Dataset, kind: str, status: tuple[str, ...]) -> tuple[list[tuple[str, str]], int]:
    found = dataset.execute(RECORD_IDS, kind)
    rows = [(id_, type_) for id_, type_, drafted in found if STATUSES[drafted] in status]
    return rows, 120 * len(rows)


def _rows(dataset: Dataset, kind: str, ids: list[str]) -> list[bytes]:
    found: dict[str, Any] = dict(dataset.execute(RECORD_ROWS, kind, json.dumps(ids)))
    return [found[id_] for id_ in ids]
