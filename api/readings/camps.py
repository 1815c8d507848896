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
        self._welcomes: dict[tuple[str, str], BitMap] = {}

    def same(self, first: int, second: int) -> bool:
        """Return whether two statements, by their ords, are of one camp."""
        return not set(self._camps[first]).isdisjoint(self._camps[second])

    def bond(self, first: int, second: int) -> tuple[int, ...]:
        """Return statements that make the camps of two statements allies, at most MOST_SHOWN, those nearest in order.

        None when nothing does.
        """
        pairs = product(self._camps[first], self._camps[second])
        bonds: BitMap = reduce(or_, [self._welcome(*sorted(pair)) for pair in pairs], BitMap())
        place = bonds.rank(first)
        around = bonds[max(place - MOST_SHOWN, 0) : place + MOST_SHOWN]
        return tuple(sorted(around, key=lambda ord_: (abs(ord_ - first), ord_))[:MOST_SHOWN])

    def _welcome(self, one: str, other: str) -> BitMap:
        """Return the statements in which one camp asks for or justifies a force of the other, either way."""
        if (one, other) not in self._welcomes:
            self._welcomes[one, other] = self._hosted(one, other) | self._hosted(other, one)
        return self._welcomes[one, other]

    def _hosted(self, host: str, guest: str) -> BitMap:
        read = self.dataset.posting
        forces = [row[0] for row in self.dataset.execute(OWNED, guest)]
        on = reduce(or_, [read("target__exact", force) for force in forces], BitMap())
        kind = reduce(or_, [read("position", position) for position in PARTNERSHIP])
        return on & kind & read("actor", host) & read("status", "curated")


def ids_of(dataset: Dataset, ords: Iterable[int]) -> list[str]:
    """Return the ids of statements, in the order of `ords`."""
    wanted = list(ords)
    known = dict(dataset.execute(IDS, str(wanted)))
    return [known[ord_] for ord_ in wanted]
