"""Networks as files: what networkx reads is what was written, and GEXF keeps the rules of its schema."""

import csv
import io
import re
from xml.etree import ElementTree

import networkx
import pytest
from pyroaring import BitMap

from api.networks.gexf import gexf
from api.networks.graphml import graphml
from api.networks.graphs import Edge, Network, Node
from api.networks.projection import Tie

QUERIES = [
    "nodes=actor:0",
    "nodes=actor:0&ties=subtract&normalisation=cosine",
    "mode=two-mode&ties=subtract&normalisation=activity&concept=position,target",
    "mode=two-mode&ties=combine&neutral=level",
    "said_from=1900&said_to=1901",
]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize(("path", "read"), [("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)])
def test_networkx_reads_the_very_network(client, query, path, read):
    reply = client.get(f"/v1/networks.{path}?{query}")
    assert reply.mimetype == f"application/{path}+xml"
    graph = read(io.BytesIO(reply.data))
    (network,) = client.get(f"/v1/networks?{query}").json["data"]
    assert not graph.is_directed()
    assert {id_: (n["label"], n["mode"], n["statements"]) for id_, n in graph.nodes(data=True)} == {
        node["id"]: (node["name"], node["mode"], node["statements"]) for node in network["nodes"]
    }
    assert {frozenset((a, b)): (e["weight"], e["raw"], e["concepts"]) for a, b, e in graph.edges(data=True)} == {
        frozenset((e["source"], e["target"])): (e["weight"], e["raw"], " ".join(e["concepts"]))
        for e in network["edges"]
    }


def test_two_mode_files_are_bipartite_in_the_words_of_networkx(client):
    graph = networkx.read_graphml(io.BytesIO(client.get("/v1/networks.graphml?mode=two-mode").data))
    actors = {node for node, data in graph.nodes(data=True) if data["bipartite"] == 0}
    assert networkx.bipartite.is_bipartite_node_set(graph, actors)
    matrix = client.get("/v1/networks/matrix.csv?mode=two-mode").text.splitlines()
    rows, columns = [line.split(",")[0] for line in matrix[1:]], matrix[0].split(",")[1:]
    found = [[graph.get_edge_data(row, column, {"weight": 0})["weight"] for column in columns] for row in rows]
    assert [[float(cell) for cell in line.split(",")[1:]] for line in matrix[1:]] == found


# The rules of specs/1.3/gexf.xsd and dynamics.xsd (github.com/gephi/gexf) for what is written here: for each element
# its children, in order where it is a sequence, and its attributes; those with ! are required.
NAMESPACE = "{http://gexf.net/1.3}"
INTEGER, DOUBLE = r"\d+", r"-?(\d+(\.\d+)?([eE][-+]?\d+)?|INF|NaN)"
TOKEN = r"(\S+( \S+)*)?"
TYPES = r"(integer|long|double|float|boolean|string|anyURI|liststring)"
SCHEMA = {
    "gexf": ("meta? graph", {"version!": r"1\.3", "variant": ".*"}),
    "meta": ("(creator|keywords|description)*", {"lastmodifieddate": r"\d{4}-\d\d-\d\d"}),
    "creator": ("", {}),
    "description": ("", {}),
    "graph": ("attributes* nodes edges", {
        "defaultedgetype": "(directed|undirected|mutual)", "mode": "(static|dynamic|slice)",
        "idtype": "(integer|string)",
    }),
    "attributes": ("attribute*", {"class!": "(node|edge)", "mode": "(static|dynamic)"}),
    "attribute": ("(default|options)*", {"id!": ".+", "title!": ".+", "type!": TYPES}),
    "nodes": ("node*", {"count": INTEGER}),
    "node": ("(spells|attvalues)*", {"id!": ".+", "label": TOKEN}),
    "edges": ("edge*", {"count": INTEGER}),
    "edge": ("(spells|attvalues)*", {"id": ".+", "source!": ".+", "target!": ".+", "weight": DOUBLE, "label": TOKEN}),
    "attvalues": ("attvalue*", {}),
    "attvalue": ("", {"for!": ".+", "value!": "(.|\n)*"}),
}  # fmt: skip


def breaches(element):
    name = element.tag.removeprefix(NAMESPACE)
    children, attributes = SCHEMA[name]
    order = "".join(child.tag.removeprefix(NAMESPACE) + " " for child in element)
    pattern = re.sub(r"([a-z]+)", r"(\1 )", children).replace(" (", "(")
    if not re.fullmatch(pattern, order):
        yield f"{name} holds {order}"
    yield from (f"{name} needs {key}" for key in attributes if key.endswith("!") and key[:-1] not in element.attrib)
    known = {key.rstrip("!"): rule for key, rule in attributes.items()}
    for key, value in element.attrib.items():
        if not re.fullmatch(known.get(key, "(?!)"), value):
            yield f"{name} has {key}={value!r}"
    for child in element:
        yield from breaches(child)


@pytest.mark.parametrize("query", QUERIES)
def test_gexf_keeps_the_rules_of_its_schema(client, query):
    root = ElementTree.fromstring(client.get(f"/v1/networks.gexf?{query}").data)
    assert root.tag == f"{NAMESPACE}gexf"
    assert list(breaches(root)) == []
    nodes = {node.get("id") for node in root.iter(f"{NAMESPACE}node")}
    declared = {one.get("id") for one in root.iter(f"{NAMESPACE}attribute")}
    assert len(nodes) == int(root.find(f".//{NAMESPACE}nodes").get("count"))
    assert {edge.get(end) for edge in root.iter(f"{NAMESPACE}edge") for end in ("source", "target")} <= nodes
    assert {value.get("for") for value in root.iter(f"{NAMESPACE}attvalue")} <= declared
    assert len({edge.get("id") for edge in root.iter(f"{NAMESPACE}edge")}) == len(list(root.iter(f"{NAMESPACE}edge")))


def test_the_rules_of_the_schema_find_a_breach():
    broken = ElementTree.fromstring(
        '<gexf xmlns="http://gexf.net/1.3" version="1.2"><graph><edges count="x"/><nodes/></graph></gexf>'
    )
    assert len(list(breaches(broken))) == 3


@pytest.mark.parametrize("query", QUERIES)
def test_graphml_keeps_the_rules_of_its_schema(client, query):
    """Those of graphml.graphdrawing.org/xmlns/1.0: ids are XML name tokens, keys come first and data name them."""
    root = ElementTree.fromstring(client.get(f"/v1/networks.graphml?{query}").data)
    tags = [child.tag.rpartition("}")[2] for child in root]
    assert tags == ["key"] * (len(tags) - 1) + ["graph"]
    keys = {key.get("id"): key.get("for") for key in root if key.get("for")}
    assert {key.get("attr.type") for key in root if key.get("for")} <= {
        "boolean",
        "int",
        "long",
        "float",
        "double",
        "string",
    }
    for element in root[-1].iter():
        tag = element.tag.rpartition("}")[2]
        for name in ("id", "source", "target", "key"):
            assert re.fullmatch(r"[\w.:-]+", element.get(name, "x"))
        for data in element.findall(f"{element.tag.rpartition('}')[0]}}}data"):
            assert keys[data.get("key")] == tag


@pytest.mark.parametrize(("write", "read"), [(graphml, networkx.read_graphml), (gexf, networkx.read_gexf)])
def test_names_with_markup_and_control_characters_stay_well_formed(write, read):
    odd = 'Ann "A" <&> Bé\x07\x00 \U0001f54a'
    nodes = [Node("actor:ann", "actor", odd, {}, BitMap([1])), Node("actor:bob", "actor", "Bob", {}, BitMap([2]))]
    network = Network(nodes, [Edge("actor:ann", "actor:bob", Tie(1.0, 0.5), [], BitMap([1, 2]))], BitMap([1, 2]))
    graph = read(io.BytesIO("".join(write(network, {"query": odd})).encode()))
    assert graph.nodes["actor:ann"]["label"] == 'Ann "A" <&> Bé \U0001f54a'
    assert graph.edges["actor:ann", "actor:bob"]["weight"] == 0.5


def test_the_list_of_edges_names_the_window_of_each(client):
    query = "window=moving&window_unit=year&mode=two-mode&ties=subtract"
    reply = client.get(f"/v1/networks.csv?{query}")
    rows = list(csv.DictReader(io.StringIO(reply.text.removeprefix("\ufeff"))))
    expected = [
        (one["window"]["first"], edge["source"], edge["target"], edge["weight"], edge["statements_count"])
        for one in client.get(f"/v1/networks?{query}").json["data"]
        for edge in one["edges"]
    ]
    found = [(r["window_first"], r["source"], r["target"], float(r["weight"]), int(r["statements"])) for r in rows]
    assert found == expected
    assert any(row["weight"].startswith("-") for row in rows), "a negative weight is a number, not a formula"
