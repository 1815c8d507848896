"""What each actor said on each force, earliest first: statements gathered at the nodes a caller chose."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pyroaring import BitMap

from api.counts import sets
from api.dataset import Dataset
from api.readings.remarks import Remark
from schemas.counting import Dimension

Nodes = Mapping[int, Sequence[str]]
Histories = dict[tuple[str, str], list[Remark]]


def nodes(dataset: Dataset, found: BitMap, remarks: Iterable[Remark], by: Dimension) -> Nodes:
    """Return the nodes at which each statement stands, by its ord: as named, or rolled up as counts are."""
    if by.level is None and by.name == "actor":
        return {remark.ord: (remark.actor,) for remark in remarks}
    if by.level is None and by.name == "target":
        return {remark.ord: remark.targets for remark in remarks}
    placed: dict[int, list[str]] = defaultdict(list)
    for node, ords in sets(dataset, by):
        for ord_ in found & ords:
            placed[ord_].append(node)
    return placed


def histories(remarks: Iterable[Remark], first: Nodes, second: Nodes) -> Histories:
    """Return the statements of every pair of nodes, in the order given; one on two targets stands in each."""
    gathered: Histories = defaultdict(list)
    for remark in remarks:
        for row in first.get(remark.ord, ()):
            for column in second.get(remark.ord, ()):
                gathered[row, column].append(remark)
    return gathered
