"""A second predicate of a force: "the troops had left the town and were expected to go home" tells two things."""

import pytest

from seeds.parser import parse


def _told(said: str) -> list[str]:
    parsed = parse(f"Rwandan troops have been in Mozambique since 2021.\n\nAn official said {said}.")
    return [statement.position for occasion in parsed.occasions for statement in occasion.statements]


@pytest.mark.parametrize(
    ("said", "positions"),
    [
        ("the Rwandan troops had pulled out of Pemba and were expected to leave Mozambique by June",
         ["report_withdrawal", "predict_withdrawal"]),
        ("the Rwandan troops were occupiers and should go home", ["condemn_presence", "demand_withdrawal"]),
        ("the Rwandan troops had looted the town and must leave", ["condemn_presence", "demand_withdrawal"]),
        ("the Rwandan troops had been invited and would stay until 2030", ["justify_presence", "vow_to_stay"]),
    ],
)  # fmt: skip
def test_what_a_second_predicate_tells_is_a_statement_too(said: str, positions: list[str]) -> None:
    assert _told(said) == positions


@pytest.mark.parametrize(
    ("said", "positions"),
    [
        ("the Rwandan troops must leave Pemba and be gone by June", ["demand_withdrawal"]),
        ("the Rwandan troops must leave Pemba and Palma", ["demand_withdrawal"]),
        ("the Rwandan troops should pack up and the mayor would help them", ["demand_withdrawal"]),
        ("the sea was calm and would stay so", []),
    ],
)
def test_one_predicate_is_one_statement(said: str, positions: list[str]) -> None:
    assert _told(said) == positions
