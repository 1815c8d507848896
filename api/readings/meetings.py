"""Which statements of two sorts meet: on the same force or on a whole and its part, at the same time."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pyroaring import BitMap

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
        for remark in sorted(filter(is_bounded, remarks), key=lambda remark: remark.when.first):
            for force in remark.targets:
                self._on[force].append(remark)
        self._starts = {force: [remark.when.first for remark in there] for force, there in self._on.items()}

    def met_by(self, remark: Remark) -> list[Remark]:
        """Return the statements that one of the other sort meets, in order of their first day."""
        if not is_bounded(remark):
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


@dataclass(frozen=True, slots=True)
class Ground:
    """What meetings depend on: which forces contain which, the days of the same time, and who has to take part."""

    kin: Families
    window: int
    found: BitMap


def meetings(ours: Iterable[Remark], theirs: Sequence[Remark], ground: Ground) -> Iterator[tuple[Remark, Remark]]:
    """Yield each of `ours` with each of `theirs` that it meets, if one of the two is found.

    Raises TooMany beyond MOST_PAIRS.
    """
    everybody = Field(theirs, ground.kin, ground.window)
    wanted = Field((one for one in theirs if one.ord in ground.found), ground.kin, ground.window)
    met = 0
    for remark in ours:
        field = everybody if remark.ord in ground.found else wanted
        for other in field.met_by(remark):
            met += 1
            if met > MOST_PAIRS:
                raise TooMany(f"sets more than {MOST_PAIRS} pairs of statements against each other")
            yield remark, other


def is_bounded(remark: Remark) -> bool:
    """Return whether there is a first and a last day on which something may have been said."""
    return remark.when.first > FIRST and remark.when.last < LAST
