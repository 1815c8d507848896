"""The order of statements: the default one that numbers them, and the others, stored as permutations of it.

By default the newest said stands first: latest possible day descending, earliest day descending, id ascending,
unknown dates last; an interval with an open end stands where its known end does. Ties of the other orders keep the
default one.
"""

from array import array
from collections.abc import Iterable, Iterator

from schemas.columns import BLOCK, pack
from schemas.edtf import Edtf

NEVER = 2**31 - 1  # a day after all days, as a number
DefaultKey = tuple[int, int]


def day_number(day: str) -> int:
    """Return an ISO day as a number that sorts as the day does: 20180531."""
    return int(day.replace("-", ""))


def default_key(said: Edtf | None) -> DefaultKey:
    """Return what statements are numbered by, ascending, with the id as tiebreak."""
    if said is None:
        return 1, 0
    earliest, latest = said.edges
    return -day_number(latest), -day_number(earliest)


def first_published(dates: Iterable[Edtf | None]) -> int:
    """Return the number of the first day on which any of `dates` may lie, NEVER when all are unknown."""
    return min((day_number(date.edges[0]) for date in dates if date), default=NEVER)


class Orders:
    """What the other orders sort by, for each statement in the default order; four numbers a statement."""

    def __init__(self) -> None:
        self._earliest = array("i")
        self._latest = array("i")
        self._published = array("i")
        self._independent = array("i")

    def add(self, key: DefaultKey, published: int, independent: int) -> None:
        """Add the next statement: its default key, first day of publication and independent origins."""
        unknown = key[0] > 0
        self._earliest.append(NEVER if unknown else -key[1])
        self._latest.append(NEVER if unknown else -key[0])
        self._published.append(published)
        self._independent.append(independent)

    def rows(self) -> Iterator[tuple[str, int, bytes, bytes]]:
        """Yield the rows of table `orders`."""
        ords = range(len(self._earliest))
        yield from _blocks("said", sorted(ords, key=lambda ord_: self._earliest[ord_] << 32 | self._latest[ord_]))
        yield from _blocks("published", sorted(ords, key=self._published.__getitem__))
        yield from _blocks("-published", sorted(ords, key=lambda ord_: _descending(self._published[ord_])))
        yield from _blocks("independent", sorted(ords, key=self._independent.__getitem__))
        yield from _blocks("-independent", sorted(ords, key=lambda ord_: -self._independent[ord_]))


def _descending(day: int) -> int:
    """Return what sorts days newest first, and the unknown one last all the same."""
    return day if day == NEVER else -day


def _blocks(sort: str, permutation: list[int]) -> Iterator[tuple[str, int, bytes, bytes]]:
    places = array("I", bytes(4 * len(permutation)))
    for place, ord_ in enumerate(permutation):
        places[ord_] = place
    for start in range(0, len(permutation), BLOCK):
        block = slice(start, start + BLOCK)
        yield sort, start // BLOCK, pack(permutation[block]), pack(places[block])
