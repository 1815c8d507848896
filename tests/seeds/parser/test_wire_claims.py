"""Positions as news agencies tell them: moves and losses claimed of a force, doubted exits, mandates, home armies."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.names import Names
from tests.seeds.parser.test_positions import positions


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
    ],
)
def test_an_exit_is_doubted_weighed_or_regretted(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


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
