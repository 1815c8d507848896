"""From marshmallow fields and schemas to JSON Schema, with apispec: every named shape once, under one name."""

import inspect
from typing import Any

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from apispec.ext.marshmallow.openapi import OpenAPIConverter
from marshmallow import Schema, fields

from api.contract.texts import EDTF, EDTF_BOUND
from schemas.counting import DEEPEST, DIMENSIONS, By
from schemas.fields import Bound, Choice, Date, Day, Pattern, Text, Truth, WholeNumber
from schemas.parsing import Article
from schemas.questions import Many, One, Selection
from schemas.searching import And, Filters, Not, Or, Search, Tree

Shape = dict[str, Any]
Field = fields.Field[Any]
SENT = (Search, Filters, And, Or, Not, Article)
NOT_BLANK = r"\S"


class Converter(OpenAPIConverter):
    """apispec's converter, told of the fields of Demarche's own and of what is always there."""

    def field2type_and_format(self, field: Field, **options: Any) -> Shape:
        """Return the JSON Schema of a field by its type alone."""
        if isinstance(field, One):
            return dict(self.field2property(field.inner))
        if isinstance(field, Many):
            items = self.field2property(field.inner)
            return {"type": "array", "items": items, "minItems": 1, "maxItems": field.most}
        made = self._named(field) or _own(field)
        return made if made is not None else dict(super().field2type_and_format(field, **options))

    def list2param(self, field: Field, **_options: Any) -> Shape:
        """Return how a list is written in a URL: the parameter repeated."""
        return {"style": "form", "explode": True} if isinstance(field, Many) else {}

    def schema2jsonschema(self, schema: Schema) -> Shape:
        """Return the JSON Schema of a schema: what is sent is closed, what is answered is whole and open."""
        made: Shape = {"description": inspect.getdoc(type(schema))}
        if isinstance(schema, Tree):
            return {**made, "oneOf": [self.shape(branch) for branch in Tree.either]}
        made.update(self.fields2jsonschema(schema.fields))  # type: ignore[no-untyped-call]
        if isinstance(schema, SENT):
            return {**made, **_closed(made)}
        names = [
            field.data_key or name for name, field in schema.fields.items() if not field.metadata.get("on_request")
        ]
        return {**made, "required": names}

    def shape(self, schema: type[Schema]) -> Shape:
        """Return a reference to the component of a schema, made when it is not there yet."""
        return dict(self.resolve_nested_schema(schema))  # type: ignore[no-untyped-call]

    def named(self, name: str, shape: Shape) -> Shape:
        """Return a reference to the component `name`, made of `shape` when it is not there yet."""
        known = self.spec.components.schemas
        if known.setdefault(name, shape) != shape:
            raise ValueError(f"two different shapes are called {name}")
        return {"$ref": f"#/components/schemas/{name}"}

    def _named(self, field: Field) -> Shape | None:
        if isinstance(field, Choice):
            return self.named(field.component, {"type": "string", "enum": list(field.choices)})
        if isinstance(field, Selection):
            return self.named(field.component, {"type": "string", "enum": list(field.paths)})
        if isinstance(field, By):
            return self.named("Dimension", {"type": "string", "enum": _dimensions()})
        if isinstance(field, Bound):
            return self.named("EdtfBound", EDTF_BOUND)
        return self.named("Edtf", EDTF) if isinstance(field, Date) else None


def _closed(shape: Shape) -> Shape:
    """Return what a shape that is sent has besides: nothing unknown, and one value where a list would stand."""
    properties = {
        name: _one_or_many(inner) if inner.get("type") == "array" and "maxItems" in inner else inner
        for name, inner in shape["properties"].items()
    }
    least = {} if "required" in shape else {"minProperties": 1}
    return {"properties": properties, **least, "additionalProperties": False}


def _one_or_many(shape: Shape) -> Shape:
    about: Shape = {name: shape[name] for name in ("description", "default") if name in shape}
    several = {name: value for name, value in shape.items() if name not in about}
    return {**about, "anyOf": [shape["items"], several]}


def _own(field: Field) -> Shape | None:
    """Return the JSON Schema of a field of schemas.fields, None for any other."""
    if isinstance(field, Day):
        return {"type": "string", "format": "date"}
    if isinstance(field, Pattern):
        return {"type": "string", "pattern": f"^(?:{field.expression.pattern})$"}
    if isinstance(field, Text):
        return {"type": "string", "minLength": 1, "maxLength": field.longest, "pattern": NOT_BLANK}
    if isinstance(field, WholeNumber):
        return {"type": "integer", "minimum": field.least, "maximum": field.most}
    return {"type": "boolean"} if isinstance(field, Truth) else None


def _dimensions() -> list[str]:
    levels = [f"{row.name}:{level}" for row in DIMENSIONS.values() if row.tree for level in range(DEEPEST + 1)]
    return [*DIMENSIONS, *levels]


class Plugin(MarshmallowPlugin):
    """apispec's marshmallow plugin with that converter."""

    Converter = Converter


def narrowed(shape: Shape, components: dict[str, Shape]) -> Shape:
    """Return a shape of objects with nothing required at any depth, as `fields` leaves them."""
    if "$ref" in shape:
        named = components[shape["$ref"].rpartition("/")[2]]
        return narrowed(named, components) if "properties" in named else shape
    made = {key: value for key, value in shape.items() if key != "required"}
    if "properties" in made:
        made["properties"] = {name: narrowed(inner, components) for name, inner in made["properties"].items()}
    if "items" in made:
        made["items"] = narrowed(made["items"], components)
    if "anyOf" in made:
        made["anyOf"] = [narrowed(inner, components) for inner in made["anyOf"]]
    return made


def new_document(**about: Any) -> tuple[APISpec, Converter]:
    """Return an empty document and the converter that names shapes in it."""
    plugin = Plugin()
    document = APISpec(openapi_version="3.1.0", plugins=[plugin], **about)
    if not isinstance(plugin.converter, Converter):
        raise TypeError(plugin.converter)
    return document, plugin.converter
