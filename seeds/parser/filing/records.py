"""Records as they are written: mappings, lists and texts, without anything empty."""

from __future__ import annotations

from typing import Any

Record = dict[str, Any]


def filled(**fields: Any) -> Record:
    """Return the fields that hold something; the format leaves a key out rather than writing it empty."""
    return {name: value for name, value in fields.items() if value not in ("", (), [], {}, None)}
