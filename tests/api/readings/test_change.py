"""What follows on what, against the definition read word for word, on random dates."""

import random

import pytest

from api.readings.change import Followed, changes, steps
from api.readings.remarks import Remark
from api.readings.spans import FIRST, LAST, UNKNOWN, Span, span

CODES = {"oppose": ("demand_withdrawal", 4), "support": ("justify_presence", 2), "neutral": ("claim_presence", 1)}


def remark(at, when, stance):
    position, strength = CODES[stance]
    place = (f"{when.first:09}", f"{when.last:09}")
    head = (at, f"s{at:03}", f"o{at}", "speaker", position, stance, strength)
    return Remark(*head, False, ("force",), place, when)


def random_timeline(seed, size=30):
    dice = random.Random(seed)
    made = []
    for at in range(size):
        first = dice.randrange(1, 40)
        when = dice.choice([Span(first, first), Span(first, first + dice.randrange(12)), Span(first, LAST), UNKNOWN])
        made.append(remark(at, when, dice.choice([*CODES])))
    return sorted(made, key=lambda one: (one.days, one.when, one.id))


def follows(step, candidates):
    earlier = [one for one in candidates if one.when.last < step.when.first]
    return [
        one
        for one in earlier
        if not any(one.when.last < other.when.first and other.when.last < step.when.first for other in earlier)
    ]


@pytest.mark.parametrize("seed", range(40))
def test_a_step_follows_on_those_before_it_with_none_wholly_between(seed):
    ordered = steps(random_timeline(seed))
    followed = Followed(ordered)
    for step in ordered:
        assert known(followed.by(step)) == known(follows(step, ordered))


def known(some):
    return sorted([one.id for one in step.remarks] for step in some)


@pytest.mark.parametrize("seed", range(40))
def test_no_change_rests_on_remarks_whose_order_nobody_knows(seed):
    told = random_timeline(seed)
    seen = changes(steps(told))
    assert seen
    for one in seen:
        certain = one.earlier.when.last < one.later.when.first
        assert certain or one.rule == "unordered"
        if one.rule == "reversal":
            assert {one.earlier.side, one.later.side} == {"oppose", "support"}


def test_whole_timelines_of_one_day_or_no_date_have_one_step():
    day = [remark(at, Span(5, 5), "oppose") for at in range(4)]
    unknown = [remark(at, UNKNOWN, "oppose") for at in range(4)]
    assert len(steps(day)) == len(steps(unknown)) == 1
    assert changes(steps(day)) == changes(steps(unknown)) == []


DATES = [
    (("2020-01-10", "2020-01-10", "2020-01-10"), (0, 0)),
    (("2020-01-10?", "2020-01-10", "2020-01-10"), (31, 31)),
    (("2020-01~", "2020-01-01", "2020-01-31"), (366, 366)),
    (("2020%", "2020-01-01", "2020-12-31"), (3653, 3653)),
    (("2020-01-10/2020-02-10?", "2020-01-10", "2020-02-10"), (0, 31)),
    (("2020-01-10?/2020-02-10", "2020-01-10", "2020-02-10"), (31, 0)),
]


@pytest.mark.parametrize(("date", "wider"), DATES)
def test_a_marked_date_is_widened_by_the_next_larger_unit(date, wider):
    exact = span(date[1], date[1], date[1]).first, span(date[2], date[2], date[2]).last
    made = span(*date)
    assert (exact[0] - made.first, made.last - exact[1]) == wider


def test_open_and_unknown_dates_have_no_bound():
    assert span("2020-01-10/..", "2020-01-10", None).last == LAST
    assert span("../2020-01-10", None, "2020-01-10").first == FIRST
    assert span(None, None, None) == UNKNOWN
    assert not UNKNOWN.before(Span(5, 5))
    assert not Span(5, 5).before(UNKNOWN)
