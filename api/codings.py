"""Two codings of the same passages compared field by field. Pure computation over the rows of table codings."""

import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from api.agreement import alpha, masi, nominal, percentage

Judged = tuple[Any, Any]


@dataclass(frozen=True, slots=True)
class Unit:
    """One passage: what each coder made of it, None where that coder marked nothing, and how it was settled."""

    first: dict[str, Any] | None
    second: dict[str, Any] | None
    settled: str


def read_units(rows: Iterable[tuple[str | None, str | None, str]]) -> list[Unit]:
    """Return the units of stored rows, whose judgements are JSON."""
    return [Unit(json.loads(first or "null"), json.loads(second or "null"), settled) for first, second, settled in rows]


def compare(units: Sequence[Unit]) -> dict[str, Any]:
    """Return how far two codings agree (schemas.quality.Codings).

    Percentage and alpha of a field are over the passages both coders found. Of the passages themselves there is no
    alpha: nobody counted those that neither marked. Targets are sets; they are compared as wholes (nominal), and by
    MASI, for which a set that holds the other is nearer than one that merely overlaps it.
    """
    both = [unit for unit in units if unit.first and unit.second]
    return {
        "units": len(units),
        "both": len(both),
        "first_only": sum(unit.second is None for unit in units),
        "second_only": sum(unit.first is None for unit in units),
        "settled": counted(Counter(unit.settled for unit in units)),
        "agreement": [_found(len(both), len(units)), *_agreements(both)],
    }


def counted(counts: Counter[str]) -> list[dict[str, Any]]:
    """Return counts as published, largest first."""
    return [
        {"value": value, "count": count} for value, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair))
    ]


def _agreements(both: Sequence[Unit]) -> list[dict[str, Any]]:
    return [
        _agreement("actor", "nominal", nominal, [_pair(unit, lambda judged: judged["actor"]) for unit in both]),
        _agreement("position", "nominal", nominal, [_pair(unit, lambda judged: judged["position"]) for unit in both]),
        _agreement("targets", "nominal", nominal, [_pair(unit, _targets) for unit in both]),
        _agreement("targets", "MASI", masi, [_pair(unit, _targets) for unit in both]),
        _agreement("all", "nominal", nominal, [_pair(unit, _whole) for unit in both]),
    ]


def _pair(unit: Unit, read: Callable[[Any], Hashable]) -> Judged:
    return read(unit.first), read(unit.second)


def _targets(judged: Any) -> frozenset[str]:
    return frozenset(judged["targets"])


def _whole(judged: Any) -> Hashable:
    return judged["actor"], judged["position"], _targets(judged)


def _agreement(
    field: str, distance: str, apart: Callable[[Any, Any], float], pairs: Sequence[Judged]
) -> dict[str, Any]:
    return {
        "field": field,
        "distance": distance,
        "units": len(pairs),
        "agreeing": sum(first == second for first, second in pairs),
        "percentage": _rounded(percentage(pairs), 2),
        "alpha": _rounded(alpha(pairs, apart), 4),
    }


def _found(both: int, units: int) -> dict[str, Any]:
    share = _rounded(100 * both / units, 2) if units else None
    span = {"field": "span", "distance": "nominal", "units": units, "agreeing": both}
    return {**span, "percentage": share, "alpha": None}


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
