"""How answers are written: lists joined from stored text, details, their cursors, ETags and Link headers."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any
from urllib.parse import quote

from flask import Response, g, request

from api.asking import Question
from api.problems import refuse
from schemas.complaints import Complaint

INDENT = "\n    "
KEPT_IN_QUERIES = "%&=+,:/?@!$'()*~"
line = json.JSONEncoder(ensure_ascii=False).encode


def render(content: Any) -> str:
    """Return JSON that people can read."""
    return json.dumps(content, ensure_ascii=False, indent=2)


def reply(body: str | bytes, question: Question, media_type: str = "application/json") -> Response:
    """Return a finished reply whose strong ETag stands for dataset, path and question."""
    response = Response(body, mimetype=media_type)
    response.headers["ETag"] = etag(question)
    return response


def of_this_file(response: Response) -> Response:
    """Return a reply on the history of the dataset with an ETag that also stands for the file that holds it.

    A dataset may come back after another: then its version is that of before, but what led to it is not.
    """
    tag = blake2b(f"{response.headers['ETag']} {g.dataset.stamp}".encode(), digest_size=12).hexdigest()
    response.headers["ETag"] = f'"{tag}"'
    return response


def etag(question: Question) -> str:
    """Return the strong ETag of the current request's answer; each representation has its own."""
    asked = request.environ
    host = asked.get("HTTP_HOST", "")
    about = "\n".join((g.dataset.version, asked["wsgi.url_scheme"], host, asked["PATH_INFO"], question.canonical()))
    return f'"{blake2b(about.encode(), digest_size=12).hexdigest()}"'


def detail(row: str, question: Question) -> Response:
    """Return one stored record, moved to the margin."""
    return reply(row.strip().replace(INDENT, "\n") + "\n", question)


def listing(
    rows: Sequence[bytes], total: int, last: int | None, question: Question, query: str | None = None
) -> Response:
    """Return a page: `rows` as stored, the exact `total`, `last` the place of the last row when more follow."""
    cursor = write_cursor(g.dataset.version, question.binding(), last) if last is not None else None
    page = {"limit": question.values["limit"], "next_cursor": cursor, "total": total}
    resolved = table([f"      {line(entry)}" for entry in question.resolved], "    ")
    rest = (
        f',\n  "page": {line(page)},\n  "meta": {{\n    "dataset_version": {line(g.dataset.version)},\n'
        f'    "resolved": {resolved},\n    "query": {line(query)}\n  }}\n}}\n'
    )
    data = b"[\n" + b",\n".join(rows) + b"\n  ]" if rows else b"[]"
    body = b"".join((b'{\n  "data": ', data, rest.encode()))
    response = reply(body, question)
    if cursor and request.method != "POST":
        response.headers["Link"] = f'<{with_cursor(cursor)}>; rel="next"'
    return response


def table(rows: Sequence[str], margin: str = "  ") -> str:
    """Return rendered `rows` as a JSON array that ends at a margin."""
    return "[\n" + ",\n".join(rows) + f"\n{margin}]" if rows else "[]"


def inner(content: Any) -> str:
    """Return JSON to stand as a value one level inside an object."""
    return render(content).replace("\n", "\n  ")


def with_cursor(cursor: str) -> str:
    """Return the address of the current request with another cursor."""
    asked = request.environ
    given = [part for part in asked.get("QUERY_STRING", "").split("&") if part and not part.startswith("cursor=")]
    query = quote("&".join([*given, f"cursor={cursor}"]), safe=KEPT_IN_QUERIES)
    host = asked.get("HTTP_HOST") or asked["SERVER_NAME"]
    return f"{asked['wsgi.url_scheme']}://{host}{quote(asked['PATH_INFO'])}?{query}"


def write_cursor(version: str, binding: str, place: int) -> str:
    """Return the opaque cursor that goes on behind `place` of a question on a dataset."""
    return urlsafe_b64encode(f"{version}.{binding}.{place}".encode()).decode().rstrip("=")


def read_cursor(question: Question) -> int:
    """Return the place a question's cursor goes on behind, -1 without one; refuse foreign and stale cursors."""
    cursor = question.values.get("cursor")
    if cursor is None:
        return -1
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        version, binding, place = urlsafe_b64decode(padded.encode("ascii")).decode("ascii").split(".")
        at = int(place)
        if not 0 <= at < 2**32 or write_cursor(version, binding, at) != cursor:
            raise ValueError(cursor)
    except ValueError as error:
        complaint = Complaint("is not a cursor of this API; take page.next_cursor, or start without one", None, cursor)
        raise refuse("cursor", complaint) from error
    if version != g.dataset.version:
        text = f"belongs to dataset {version}; the data are now {g.dataset.version}: start again without it"
        complaint = Complaint(text, None, cursor)
        raise refuse("cursor", complaint, 410, "stale-cursor")
    if binding != question.binding():
        raise refuse("cursor", Complaint("belongs to another question; start again without it", None, cursor))
    return at
