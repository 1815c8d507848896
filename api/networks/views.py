"""Discourse networks over HTTP: as JSON, GraphML, GEXF, a list of edges, a raw matrix."""

from flask import Blueprint, Response, g

from api.algebra import select
from api.asking import Question
from api.networks.answers import as_json, edge_rows
from api.networks.gexf import gexf
from api.networks.graphml import graphml
from api.networks.graphs import actor_nodes, concept_nodes
from api.networks.making import affiliated, network, networks_of, tied
from api.networks.matrices import matrix
from api.networks.rules import rule_of
from api.replies import inner, reply
from api.routes import contract
from api.sheets import write_rows
from api.wording import in_words
from schemas.graphs import Networks
from schemas.networks import NetworkQuestion, WindowedQuestion

networks = Blueprint("networks", __name__)
GRAPHML, GEXF = "application/graphml+xml", "application/gexf+xml"


@networks.get("/networks")
@contract("getNetworks", "networks", Networks, WindowedQuestion)
def show_networks(question: Question) -> Response:
    """Tie actors to one another, or to what they speak of.

    As Discourse Network Analyzer (Leifeld) does, over any filter. In a one-mode network two actors are tied by the
    concepts both spoke on: by `congruence` (of one stance), `conflict` (of opposite stances), the one less the other
    (`subtract`), or both alike (`ignore`). In a two-mode network actors are tied to concepts. `meta.rule` says the
    formula; each tie says the statements it rests on. With `window` there is a network for each span of time; what may
    have been said in it is in it. Cost: an intersection of sets for each actor and concept, one-mode besides for each
    pair of actors on a concept. At most 500,000 statements (200,000 with `duplicates` by document, day, month or
    year), 1,000 nodes, 1,000,000 such pairs, 20,000 edges, 200 windows; beyond that the question is refused.
    """
    data = as_json(g.dataset, networks_of(g.dataset, question.values))
    meta = {
        "dataset_version": g.dataset.version,
        "resolved": question.resolved,
        "query": in_words(question),
        "rule": rule_of(question.values),
    }
    return reply(f'{{\n  "data": {data},\n  "meta": {inner(meta)}\n}}\n', question)


@networks.get("/networks.graphml")
@contract("exportNetworkGraphml", "networks", None, NetworkQuestion, media_type=GRAPHML)
def export_graphml(question: Question) -> Response:
    """The network as GraphML, for networkx, igraph, visone and Gephi.

    Nodes have `label`, `mode`, `bipartite` (0 actor, 1 concept) and `statements`; edges `weight`, `raw`, `statements`
    and `concepts`.
    """
    made = network(g.dataset, select(g.dataset, question.values), question.values)
    return reply("".join(graphml(made, _about(question))), question, GRAPHML)


@networks.get("/networks.gexf")
@contract("exportNetworkGexf", "networks", None, NetworkQuestion, media_type=GEXF)
def export_gexf(question: Question) -> Response:
    """The network as GEXF 1.3, for Gephi."""
    made = network(g.dataset, select(g.dataset, question.values), question.values)
    return reply("".join(gexf(made, _about(question))), question, GEXF)


@networks.get("/networks.csv")
@contract("exportNetworkCsv", "networks", None, WindowedQuestion, media_type="text/csv")
def export_edges(question: Question) -> Response:
    """The network as a list of edges in CSV; with `window`, the edges of every window."""
    rows = edge_rows(networks_of(g.dataset, question.values))
    return reply("\ufeff" + write_rows(rows), question, "text/csv")


@networks.get("/networks/matrix.csv")
@contract("exportNetworkMatrix", "networks", None, NetworkQuestion, media_type="text/csv")
def export_matrix(question: Question) -> Response:
    """The network as a raw matrix in CSV: actors by actors, or actors by concepts; 0 where there is no tie."""
    values = question.values
    read = affiliated(g.dataset, select(g.dataset, values), values)
    actors = actor_nodes(g.dataset, read, values["nodes"])
    symmetric = values["mode"] == "one-mode"
    columns = actors if symmetric else concept_nodes(g.dataset, read, values["concept"])
    return reply(write_rows(matrix(actors, columns, tied(read, values), symmetric)), question, "text/csv")


def _about(question: Question) -> dict[str, str]:
    """Return what a file says of itself."""
    rule = {
        name: " ".join(value) if isinstance(value, list) else value for name, value in rule_of(question.values).items()
    }
    return {"query": in_words(question), "dataset_version": g.dataset.version, **rule}
