"""A network as GraphML (graphml.graphdrawing.org, specification 1.0), as networkx, Gephi, igraph and visone read it."""

from collections.abc import Iterator, Mapping

from api.markup import quoted, text
from api.networks.graphs import Edge, Network, Node
from api.networks.matrices import plain

HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
NODE = {"label": "string", "mode": "string", "bipartite": "int", "statements": "int"}
EDGE = {"weight": "double", "raw": "double", "statements": "int", "concepts": "string"}


def graphml(network: Network, about: Mapping[str, str]) -> Iterator[str]:
    """Yield the file of a network; `about` is written down as data of the graph."""
    yield HEAD
    for kind, names in (("graph", dict.fromkeys(about, "string")), ("node", NODE), ("edge", EDGE)):
        for name, type_ in names.items():
            yield f'  <key id="{kind}-{name}" for="{kind}" attr.name="{name}" attr.type="{type_}"/>\n'
    yield '  <graph id="network" edgedefault="undirected">\n'
    yield _data("graph", about, "    ")
    for node in network.nodes:
        yield f"    <node id={quoted(node.id)}>\n{_data('node', _of_node(node), '      ')}    </node>\n"
    for number, edge in enumerate(network.edges):
        ends = f"source={quoted(edge.source)} target={quoted(edge.target)}"
        yield f'    <edge id="e{number}" {ends}>\n{_data("edge", _of_edge(edge), "      ")}    </edge>\n'
    yield "  </graph>\n</graphml>\n"


def _data(kind: str, values: Mapping[str, object], indent: str) -> str:
    return "".join(f'{indent}<data key="{kind}-{name}">{text(value)}</data>\n' for name, value in values.items())


def _of_node(node: Node) -> dict[str, object]:
    bipartite = 0 if node.mode == "actor" else 1
    return {"label": node.name, "mode": node.mode, "bipartite": bipartite, "statements": len(node.statements)}


def _of_edge(edge: Edge) -> dict[str, object]:
    return {
        "weight": plain(edge.tie.weight),
        "raw": plain(edge.tie.raw),
        "statements": len(edge.statements),
        "concepts": " ".join(edge.concepts),
    }
