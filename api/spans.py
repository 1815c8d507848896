"""Which statements a span of days overlaps, from the sets of days, months, years and of dates less exact than a day.

A date lies in a bucket when it lies wholly inside; so a span is covered by few buckets: whole years, the
months at its ends, the days at theirs. Dates that are no exact day are besides compared one by one, each
distinct one once. A date overlaps when its last possible day is not before the span and its first not after.
"""

from bisect import bisect_left, bisect_right
from functools import reduce
from operator import or_

from pyroaring import BitMap

from api.dataset import Dataset

FIRST, LAST = "0001-01-01", "9999-12-31"
LENGTHS = {"year": 4, "month": 7, "day": 10}


def overlapping(dataset: Dataset, field: str, first: str | None, last: str | None) -> BitMap:
    """Return the statements whose `field` (said or published) may lie from day `first` to day `last`, None open."""
    low, high = first or FIRST, last or LAST
    if low > high:
        return BitMap()

    def make() -> tuple[BitMap, int]:
        ords = _inside(dataset, field, "year", low, high) | _inexact(dataset, field, low, high)
        return ords, len(ords.serialize())

    return dataset.keep(("span", field, low, high), make)


def _inside(dataset: Dataset, field: str, level: str, low: str, high: str) -> BitMap:
    """Return the union of the buckets within the span, and of finer ones where a bucket sticks out of it."""
    dimension, length = f"{field}:{level}", LENGTHS[level]
    buckets = _buckets(dataset, dimension)
    whole: list[str] = []
    ragged: list[str] = []
    for bucket in buckets[bisect_left(buckets, low[:length]) : bisect_right(buckets, high[:length])]:
        (whole if low <= bucket + FIRST[length:] and bucket + LAST[length:] <= high else ragged).append(bucket)
    sets = [dataset.posting(dimension, bucket) for bucket in whole]
    finer = {"year": "month", "month": "day"}.get(level)
    if finer:
        for bucket in ragged:
            span = max(low, bucket + FIRST[length:]), min(high, bucket + LAST[length:])
            sets.append(_inside(dataset, field, finer, *span))
    return reduce(or_, sets, BitMap())


def _buckets(dataset: Dataset, dimension: str) -> list[str]:
    def read() -> tuple[list[str], int]:
        found = [value for value, _ in dataset.values(dimension) if value[:1].isdigit()]
        return found, 60 * len(found)

    return dataset.keep(("buckets", dimension), read)


def _inexact(dataset: Dataset, field: str, low: str, high: str) -> BitMap:
    dimension = f"{field}_span"
    sets = []
    for value, _ in dataset.values(dimension):
        earliest, latest = value.split("/")
        if (latest == ".." or latest >= low) and (earliest == ".." or earliest <= high):
            sets.append(dataset.posting(dimension, value))
    return reduce(or_, sets, BitMap())
