"""How the remarks of one actor on one force follow on one another: repeat, elaboration, hardening, softening, reversal.

Remarks of the very same dates make one step: which was first cannot be told. A step takes the sides its remarks
take, each as strongly as its strongest remark. A step follows on an earlier one when all its days lie behind all
days of the earlier one and no step lies wholly between them; it may follow on many, where dates are uncertain, and
then each pair is judged alone, since it is true whatever the order of the others.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from api.readings.remarks import Remark
from api.readings.spans import Span

MOST_FOLLOWED = 20
UNORDERED = "unordered"


@dataclass(frozen=True, slots=True)
class Step:
    """Remarks of the same dates; `sides` holds the strongest remark of each side taken."""

    remarks: tuple[Remark, ...]
    sides: dict[str, Remark]

    @property
    def when(self) -> Span:
        """The days on which its remarks may have been said."""
        return self.remarks[0].when

    @property
    def lead(self) -> Remark:
        """The strongest remark that takes a side, else the first."""
        return max(self.sides.values(), key=lambda remark: remark.strength, default=self.remarks[0])


@dataclass(frozen=True, slots=True)
class Change:
    """What `later` is to `earlier`, by a rule of api.readings.rules."""

    rule: str
    earlier: Remark
    later: Remark


def steps(remarks: Iterable[Remark]) -> list[Step]:
    """Return remarks that stand in order of time as steps."""
    return [_step(tuple(group)) for _, group in groupby(remarks, key=lambda remark: (remark.days, remark.when))]


def _step(remarks: tuple[Remark, ...]) -> Step:
    sides: dict[str, Remark] = {}
    for remark in remarks:
        if remark.side and (remark.side not in sides or remark.strength > sides[remark.side].strength):
            sides[remark.side] = remark
    return Step(remarks, sides)


def changes(ordered: Sequence[Step]) -> list[Change]:
    """Return every change along a timeline, in its order of the later remarks."""
    taking, silent = Followed([step for step in ordered if step.sides]), Followed(ordered)
    made: list[Change] = []
    for at, step in enumerate(ordered):
        if len(step.sides) > 1:
            made.append(Change(UNORDERED, step.sides["oppose"], step.sides["support"]))
        if at and not ordered[at - 1].when.before(step.when):
            made.append(Change(UNORDERED, ordered[at - 1].lead, step.lead))
        if step.sides:
            made.extend(change for earlier in taking.by(step) for change in compare(earlier, step))
        else:
            made.extend(Change("elaboration", earlier.lead, step.lead) for earlier in silent.by(step)[-1:])
    return made


class Followed:
    """Finds the steps that a later step follows on."""

    def __init__(self, candidates: Sequence[Step]) -> None:
        self.candidates = sorted(candidates, key=lambda step: step.when.last)
        self._ends = [step.when.last for step in self.candidates]
        self._newest = list(accumulate((step.when.first for step in self.candidates), max))

    def by(self, step: Step) -> list[Step]:
        """Return the steps that `step` follows on, by their last day, at most the MOST_FOLLOWED latest."""
        end = bisect_left(self._ends, step.when.first)
        if not end:
            return []
        start = bisect_left(self._ends, self._newest[end - 1], 0, end)
        return self.candidates[max(start, end - MOST_FOLLOWED) : end]


def compare(earlier: Step, later: Step) -> Iterator[Change]:
    """Yield what each side of a later step is to an earlier one.

    A side taken before is judged by its strength; one not taken before, when the other was, is a reversal.
    """
    for side, word in later.sides.items():
        same = earlier.sides.get(side)
        if same:
            yield Change(by_strength(same, word), same, word)
            continue
        yield from (Change("reversal", opposite, word) for opposite in earlier.sides.values())


def by_strength(earlier: Remark, later: Remark) -> str:
    """Return what a later word is to an earlier one of the same side."""
    if later.strength != earlier.strength:
        return "hardening" if later.strength > earlier.strength else "softening"
    same = (later.position, later.conditional) == (earlier.position, earlier.conditional)
    return "repeat" if same else "elaboration"
