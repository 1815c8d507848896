"""Timelines: what each actor said on each force, in order, and what every word is to the earlier ones."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pyroaring import BitMap

from api.dataset import Dataset
from api.readings.change import Change, changes, steps
from api.readings.families import NOBODY, parts
from api.readings.histories import histories, nodes
from api.readings.neighbours import refuse_many
from api.readings.remarks import Remark, remarks, standings
from api.readings.showing import references
from schemas.counting import Dimension


@dataclass(frozen=True, slots=True)
class Timeline:
    """What one actor, or all of a body, said on a force, or on the `forces` of a group, earliest first."""

    actor: str
    target: str
    forces: frozenset[str]
    remarks: tuple[Remark, ...]

    def changes(self) -> list[Change]:
        """Return what remarks are to earlier ones; of a group, those on each force of it are judged apart."""
        made = []
        for force in sorted({force for remark in self.remarks for force in remark.targets} & self.forces):
            made += changes(steps(remark for remark in self.remarks if force in remark.targets))
        places = {remark.ord: at for at, remark in enumerate(self.remarks)}
        return sorted(set(made), key=lambda one: (places[one.later.ord], places[one.earlier.ord], one.rule))


def timelines(
    dataset: Dataset, found: BitMap, actor: Dimension, target: Dimension, is_asked: Callable[[str], bool]
) -> list[Timeline]:
    """Return the timelines of statements `found` on the forces that `is_asked` takes, the longest first.

    Cost: every statement is read once and sorted; one on several targets stands in several timelines. Raises TooMany.
    """
    refuse_many(len(found))
    told = remarks(dataset, found)
    who, what = (nodes(dataset, found, told, by) for by in (actor, target))
    inside = parts(dataset) if target.level is not None else {}
    made = [
        Timeline(speaker, force, inside.get(force, NOBODY) | {force}, tuple(history))
        for (speaker, force), history in histories(told, who, what).items()
        if is_asked(force)
    ]
    return sorted(made, key=lambda one: (-len(one.remarks), one.actor, one.target))


def shown(dataset: Dataset, page: list[Timeline]) -> list[dict[str, Any]]:
    """Return timelines as they are published (schemas.readings.Timeline)."""
    full = standings(dataset, (remark.ord for one in page for remark in one.remarks))
    actors = references(dataset, "actors", (one.actor for one in page))
    forces = references(dataset, "forces", (one.target for one in page))
    return [
        {
            "actor": actors[one.actor],
            "target": forces[one.target],
            "statements": [full[remark.ord] for remark in one.remarks],
            "changes": [
                {"rule": change.rule, "statements": [change.earlier.id, change.later.id]} for change in one.changes()
            ],
        }
        for one in page
    ]
