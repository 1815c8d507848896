"""How readings refer to named records and documents."""

import json
from collections.abc import Iterable
from typing import Any

from api.dataset import RECORD_ROWS, Dataset
from api.names import labels


def references(dataset: Dataset, kind: str, ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return id and name of records of `kind` (plural), by id."""
    return {id_: {"id": id_, "name": name} for id_, name in labels(dataset, kind, set(ids)).items()}


def documents(dataset: Dataset, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return documents as published, by id."""
    found = dict(dataset.execute(RECORD_ROWS, "documents", json.dumps(sorted(set(ids)))))
    return {id_: json.loads(row) for id_, row in found.items()}


def cited(document: dict[str, Any]) -> dict[str, Any]:
    """Return a published document as reports refer to it (schemas.published.DocumentReference)."""
    return {"id": document["id"], "title": document["name"], **{name: document[name] for name in CITED}}


CITED = ("url", "outlet", "published")
