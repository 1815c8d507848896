"""Which statements of two sorts meet: on the same force or on a whole and its part, at the same time."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

from api.readings.families import NOBODY, Families
from api.readings.findings import TooMany
from api.readings.remarks import Remark
from api.readings.spans import FIRST, LAST

MOST_PAIRS = 100_000


class Field:
    """Statements of one sort, by force and first day; the undated and those without both bounds meet nobody."""

    def __init__(self, remarks: Iterable[Remark], kin: Families, window: int) -> None:
        self.kin = kin
        self.window = window
        self._on: dict[str, list[Remark]] = defaultdict(list)
        for remark in sorted(filter(_bounded, remarks), key=lambda remark: remark.when.first):
            for force in remark.targets:
                self._on[force].append(remark)
        self._starts = {force: [remark.when.first for remark in there] for force, there in self._on.items()}

    def met_by(self, remark: Remark) -> list[Remark]:
        """Return the statements that one of the other sort meets, in order of their first day."""
        if not _bounded(remark):
            return []
        forces = set(remark.targets).union(*(self.kin.get(force, NOBODY) for force in remark.targets))
        met = {one.ord: one for force in forces & self._on.keys() for one in self._near(force, remark)}
        return sorted(met.values(), key=lambda one: (one.when, one.id))

    def _near(self, force: str, remark: Remark) -> Iterator[Remark]:
        there, when = self._on[force], remark.when
        for one in there[bisect_left(self._starts[force], when.last - self.window) :]:
            if one.when.first > when.first + self.window:
                return
            if one.when.within(when, self.window):
                yield one


def meetings(
    ours: Iterable[Remark], theirs: Iterable[Remark], kin: Families, window: int
) -> Iterator[tuple[Remark, Remark]]:
    """Yield each of `ours` with each of `theirs` that it meets; raise TooMany beyond MOST_PAIRS."""
    field, met = Field(theirs, kin, window), 0
    for remark in ours:
        for other in field.met_by(remark):
            met += 1
            if met > MOST_PAIRS:
                raise TooMany(f"sets more than {MOST_PAIRS} pairs of statements against each other")
            yield remark, other


def _bounded(remark: Remark) -> bool:
    return remark.when.first > FIRST and remark.when.last < LAST
