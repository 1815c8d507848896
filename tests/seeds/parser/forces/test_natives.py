"""Armed men of the country itself are none of its foreign forces: its army, its militias, groups of its own."""

from __future__ import annotations

import pytest

from seeds.parser import parse

LEAD = "ISLAMABAD (AP) - The United States has 200 military trainers in Pakistan.\n\n"


def targets(text: str) -> list[tuple[str, ...]]:
    found = parse(text, published="2018-05-29").occasions
    return [statement.targets for occasion in found for statement in occasion.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "U.S. envoy John Negron praised Pakistan and the sacrifices of its army.",
        "The army said 18 militants died in a gunbattle in South Waziristan.",
        "Pakistan's army said it had arrested a deserter. \n\nArmy spokesman Maj. Waheed Arshad said troops attacked "
        "hideouts near the border.",
        "A resident, Noor Khan, said militiamen had burned his shop.",
    ],
)
def test_the_own_army_and_militias_are_none(sentence: str) -> None:
    assert targets(LEAD + sentence) == []


def test_an_armed_group_is_no_foreign_force_at_home() -> None:
    lead = "MOGADISHU (AP) - Ugandan troops have been in Somalia since March.\n\n"
    told = "Al-Shabab fighters had attacked a village, a resident, Halima Yusuf, said."
    assert not any("al-shabab" in target for found in targets(lead + told) for target in found)


def test_an_armed_group_is_one_abroad() -> None:
    text = "DAMASCUS (AP) - Syria's foreign minister, Walid Hamad, said the Hezbollah fighters in Syria must leave."
    assert targets(text) == [("hezbollah-forces-in-syria",)]
