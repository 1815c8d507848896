"""From a view to its OpenAPI operation: what it takes, what it answers, which refusals it knows."""

import inspect
from typing import Any

from marshmallow import Schema

from api.contract.answers import headers_of, reference, shape_of
from api.contract.examples import BODIES, as_text, id_example, value
from api.contract.shapes import Converter, Shape
from api.contract.texts import ID, RESPONSES
from api.routes import Contract
from schemas.fields import Text
from schemas.questions import Many, Paged

NAMED = "Ids, names, other spellings or Wikidata ids, if unambiguous."


def operation(view: Any, method: str, path: str, converter: Converter) -> Shape:
    """Return the operation of a view that has a contract."""
    contract: Contract = view.contract
    summary, _, description = (inspect.getdoc(view) or "").partition("\n")
    made: Shape = {"operationId": contract.operation, "tags": [contract.tag], "summary": summary.rstrip(".")}
    if description.strip():
        made["description"] = description.strip()
    parameters = [_in_path(path, contract, converter)] if "{id}" in path else []
    parameters += in_query(contract.asks, converter)
    parameters += [reference("parameters", name) for name in _header_names(contract, method)]
    if parameters:
        made["parameters"] = parameters
    if contract.body:
        content = {
            "application/json": {"schema": converter.shape(contract.body), "example": BODIES[contract.body.__name__]}
        }
        made["requestBody"] = {"required": True, "content": content}
    made["responses"] = responses(contract, method, converter)
    return made


def in_query(asks: type[Schema], converter: Converter) -> list[Shape]:
    """Return the query parameters that a question schema takes."""
    schema = asks()
    in_order = sorted(schema.fields.items(), key=lambda item: item[0] in Paged().fields)
    return [_parameter(name, field, converter) for name, field in in_order]


def _parameter(name: str, field: Any, converter: Converter) -> Shape:
    name = field.data_key or name
    made: Shape = converter._field2parameter(field, name=name, location="query")
    if field.metadata.get("resource") and isinstance(field, Many) and type(field.inner) is Text:
        made["description"] = f"{made['description']} {NAMED}"
    if not made["required"]:
        made.pop("required")
    example = value(name)
    if example is not None:
        made["schema"]["examples"] = [example]
        made["description"] += f" E.g. `{name}={as_text(example)}`."
    order = ("name", "in", "description", "required", "style", "explode", "schema")
    return {key: made[key] for key in order if key in made}


def _in_path(path: str, contract: Contract, converter: Converter) -> Shape:
    shape = converter.named("Id", ID)
    if contract.answers is not None and "id" in contract.answers().fields:
        own = converter.field2property(contract.answers().fields["id"])
        shape = own if "$ref" in own else shape
    described = {"name": "id", "in": "path", "description": "The id of the record.", "required": True}
    return {**described, "schema": {**shape, "examples": [id_example(path)]}}


def _header_names(contract: Contract, method: str) -> list[str]:
    names = ["IfNoneMatch"] if contract.cached and method == "get" else []
    return [*names, "Range"] if contract.ranges else names


def responses(contract: Contract, method: str, converter: Converter) -> Shape:
    """Return every answer of an operation by status."""
    content = {contract.media_type: {"schema": shape_of(contract, converter)}}
    found = {"description": "The answer.", "headers": headers_of(contract), "content": content}
    made: Shape = {"200": found}
    if contract.ranges:
        headers = {**headers_of(contract), "Content-Range": reference("headers", "ContentRange")}
        made["206"] = {**found, "description": "The part of the file that was asked for.", "headers": headers}
    if contract.redirects:
        made["308"] = reference("responses", "Successor")
    if contract.asks().fields:
        made["414"] = reference("responses", "LineTooLong")
    if contract.cached and method == "get":
        made["304"] = reference("responses", "NotModified")
    refusals = {*contract.refusals, 500, *((503,) if contract.reads else ())}
    made.update({str(status): reference("responses", RESPONSES[status][0]) for status in refusals})
    return dict(sorted(made.items()))
