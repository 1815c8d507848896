"""The names one article is read with: those of the gazetteer, and those the article itself tells of."""

from __future__ import annotations

from seeds.parser.naming.companies import companies
from seeds.parser.naming.homelands import homelands
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.missions import missions
from seeds.parser.naming.names import Names


def learned(text: str, names: Names) -> tuple[Names, tuple[Mention, ...]]:
    """`names` with the countries, missions and ships the article itself tells of, and where any of them are named."""
    mentions = names.find(text)
    countries = homelands(text, mentions, names)
    knowing = names.with_told(countries) if countries else names
    groups = companies(text, knowing)
    knowing = knowing.with_told((), groups) if groups else knowing
    forces = missions(text, knowing)
    knowing = knowing.with_told((), forces) if forces else knowing
    return knowing, mentions if knowing is names else knowing.find(text)
