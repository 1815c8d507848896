"""Whether a draft under review can be accepted: by the rule on positions that only the owner of a force can take."""

from __future__ import annotations

from marshmallow import ValidationError

from schemas.complaints import nearest
from schemas.curated import ActorSchema, ForceSchema, OccasionSchema
from seeds.checks.owners import OwnerRule
from seeds.codebook import CODEBOOK, load_codebook
from seeds.parser.filing.holdings import Holdings
from seeds.parser.filing.records import Record
from seeds.trees import Bodies


class NotOwner(Exception):
    """A draft cannot be accepted as it is; says why, and what to change."""


class Owning:
    """The rule over the records that are curated, `held`, and those that drafts propose, `named`, by kind and id."""

    def __init__(self, held: Holdings, named: dict[str, dict[str, Record]]) -> None:
        self.held = held
        self.named = named
        self.codebook = load_codebook(CODEBOOK)
        self.reserved = {position.code for position in self.codebook.positions if position.owner_only}

    def complaint(self, occasion: Record, statement: Record) -> str:
        """Return why a draft cannot be accepted and what to change, '' for one that can be."""
        if statement["position"] not in self.reserved:
            return ""
        actors = self._records("actors")
        body = occasion.get("affiliation")
        if body and body not in actors:
            near = nearest(body, actors)
            return f"affiliation '{body}' is not the id of any actor" + (f"; did you mean {near}?" if near else "")
        complaint = self._by_rule(occasion, statement, actors)
        to_do = "edit the position, or name the body it is said for as `affiliation`"
        return f"{complaint}; {to_do}" if complaint else ""

    def _by_rule(self, occasion: Record, statement: Record, actors: dict[str, Record]) -> str:
        forces = self._records("forces")
        try:
            known = {id_: ForceSchema().load(forces[id_]) for id_ in statement["targets"] if id_ in forces}
            bodies = Bodies(map(ActorSchema().load, actors.values()))
            made = OccasionSchema().load({**occasion, "statements": [statement]})
        except ValidationError:  # of a file edited by hand; `demarche check` says what is wrong with it
            return ""
        return OwnerRule(self.codebook, known, bodies).complaint(made, made.statements[0])

    def _records(self, kind: str) -> dict[str, Record]:
        return {**self.named[kind], **self.held.named[kind]}
