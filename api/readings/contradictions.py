"""Every contradiction that statements have a part in, within bounds.

Cost: the statements on the forces in question are read once, then sorted and indexed by force and day, so that only
those are compared that may meet. Beyond MOST_STATEMENTS, or MOST_PAIRS of meetings, a reading refuses.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from pyroaring import BitMap

from api.dataset import INTERPRETERS, LINKS, Dataset
from api.readings.accounts import accounts, conflicts
from api.readings.camps import Camps, ids_of
from api.readings.denial import denials
from api.readings.divergence import divergences
from api.readings.families import Families, families, parts
from api.readings.findings import Finding, TooMany
from api.readings.histories import histories, nodes
from api.readings.remarks import Remark, remarks, standings
from api.readings.reversals import reversals
from api.readings.scope import disputes, scopes
from api.readings.showing import cited, documents, references
from schemas.counting import DIMENSIONS, Dimension
from schemas.readings import KINDS

MOST_STATEMENTS = 10_000
Shown = Mapping[Any, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: kinds, the days of the same time, and whose word counts as one actor's."""

    kinds: Collection[str] = KINDS
    window: int = 30
    actor: Dimension = DIMENSIONS["actor"]


def contradictions(dataset: Dataset, found: BitMap, beside: BitMap, asked: Asked) -> list[Finding]:
    """Return the contradictions that have a statement of `found` in them, the newest first.

    The other statements of a contradiction may be any of `beside` on the same forces, on wholes or parts of them,
    or linked with one of `found`. Raises TooMany.
    """
    refuse_many(len(found))
    near = neighbours(dataset, found) & beside | found
    refuse_many(len(near))
    made = _Reading(dataset, near, asked).findings()
    mine = [one for one in made if not found.isdisjoint(BitMap(one.ords))]
    return sorted(mine, key=lambda one: (min(one.ords), KINDS.index(one.kind), one.rule, one.ords))


def refuse_many(size: int) -> None:
    """Raise TooMany when there are more statements than a reading takes."""
    if size > MOST_STATEMENTS:
        raise TooMany(f"takes {size} statements into account; at most {MOST_STATEMENTS}")


def neighbours(dataset: Dataset, found: BitMap) -> BitMap:
    """Return the statements on forces of `found`, on wholes and parts of them, and those linked with `found`."""
    linked = BitMap(ord_ for _, _, ord_ in dataset.execute(LINKS, json.dumps(list(found))))
    reading = [BitMap.deserialize(row[0]) for row in dataset.execute(INTERPRETERS, json.dumps(list(found | linked)))]
    forces = {force for remark in remarks(dataset, found) for force in remark.targets}
    return reduce(or_, [*reading, *(dataset.posting("bears_on", force) for force in sorted(forces))], linked)


class _Reading:
    """One reading of `near`: what all its rules look things up in."""

    def __init__(self, dataset: Dataset, near: BitMap, asked: Asked) -> None:
        self.dataset, self.near, self.asked = dataset, near, asked
        self.remarks: list[Remark] = remarks(dataset, near)
        self.kin: Families = families(dataset)
        self.camps = Camps(dataset, near)
        self.links: dict[str, dict[int, list[int]]] = {
            "responds_to": defaultdict(list),
            "interprets": defaultdict(list),
        }
        for ord_, relation, other in dataset.execute(LINKS, json.dumps(list(near))):
            self.links[relation][ord_].append(other)

    def findings(self) -> list[Finding]:
        """Return everything of the kinds asked for."""
        read = {
            "change": self._changes,
            "divergence": self._divergences,
            "conflicting_reports": self._conflicts,
            "denial": self._denials,
            "scope": self._scopes,
        }
        return [finding for kind in KINDS if kind in self.asked.kinds for finding in read[kind]()]

    def _changes(self) -> list[Finding]:
        who = nodes(self.dataset, self.near, self.remarks, self.asked.actor)
        what = nodes(self.dataset, self.near, self.remarks, DIMENSIONS["target"])
        return reversals(histories(self.remarks, who, what), self.kin)

    def _divergences(self) -> list[Finding]:
        diverging = divergences(self.remarks, self.camps, self.kin, self.asked.window)
        links, inside = self.links["interprets"], parts(self.dataset)
        return diverging + disputes(self.remarks, links, self.camps, self.kin, inside)

    def _conflicts(self) -> list[Finding]:
        return conflicts(self.remarks, accounts(self.dataset, self.near), self.kin)

    def _denials(self) -> list[Finding]:
        return denials(self.remarks, self.links["responds_to"], self.kin, self.asked.window)

    def _scopes(self) -> list[Finding]:
        return scopes(self.remarks, self.links["interprets"], self.kin, parts(self.dataset))


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
