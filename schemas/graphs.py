"""The shape of a discourse network: nodes, ties, and the rule they were made by."""

from marshmallow import Schema, fields

from schemas.datasets import Resolved
from schemas.fields import Choice, Day
from schemas.networks import ALL_NORMALISATIONS, ALL_TIES, DUPLICATES, MODES, NEUTRAL


class Window(Schema):
    """The days a network is about, both included."""

    first = Day()
    last = Day()


class Node(Schema):
    """An actor or a concept of a network."""

    id = fields.String(metadata={"description": "Unique in the network, e.g. `actor:russia`."})
    mode = Choice(("actor", "concept"), "NodeMode", "mode")
    name = fields.String()
    filter = fields.Dict(
        keys=fields.String(),
        values=fields.String(),
        metadata={"description": "Added to the question, they find its statements (and neutral ones, where omitted)."},
    )
    statements = fields.Integer(metadata={"minimum": 1})


class Edge(Schema):
    """A tie: undirected between actors, or from an actor to a concept."""

    source = fields.String()
    target = fields.String()
    weight = fields.Float(metadata={"description": "After normalisation."})
    raw = fields.Float(metadata={"description": "Before normalisation."})
    concepts = fields.List(fields.String(), metadata={"description": "Node ids of the concepts it comes from."})
    statements_count = fields.Integer(metadata={"minimum": 1})
    statements = fields.List(fields.String(), metadata={"description": "The ids it rests on, at most 10."})


class Network(Schema):
    """One network: `statements` is how many it was made of."""

    window = fields.Nested(Window, allow_none=True)
    statements = fields.Integer(metadata={"minimum": 0})
    nodes = fields.List(fields.Nested(Node))
    edges = fields.List(fields.Nested(Edge))


class NetworkRule(Schema):
    """How the network was made."""

    mode = Choice(MODES, "NetworkMode", "mode")
    nodes = fields.String()
    concept = fields.List(fields.String())
    ties = Choice(ALL_TIES, "NetworkTies", "way to tie")
    normalisation = Choice(ALL_NORMALISATIONS, "NetworkNormalisation", "normalisation")
    duplicates = Choice(DUPLICATES, "NetworkDuplicates", "way to count")
    neutral = Choice(NEUTRAL, "NetworkNeutral", "value")
    formula = fields.String(metadata={"description": "x[i,j,k]: what actor i said on concept j with stance k."})
    source = fields.String()


class NetworkMeta(Schema):
    """What was asked, and the rule by which it was answered."""

    dataset_version = fields.String()
    resolved = fields.List(fields.Nested(Resolved))
    query = fields.String()
    rule = fields.Nested(NetworkRule)


class Networks(Schema):
    """The network asked for, or one for each window."""

    data = fields.List(fields.Nested(Network))
    meta = fields.Nested(NetworkMeta)
