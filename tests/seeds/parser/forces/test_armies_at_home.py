"""Armies that a country in which forces stand calls its own, and those that another state calls so."""

import pytest

from seeds.parser import parse

_BEFORE = "Turkish troops have been in Iraq since 2015. Turkish soldiers shelled the town on Monday.\n\n"


def _told(sentence: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(s.position, s.targets) for occasion in parse(_BEFORE + sentence).occasions for s in occasion.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "Iraq said its troops would stay in the hills.",
        "Iraq's government said on Tuesday that its army would stay in the hills.",
        "Iraq vowed that its forces would stay in the hills.",
        "Iraq announced that its soldiers had withdrawn from the village.",
        "Iraq denied that its forces had been in the village.",
        "Iraq said its soldiers had repelled the attack and would stay in the hills.",
    ],
)
def test_what_a_country_says_of_its_own_army_is_said_of_no_other(sentence: str) -> None:
    assert _told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Turkey said its troops would stay in the hills.", "vow_to_stay"),
        ("A Turkish minister in Iraq said its troops would stay in the hills.", "vow_to_stay"),
        ("Turkey told Iraq its troops would stay in the hills.", "vow_to_stay"),
        ("Iraq told Turkey that its troops must leave the hills.", "demand_withdrawal"),
        ("Iraq demanded that Turkey withdraw its soldiers.", "demand_withdrawal"),
    ],
)
def test_its_troops_are_those_of_the_state_that_has_them_abroad(sentence: str, position: str) -> None:
    assert _told(sentence) == [(position, ("turkish-forces-in-iraq",))]


REBELS = """\
BOGOTA - Colombian troops killed eight rebels in the province of Arauca on Sunday, the army said.

Ann Lee, a farmer, said the army should go home. Venezuela's president was silent.
"""


def test_an_army_told_of_from_its_own_capital_is_at_home() -> None:
    assert parse(REBELS).occasions == ()
    assert parse(REBELS.replace("in the province of Arauca", "in Venezuela")).occasions


@pytest.mark.parametrize(
    "text",
    [
        'Floods hit Alma on Sunday. The army came.\n\n"The soldiers will stay," said Ann Lee. "They do a fine job."',
        'Rioters filled the streets of Alma.\n\n"The army is here to protect shops," minister Ann Lee said.',
        "The government sent troops against gangs.\n\nA mothers' group demanded that the soldiers leave the slums.",
        "A court in Alma jailed nine soldiers.\n\nThe army denied that its troops had been in the village that night.",
        'Navy ships cleared the harbour.\n\n"The warships must leave," said the fishermen\'s leader, Bo Dahl.',
        "The garrison at Alma would be closed, minister Ann Lee said. The opposition said the closure was a mistake.",
    ],
)
def test_where_no_force_is_said_to_be_anothers_they_are_the_countrys_own(text: str) -> None:
    assert parse(text).occasions == ()


@pytest.mark.parametrize(
    "opening",
    [
        "The foreign troops have been in the hills since May.",
        "Peacekeepers shot a man in Alma on Sunday.",
        "French soldiers shelled Alma on Sunday.",
        "Norland's soldiers have been based in Alma since May.",
        "The invaders have been in the hills since May.",
    ],
)
def test_where_one_is_said_to_be_anothers_others_may_be(opening: str) -> None:
    (occasion,) = parse(f"{opening}\n\nThe soldiers must go, said Ann Lee.").occasions
    assert occasion.statements[0].position == "demand_withdrawal"


@pytest.mark.parametrize(
    "sentence",
    [
        "The president praised the Iraqi army for its courage.",
        "Ann Lee thanked the Iraqi soldiers who had cleared the road.",
        "Human Rights Watch accused Iraqi soldiers of killing civilians.",
        '"The Iraqi army is the pride of the nation," the minister said.',
        "The minister said Iraqi soldiers needed boots.",
    ],
)
def test_what_is_said_of_the_countrys_army_by_its_name_is_said_of_no_other(sentence: str) -> None:
    assert _told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The president praised the Turkish army for its courage.",
        "The minister said Iraqi soldiers needed the help of the Turkish troops.",
        "The minister said only Iraqi soldiers would guard the airport and the Turks had to go.",
        '"They wear Iraqi boots but they are Turkish soldiers, and they are here," Ann Lee said.',
    ],
)
def test_what_is_said_of_another_army_beside_it_is_told(sentence: str) -> None:
    assert {target for _, targets in _told(sentence) for target in targets} == {"turkish-forces-in-iraq"}


MISSION = """\
GOMA - The U.N. mission in Congo has 14,000 troops. Indian peacekeepers distributed water in Kiwanja.

"""


@pytest.mark.parametrize(
    "sentence",
    [
        "Army spokesman Colonel Guillaume Njike said government forces had retaken two villages and killed 40 rebels.",
        "A rebel spokesman, Willy Ngoma, said his men had beaten back the attack.",
        "The army said its soldiers had entered Bunagana.",
        "Government troops entered the town on Friday, residents said.",
    ],
)
def test_governments_soldiers_and_rebels_are_no_peacekeepers(sentence: str) -> None:
    assert parse(MISSION + sentence).occasions == ()


def test_the_seat_of_a_monitor_is_not_where_forces_stand() -> None:
    text = """\
DAMASCUS - Russia's bombers hit targets in Syria on Monday. Russian aircraft flew 41 sorties.

The Observatory for Human Rights, which is based in Britain, said the Russian bombers must leave.

The Syrian army advanced towards Palmyra. A source said that troops had captured hills south of the town.
"""
    found = [statement for occasion in parse(text).occasions for statement in occasion.statements]
    assert [(one.position, one.targets) for one in found] == [("demand_withdrawal", ("russian-forces-in-syria",))]


@pytest.mark.parametrize(
    "text",
    [
        "Georgian tanks and infantry fought rebels in western Georgia on Monday, and Georgian jets bombed hills.\n\n"
        "Russia said the Georgian soldiers must leave the villages. Russia would not wait, it said.",
        "Two Peruvian helicopters were shot down in an offensive in northern Peru, and Peruvian troops pulled back.\n\n"
        "Ecuador's foreign minister, Ana Lavin, said Ecuador saw Peruvian soldiers everywhere.",
        "Serbian soldiers and Serbian tanks shelled separatists in southern Serbia on Sunday.\n\n"
        "Hungary said the Serbian troops would leave by May, as Serbian officers had told Hungary.",
    ],
)
def test_an_army_that_fights_in_its_own_country_is_at_home(text: str) -> None:
    assert parse(text).occasions == ()
