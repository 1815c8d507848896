"""Remarks: statements as the rules of readings see them, and how they are shown."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pyroaring import BitMap

from api.dataset import REMARKS, STRENGTHS, Dataset
from api.readings.spans import Span, span
from schemas.edtf import edges


@dataclass(frozen=True, slots=True)
class Remark:
    """One statement: its number, speaker, position and targets, its dates as given and as they may be wrong."""

    ord: int
    id: str
    occasion: str
    actor: str
    position: str
    stance: str
    strength: int
    conditional: bool
    targets: tuple[str, ...]
    days: tuple[str, str]
    when: Span

    @property
    def side(self) -> str | None:
        """The side the speaker takes itself; facts and readings of others' words take none."""
        return None if self.stance == "neutral" or self.position == "interpret_scope" else self.stance


def remarks(dataset: Dataset, found: BitMap) -> list[Remark]:
    """Return the statements `found`, earliest first, unknown dates last, ties by id."""
    ranks = strengths(dataset)
    made = [_remark(row, ranks) for row in dataset.execute(REMARKS, json.dumps(list(found)))]
    return sorted(made, key=lambda remark: (remark.days, remark.when, remark.id))


def _remark(row: tuple[Any, ...], ranks: dict[str, int]) -> Remark:
    ord_, id_, occasion, actor, position, stance, conditional, targets, said, earliest, latest = row
    days = edges(earliest, latest) if said else ("~", "~")
    ranked = (position, stance, ranks[position], bool(conditional))
    return Remark(ord_, id_, occasion, actor, *ranked, tuple(json.loads(targets)), days, span(said, earliest, latest))


def strengths(dataset: Dataset) -> dict[str, int]:
    """Return the strength of each position within its stance."""

    def read() -> tuple[dict[str, int], int]:
        return dict(dataset.execute(STRENGTHS)), 2000

    return dataset.keep(("strengths",), read)


def standings(dataset: Dataset, ords: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Return statements as readings show them (schemas.readings.Standing), by ord."""
    wanted = sorted(set(ords))
    ranks = strengths(dataset)
    return {ord_: _standing(json.loads(row), ranks) for ord_, row in zip(wanted, dataset.rows(wanted), strict=True)}


def _standing(statement: dict[str, Any], ranks: dict[str, int]) -> dict[str, Any]:
    actor = statement["actor"]
    return {
        "id": statement["id"],
        "actor": {"id": actor["id"], "name": actor["name"]},
        "position": statement["position"],
        "stance": statement["stance"],
        "strength": ranks[statement["position"]],
        **{name: statement[name] for name in ("targets", "said", "condition", "summary")},
    }
