"""Soldiers at home, in their own bases or at their own border, of whom nobody takes a position on a foreign force."""

import pytest

from seeds.parser import parse

BEARDS = """\
Army drops its ban on beards

WASHINGTON (AP) - The Army will let soldiers wear beards on its bases in Texas and Georgia, Army Secretary Paul Dorn
said on Monday. The U.S. military should keep up with the times, he said.

"The soldiers on our bases want it to stay," retired Army Gen. Walt Emory said. "Our troops have the right to be at
ease."
"""
CATERERS = """\
Marines to feed their own

WASHINGTON - The U.S. Marine Corps will close the kitchens that a company runs on its bases in Georgia, Alabama and
Ohio, Secretary of Defense Ann Cole said. Sen. Bo Hart (R-Ga.) opposed the plan.

"The troops should stay with what they know," he said. "These bases must go back to the old cooks."
"""
GUARD = """\
Governor sends Guard to the border

Soldiers of the Arizona National Guard will go to the U.S.-Mexico border this week. Gov. Lee Rains said that the
American soldiers would stay until migrants stop crossing from Mexico.

President Alan Trask hailed the deployment. "The troops must stay at the border with Mexico," he said. A Border Patrol
officer said that the soldiers were needed, as immigration from Mexico had grown.
"""


@pytest.mark.parametrize("text", [BEARDS, CATERERS, GUARD])
def test_of_soldiers_at_home_nothing_is_drafted(text: str) -> None:
    assert parse(text).occasions == ()


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("WASHINGTON - American troops must leave Tirzan by June, its foreign minister said.", "us-forces-in-tirzan"),
        ("TBILISI - Russian troops must leave Georgia, a senator from Ohio said.", "russian-forces-in-georgia"),
        ("ABUJA - Nigerian troops must leave Chad, whose border migrants cross, Chad said.", "nigerian-forces-in-chad"),
    ],
)
def test_of_soldiers_abroad_it_is(text: str, target: str) -> None:
    (occasion,) = parse(text).occasions
    assert [statement.targets for statement in occasion.statements] == [(target,)]


@pytest.mark.parametrize(
    "text",
    [
        "US troops must leave, Sergei Lavrov said on Monday.",
        "The American soldiers have to go home, the president of Chad told reporters.",
        "American troops have to quit at once, said Ann Lee, a farmer.",
    ],
)
def test_a_short_text_that_names_no_place_is_not_held_to_be_at_home(text: str) -> None:
    (occasion,) = parse(text).occasions
    assert [statement.position for statement in occasion.statements] == ["demand_withdrawal"]


def test_a_force_sent_to_a_border_is_not_beyond_it() -> None:
    text = "Norwegian troops have been in Mali since 2013.\n\n{}, Prime Minister Anna Berg said."
    told = [
        parse(text.format(words)).occasions[0].statements[0].targets
        for words in (
            "Norway will send 200 more soldiers to the Niger border",
            "Norway will send 200 more soldiers to the Mali-Niger border",
            "Norway will send 200 more soldiers to Niger's border",
        )
    ]
    assert set(told) == {("norwegian-forces-in-mali",)}
