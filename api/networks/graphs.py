"""A network as it is published: nodes and edges with names, weights and the statements they rest on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pyroaring import BitMap

from api.counts import levels
from api.dataset import Dataset
from api.names import labels
from api.networks.affiliations import Affiliations
from api.networks.projection import Actor, Concept, Tie, agreement
from schemas.counting import Dimension
from schemas.filters import EXACT, NOT

BETWEEN = "."  # between the parts of an id, which GraphML takes as an XML name token


@dataclass(frozen=True, slots=True)
class Node:
    """An actor or a concept; `filter` finds its statements, `statements` are their ords."""

    id: str
    mode: str
    name: str
    filter: dict[str, str]
    statements: BitMap


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie between two nodes, the concepts it comes from and the ords of the statements it rests on."""

    source: str
    target: str
    tie: Tie
    concepts: list[str] = field(default_factory=list)
    statements: BitMap = field(default_factory=BitMap)


@dataclass(frozen=True, slots=True)
class Network:
    """A network made of the ords `statements`, about the days of `window`, if any."""

    nodes: list[Node]
    edges: list[Edge]
    statements: BitMap
    window: tuple[str, str] | None = None


def actor_nodes(dataset: Dataset, affiliations: Affiliations, row: Dimension) -> dict[Actor, Node]:
    """Return the node of each actor."""
    names = _names(dataset, row, list(affiliations.counts))
    behind: dict[Actor, list[BitMap]] = {}
    for (actor, _, _), ords in affiliations.behind.items():
        behind.setdefault(actor, []).append(ords)
    return {
        actor: Node(
            f"{_base(row)}:{actor}", "actor", names[actor], _filter(dataset, row, actor), BitMap.union(*behind[actor])
        )
        for actor in affiliations.counts
    }


def concept_nodes(dataset: Dataset, affiliations: Affiliations, rows: Sequence[Dimension]) -> dict[Concept, Node]:
    """Return the node of each concept."""
    concepts = affiliations.concepts()
    names = [_names(dataset, row, [concept[at] for concept in concepts]) for at, row in enumerate(rows)]
    behind: dict[Concept, list[BitMap]] = {}
    for (_, concept, _), ords in affiliations.behind.items():
        behind.setdefault(concept, []).append(ords)
    made = {}
    for concept in concepts:
        parts = list(zip(rows, concept, strict=True))
        id_ = BETWEEN.join(f"{_base(row)}:{value}" for row, value in parts)
        name = ": ".join(names[at][value] for at, value in enumerate(concept))
        filters = {key: value for row, part in parts for key, value in _filter(dataset, row, part).items()}
        made[concept] = Node(id_, "concept", name, filters, BitMap.union(*behind[concept]))
    return made


@dataclass(frozen=True, slots=True)
class Drawing:
    """What edges are drawn from: the affiliations, and the nodes made of them."""

    read: Affiliations
    actors: dict[Actor, Node]
    concepts: dict[Concept, Node]

    def between(self, first: Actor, second: Actor, tie: Tie, ties: str) -> Edge:
        """Return the edge of two actors: the concepts that tie them, and the statements of both that do."""
        shared: list[str] = []
        behind: list[BitMap] = []
        for concept, ours in self.read.counts[first].items():
            theirs = self.read.counts[second].get(concept, {})
            meeting = [(one, other) for one in ours for other in theirs if agreement(ties, one, other)]
            if meeting:
                shared.append(self.concepts[concept].id)
            for one, other in meeting:
                behind += self.read.behind[first, concept, one], self.read.behind[second, concept, other]
        return Edge(self.actors[first].id, self.actors[second].id, tie, shared, BitMap.union(*behind))

    def towards(self, actor: Actor, concept: Concept, tie: Tie) -> Edge:
        """Return the edge of an actor to a concept."""
        spoken = self.read.counts[actor][concept]
        behind = BitMap.union(*(self.read.behind[actor, concept, level] for level in spoken))
        id_ = self.concepts[concept].id
        return Edge(self.actors[actor].id, id_, tie, [id_], behind)


def _base(row: Dimension) -> str:
    return row.column.removesuffix(EXACT)


def _names(dataset: Dataset, row: Dimension, values: list[str]) -> dict[str, str]:
    if row.resource:
        return labels(dataset, row.resource, dict.fromkeys(values))
    return {value: value.replace("_", " ") for value in values}


def _filter(dataset: Dataset, row: Dimension, value: str) -> dict[str, str]:
    """Return the filter that finds what counts at a node; see api.counts.sets."""
    base = _base(row)
    level = levels(dataset, base)[value] if row.level is not None else 0
    if row.level is None or level < row.level:
        return {row.column: value}
    if level == row.level:
        return {base: value}
    alone = dataset.posting(row.column, value)
    tops = [node for node, depth in levels(dataset, base).items() if depth == row.level]
    below = [node for node in tops if dataset.posting(base, node).intersect(alone)]
    return {row.column: value, **({base + NOT: ",".join(below)} if below else {})}
