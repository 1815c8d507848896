"""What a state runs or keeps in another's country is a force, though no soldier is named."""

from __future__ import annotations

import pytest

from seeds.parser import parse


@pytest.mark.parametrize(
    ("has", "said", "force"),
    [
        ("China has built an airstrip on Norland's Mira reef.", "the airstrip must be dismantled", "chinese"),
        ("China runs a listening station in Norland.", "the station must close", "chinese"),
        ("The United States has a radar in Norland.", "the radar must be switched off", "us"),
        ("Turkey has several dozen outposts in Norland.", "the outposts had to go", "turkish"),
    ],
)
def test_an_installation_abroad_is_a_force(has: str, said: str, force: str) -> None:
    parsed = parse(f"{has}\n\nNorland's foreign minister, Enrique Mano, said {said}.", published="2018-05-29")
    told = [(one.position, one.targets) for occasion in parsed.occasions for one in occasion.statements]
    assert told == [("demand_withdrawal", (f"{force}-forces-in-norland",))]


def test_at_home_it_is_none() -> None:
    text = "Norland runs a listening station in Norland.\n\nThe mayor, Enrique Mano, said the station must close."
    assert parse(text, published="2018-05-29").occasions == ()
