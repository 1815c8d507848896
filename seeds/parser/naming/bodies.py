"""What a reader knows by name beside countries: bodies, departments, armies, armed groups and missions."""

from __future__ import annotations

from typing import NamedTuple

from seeds.parser.naming.tables import rows


class Body(NamedTuple):
    """One body that speaks or sends forces, of the country it belongs to: '' for one of many countries or of none."""

    id: str
    names: tuple[str, ...]
    country: str = ""


class Mission(NamedTuple):
    """One mission that is a force by name: its owner (body id or ISO code), the country it lies in ('' if several)."""

    id: str
    names: tuple[str, ...]
    owner: str
    place: str


BODIES = tuple(Body(id_[0], names) for id_, names in rows("bodies"))
"""International bodies that speak or send forces."""

DEPARTMENTS = tuple(Body(id_[0], names, country[0]) for id_, names, country in rows("departments"))
"""Departments and services that stand for one government wherever they are named."""

ARMIES = tuple(Body(id_[0], names, country[0]) for id_, names, country in rows("armies"))
"""Armies and services of one state that go by a name of their own: as a force they are that state's."""

ARMED_GROUPS = tuple(Body(id_[0], names) for id_, names, _ in rows("armed-groups"))
"""Armed groups and alliances that hold ground."""

HOMES = {id_[0]: frozenset(homes) for id_, _, homes in rows("armed-groups")}
"""The countries that an armed group is of, in which it is no foreign force."""

MISSIONS = tuple(Mission(id_[0], names, owner[0], "".join(place)) for id_, names, owner, place in rows("missions"))
"""Missions and operations that are forces by name."""
