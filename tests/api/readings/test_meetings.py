"""Who meets whom, against every pair looked at, on random forces and dates."""

import random

import pytest
from pyroaring import BitMap

from api.readings.findings import TooMany
from api.readings.meetings import Ground, meetings
from api.readings.remarks import Remark
from api.readings.spans import FIRST, LAST, UNKNOWN, Span

KIN = {"whole": frozenset({"left", "right"}), "left": frozenset({"whole"}), "right": frozenset({"whole"})}
FORCES = (*KIN, "other")


def random_remarks(dice, start):
    made = []
    for at in range(start, start + 30):
        first = dice.randrange(1, 100)
        when = dice.choice([Span(first, first), Span(first, first + dice.randrange(20)), Span(first, LAST), UNKNOWN])
        targets = tuple(dice.sample(FORCES, dice.choice([1, 2])))
        head = (at, f"s{at}", f"o{at}", "speaker", "vow_to_stay", "support", 4, False)
        made.append(Remark(*head, targets, ("", ""), when))
    return made


def expected(ours, theirs, ground):
    found = set()
    for one in ours:
        for other in theirs:
            kin = any(a == b or b in KIN.get(a, ()) for a in one.targets for b in other.targets)
            days = [day for when in (one.when, other.when) for day in (when.first, when.last)]
            bounded = FIRST not in days and LAST not in days
            taking = one.ord in ground.found or other.ord in ground.found
            if kin and bounded and taking and max(days) - min(days) <= ground.window:
                found.add((one.ord, other.ord))
    return found


@pytest.mark.parametrize("seed", range(30))
def test_those_meet_that_are_on_kindred_forces_at_the_same_time(seed):
    dice = random.Random(seed)
    ours, theirs = random_remarks(dice, 0), random_remarks(dice, 30)
    ground = Ground(KIN, dice.randrange(25), BitMap(dice.sample(range(60), 20)))
    met = [(one.ord, other.ord) for one, other in meetings(ours, theirs, ground)]
    assert len(met) == len(set(met))
    assert set(met) == expected(ours, theirs, ground)


def test_more_meetings_than_can_be_read_are_refused(monkeypatch):
    monkeypatch.setattr("api.readings.meetings.MOST_PAIRS", 10)
    dice = random.Random(1)
    ours, theirs = random_remarks(dice, 0), random_remarks(dice, 30)
    with pytest.raises(TooMany, match="more than 10 pairs"):
        list(meetings(ours, theirs, Ground(KIN, 100, BitMap(range(60)))))
