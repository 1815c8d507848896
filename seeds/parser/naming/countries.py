"""The countries and territories a reader knows: their names, people, capitals and seats of power."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from seeds.parser.naming.tables import rows


@dataclass(frozen=True, slots=True)
class Country:
    """One country: ISO 3166-1 alpha-2 code, names, demonyms (adjectives and peoples), capitals, government metonyms."""

    iso: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    metonyms: tuple[str, ...]


class Territory(NamedTuple):
    """One region spoken of as a place of forces: names, demonyms, chief towns, the country it is counted to."""

    id: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    towns: tuple[str, ...]
    country: str


COUNTRIES = tuple(
    Country(iso[0], names, demonyms, capitals, metonyms)
    for iso, names, demonyms, capitals, metonyms in rows("countries")
)
"""Every country of the table, in the table's order."""

TERRITORIES = tuple(
    Territory(id_[0], names, demonyms, towns, country[0])
    for id_, names, demonyms, towns, country in rows("territories")
)
"""Every territory of the table, in the table's order."""
