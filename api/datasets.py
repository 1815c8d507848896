"""The dataset as a whole: its version, its citation, its files, and how it changed."""

import hashlib
import json
import os
import tempfile
import weakref
from pathlib import Path
from typing import IO, Any

from flask import Blueprint, Response, g, request
from werkzeug.exceptions import RequestedRangeNotSatisfiable
from werkzeug.http import parse_range_header
from werkzeug.wsgi import wrap_file

from api.algebra import select
from api.asking import Question
from api.dataset import CHANGES, VERSIONS, Dataset, Unavailable, stamp_of
from api.exports import compact, walk
from api.paging import page_of
from api.problems import refuse
from api.replies import listing, of_this_file, render, reply
from api.routes import contract
from api.selection import place
from schemas import datasets as shapes
from schemas.complaints import Complaint, not_one_of

datasets = Blueprint("datasets", __name__)
DATABASE, NDJSON = "demarche.db", "statements.ndjson"
MEDIA_TYPES = {DATABASE: "application/vnd.sqlite3", NDJSON: "application/x-ndjson"}


@datasets.get("/dataset")
@contract("getDataset", "dataset", shapes.Dataset)
def show_dataset(question: Question) -> Response:
    """Show version, counts, citation, licence and files of the dataset."""
    root = request.host_url.rstrip("/")
    files = [_described(g.dataset, name, f"{root}/v1/dataset/{name}") for name in MEDIA_TYPES]
    body = {
        "version": g.dataset.version,
        "counts": g.dataset.counts,
        "licence": g.dataset.licence,
        "citation": g.dataset.citation,
        "versions": _versions(g.dataset),
        "files": files,
    }
    return of_this_file(reply(render(body) + "\n", question))


@datasets.get(f"/dataset/{DATABASE}")
@contract("downloadDatabase", "dataset", None, media_type=MEDIA_TYPES[DATABASE], refusals=(400, 416), ranges=True)
def download_database(_question: Question) -> Response:
    """Download the SQLite file; ranges are served."""
    return _send(g.dataset, DATABASE)


@datasets.get(f"/dataset/{NDJSON}")
@contract("downloadStatements", "dataset", None, media_type=MEDIA_TYPES[NDJSON], refusals=(400, 416), ranges=True)
def download_statements(_question: Question) -> Response:
    """Download all curated statements, one JSON object a line; ranges are served."""
    return _send(g.dataset, NDJSON)


@datasets.get("/changes")
@contract("listChanges", "dataset", shapes.Change, shapes.ChangeQuestion, refusals=(400, 410), many=True)
def list_changes(question: Question) -> Response:
    """List what changed between two versions of the dataset: statements added, changed, retired.

    Seeding remembers the versions a database has had; `/v1/dataset` lists them.
    """
    rows = list(g.dataset.execute(CHANGES, *_between(question)))
    page, last = page_of(rows, question)
    return of_this_file(listing([place(_change(*row)) for row in page], len(rows), last, question))


def _between(question: Question) -> tuple[int, int]:
    """Return the numbers of the versions whose changes are asked: after the first, up to the last.

    A version may have come back: `until` is its latest time, `since` its latest before that.
    """
    known = [row["version"] for row in _versions(g.dataset)]
    for name in ("since", "until"):
        version = question.values.get(name)
        if version is not None and version not in known:
            raise refuse(name, not_one_of(version, dict.fromkeys(reversed(known)), "dataset version"))
    since, until = question.values.get("since"), question.values.get("until")
    last = len(known) - known[::-1].index(until) if until else len(known)
    earlier = [number for number, version in enumerate(known[:last], 1) if version == since]
    if since and not earlier:
        raise refuse("since", Complaint(f"came after until={until}; exchange the two", until, since))
    return (earlier[-1] if since else 0), last


def _change(version: str, statement: str, kind: str, fields: str) -> dict[str, Any]:
    return {"version": version, "statement": statement, "kind": kind, "fields": json.loads(fields)}


def _versions(dataset: Dataset) -> list[dict[str, Any]]:
    return [dict(zip(("number", "version", "statements"), row, strict=True)) for row in dataset.execute(VERSIONS)]


def _described(dataset: Dataset, name: str, url: str) -> dict[str, Any]:
    file = _file(dataset, name)
    return {"name": name, "url": url, "media_type": MEDIA_TYPES[name], **file.description}


class _File:
    """A file of the dataset on disk, its size and hash; a temporary one lives as long as this does."""

    def __init__(self, path: Path, held: IO[bytes] | None = None) -> None:
        self.path = path
        if held:
            weakref.finalize(self, held.close)
        with path.open("rb") as opened:
            self.stamp = stamp_of(os.fstat(opened.fileno()))
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
        self.description: dict[str, Any] = {"bytes": path.stat().st_size, "sha256": digest}


def _file(dataset: Dataset, name: str) -> _File:
    with dataset.making_files:
        if name not in dataset.files:
            dataset.files[name] = _own(dataset) if name == DATABASE else _written(dataset)
        file: _File = dataset.files[name]
        return file


def _own(dataset: Dataset) -> _File:
    file = _File(dataset.path)
    if file.stamp != dataset.stamp:
        raise Unavailable("the dataset is being exchanged; ask again")
    return file


def _written(dataset: Dataset) -> _File:
    held = tempfile.NamedTemporaryFile(prefix="demarche-", suffix=".ndjson")  # noqa: SIM115  (lives with the dataset)
    for ords in walk(dataset, select(dataset, {"status": ["curated"]}), "-said"):
        held.write(b"".join(map(compact, dataset.rows(ords))))
    held.flush()
    return _File(Path(held.name), held)


def _send(dataset: Dataset, name: str) -> Response:
    file = _file(dataset, name)
    opened = file.path.open("rb")
    if stamp_of(os.fstat(opened.fileno())) != file.stamp or (name == DATABASE and file.stamp != dataset.stamp):
        opened.close()
        raise Unavailable("the dataset is being exchanged; ask again")
    response = Response(wrap_file(request.environ, opened), mimetype=MEDIA_TYPES[name], direct_passthrough=True)
    response.call_on_close(opened.close)
    length = response.content_length = file.description["bytes"]
    response.set_etag(file.description["sha256"])
    response.headers["Content-Disposition"] = f"attachment; filename={name}"
    response.headers["Accept-Ranges"] = "bytes"
    try:
        response.make_conditional(request.environ, accept_ranges=_in_part(length), complete_length=length)
    except RequestedRangeNotSatisfiable:
        opened.close()
        raise
    return response


def _in_part(length: int) -> bool:
    """Return whether one part of a file of so many bytes is asked for; any other Range is ignored (RFC 9110, 14.2)."""
    asked = parse_range_header(request.headers.get("Range"))
    if asked is None or asked.units != "bytes" or len(asked.ranges) > 1:
        return False
    return asked.ranges[0][0] >= -length
