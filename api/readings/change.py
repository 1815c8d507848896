"""How the remarks of one actor on one force follow on one another: repeat, elaboration, hardening, softening, reversal.

Remarks of the very same dates make one step: which was first cannot be told. A step takes the sides its remarks
take, each as strongly as its strongest remark. A step follows on an earlier one when all its days lie behind all
days of the earlier one and no step lies wholly between them; where dates are uncertain it may follow on many. A
reversal of any of them is one, whatever their order; a degree is told only where all of them give the same.
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
            made.extend(compare(taking.by(step), step))
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


def compare(earlier: Sequence[Step], later: Step) -> Iterator[Change]:
    """Yield what each side of a later step is to the steps it follows on.

    One that such a step does not take, while it takes the other, is a reversal. One that it takes is judged by its
    strength, unless several steps would give different judgements: which of them was the last is not known then.
    """
    for side, remark in later.sides.items():
        same = [step.sides[side] for step in earlier if side in step.sides]
        judged = [Change(by_strength(one, remark), one, remark) for one in same]
        if len({change.rule for change in judged}) == 1:
            yield from judged
        for step in earlier:
            if side not in step.sides:
                yield from (Change("reversal", opposite, remark) for opposite in step.sides.values())


def by_strength(earlier: Remark, later: Remark) -> str:
    """Return what a later word is to an earlier one of the same side."""
    if later.strength != earlier.strength:
        return "hardening" if later.strength > earlier.strength else "softening"
    same = (later.position, later.conditional) == (earlier.position, earlier.conditional)
    return "repeat" if same else "elaboration"
