"""A named thing, and a mention: a place of a text where names stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span


@record(frozen=True, slots=True)
class Name:
    """One named thing: `kind` is actor, force or place; `country` its ISO code or body id; `known` when curated."""

    kind: str
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    type: str = ""
    country: str = ""
    of: tuple[str, ...] = ()
    place: str = ""
    parents: tuple[str, ...] = ()
    known: bool = False


@record(frozen=True, slots=True)
class Mention:
    """A place of the text where names stand; `form` is name, adjective, capital or metonym.

    `country` is the first ISO code or body id that one of the names has, '' when none has one.
    """

    span: Span
    names: tuple[Name, ...]
    form: str
    country: str


def curated(kind: str, record: Mapping[str, Any]) -> Name:
    """The named thing that a record of a curated file is."""
    of = record.get("of") or [membership["of"] for membership in record.get("memberships", ())]
    return Name(
        kind=kind,
        id=record["id"],
        name=record.get("name", record["id"]),
        aliases=tuple(record.get("aliases", ())),
        type=record.get("type", ""),
        country=record.get("country", record.get("iso", "")),
        of=(of,) if isinstance(of, str) else tuple(of),
        place=record.get("place", ""),
        parents=tuple(record.get("parents") or filter(None, [record.get("parent")])),
        known=True,
    )
