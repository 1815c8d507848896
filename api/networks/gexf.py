"""A network as GEXF 1.3, the format of Gephi (gexf.net, schema specs/1.3/gexf.xsd), as networkx reads it too."""

from collections.abc import Iterator, Mapping

from api.markup import quoted, text
from api.networks.graphs import Edge, Network, Node
from api.networks.matrices import plain

NODE = {"mode": "string", "bipartite": "integer", "statements": "integer"}
EDGE = {"raw": "double", "statements": "integer", "concepts": "string"}


def gexf(network: Network, about: Mapping[str, str]) -> Iterator[str]:
    """Yield the file of a network; `about` is written down as its description."""
    description = "; ".join(f"{name}: {value}" for name, value in about.items())
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n  <meta>\n'
    yield f"    <creator>Demarche</creator>\n    <description>{text(description)}</description>\n  </meta>\n"
    yield '  <graph defaultedgetype="undirected" mode="static" idtype="string">\n'
    yield _declared("node", NODE)
    yield _declared("edge", EDGE)
    yield f'    <nodes count="{len(network.nodes)}">\n'
    for node in network.nodes:
        yield f"      <node id={quoted(node.id)} label={quoted(node.name)}>\n{_values(_of_node(node))}      </node>\n"
    yield f'    </nodes>\n    <edges count="{len(network.edges)}">\n'
    for number, edge in enumerate(network.edges):
        ends = f'source={quoted(edge.source)} target={quoted(edge.target)} weight="{plain(edge.tie.weight)}"'
        yield f'      <edge id="e{number}" {ends}>\n{_values(_of_edge(edge))}      </edge>\n'
    yield "    </edges>\n  </graph>\n</gexf>\n"


def _declared(kind: str, names: Mapping[str, str]) -> str:
    rows = "".join(f'      <attribute id="{name}" title="{name}" type="{type_}"/>\n' for name, type_ in names.items())
    return f'    <attributes class="{kind}" mode="static">\n{rows}    </attributes>\n'


def _values(values: Mapping[str, object]) -> str:
    rows = "".join(f'          <attvalue for="{name}" value={quoted(value)}/>\n' for name, value in values.items())
    return f"        <attvalues>\n{rows}        </attvalues>\n"


def _of_node(node: Node) -> dict[str, object]:
    return {"mode": node.mode, "bipartite": 0 if node.mode == "actor" else 1, "statements": len(node.statements)}


def _of_edge(edge: Edge) -> dict[str, object]:
    return {"raw": plain(edge.tie.raw), "statements": len(edge.statements), "concepts": " ".join(edge.concepts)}
