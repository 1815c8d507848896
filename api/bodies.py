"""From a JSON body to the texts that a question is loaded from: each value must be of its JSON type."""

import json
from collections.abc import Mapping
from typing import Any

from flask import request
from gunicorn.http.errors import ParseException
from marshmallow import Schema, ValidationError
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge, UnsupportedMediaType

from api.asking import Question, load, names
from schemas.complaints import Complaint
from schemas.fields import Truth, WholeNumber
from schemas.questions import Many, One

KINDS = {WholeNumber: (int, "a number, written without quotation marks"), Truth: (bool, "true or false")}
TEXT = (str, "a text")


def body(what: str, example: str) -> dict[str, Any]:
    """Return the JSON object that was sent; raise UnsupportedMediaType or ValidationError that says what to send."""
    if not request.is_json:
        raise UnsupportedMediaType(f"Send the {what} as JSON, with Content-Type: application/json.")
    if (coding := request.headers.get("Content-Encoding", "identity")).lower() != "identity":
        raise UnsupportedMediaType(f"Send the {what} as it is, without Content-Encoding: {coding}.")
    try:
        sent = json.loads(_whole_body(), object_pairs_hook=_once_each)
    except (ValueError, RecursionError) as error:
        raise ValidationError({"body": [Complaint(_unread(error))]}) from error
    if not isinstance(sent, dict):
        raise ValidationError({"body": [Complaint(f"is not an object; write {example}")]})
    halves = [name for name, value in sent.items() if not _whole_characters([name, value])]
    if halves:
        complaint = Complaint("has half of a character; send both halves of the surrogate pair")
        raise ValidationError({name.encode(errors="replace").decode(): [complaint] for name in halves})
    return sent


def _whole_body() -> bytes:
    """Return all that was sent; raise RequestEntityTooLarge also where chunks without a length exceed the bound.

    Of these no more than the bound is read, and nothing says whether there was more. Raises BadRequest for no chunks.
    """
    try:
        sent = request.get_data()
    except ParseException as error:
        raise BadRequest(f"The body is not sent in chunks as its headers say: {error}.") from error
    if request.content_length is None and len(sent) >= (request.max_content_length or len(sent) + 1):
        raise RequestEntityTooLarge
    return sent


def _whole_characters(value: Any) -> bool:
    """Return whether a value can be written as UTF-8, which half of a surrogate pair, as JSON may hold it, cannot."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        raise KeyTwice(next(name for name in names if names.count(name) > 1))
    return made


class KeyTwice(ValueError):
    """An object of a body has one key twice."""


def _unread(error: Exception) -> str:
    if isinstance(error, KeyTwice):
        return f"has the key '{error}' twice in one object"
    if isinstance(error, json.JSONDecodeError):
        return f"is not JSON: {error.msg} at line {error.lineno}, column {error.colno}"
    if isinstance(error, UnicodeDecodeError):
        return f"is not UTF-8: byte 0x{error.object[error.start]:02x} at {error.start}"
    return "is nested too deep"


def sent_question(schema: type[Schema], given: Mapping[str, Any]) -> Question:
    """Return the question that a JSON object asks; raise ValidationError with every problem of every value."""
    taken, wrong = texts(schema, given)
    try:
        asked = load(schema, taken)
    except ValidationError as error:
        raise ValidationError({**error.messages_dict, **wrong}) from error
    if wrong:
        raise ValidationError(dict(wrong))
    return asked


def texts(schema: type[Schema], given: Mapping[str, Any]) -> tuple[dict[str, list[str]], dict[str, list[Complaint]]]:
    """Return the values of parameters as `load` takes them, and what is wrong with the others.

    A list parameter takes a list or one value. Unknown names are left for `load` to complain of.
    """
    taken: dict[str, list[str]] = {}
    wrong: dict[str, list[Complaint]] = {}
    fields = schema().fields
    for name in given:
        field = fields.get(names(schema).get(name, ""))
        value = _whole(given[name])
        complaint = _wrong(field, value) if field else None
        if complaint:
            wrong[name] = [complaint]
        else:
            taken[name] = [_text(item) for item in (value if isinstance(value, list) else [value])]
    return taken, wrong


def _whole(value: Any) -> Any:
    """Return a number without a fraction as the whole number it is in JSON, where 9.0 is 9."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _wrong(field: Any, value: Any) -> Complaint | None:
    if isinstance(field, Many) and isinstance(value, list):
        if not value:
            return Complaint("is an empty list; leave it out instead")
        return next((complaint for item in value if (complaint := _wrong(field.inner, item))), None)
    inner = field.inner if isinstance(field, One | Many) else field
    kind, called = KINDS.get(type(inner), TEXT)
    if isinstance(value, kind) and isinstance(value, bool) == (kind is bool):
        return None
    return Complaint(f"is not {called}", None, None if isinstance(value, dict | list) else _text(value))


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
