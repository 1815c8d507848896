"""What is made of decisions to withdraw forces, and orders that send or recall them."""

import pytest

from seeds.parser import parse
from tests.seeds.parser.drafted import drafted_positions

OPENING = (
    "Norland has kept 900 troops in Sudia since 2019. Norland's president, Ann Lee, and Sudia's president, Omar Dene, "
    "met on Monday.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "positions"),
    [
        ("Lee defended her decision to withdraw troops from Sudia.", ["announce_withdrawal"]),
        ("Norland's defence minister justified the plan to cut the force in Sudia.", ["announce_withdrawal"]),
        ("Lee stuck to her decision to pull the troops out of Sudia.", ["announce_withdrawal"]),
        ("Lee stood by the order to bring the troops home from Sudia.", ["announce_withdrawal"]),
        ("Lee ordered the withdrawal of all troops from Sudia.", ["announce_withdrawal"]),
        ("Lee has told the army to bring its 900 troops home from Sudia.", ["announce_withdrawal"]),
        ("Lee signed an order to withdraw the troops from Sudia.", ["announce_withdrawal"]),
        ("Lee said there would be an orderly withdrawal of Norland's forces from Sudia.", ["announce_withdrawal"]),
        ("Senator Bo Dahl welcomed the decision to withdraw troops from Sudia.", ["urge_withdrawal"]),
        ("Dene backed the plan to pull Norland's troops out of Sudia.", ["urge_withdrawal"]),
        ("Dene said withdrawing Norland's troops from Sudia was the right decision.", ["urge_withdrawal"]),
        ("Lee said it had become too costly to stay in Sudia.", ["urge_withdrawal"]),
        ("Lee has been pushing to withdraw the troops from Sudia.", ["urge_withdrawal"]),
        ("Dene said the decision to withdraw troops from Sudia had damaged the army.", ["justify_presence"]),
        ("Dene said pulling the troops out of Sudia was wrong.", ["justify_presence"]),
        ("Norland's ex-minister Bo Dahl said pulling the troops out of Sudia was a mistake.", ["refuse_withdrawal"]),
        ("Lee approved the deployment of 450 more troops to Sudia.", ["announce_deployment"]),
        ("Lee ordered 450 more troops to Sudia.", ["announce_deployment"]),
        ("Lee signed an order sending 450 more troops to Sudia.", ["announce_deployment"]),
        ("Lee refused to rule out ground troops in Sudia.", ["announce_deployment"]),
        ("Lee said she did not want to rule out sending more troops to Sudia.", ["announce_deployment"]),
    ],
)
def test_decisions_and_orders_are_read_as_who_takes_them(sentence: str, positions: list[str]) -> None:
    assert drafted_positions(OPENING + sentence) == positions


@pytest.mark.parametrize(
    "sentence",
    [
        "Lee signed a memorandum on fishing in Sudia.",
        "The troops stood by the gate of the base.",
        "Lee stuck to her decision to run again.",
    ],
)
def test_other_papers_and_decisions_tell_nothing(sentence: str) -> None:
    assert not drafted_positions(OPENING + sentence)


def test_a_host_that_orders_others_out_demands_it() -> None:
    text = OPENING + "Dene ordered the withdrawal of all Norish troops from Sudia."
    found = parse(text, published="2018-05-29").occasions
    assert [(o.actor, s.position) for o in found for s in o.statements] == [("omar-dene", "demand_withdrawal")]
