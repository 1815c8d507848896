"""Whole answers in other formats, each on its own path: streamed page by page, so that memory stays constant."""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from flask import Blueprint, Response, g, request
from pyroaring import BitMap

from api import evidence, orders
from api.algebra import select
from api.asking import Question
from api.atom import EPOCH, feed_day, feed_end, feed_entry, feed_start
from api.dataset import Dataset
from api.linked import CONTEXT, claim
from api.replies import etag
from api.routes import contract
from api.sheets import write_rows
from api.statement_rows import HEADER, cells
from api.wording import in_words
from schemas.questions import ExportQuestion, LinesQuestion

exports = Blueprint("exports", __name__)
CHUNK = 500
_LAYOUT = re.compile(rb"\n *")


@exports.get("/statements.csv")
@contract("exportStatementsCsv", "exports", None, ExportQuestion, media_type="text/csv")
def export_csv(question: Question) -> Response:
    """Every statement a question finds, as CSV (RFC 4180), one row each."""
    rows = (write_rows(map(cells, chunk)) for chunk in _statements(question))
    return _stream(chain(("\ufeff" + write_rows([HEADER]),), rows), question, "text/csv")


@exports.get("/statements.ndjson")
@contract("exportStatementsNdjson", "exports", None, LinesQuestion, media_type="application/x-ndjson")
def export_ndjson(question: Question) -> Response:
    """Every statement a question finds, one JSON object on each line."""
    dataset, found = g.dataset, select(g.dataset, question.values)
    pages = walk(dataset, found, question.values["sort"])
    rows = (evidence.add(dataset, dataset.rows(ords), ords, question) for ords in pages)
    chunks = (b"".join(map(compact, chunk)) for chunk in rows)
    return _stream(chunks, question, "application/x-ndjson")


@exports.get("/statements.jsonld")
@contract("exportStatementsJsonld", "exports", None, ExportQuestion, media_type="application/ld+json")
def export_jsonld(question: Question) -> Response:
    """Every statement a question finds as schema.org Claims, with the Quotations and articles they appear in."""
    root = request.host_url.rstrip("/")
    claims = (json.dumps(claim(one, root), ensure_ascii=False) for chunk in _statements(question) for one in chunk)
    start = '{"@context": ' + json.dumps(CONTEXT) + ', "@graph": [\n'
    return _stream(chain((start,), _joined(claims, ",\n"), ("\n]}\n",)), question, "application/ld+json")


@exports.get("/statements.atom")
@contract("exportStatementsAtom", "exports", None, ExportQuestion, media_type="application/atom+xml")
def export_atom(question: Question) -> Response:
    """Every statement a question finds as an Atom feed (RFC 4287)."""
    root = request.host_url.rstrip("/")
    found = select(g.dataset, question.values)
    newest = g.dataset.rows(ord_ for _, ord_ in orders.page(g.dataset, found, "-said", -1, 1))
    updated = feed_day(json.loads(newest[0])) if newest else EPOCH
    start = feed_start(root, request.url, in_words(question), g.dataset.version, updated)
    entries = ("".join(feed_entry(one, root) for one in chunk) for chunk in _statements(question, found))
    return _stream(chain((start,), entries, (feed_end(),)), question, "application/atom+xml")


def compact(row: bytes) -> bytes:
    """Return a stored row on one line: JSON holds a newline only between its parts."""
    return _LAYOUT.sub(b"", row.strip()) + b"\n"


def _statements(question: Question, found: BitMap | None = None) -> Iterator[list[dict[str, Any]]]:
    return ([json.loads(row) for row in rows] for rows in _rows(g.dataset, question, found))


def _rows(dataset: Dataset, question: Question, found: BitMap | None = None) -> Iterator[list[bytes]]:
    """Return the pages of rows of all statements a question finds; the set is fixed before the first is sent."""
    ords = select(dataset, question.values) if found is None else found
    return (dataset.rows(page) for page in walk(dataset, ords, question.values["sort"]))


def walk(dataset: Dataset, found: BitMap, sort: str) -> Iterator[list[int]]:
    """Yield the ords of `found` in an order, CHUNK at a time."""
    after = -1
    while places := orders.page(dataset, found, sort, after, CHUNK):
        yield [ord_ for _, ord_ in places]
        after = places[-1][0]


def _joined(texts: Iterable[str], between: str) -> Iterator[str]:
    lead = ""
    for text in texts:
        yield lead + text
        lead = between


def _stream(texts: Iterable[str | bytes], question: Question, media_type: str) -> Response:
    encoded = (text.encode() if isinstance(text, str) else text for text in texts)
    response = Response(encoded, mimetype=media_type)
    response.headers["ETag"] = etag(question)
    return response
