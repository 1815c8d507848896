"""Circles: nothing lies above itself, repeats itself or answers itself, however long the way round."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seeds.checks.material import Everything
from seeds.entries import Entry
from seeds.files import Keys
from seeds.problems import Problem
from seeds.trees import circles

Place = tuple[Entry[Any], Keys]


def no_circles(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each circle in the trees, in the origins of documents and in the links of statements."""
    actors = {record.id: [one.of for one in record.memberships] for _, record in everything.records("actors")}
    forces = {record.id: record.parents for _, record in everything.records("forces")}
    places = {record.id: [record.parent] if record.parent else [] for _, record in everything.records("places")}
    origins = {record.id: [record.origin] if record.origin else [] for _, record in everything.records("documents")}
    yield from _circles(everything, "actors", "memberships", actors)
    yield from _circles(everything, "forces", "parents", forces)
    yield from _circles(everything, "places", "parent", places)
    yield from _circles(everything, "documents", "origin", origins)
    for link in ("responds_to", "interprets"):
        yield from _links(everything, link)


def _circles(everything: Everything, kind: str, field: str, parents: Mapping[str, Iterable[str]]) -> Iterator[Problem]:
    entries = {record.id: entry for entry, record in everything.records(kind)}
    for circle in circles({id_: list(above) for id_, above in parents.items()}):
        yield entries[circle[0]].problem((field,), f"goes round in a circle: {_way(circle)}")


def _links(everything: Everything, link: str) -> Iterator[Problem]:
    places: dict[str, Place] = {}
    links: dict[str, list[str]] = {}
    for entry, occasion in everything.records("occasions"):
        for at, statement in enumerate(occasion.statements):
            places[statement.id] = entry, ("statements", at, link)
            links[statement.id] = list(getattr(statement, link))
    for circle in circles(links):
        entry, keys = places[circle[0]]
        yield entry.problem(keys, f"goes round in a circle: {_way(circle)}")


def _way(circle: list[str]) -> str:
    return " > ".join([*circle, circle[0]])
