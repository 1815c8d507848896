"""From a question to its networks, within bounds.

Cost: a set for each actor and concept, an intersection for each two of them, and a walk over the statements where
duplicates are told apart; a one-mode network besides the pairs of actors on each concept. Beyond the bounds below a
question is refused, saying what would make it smaller.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from pyroaring import BitMap

from api.algebra import select
from api.counts import tally
from api.dataset import Dataset
from api.networks import windows
from api.networks.affiliations import Affiliations, Reading, affiliate
from api.networks.graphs import Drawing, Network, actor_nodes, concept_nodes
from api.networks.projection import Tie, one_mode, two_mode
from api.networks.rules import ties_of
from api.problems import refuse
from api.spans import overlapping
from schemas import edtf
from schemas.complaints import Complaint
from schemas.counting import DIMENSIONS

MOST_STATEMENTS = 500_000
MOST_WALKED = 200_000
MOST_NODES = 1000
MOST_NODES_IN_ALL = 20_000
MOST_PAIRS = 1_000_000
MOST_EDGES = 20_000
MOST_WINDOWS = 200


def networks_of(dataset: Dataset, values: Mapping[str, Any]) -> list[Network]:
    """Return the network of a question, or one for each of its windows; refuse more than the bounds."""
    found = select(dataset, values)
    if "window" not in values:
        return [network(dataset, found, values)]
    spans = list(islice(_windows(dataset, found, values), MOST_WINDOWS + 1))
    if len(spans) > MOST_WINDOWS:
        text = f"gives more than {MOST_WINDOWS} windows; take a larger step or unit, or fewer years"
        raise refuse("window_step", Complaint(text))
    sets = [(span, found & overlapping(dataset, "said", *span)) for span in spans]
    _bound_statements(sum(len(here) for _, here in sets), values, "statements in all windows")
    made: list[Network] = []
    for span, here in sets:
        made.append(network(dataset, here, values, span))
        _bound(sum(len(one.nodes) for one in made), MOST_NODES_IN_ALL, "nodes in all windows")
        _bound(sum(len(one.edges) for one in made), MOST_EDGES, "edges in all windows", "min_weight")
    return made


def network(
    dataset: Dataset, found: BitMap, values: Mapping[str, Any], window: tuple[str, str] | None = None
) -> Network:
    """Return the network of the statements `found`."""
    read = affiliated(dataset, found, values)
    ties = tied(read, values)
    _bound(len(ties), MOST_EDGES, "edges", "min_weight")
    actors, concepts = actor_nodes(dataset, read, values["nodes"]), concept_nodes(dataset, read, values["concept"])
    drawing = Drawing(read, actors, concepts)
    if values["mode"] == "one-mode":
        way = ties_of(values)
        edges = [drawing.between(*pair, tie, way) for pair, tie in ties.items()]
        nodes = list(actors.values())
    else:
        edges = [drawing.towards(*pair, tie) for pair, tie in ties.items()]
        nodes = [*actors.values(), *concepts.values()]
    statements = BitMap().union(*read.behind.values())
    return Network(nodes, edges, statements, window)


def tied(read: Affiliations, values: Mapping[str, Any]) -> dict[tuple[Any, Any], Tie]:
    """Return the ties of a question's mode, heaviest first, as far as they are of its least weight.

    A key is two actors, or an actor and a concept.
    """
    make: Any = one_mode if values["mode"] == "one-mode" else two_mode
    ties: dict[tuple[Any, Any], Tie] = make(read.counts, ties_of(values), values["normalisation"])
    least = values.get("min_weight")
    kept = [pair for pair, tie in ties.items() if least is None or tie.weight >= least]
    return {pair: ties[pair] for pair in sorted(kept, key=lambda pair: (-ties[pair].weight, pair))}


def affiliated(dataset: Dataset, found: BitMap, values: Mapping[str, Any]) -> Affiliations:
    """Return what the actors of `found` said on concepts; refuse more than the bounds."""
    _bound_statements(len(found), values, "statements")
    reading = Reading(values["nodes"], values["concept"], values["duplicates"], values["neutral"])
    read = affiliate(dataset, found, reading)
    concepts = read.concepts()
    _bound(len(read.counts) + len(concepts), MOST_NODES, "nodes")
    if values["mode"] == "one-mode":
        speakers = dict.fromkeys(concepts, 0)
        for spoken in read.counts.values():
            for concept in spoken:
                speakers[concept] += 1
        _bound(sum(count * (count - 1) // 2 for count in speakers.values()), MOST_PAIRS, "pairs of actors")
    return read


def _windows(dataset: Dataset, found: BitMap, values: Mapping[str, Any]) -> Iterator[windows.Span]:
    unit, step = values.get("window_unit", "month"), values.get("window_step", 1)
    span = _range(dataset, found, values, unit)
    if span is None:
        return iter(())
    if values["window"] == "cumulative":
        return windows.cumulative(*span, unit, step)
    return windows.moving(*span, unit, values.get("window_size", 1), step)


def _range(dataset: Dataset, found: BitMap, values: Mapping[str, Any], unit: str) -> windows.Span | None:
    """Return the first and last day that windows lie between: as asked, else of all dates that lie in one unit."""
    first, last = values.get("said_from"), values.get("said_to")
    start, end = first and first.earliest, last and last.latest
    if not (start and end):
        dated = sorted(key[0] for key in tally(dataset, found, [DIMENSIONS[f"said:{unit}"]]) if key[0][:1].isdigit())
        if not dated:
            return None
        start, end = start or edtf.parse(dated[0]).earliest, end or edtf.parse(dated[-1]).latest
    return (start, end) if start and end and start <= end else None


def _bound_statements(size: int, values: Mapping[str, Any], what: str) -> None:
    walked = values["duplicates"] not in ("statement", "ever")
    _bound(size, MOST_WALKED if walked else MOST_STATEMENTS, what)


def _bound(size: int, most: int, what: str, parameter: str = "nodes") -> None:
    if size > most:
        remedy = "narrow the filter, roll up (nodes=actor:0, concept=target:0), or ask a shorter time"
        raise refuse(parameter, Complaint(f"gives {size} {what}; at most {most}: {remedy}"))
