"""Who speaks for the same camp, and whose camps are allies, as far as the statements themselves show it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import reduce
from itertools import product
from operator import or_

from pyroaring import BitMap

from api.counts import levels, sets
from api.dataset import IDS, OWNED, Dataset
from schemas.counting import DIMENSIONS, Dimension

MOST_SHOWN = 3
PARTNERSHIP = ("request_presence", "justify_presence")
TOP = Dimension("actor:0", DIMENSIONS["actor"].column, "actors", True, 0)
NONE = BitMap()


class Camps:
    """The camps of the statements `found`: their uppermost bodies as they were when they were made."""

    def __init__(self, dataset: Dataset, found: BitMap) -> None:
        self.dataset = dataset
        self._camps: dict[int, list[str]] = defaultdict(list)
        for camp, ords in sets(dataset, TOP):
            for ord_ in found & ords:
                self._camps[ord_].append(camp)
        self._welcomed = welcomed(dataset)
        self._friends: dict[str, BitMap] = {}

    def same(self, first: int, second: int) -> bool:
        """Return whether two statements, by their ords, are of one camp."""
        return not set(self._camps[first]).isdisjoint(self._camps[second])

    def bond(self, first: int, second: int) -> tuple[int, ...]:
        """Return the statements that make the camps of two statements allies: at most MOST_SHOWN, the nearest in order.

        Nearest are those by the first of the two; () when nothing makes allies of them.
        """
        pairs = product(self._camps[first], self._camps[second])
        bonds: BitMap = reduce(or_, [self._bond(*pair) for pair in pairs], NONE)
        place = bonds.rank(first)
        around = bonds[max(place - MOST_SHOWN, 0) : place + MOST_SHOWN]
        return tuple(sorted(around, key=lambda ord_: (abs(ord_ - first), ord_))[:MOST_SHOWN])

    def friends(self, ord_: int) -> BitMap:
        """Return the statements of the camp of a statement and of its allies."""
        return reduce(or_, [self._of_friends(camp) for camp in self._camps[ord_]], NONE)

    def _bond(self, one: str, other: str) -> BitMap:
        said, welcomed = self._said, self._welcomed
        return welcomed.get(other, NONE) & said(one) | welcomed.get(one, NONE) & said(other)

    def _of_friends(self, camp: str) -> BitMap:
        if camp not in self._friends:
            tops = [node for node, level in levels(self.dataset, "actor").items() if level == 0]
            near = [self._said(top) for top in tops if top == camp or self._bond(camp, top)]
            self._friends[camp] = reduce(or_, near, NONE)
        return self._friends[camp]

    def _said(self, camp: str) -> BitMap:
        return self.dataset.posting("actor", camp)


def welcomed(dataset: Dataset) -> Mapping[str, BitMap]:
    """Return for each actor that owns forces, itself or through others, who asks for them or justifies them."""

    def read() -> tuple[Mapping[str, BitMap], int]:
        kind = reduce(or_, [dataset.posting("position", position) for position in PARTNERSHIP])
        kind = kind & dataset.posting("status", "curated")
        found: dict[str, BitMap] = defaultdict(BitMap)
        for owner, force in dataset.execute(OWNED):
            found[owner] |= dataset.posting("target__exact", force) & kind
        return dict(found), sum(len(ords.serialize()) + 200 for ords in found.values())

    return dataset.keep(("welcomed",), read)


def ids_of(dataset: Dataset, ords: Iterable[int]) -> list[str]:
    """Return the ids of statements, in the order of `ords`."""
    wanted = list(ords)
    known = dict(dataset.execute(IDS, json.dumps(wanted)))
    return [known[ord_] for ord_ in wanted]
