"""What is said where a state debates its own forces abroad: of ordering, blaming and undoing a withdrawal."""

import pytest

from seeds.parser import parse

LEAD = "Some 900 American soldiers have been in Jordan since 2014, and Russian troops came to Jordan in May.\n\n"
US, RU = ("us-forces-in-jordan",), ("russian-forces-in-jordan",)


@pytest.mark.parametrize(
    ("told", "position", "targets"),
    [
        ("The Greens criticized Premier Hall for removing American soldiers.", "justify_presence", US),
        ("Mr. Hall attacked Mr. Orbel for supporting the withdrawal of American soldiers.", "justify_presence", US),
        ("Sen. Ann Orbel blamed the premier for pulling the American soldiers out.", "refuse_withdrawal", US),
        ("The Greens urged Mr. Hall to reconsider the withdrawal of the American soldiers.", "request_presence", US),
        ("The Pentagon said it was unaware of any plans to pull American soldiers out.", "refuse_withdrawal", US),
        ("Removing the American soldiers could be a boon for smugglers, Tom Hall said.", "justify_presence", US),
        ("Mr. Biden said the American soldiers could be there indefinitely.", "vow_to_stay", US),
        ("“People are tired of war, bring our soldiers home,” Mr. Biden said.", "urge_withdrawal", US),
        ("Syria is demanding the withdrawal of Russia from Jordan.", "demand_withdrawal", RU),
        ("“What counts is ending the presence of America,” the cleric Ali Orbel said.", "urge_withdrawal", US),
        ("The removal of American soldiers will diminish the guards' strength, Tom Hall said.", "justify_presence", US),
        ("Tom Hall warned that the US pullout would leave Yazidis exposed.", "justify_presence", US),
        ("Tom Hall warned the American pullout would leave villages unprotected.", "justify_presence", US),
        ("Tom Hall said the US withdrawal would expose Syrians to attacks.", "justify_presence", US),
        ("Mr Orbel said the attackers included many Russian soldiers.", "claim_presence", RU),
        ("“We are seeing a build-up of Russian forces,” Sweden's premier said.", "claim_presence", RU),
        ("“We have seen a military build-up by Russia,” Sweden's premier said.", "claim_presence", RU),
    ],
)
def test_a_position_on_going_is_told(told: str, position: str, targets: tuple[str, ...]) -> None:
    found = [(s.position, s.targets) for occasion in parse(LEAD + told).occasions for s in occasion.statements]
    assert found == [(position, targets)]
