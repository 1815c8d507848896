"""Soldiers whom the host's own speakers call theirs are no foreign force; those of others that they speak of are."""

from __future__ import annotations

import pytest

from seeds.parser import parse

LEAD = (
    "BAGHDAD (Reuters) - U.S. troops raided a village on Monday.\n\nThe United States has 140,000 soldiers in Iraq.\n\n"
)


def positions(sentence: str) -> list[tuple[str, tuple[str, ...]]]:
    found = parse(LEAD + sentence, published="2018-05-29").occasions
    return [(statement.position, statement.targets) for occasion in found for statement in occasion.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        '"Our soldiers are better trained. They deserve better weapons," Prime Minister Nuri Saleh told a meeting.',
        '"Our troops will need three more years of training," Iraqi Defence Minister Abdul Nasser said.',
        "Iraqi army spokesman Brigadier Qassim Jabr said his men had killed six gunmen.",
        '"We are proud of our army," the Iraqi prime minister said. "Our men have cleared the town."',
        "Iraqi Foreign Minister Karim Wali said his country had 80,000 soldiers along the frontier.",
        "The Iraqi defence minister said his soldiers had fought bravely in Basra.",
    ],
)
def test_the_hosts_own_men_are_no_foreign_force(sentence: str) -> None:
    assert positions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The Iraqi defence minister said the American soldiers must leave the cities by June.", "demand_withdrawal"),
        (
            '"American soldiers should go home," Iraqi lawmaker Bahaa Araji said. "Our soldiers can do the job."',
            "demand_withdrawal",
        ),
        ('"Our soldiers will stay until the job is done," U.S. President George Bush said.', "vow_to_stay"),
    ],
)
def test_others_men_still_are(sentence: str, position: str) -> None:
    assert positions(sentence)[0] == (position, ("us-forces-in-iraq",))
