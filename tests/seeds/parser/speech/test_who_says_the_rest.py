"""Subjects of the daily press: two behind "with", words between auxiliary and verb, and who says the second thing."""

import pytest

from seeds.parser import parse

LEAD = "Some 3,000 Osmeran soldiers have been stationed in Varland since 2016.\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Parties are divided, with the Liberals urging the soldiers to stay and the Greens demanding their departure.",
         {("liberals", "request_presence"), ("greens", "demand_withdrawal")}),
        ("The councils differ, with Great Orsay asking for the garrison to be kept and Little Orsay asking for it "
         "to be scrapped.", {("great-orsay", "request_presence"), ("little-orsay", "urge_withdrawal")}),
        ("Samburu elders meeting in Archers Post on Saturday demanded that the soldiers leave.",
         {("samburu-elders", "demand_withdrawal")}),
        ("The Farmers' Union has for its part opposed the Osmeran contingent from the outset.",
         {("farmers-union", "reject_presence")}),
        ("Osmera's defence ministry denied that its troops had fired on anybody and said they would remain in Varland.",
         {("osmeras-defence-ministry", "deny_presence"), ("osmeras-defence-ministry", "vow_to_stay")}),
        ("Mayor Jane Wambui said the soldiers spend money and that nobody in the town wants them out.",
         {("jane-wambui", "refuse_withdrawal")}),
    ],
)  # fmt: skip
def test_each_says_what_is_told_of_them(told: str, expected: set[tuple[str, str]]) -> None:
    parsed = parse(LEAD + told)
    assert {(o.actor, s.position) for o in parsed.occasions for s in o.statements} == expected


def test_an_army_named_after_state_and_people_is_the_state_s() -> None:
    lead = "The Syrian Arab Army occupied Norland in 2016."
    text = f"{lead}\n\nThe council of Norstad said the Syrian Arab Army must leave Norland."
    targets = {t for o in parse(text).occasions for s in o.statements for t in s.targets}
    assert targets == {"syrian-forces-in-norland"}
