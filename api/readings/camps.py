"""Who speaks for the same camp, and whose camps are allies, as far as the statements themselves show it."""

from collections import defaultdict
from collections.abc import Iterable
from functools import reduce
from itertools import product
from operator import or_

from pyroaring import BitMap

from api.counts import sets
from api.dataset import IDS, OWNED, Dataset
from schemas.counting import DIMENSIONS, Dimension

MOST_SHOWN = 3
PARTNERSHIP = ("request_presence", "justify_presence")
TOP = Dimension("actor:0", DIMENSIONS["actor"].column, "actors", True, 0)


class Camps:
    """The camps of the statements `found`: their uppermost bodies as they were when they were made."""

    def __init__(self, dataset: Dataset, found: BitMap) -> None:
        self.dataset = dataset
        self._camps: dict[int, list[str]] = defaultdict(list)
        for camp, ords in sets(dataset, TOP):
            for ord_ in found & ords:
                self._camps[ord_].append(camp)
        self._friendly: dict[tuple[str, str], BitMap] = {}

    def same(self, first: int, second: int) -> bool:
        """Return whether two statements, by their ords, are of one camp."""
        return not set(self._camps[first]).isdisjoint(self._camps[second])

    def bond(self, first: int, second: int) -> BitMap:
        """Return statements that make the camps of two statements allies; none when nothing does."""
        pairs = product(self._camps[first], self._camps[second])
        return reduce(or_, [self._welcomed(*pair) | self._welcomed(*pair[::-1]) for pair in pairs], BitMap())

    def _welcomed(self, host: str, guest: str) -> BitMap:
        """Return the statements in which one camp asks for or justifies a force of another."""
        if (host, guest) not in self._friendly:
            read = self.dataset.posting
            forces = [row[0] for row in self.dataset.execute(OWNED, guest)]
            on = reduce(or_, [read("target__exact", force) for force in forces], BitMap())
            kind = reduce(or_, [read("position", position) for position in PARTNERSHIP])
            self._friendly[host, guest] = on & kind & read("actor", host) & read("status", "curated")
        return self._friendly[host, guest]


def some_ids(dataset: Dataset, ords: Iterable[int]) -> list[str]:
    """Return the ids of the first MOST_SHOWN of `ords`, in the default order."""
    wanted = sorted(ords)[:MOST_SHOWN]
    known = dict(dataset.execute(IDS, str(wanted)))
    return [known[ord_] for ord_ in wanted]
