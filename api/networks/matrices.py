"""A network as a raw matrix: a row for each actor, a column for each actor (one-mode) or concept (two-mode)."""

from collections.abc import Iterator, Mapping
from typing import Any

from api.networks.graphs import Node
from api.networks.projection import Tie


def matrix(
    rows: Mapping[Any, Node], columns: Mapping[Any, Node], ties: Mapping[tuple[Any, Any], Tie], symmetric: bool
) -> Iterator[list[Any]]:
    """Yield the header of ids and the rows of weights; no tie is 0, and so is the diagonal, as in DNA."""
    yield ["", *(node.id for node in columns.values())]
    for row, node in rows.items():
        yield [node.id, *(_weight(ties, row, column, symmetric) for column in columns)]


def _weight(ties: Mapping[tuple[Any, Any], Tie], row: Any, column: Any, symmetric: bool) -> int | float:
    tie = ties.get((row, column)) or (ties.get((column, row)) if symmetric else None)
    return plain(tie.weight) if tie else 0


def plain(weight: float) -> int | float:
    """Return a weight as an integer where it is one."""
    return int(weight) if weight == int(weight) else weight
