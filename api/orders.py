"""A page of a set in any sort order: a slice of it in the default order, else a walk over the stored permutation."""

from collections.abc import Iterator

from pyroaring import BitMap

from api.dataset import ORDER_BLOCK, PLACE_BLOCK, RANKED, Dataset
from schemas.columns import BLOCK

FEW = 2000


def page(dataset: Dataset, found: BitMap, sort: str, after: int, limit: int) -> list[tuple[int, int]]:
    """Return (place, ord) of the first `limit` statements of `found` behind place `after` (-1: from the start).

    Places count in the whole order, not in the set, so a place stays right whatever the set is.
    """
    if sort == "-said":
        start = found.rank(after) if after >= 0 else 0
        return [(ord_, ord_) for ord_ in found[start : start + limit]]
    walk = _few(dataset, found, sort) if len(found) <= FEW else _many(dataset, found, sort, max(after, 0) // BLOCK)
    chosen = []
    for place, ord_ in walk:
        if place > after:
            chosen.append((place, ord_))
            if len(chosen) == limit:
                break
    return chosen


def ranked(dataset: Dataset, found: BitMap, expression: str, after: int, limit: int) -> list[tuple[int, int]]:
    """As `page`, in the order of relevance to a full-text expression; places count in that ranking.

    What the expression does not match comes behind, in the default order.
    """
    order = dataset.keep(("ranked", expression), lambda: _ranking(dataset, expression))
    matched = [(place, ord_) for place, ord_ in enumerate(order) if place > after and ord_ in found]
    rest = enumerate(found - BitMap(order), len(order))
    return [*matched, *((place, ord_) for place, ord_ in rest if place > after)][:limit]


def _ranking(dataset: Dataset, expression: str) -> tuple[list[int], int]:
    order = [row[0] for row in dataset.execute(RANKED, expression)]
    return order, 36 * len(order)


def _few(dataset: Dataset, found: BitMap, sort: str) -> list[tuple[int, int]]:
    return sorted((dataset.words(PLACE_BLOCK, sort, ord_ // BLOCK)[ord_ % BLOCK], ord_) for ord_ in found)


def _many(dataset: Dataset, found: BitMap, sort: str, block: int) -> Iterator[tuple[int, int]]:
    while ords := dataset.words(ORDER_BLOCK, sort, block):
        here = found & _as_set(dataset, sort, block)
        if here:
            yield from ((block * BLOCK + at, ord_) for at, ord_ in enumerate(ords) if ord_ in here)
        block += 1


def _as_set(dataset: Dataset, sort: str, block: int) -> BitMap:
    def make() -> tuple[BitMap, int]:
        return BitMap(dataset.words(ORDER_BLOCK, sort, block)), 4 * BLOCK

    return dataset.keep(("order", sort, block), make)
