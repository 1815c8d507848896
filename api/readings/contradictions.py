"""Every contradiction that statements have a part in: each kind read over its own neighbourhood.

Cost: the statements of a neighbourhood are read once, then sorted and indexed by force and day, so that only those are
compared that may meet. Beyond MOST_STATEMENTS of them, or MOST_PAIRS of meetings, a reading raises TooMany.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from pyroaring import BitMap

from api.dataset import LINKS, Dataset
from api.readings.accounts import accounts, conflicts
from api.readings.camps import Camps, ids_of
from api.readings.denial import denials
from api.readings.divergence import divergences
from api.readings.families import families, parts
from api.readings.findings import Finding, TooMany
from api.readings.histories import histories, nodes
from api.readings.meetings import Ground
from api.readings.neighbours import Neighbours
from api.readings.remarks import remarks, standings
from api.readings.reversals import reversals
from api.readings.scope import disputes, scopes
from api.readings.showing import cited, documents, references
from schemas.counting import DIMENSIONS, Dimension
from schemas.readings import KINDS

Shown = Mapping[Any, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: kinds, the days of the same time, and whose word counts as one actor's."""

    kinds: Collection[str] = KINDS
    window: int = 30
    actor: Dimension = DIMENSIONS["actor"]


def contradictions(dataset: Dataset, found: BitMap, beside: BitMap, asked: Asked) -> list[Finding]:
    """Return the contradictions that have a statement of `found` in them, the newest first.

    The other statements of a contradiction may be any of `beside`. Raises TooMany.
    """
    reading = _Reading(dataset, Neighbours(dataset, found, beside, asked.window), asked)
    made = [finding for kind in KINDS if kind in asked.kinds for finding in reading.of(kind)]
    mine = [one for one in made if not found.isdisjoint(BitMap(one.ords))]
    return sorted(mine, key=lambda one: (min(one.ords), KINDS.index(one.kind), one.rule, one.ords))


class _Reading:
    """One reading, kind by kind."""

    def __init__(self, dataset: Dataset, near: Neighbours, asked: Asked) -> None:
        self.dataset, self.near, self.asked = dataset, near, asked
        self.kin = families(dataset)
        self.ground = Ground(self.kin, asked.window, near.occasions)

    def of(self, kind: str) -> list[Finding]:
        """Return what there is of a kind; raises TooMany, naming the kind."""
        try:
            return READ[kind](self)
        except TooMany as error:
            raise TooMany(f"kind={kind} {error}") from error

    def changes(self) -> list[Finding]:
        """Return what actors said against their own earlier word."""
        ords = self.near.of_the_same(self.asked.actor)
        told = remarks(self.dataset, ords)
        by = (self.asked.actor, DIMENSIONS["target"])
        who, what = (nodes(self.dataset, ords, told, dimension) for dimension in by)
        return reversals(histories(told, who, what), self.kin)

    def divergences(self) -> list[Finding]:
        """Return what camps and allies said against each other, and read against each other."""
        ords = self.near.diverging()
        made = divergences(remarks(self.dataset, ords), Camps(self.dataset, ords), self.ground)
        ords = self.near.interpreting()
        read = remarks(self.dataset, ords), self._links(ords, "interprets")
        return made + disputes(*read, Camps(self.dataset, ords), self.kin, parts(self.dataset))

    def conflicts(self) -> list[Finding]:
        """Return what documents tell differently."""
        ords = self.near.on_the_occasion()
        return conflicts(remarks(self.dataset, ords), accounts(self.dataset, ords), self.kin)

    def denials(self) -> list[Finding]:
        """Return what is claimed and denied."""
        ords = self.near.denying()
        return denials(remarks(self.dataset, ords), self._links(ords, "responds_to"), self.ground)

    def scopes(self) -> list[Finding]:
        """Return whom words are read to cover and to exempt."""
        ords = self.near.interpreting()
        links = self._links(ords, "interprets")
        return scopes(remarks(self.dataset, ords), links, self.kin, parts(self.dataset))

    def _links(self, ords: BitMap, relation: str) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for ord_, kind, other in self.dataset.execute(LINKS, json.dumps(list(ords))):
            if kind == relation:
                found[ord_].append(other)
        return found


READ: dict[str, Callable[[_Reading], list[Finding]]] = {
    "change": _Reading.changes,
    "divergence": _Reading.divergences,
    "conflicting_reports": _Reading.conflicts,
    "denial": _Reading.denials,
    "scope": _Reading.scopes,
}


def shown(dataset: Dataset, page: list[Finding]) -> list[dict[str, Any]]:
    """Return contradictions as they are published (schemas.readings.Contradiction)."""
    full = standings(dataset, (ord_ for one in page for ord_ in one.ords))
    forces = references(dataset, "forces", (force for one in page for force in one.forces))
    sources = documents(dataset, (account["document"] for one in page for account in one.accounts))
    return [_shown(dataset, one, full, forces, sources) for one in page]


def _shown(dataset: Dataset, one: Finding, full: Shown, forces: Shown, sources: Shown) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "rule": one.rule,
        "strength": one.strength,
        "forces": [forces[force] for force in one.forces],
        "statements": [full[ord_]["id"] for ord_ in one.ords],
        "sides": [{"role": role, "statements": [full[remark.ord] for remark in told]} for role, told in one.sides],
        "accounts": [{**account, "document": cited(sources[account["document"]])} for account in one.accounts],
        "because": ids_of(dataset, one.because),
    }
