"""Positions as news agencies tell them: moves and losses claimed of a force, doubted exits, mandates, home armies."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.names import Names
from tests.seeds.parser.positions.test_positions import positions


@pytest.mark.parametrize(
    "sentence",
    [
        "Iran said the United States had moved two more battalions into Basra.",
        "Iran said Washington was adding 700 US soldiers to its force.",
        "Iran said that US soldiers had repelled three attacks near Basra.",
        "Iran said two US soldiers were killed when a mine went off.",
        "The rebels said they had killed 14 US soldiers.",
        "Iran said US soldiers had been spotted in Basra.",
    ],
)
def test_what_a_force_is_said_to_have_done_or_suffered_claims_it(sentence: str) -> None:
    assert positions(sentence) == ["claim_presence"]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iran cast doubt on the claim that US soldiers were leaving Basra.", "report_withdrawal"),
        ("Washington is moving its soldiers away from Basra, US general Ann Cole said.", "report_withdrawal"),
        ("Washington will consider reducing its force in Iraq, US general Ann Cole said.", "predict_withdrawal"),
        ("Jordan said it was opposed to any reduction of the US force.", "refuse_withdrawal"),
        ("Jordan said the departure of the US troops would benefit only the rebels.", "justify_presence"),
        ("Jordan said a withdrawal of the US troops would be a blow to the peace process.", "justify_presence"),
        ("Iraq had no reason to ask the US soldiers to leave, lawmaker Omar Aziz said.", "refuse_withdrawal"),
    ],
)
def test_an_exit_is_doubted_weighed_or_regretted(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


def test_who_dismisses_a_charge_justifies_and_who_makes_it_condemns() -> None:
    told = positions("Jordan dismissed a Syrian charge that the US soldiers in Iraq violated the treaty.")
    assert sorted(told) == ["condemn_presence", "justify_presence"]


def test_what_a_state_only_has_is_not_what_its_official_says() -> None:
    told = "Britain, which has 4,000 soldiers in Basra, has no intention of leaving, UK general Ann Cole said."
    assert positions(told) == ["vow_to_stay"]


@pytest.mark.parametrize(
    ("words", "drafted"),
    [
        ("the army", 0),
        ("the foreign army", 1),
    ],
)
def test_an_army_that_is_nobody_elses_is_the_countrys_own(words: str, drafted: int) -> None:
    text = f"Benin held its polls. Benin lawmaker Ali Sero demanded that {words} leave the streets of Benin."
    parsed = parse(text, names=Names(), published=None)
    assert len(parsed.occasions) == drafted


def test_a_demand_on_a_force_that_is_not_to_go_is_none() -> None:
    assert positions("Jordan called on the US soldiers to refrain from taking sides.") == []


def test_of_whose_country_a_body_speaks_the_force_is() -> None:
    text = (
        "Kenyan soldiers are in Chad. The United Nations thanked Kenya and said the country's troops would leave Chad."
    )
    targets = {t for o in parse(text, names=Names(), published=None).occasions for s in o.statements for t in s.targets}
    assert targets == {"kenyan-forces-in-chad"}


def test_what_a_withdrawal_gives_a_capital_is_not_its_force() -> None:
    text = "US soldiers are in Chad. Any reduction of the force would be a gift to Beijing, US Senator Ann Cole said."
    targets = {t for o in parse(text, names=Names(), published=None).occasions for s in o.statements for t in s.targets}
    assert targets == {"us-forces-in-chad"}
