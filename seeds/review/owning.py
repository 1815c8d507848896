"""Whether a draft under review can be accepted: by the rule on positions that only the owner of a force can take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from marshmallow import Schema, ValidationError

from schemas.complaints import nearest
from schemas.curated import ActorSchema, ForceSchema, OccasionSchema, PlaceSchema
from schemas.records import Actor, Occasion
from seeds.checks.owners import OwnerRule
from seeds.codebook import CODEBOOK, load_codebook
from seeds.parser.filing.holdings import Holdings
from seeds.parser.filing.records import Record
from seeds.review.occasions import complaints
from seeds.trees import Bodies

WITHDRAWAL = "announce_withdrawal"
"""What the codebook has for the owner or the host."""
_SCHEMAS: dict[str, Schema] = {
    "actors": ActorSchema(),
    "forces": ForceSchema(),
    "places": PlaceSchema(),
    "occasions": OccasionSchema(),
}


class Unchecked(Exception):
    """A record that the rule needs is wrong; says which, and what is wrong with it."""


class NotOwner(Exception):
    """A draft cannot be accepted as it is; says why, and what to change."""


class Owning:
    """The rule over the records that are curated, `held`, and those that drafts propose, `named`, by kind and id.

    Only the records that matter to a draft are looked at, each once: being accepted does not change what it says.
    """

    def __init__(self, held: Holdings, named: dict[str, dict[str, Record]]) -> None:
        self.held = held
        self.named = named
        self.codebook = load_codebook(CODEBOOK)
        self.reserved = {position.code for position in self.codebook.positions if position.owner_only}
        self._loaded: dict[tuple[str, str], Any] = {}

    def complaint(self, occasion: Record, statement: Record) -> str:
        """Return why a draft cannot be accepted and what to change, '' for one that can be."""
        if statement["position"] not in self.reserved:
            return ""
        body = occasion.get("affiliation")
        if body and body not in self.held.named["actors"] and body not in self.named["actors"]:
            near = nearest(body, [*self.named["actors"], *self.held.named["actors"]])
            return f"affiliation '{body}' is not the id of any actor" + (f"; did you mean {near}?" if near else "")
        try:
            complaint = self._by_rule(occasion, statement)
        except Unchecked as error:
            return f"cannot be checked: {error}"
        to_do = "edit the position, or name the body it is said for as `affiliation`"
        return f"{complaint}; {to_do}" if complaint else ""

    def doubt(self, occasion: Record, statement: Record) -> str:
        """Return why a withdrawal seems to be announced by neither owner nor host, '' where it may well be by one.

        No record tells the host: it is taken for somebody of the country that the force is in, which others may hold.
        So this is asked, and refuses nothing.
        """
        try:
            made, rule = self._known(occasion, statement) if statement["position"] == WITHDRAWAL else (None, None)
        except Unchecked:
            return ""
        if made is None or rule is None or not rule.is_foreign(made.statements[0], made):
            return ""
        bodies = rule.bodies.speaking(made.actor, made.affiliation, made.said)
        own = {record.country for record in map(self._actor, bodies) if record and record.country}
        there = {self._country(force.place) for force in rule.forces.values()}
        if not own or "" in there or own & there:
            return ""
        return f"is {made.actor} ({', '.join(sorted(own))}) owner or host of a force in {', '.join(sorted(there))}?"

    def _country(self, place: str | None) -> str:
        """Return the country that a place lies in, '' where that is not told."""
        seen: set[str] = set()
        while place and place not in seen:
            seen.add(place)
            record = self._record("places", place)
            if record is None or record.iso:
                return str(record.iso)[:2] if record else ""
            place = record.parent
        return ""

    def _actor(self, id_: str) -> Actor | None:
        actor: Actor | None = self._record("actors", id_)
        return actor

    def _by_rule(self, occasion: Record, statement: Record) -> str:
        made, rule = self._known(occasion, statement)
        return rule.complaint(made, made.statements[0])

    def _known(self, occasion: Record, statement: Record) -> tuple[Occasion, OwnerRule]:
        """Return an occasion, and the rule over the forces and bodies that it is about."""
        made: Occasion = _load("occasions", {**occasion, "statements": [statement]})
        found = {id_: self._record("forces", id_) for id_ in made.statements[0].targets}
        forces = {id_: force for id_, force in found.items() if force}
        who = {made.actor, made.affiliation, *(force.of for force in forces.values())}
        bodies = Bodies(self._above(id_ for id_ in who if id_))
        return made, OwnerRule(self.codebook, forces, bodies)

    def _above(self, ids: Iterable[str]) -> list[Actor]:
        """Return the actors of some ids, and all they may belong to."""
        found: dict[str, Actor | None] = {}
        waiting = list(ids)
        while waiting:
            id_ = waiting.pop()
            if id_ not in found:
                found[id_] = actor = self._record("actors", id_)
                waiting.extend(one.of for one in (actor.memberships if actor else ()))
        return [actor for actor in found.values() if actor]

    def _record(self, kind: str, id_: str) -> Any:
        """Return the record of an id, None where there is none; raise Unchecked for one that is wrong."""
        if (kind, id_) not in self._loaded:
            written = self.held.named[kind].get(id_) or self.named[kind].get(id_)
            if written is None:
                return None
            self._loaded[kind, id_] = _load(kind, written)
        return self._loaded[kind, id_]


def _load(kind: str, written: Record) -> Any:
    try:
        return _SCHEMAS[kind].load(written)
    except ValidationError as error:
        field, words = next(complaints(error.messages))
        raise Unchecked(f"{kind.removesuffix('s')} {written['id']}: {field}: {words}") from error
