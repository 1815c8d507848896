"""Motions and bills by which somebody would have forces leave or stay."""

import pytest

from tests.seeds.parser.drafted import drafted_positions

OPENING = "Irish troops have been in Cambodia since May. The Irish battalion is in Battambang.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Irish deputy Niall Dene said his party would put down a motion for the withdrawal of the battalion by June.",
        "Cambodian lawmaker Lek Chan said she had filed a motion to get the Irish soldiers out by June.",
        "Cambodia's opposition said it had tabled a bill for the immediate removal of the Irish troops.",
        "Senator Lek Chan said he would introduce an amendment demanding that the Irish soldiers leave.",
    ],
)
def test_whoever_moves_that_forces_go_demands_it(sentence: str) -> None:
    assert drafted_positions(OPENING + sentence) == ["demand_withdrawal"]


@pytest.mark.parametrize(
    ("sentence", "barred"),
    [
        ("Lawmaker Lek Chan said he would submit a motion to keep the Irish soldiers.", "demand_withdrawal"),
        ("Lawmaker Lek Chan said he would not table a motion to end the Irish deployment.", "demand_withdrawal"),
        ("Lawmaker Lek Chan said he had moved to reject the motion to end the Irish deployment.", "demand_withdrawal"),
        ("Deputy Niall Dene said: “There is no peace there to keep.”", "deny_presence"),
        ("Deputy Niall Dene said there was no war there any more.", "deny_presence"),
        ("Deputy Niall Dene said there was no money left.", "deny_presence"),
    ],
)
def test_what_keeps_them_or_is_of_something_else_does_not(sentence: str, barred: str) -> None:
    assert barred not in drafted_positions(OPENING + sentence)
