"""One mention of a force, as its own words describe it."""

from __future__ import annotations

from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span


@record(frozen=True, slots=True)
class Force:
    """One mention of a force: what the words tell of owner, kind and place; `known` are ids of curated forces.

    `strength` is named (an alias of the collection), described (a force noun), people ("the Americans", "foreigners")
    or country (a state or body spoken of as if it were its army). `owners` are country codes, body ids or actor ids;
    "foreign" stands for whoever is foreign, "speaker" for the speaker's own, "its" for the state last spoken of.
    """

    span: Span
    words: str
    strength: str
    group: str
    owners: tuple[str, ...] = ()
    place: str = ""
    known: tuple[str, ...] = ()
    head: str = ""
