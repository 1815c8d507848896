"""What answers are made of: their shapes, their headers, and the refusals that all operations share."""

from marshmallow import Schema

from api.contract.shapes import Converter, Shape, narrowed
from api.contract.texts import HEADERS, RESPONSES
from api.gunicorn_conf import limit_request_line
from api.routes import Contract
from schemas.envelopes import CountMeta, Meta, Page
from schemas.problems import MEDIA_TYPE, Problem

ENVELOPES: dict[str, tuple[str, type[Schema]]] = {"counts": ("CountTable", CountMeta)}
OTHER_FORMATS: dict[str, Shape] = {
    "application/ld+json": {
        "type": "object",
        "properties": {
            "@context": {"type": "object", "additionalProperties": True},
            "@graph": {"type": "array", "items": {"type": "object", "additionalProperties": True}},
        },
        "required": ["@context", "@graph"],
    },
    "application/vnd.sqlite3": {"type": "string", "format": "binary"},
    "application/json": {"type": "object", "additionalProperties": True},
    "application/yaml": {"type": "object", "additionalProperties": True},
}


def reference(kind: str, name: str) -> Shape:
    """Return a reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


def shape_of(contract: Contract, converter: Converter) -> Shape:
    """Return the shape of an operation's answer."""
    if contract.answers is None:
        return OTHER_FORMATS.get(contract.media_type, {"type": "string"})
    record: Shape = converter.shape(contract.answers)
    if contract.envelope:
        name, meta = ENVELOPES[contract.envelope]
        return converter.named(name, _envelope(record, {"meta": converter.shape(meta)}))
    if not contract.many:
        return record
    name = contract.answers.__name__
    around = {"page": converter.shape(Page), "meta": converter.shape(Meta)}
    if "fields_" in (contract.body or contract.asks)().fields:
        record = {"anyOf": [record, _selected(name, record, converter)]}
    return converter.named(f"{name}List", _envelope(record, around))


def _envelope(record: Shape, around: Shape) -> Shape:
    properties = {"data": {"type": "array", "items": record}, **around}
    return {"type": "object", "properties": properties, "required": list(properties)}


def _selected(name: str, record: Shape, converter: Converter) -> Shape:
    shape = narrowed(record, converter.spec.components.schemas)
    shape["description"] = f"What `fields` selects of a {name}; only where `fields` is given."
    return converter.named(f"Selected{name}", shape)


def headers_of(contract: Contract) -> Shape:
    """Return the headers of an operation's answer."""
    made = {}
    if contract.reads:
        made["Dataset-Version"] = reference("headers", "DatasetVersion")
    if contract.cached:
        made["ETag"] = reference("headers", "ETag")
    if contract.many and not contract.body:
        made["Link"] = reference("headers", "Link")
    return made


def shared_responses(converter: Converter) -> Shape:
    """Return the answers that operations share."""
    problem = {MEDIA_TYPE: {"schema": converter.shape(Problem)}}
    made: Shape = {}
    for status, (name, description) in RESPONSES.items():
        made[name] = {"description": description, "content": problem}
        if status == 503:
            made[name]["headers"] = {"Retry-After": reference("headers", "RetryAfter")}
        if status == 416:
            made[name]["headers"] = {"Content-Range": reference("headers", "ContentRange")}
    made["LineTooLong"] = {
        "description": f"The request line is over {limit_request_line} bytes; refused unread.",
        "content": problem,
    }
    made["NotModified"] = {
        "description": "You have it already: `If-None-Match` names the answer's `ETag`.",
        "headers": {"ETag": reference("headers", "ETag")},
    }
    made["Successor"] = {
        "description": "The record has another id now; `Location` is where it is.",
        "headers": {"Location": reference("headers", "Location")},
        "content": problem,
    }
    return made


def shared_headers() -> Shape:
    """Return the headers that answers share."""
    return {name: {"required": True, **header} for name, header in HEADERS.items()}
