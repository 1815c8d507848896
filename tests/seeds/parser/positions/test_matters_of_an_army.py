"""What is said of an army's own matters, who serves in it and with what, is no position on its being anywhere."""

import pytest

from seeds.parser import parse

LEAD = "Some 900 Danish soldiers have been stationed in Estonia since 2015.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Danish lawmaker Ann Orbel said the army should open its tank regiments to women.",
        "Danish lawmaker Ann Orbel said a poll put trust in the military at its lowest in years.",
        "Danish Defence Minister Bo Dahl said the captain had been charged with selling the soldiers' diesel.",
        '"I have great respect for the men and women of our armed forces," Danish candidate Ann Orbel said.',
        "Danish lawmaker Ann Orbel said the guardsmen should help the police at the football ground.",
    ],
)
def test_matters_of_an_army_take_no_position(told: str) -> None:
    assert not parse(LEAD + told).occasions
