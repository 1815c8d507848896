"""Networks as they go over the wire: JSON with the ids of the statements each tie rests on, and rows of a sheet."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from api.dataset import IDS, Dataset
from api.networks.graphs import Edge, Network, Node
from api.networks.matrices import plain

MOST_IDS = 10
HEADER = [
    *("window_first", "window_last", "source", "source_name", "target", "target_name"),
    *("weight", "raw", "concepts", "statements"),
]


def as_json(dataset: Dataset, networks: Sequence[Network]) -> str:
    """Return networks as a JSON array one level inside an object, each node and edge on a line of its own."""
    edges = [edge for network in networks for edge in network.edges]
    shown = {ord_ for edge in edges for ord_ in islice(edge.statements, MOST_IDS)}
    ids = dict(dataset.execute(IDS, json.dumps(sorted(shown))))
    return _array([_network(network, ids) for network in networks], "  ")


def edge_rows(networks: Sequence[Network]) -> Iterator[list[Any]]:
    """Yield the header and a row for each edge of each network."""
    yield HEADER
    for network in networks:
        names = {node.id: node.name for node in network.nodes}
        for edge in network.edges:
            ends = (edge.source, names[edge.source], edge.target, names[edge.target])
            weights = (plain(edge.tie.weight), plain(edge.tie.raw))
            yield [*(network.window or ("", "")), *ends, *weights, " ".join(edge.concepts), len(edge.statements)]


def _network(network: Network, ids: dict[int, str]) -> str:
    window = dict(zip(("first", "last"), network.window, strict=True)) if network.window else None
    nodes = _array([_line(_node(node)) for node in network.nodes], "      ")
    edges = _array([_line(_edge(edge, ids)) for edge in network.edges], "      ")
    return (
        f'{{\n      "window": {_line(window)},\n      "statements": {len(network.statements)},\n'
        f'      "nodes": {nodes},\n      "edges": {edges}\n    }}'
    )


def _node(node: Node) -> dict[str, Any]:
    return {
        "id": node.id,
        "mode": node.mode,
        "name": node.name,
        "filter": node.filter,
        "statements": len(node.statements),
    }


def _edge(edge: Edge, ids: dict[int, str]) -> dict[str, Any]:
    return {
        "source": edge.source,
        "target": edge.target,
        "weight": edge.tie.weight,
        "raw": edge.tie.raw,
        "concepts": edge.concepts,
        "statements_count": len(edge.statements),
        "statements": [ids[ord_] for ord_ in islice(edge.statements, MOST_IDS)],
    }


def _line(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False)


def _array(items: list[str], indent: str) -> str:
    return "[" + ",".join(f"\n{indent}  {item}" for item in items) + (f"\n{indent}]" if items else "]")
