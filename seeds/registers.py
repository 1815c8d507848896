"""The named records in their published form: actors, forces, places, positions, outlets, documents, collections."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from schemas import published
from schemas.records import Actor, Collection, Document, Force, Outlet, Place, Position
from seeds.library import Library
from seeds.publish import dated, reference

Count = Callable[[str, str], int]
ACTOR, FORCE, PLACE = published.Actor(), published.Force(), published.Place()
POSITION, OUTLET, DOCUMENT, COLLECTION = (
    published.Position(),
    published.Outlet(),
    published.Document(),
    published.Collection(),
)


class Registers:
    """Publishes the records of a library; `count` says how many curated statements have a value in a dimension."""

    def __init__(self, library: Library, count: Count, reports: Mapping[str, int]) -> None:
        self.library = library
        self.count = count
        self.reports = reports
        self._of_outlet: dict[str, int] = defaultdict(int)
        drafted = {kind: set(ids) for kind, ids in library.drafted.items()}
        for document in library.documents.values():
            self._of_outlet[document.outlet] += document.id not in drafted["documents"]
        self._bodies = _children({actor.id: _bodies(actor) for actor in library.actors.values()}, drafted["actors"])
        self._groups = _children(
            {force.id: list(force.parents) for force in library.forces.values()}, drafted["forces"]
        )
        self._regions = _children({place.id: _above(place) for place in library.places.values()}, drafted["places"])

    def actor(self, actor: Actor) -> dict[str, Any]:
        """Return an actor as published; `parents` are the bodies of its memberships at any time."""
        known = self.library.actors
        memberships = [
            {"of": reference(known[one.of]), "role": one.role, "since": one.since, "until": one.until}
            for one in actor.memberships
        ]
        return _dump(
            ACTOR,
            actor,
            hint=self._whose(actor),
            memberships=memberships,
            parents=[reference(known[id_]) for id_ in _bodies(actor)],
            children=[reference(known[id_]) for id_ in self._bodies[actor.id]],
            statements=self._tree_count("actor", actor.id),
        )

    def force(self, force: Force) -> dict[str, Any]:
        """Return a force as published."""
        known = self.library.forces
        return _dump(
            FORCE,
            force,
            hint=self._where(force),
            of=reference(self.library.actors[force.of]) if force.of else None,
            place=reference(self.library.places[force.place]) if force.place else None,
            parents=[reference(known[id_]) for id_ in force.parents],
            children=[reference(known[id_]) for id_ in self._groups[force.id]],
            statements=self._tree_count("target", force.id),
        )

    def place(self, place: Place) -> dict[str, Any]:
        """Return a place as published."""
        known = self.library.places
        return _dump(
            PLACE,
            place,
            parents=[reference(known[id_]) for id_ in _above(place)],
            children=[reference(known[id_]) for id_ in self._regions[place.id]],
            statements=self._tree_count("place", place.id),
        )

    def position(self, position: Position) -> dict[str, Any]:
        """Return a position as published."""
        statements = self.count("position", position.code)
        return _dump(POSITION, position, id=position.code, name=position.label, statements=statements)

    def outlet(self, outlet: Outlet) -> dict[str, Any]:
        """Return an outlet as published."""
        statements = self.count("outlet", outlet.id)
        return _dump(OUTLET, outlet, documents=self._of_outlet[outlet.id], statements=statements)

    def document(self, document: Document) -> dict[str, Any]:
        """Return a document as published."""
        return _dump(
            DOCUMENT,
            document,
            name=document.title,
            outlet=reference(self.library.outlets[document.outlet]),
            published=dated(document.published, document.published_basis),
            origin=self.library.document_origin(document.id),
            reports=self.reports.get(document.id, 0),
            statements=self.count("document", document.id),
        )

    def collection(self, collection: Collection, occasions: int, reports: int) -> dict[str, Any]:
        """Return a collection as published."""
        description = collection.description
        counts = {
            "documents": len(collection.documents),
            "occasions": occasions,
            "statements": self.count("collection", description.id),
            "reports": reports,
        }
        return _dump(COLLECTION, description, name=description.title, counts=counts)

    def _whose(self, actor: Actor) -> str:
        if not actor.memberships:
            return actor.type.replace("_", " ") + (f", {actor.country}" if actor.country else "")
        latest = actor.memberships[-1]
        return ", ".join(part for part in (latest.role, self.library.actors[latest.of].name) if part)

    def _where(self, force: Force) -> str:
        whose = f"of {self.library.actors[force.of].name}" if force.of else "of several or unnamed"
        return whose + (f", in {self.library.places[force.place].name}" if force.place else "")

    def _tree_count(self, dimension: str, id_: str) -> dict[str, int]:
        return {"at": self.count(f"{dimension}__exact", id_), "below": self.count(dimension, id_)}


def _dump(schema: Any, record: Any, **made: Any) -> dict[str, Any]:
    written = {name: getattr(record, name) for name in schema.fields if hasattr(record, name)}
    content: dict[str, Any] = schema.dump({**written, **made})
    return content


def _bodies(actor: Actor) -> list[str]:
    return list(dict.fromkeys(one.of for one in actor.memberships))


def _above(place: Place) -> list[str]:
    return [place.parent] if place.parent else []


def _children(parents: Mapping[str, Iterable[str]], drafted: set[str]) -> dict[str, list[str]]:
    """Return the children of each node; a node that only drafts hold is nobody's child."""
    children: dict[str, list[str]] = {id_: [] for id_ in parents}
    for id_ in sorted(parents.keys() - drafted):
        for parent in parents[id_]:
            children[parent].append(id_)
    return children
