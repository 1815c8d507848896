"""Men promised are sent; who pays for barracks threatens nobody; a date that is fixed is a demand of the host."""

from __future__ import annotations

import pytest

from tests.seeds.parser.drafted import drafted_positions


@pytest.mark.parametrize(
    ("sentence", "positions"),
    [
        ("El Salvador has promised 78 soldiers for medical evacuation.", ["announce_deployment"]),
        ("Jamaica has pledged 170 soldiers.", ["announce_deployment"]),
        ('"The date is not negotiable," Haiti\'s president, Jean Brun, said.', ["demand_withdrawal"]),
        ("Residents complain that the soldiers rarely leave their cars.", ["condemn_presence"]),
        ("The soldiers hardly ever leave their compound, said Marie Louis, a teacher.", ["condemn_presence"]),
        ("The Kenyan soldiers will pay a high price, said Luc Petit, a rebel leader.", ["warn_of_consequences"]),
    ],
)
def test_position(sentence: str, positions: list[str]) -> None:
    assert drafted_positions(f"Kenya has 1,000 soldiers in Haiti.\n\n{sentence}") == positions


def test_another_day_refused_by_the_host_is_a_demand() -> None:
    said = "Haiti's president, Jean Brun, said he would not give the soldiers another day."
    assert drafted_positions(f"Kenya has 1,000 soldiers in Haiti.\n\n{said}") == ["demand_withdrawal"]
