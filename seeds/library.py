"""The checked records of all collections, found by id, and the trees they make."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from schemas.records import (
    Actor,
    Codebook,
    Collection,
    Document,
    Force,
    Occasion,
    Outlet,
    Place,
    Position,
    Report,
    Statement,
)
from seeds.trees import Bodies, below, closure

NAMED = ("actors", "forces", "places", "outlets", "documents")


class Filed(NamedTuple):
    """An occasion with the collection it belongs to and its status, curated or draft."""

    collection: str
    status: str
    occasion: Occasion


class Library:
    """Lookups over checked collections; a record that several hold is one record."""

    def __init__(self, codebook: Codebook, collections: Sequence[Collection]) -> None:
        self.codebook = codebook
        self.collections = collections
        self.positions: dict[str, Position] = {position.code: position for position in codebook.positions}
        self.actors: dict[str, Actor] = _by_id(collection.actors for collection in collections)
        self.forces: dict[str, Force] = _by_id(collection.forces for collection in collections)
        self.places: dict[str, Place] = _by_id(collection.places for collection in collections)
        self.outlets: dict[str, Outlet] = _by_id(collection.outlets for collection in collections)
        self.documents: dict[str, Document] = _by_id(collection.documents for collection in collections)
        self.bodies = Bodies(self.actors.values())
        self._origins: dict[str, str] = {}

    @cached_property
    def drafted(self) -> dict[str, list[str]]:
        """The ids of each kind of named record that only drafts hold."""
        held: dict[str, tuple[set[str], set[str]]] = {kind: (set(), set()) for kind in NAMED}
        for collection in self.collections:
            for kind, (curated, drafted) in held.items():
                ids = (record.id for record in getattr(collection, kind))
                (curated if collection.status == "curated" else drafted).update(ids)
        return {kind: sorted(drafted - curated) for kind, (curated, drafted) in held.items()}

    @cached_property
    def actor_closure(self) -> dict[str, dict[str, int]]:
        """Actors above each actor, whatever the date."""
        return closure({actor.id: [one.of for one in actor.memberships] for actor in self.actors.values()})

    @cached_property
    def force_closure(self) -> dict[str, dict[str, int]]:
        """Groups of forces above each force."""
        return closure({force.id: force.parents for force in self.forces.values()})

    @cached_property
    def place_closure(self) -> dict[str, dict[str, int]]:
        """Places above each place."""
        return closure({place.id: [place.parent] if place.parent else [] for place in self.places.values()})

    @cached_property
    def borne_on(self) -> dict[str, list[str]]:
        """For each force the forces that a statement on it bears on, sorted: itself, all above and all below."""
        under = below(self.force_closure)
        return {force: sorted(under[force].union(above)) for force, above in self.force_closure.items()}

    def origin(self, report: Report) -> str:
        """Return what a report goes back to: its own origin, else the end of its document's chain of origins."""
        if report.origin:
            return self.document_origin(report.origin)
        return self.document_origin(report.document)

    def independent(self, statement: Statement) -> int:
        """Return how many independent origins the reports of a statement have."""
        return len({self.origin(report) for report in statement.reports})

    def document_origin(self, id_: str) -> str:
        """Return the id at the end of a chain of origins: of a document, an outlet, or a slug that documents share."""
        if id_ not in self._origins:
            end = id_
            while end in self.documents and (further := self.documents[end].origin):
                end = further
            self._origins[id_] = end
        return self._origins[id_]


def _by_id(groups: Iterable[Iterable[Any]]) -> dict[str, Any]:
    return {record.id: record for group in groups for record in group}
