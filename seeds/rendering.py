"""The text in which published records are stored, byte for byte what json.dumps gives, from parts rendered once.

Texts are indented by two, and by four more spaces, as in a list of a reply: lists join stored texts as they are.
A newline with the spaces behind it can be left out everywhere for the compact form.
"""

from json.encoder import encode_basestring as quoted
from typing import Any

from marshmallow import Schema

MARGIN = "\n    "
STEP = "  "


class Fragment(str):
    """JSON that is rendered already, for the depth at which it is going to stand."""

    __slots__ = ()


def render(content: Any) -> str:
    """Return a published record as it is stored."""
    return MARGIN[1:] + _rendered(content, MARGIN)


def fragment(content: Any, depth: int) -> Fragment:
    """Return a part of a record, to stand `depth` objects and lists deep in it."""
    return Fragment(_rendered(content, MARGIN + STEP * depth))


def arranged(schema: Schema, values: dict[str, Any]) -> dict[str, Any]:
    """Return `values`, parts rendered or dumped already, under the names and in the order of the schema's fields.

    Fields that only some questions ask for are not stored. Raises KeyError when a value is missing.
    """
    return {
        field.data_key or name: values[name]
        for name, field in schema.fields.items()
        if not field.metadata.get("on_request")
    }


def _rendered(content: Any, margin: str) -> str:
    """Return `content` as json.dumps(content, ensure_ascii=False, indent=2) would, its lines led by `margin`."""
    kind = content.__class__
    if kind is str:
        return quoted(content)
    if kind is Fragment:
        return str(content)
    if content is None:
        return "null"
    if kind is int:
        return str(content)
    inner = margin + STEP
    if kind is dict:
        items = [f"{quoted(name)}: {_rendered(value, inner)}" for name, value in content.items()]
        return f"{{{inner}{f',{inner}'.join(items)}{margin}}}" if items else "{}"
    if kind is list or kind is tuple:
        items = [_rendered(value, inner) for value in content]
        return f"[{inner}{f',{inner}'.join(items)}{margin}]" if items else "[]"
    raise TypeError(f"a {kind.__name__} is never published")
