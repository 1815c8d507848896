"""Every error reply, in one shape (schemas.problems)."""

import json
import logging
import re
import sqlite3
from typing import Any

from flask import Flask, Response, current_app, g, request
from marshmallow import ValidationError
from werkzeug.exceptions import HTTPException

from api.dataset import Unavailable, damage
from schemas.complaints import Complaint, nearest
from schemas.problems import MEDIA_TYPE, PREFIX, PROBLEMS

KINDS = {
    404: "unknown-path",
    405: "method-not-allowed",
    413: "too-large",
    414: "too-large",
    415: "not-acceptable-body",
    416: "range-not-satisfiable",
}
log = logging.getLogger(__name__)


class Refused(Exception):
    """A request that is refused: `kind` of schemas.problems, and what is wrong with each parameter."""

    def __init__(self, status: int, kind: str, errors: dict[str, list[Complaint]], location: str | None = None) -> None:
        super().__init__(kind)
        self.status = status
        self.kind = kind
        self.errors = errors
        self.location = location


def refuse(parameter: str, complaint: Complaint, status: int = 400, kind: str = "invalid-question") -> Refused:
    """Return the refusal of one parameter."""
    return Refused(status, kind, {parameter: [complaint]})


def problem(status: int, kind: str, detail: str, errors: list[dict[str, Any]] | None = None) -> Response:
    """Return the problem reply."""
    body = {
        "type": PREFIX + kind,
        "title": PROBLEMS[kind],
        "status": status,
        "detail": detail,
        "errors": errors or [],
    }
    return Response(json.dumps(body, ensure_ascii=False, indent=2) + "\n", status, mimetype=MEDIA_TYPE)


def flatten(messages: Any, path: str = "") -> list[dict[str, Any]]:
    """Return marshmallow's nested messages as one list of errors, each with its parameter."""
    if isinstance(messages, dict):
        return [
            error for key, inner in messages.items() for error in flatten(inner, f"{path}.{key}" if path else str(key))
        ]
    return [
        {
            "parameter": path,
            "value": getattr(message, "value", None),
            "detail": str(message),
            "suggestion": getattr(message, "suggestion", None),
        }
        for message in messages
    ]


def in_words(errors: list[dict[str, Any]]) -> str:
    """Return all errors as one text for people."""
    parts = []
    for error in errors:
        hint = f" (try {error['suggestion']})" if error["suggestion"] else ""
        parts.append(f"{error['parameter']}: {error['detail']}{hint}")
    return "; ".join(parts)


def register(app: Flask) -> None:
    """Answer every failure of `app` with a problem."""
    app.register_error_handler(Refused, _refused)
    app.register_error_handler(ValidationError, _invalid)
    app.register_error_handler(Unavailable, _unavailable)
    app.register_error_handler(sqlite3.Error, _unread)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _internal)


def _refused(refused: Refused) -> Response:
    errors = flatten(refused.errors)
    response = problem(refused.status, refused.kind, in_words(errors), errors)
    if refused.location:
        response.headers["Location"] = refused.location
    return response


def _invalid(error: ValidationError) -> Response:
    errors = flatten(error.messages)
    return problem(400, "invalid-question", in_words(errors), errors)


def _unavailable(error: Unavailable) -> Response:
    response = problem(503, "unavailable", str(error))
    response.headers["Retry-After"] = "5"
    return response


def _unread(error: sqlite3.Error) -> Response:
    """Answer a question whose rows cannot be read; of a damaged file nothing is served from then on."""
    if not (told := damage(error)):
        return _internal(error)
    log.error("%s: %s", g.dataset.path, told)
    g.dataset.damage = told
    return _unavailable(Unavailable(told))


def _http(error: HTTPException) -> Response:
    if error.code and error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    made = error.get_response()
    status = error.code or 500
    detail, errors = _said_of(error)
    response = problem(status, KINDS.get(status, "invalid-question" if status < 500 else "internal"), detail, errors)
    for name in ("Allow", "Content-Range", "Retry-After"):
        if name in made.headers:
            response.headers[name] = made.headers[name]
    return response


def _said_of(error: HTTPException) -> tuple[str, list[dict[str, Any]]]:
    if error.code == 404:
        errors = flatten({"path": [no_path(request.path, _path_meant(request.path.removesuffix(".json")))]})
        return in_words(errors), errors
    if error.code == 405:
        allowed = ", ".join(sorted(getattr(error, "valid_methods", None) or []))
        complaint = Complaint(f"{request.method} is not taken here; {allowed} are", None, request.method)
        return str(complaint), flatten({"method": [complaint]})
    if error.code == 413:
        return f"The body has more than {request.max_content_length:,} bytes.", []
    return error.description or error.name, []


def _path_meant(path: str) -> str | None:
    """Return the path of the API that has the last part of another as a whole, or is spelled most like it."""
    if path.strip("/") == "v1":
        return "/"
    known, last = known_paths(), path.rstrip("/").rpartition("/")[2].lower()
    return min((one for one in known if last in re.split("[/-]", one)), key=len, default=None) or nearest(path, known)


def no_path(path: str, meant: str | None) -> Complaint:
    """Return the complaint that there is no such path, with the one that is meant."""
    return Complaint(f"'{path}' is not a path of this API", meant, path)


def known_paths() -> list[str]:
    """Return the paths of the API, their parameters in braces."""
    rules = current_app.url_map.iter_rules()
    return sorted({rule.rule.replace("<", "{").replace(">", "}") for rule in rules})


def _internal(error: Exception) -> Response:
    log.error("unanswered: %s %s", request.method, request.full_path, exc_info=error)
    return problem(500, "internal", "Something failed on our side; it has been recorded.")
