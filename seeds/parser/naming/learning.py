"""The names one article is read with: those of the gazetteer, and those the article itself tells of."""

from __future__ import annotations

from seeds.parser.naming.blocs import blocs
from seeds.parser.naming.companies import companies
from seeds.parser.naming.homelands import homelands
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.missions import missions
from seeds.parser.naming.names import Names


def learned(text: str, names: Names) -> tuple[Names, tuple[Mention, ...]]:
    """`names` with whatever the article itself tells of (bodies, countries, missions), and where any are named."""
    bodies = blocs(text, names)
    knowing = names.with_told((), bodies) if bodies else names
    mentions = knowing.find(text)
    countries = homelands(text, mentions, knowing)
    knowing = knowing.with_told(countries) if countries else knowing
    groups = companies(text, knowing)
    knowing = knowing.with_told((), groups) if groups else knowing
    forces = missions(text, knowing)
    knowing = knowing.with_told((), forces) if forces else knowing
    return knowing, mentions if knowing is names else knowing.find(text)
