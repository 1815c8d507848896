"""The quality of the data over HTTP: agreement of the two codings, dates, forms, flags, documents without yield."""

import json
from collections import Counter
from typing import Any

from flask import Blueprint, Response, g
from pyroaring import BitMap

from api.asking import Question
from api.codings import compare, counted, read_units
from api.counts import tally
from api.dataset import CODINGS, DOCUMENT_FACTS, RECORD, RECORD_IDS, SAID_BASES, SILENT, Dataset
from api.replies import render, reply
from api.routes import contract
from schemas.counting import DIMENSIONS
from schemas.quality import Quality, QualityQuestion

quality = Blueprint("quality", __name__)
MOST_WALKED = 200_000
ALPHA = (
    "alpha = 1 - observed / expected disagreement (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011), "
    "over the passages both coders found; nominal: values equal or not; MASI: Passonneau 2006, 1 - Jaccard x monotony"
)


@quality.get("/quality")
@contract("getQuality", "dataset", Quality, QualityQuestion)
def show_quality(question: Question) -> Response:
    """Show how good the data are, collection by collection.

    Agreement of the two independent codings by field, in percent and as Krippendorff's alpha; how surely statements
    are dated; in what form they are reported and what is flagged; documents that were read and yielded nothing.
    Computed from the records, never typed. Cost: a pass over the statements, once for each dataset; in a collection
    of more than 200,000 statements what needs that pass (`documents`, `said_basis`) is null.
    """
    asked = question.values.get("collection") or [row[0] for row in g.dataset.execute(RECORD_IDS, "collections")]
    body = {
        "data": [quality_of(g.dataset, collection) for collection in asked],
        "meta": {
            "dataset_version": g.dataset.version,
            "resolved": question.resolved,
            "alpha": ALPHA,
            "documents_without_statements": [row[0] for row in g.dataset.execute(SILENT)],
        },
    }
    return reply(render(body) + "\n", question)


def quality_of(dataset: Dataset, collection: str) -> dict[str, Any]:
    """Return the quality of one collection (schemas.quality.CollectionQuality), kept while the dataset is."""

    def make() -> tuple[dict[str, Any], int]:
        record = json.loads(dataset.first(RECORD, "collections", collection)[0])
        units = read_units(dataset.execute(CODINGS, collection))
        found = dataset.posting("collection", collection) & dataset.posting("status", "curated")
        made = {
            "collection": {"id": record["id"], "name": record["name"]},
            "codings": compare(units) if units else None,
            "documents": _documents(dataset, found, record["counts"]["documents"]) if _few(found) else None,
            "statements": _statements(dataset, found, collection),
        }
        return made, 4000

    return dataset.keep(("quality", collection), make)


def _documents(dataset: Dataset, found: BitMap, read: int) -> dict[str, Any]:
    ids = _tally(dataset, found, "document")
    facts = list(dataset.execute(DOCUMENT_FACTS, json.dumps(list(ids))))
    return {
        "read": read,
        "without_statements": read - len(ids),
        "published_basis": counted(Counter(basis for basis, _ in facts)),
        "flags": counted(Counter(flag for _, flags in facts for flag in json.loads(flags))),
    }


def _statements(dataset: Dataset, found: BitMap, collection: str) -> dict[str, Any]:
    unknown = found.intersection_cardinality(dataset.posting("said", "unknown"))
    uncertain = _tally(dataset, found, "said:day")["uncertain"]
    return {
        "total": len(found),
        "said_exactly": len(found) - unknown - uncertain,
        "said_uncertainly": uncertain,
        "said_unknown": unknown,
        "said_basis": counted(Counter(dict(dataset.execute(SAID_BASES, collection)))) if _few(found) else None,
        "form": counted(_tally(dataset, found, "form")),
        "flag": counted(_tally(dataset, found, "flag")),
        "independent": _independent(dataset, found),
    }


def _few(found: BitMap) -> bool:
    return len(found) <= MOST_WALKED


def _independent(dataset: Dataset, found: BitMap) -> list[dict[str, Any]]:
    """Return how many statements have just so many independent origins, from the sets of at least so many."""
    least = sorted(int(value) for value, _ in dataset.values("min_independent"))
    sizes = [found.intersection_cardinality(dataset.posting("min_independent", str(n))) for n in least]
    exact = [size - more for size, more in zip(sizes, [*sizes[1:], 0], strict=True)]
    return [{"value": str(n), "count": count} for n, count in zip(least, exact, strict=True) if count]


def _tally(dataset: Dataset, found: BitMap, dimension: str) -> Counter[str]:
    return Counter({key[0]: count for key, count in tally(dataset, found, [DIMENSIONS[dimension]]).items()})
