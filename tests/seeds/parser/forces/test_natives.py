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


WAR = (
    "COLOMBO, Oct 7 (Reuter) - Sri Lankan troops killed 38 rebels in fighting near Mankulam on Tuesday.\n\n{}\n\n"
    "Three years ago Washington sent advisers. U.S. soldiers in Sri Lanka train commandos."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Brigadier Sarath Silva said the army had advanced two km along the northern highway.",
        "Opposition leader Ranil Perera said soldiers were dying because generals wanted promotions.",
    ],
)
def test_bare_soldiers_are_those_told_of_most(sentence: str) -> None:
    assert targets(WAR.format(sentence)) == []


def test_foreign_soldiers_beside_them_are_a_force() -> None:
    told = targets(WAR.format("Opposition leader Ranil Perera said the U.S. soldiers had to leave."))
    assert told == [("us-forces-in-sri-lanka",)]


def test_where_a_statement_is_made_tells_no_speaker() -> None:
    text = WAR.format("The Front of the South said in a statement from London that U.S. soldiers had killed two men.")
    (occasion,) = parse(text, published="2018-05-29").occasions
    assert occasion.actor == "front-of-the-south"
