"""How soldiers fare is no position on their being there: their dead, captives, pay and orders; what else is said is."""

from __future__ import annotations

import pytest

from tests.seeds.parser.drafted import drafted_positions

LEAD = "SARAJEVO (Reuter) - Some 2,500 French and 1,800 German soldiers serve in the peace force in Bosnia.\n\n"


def positions(sentence: str) -> list[str]:
    return drafted_positions(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The couple's relatives said they prayed for the French soldiers and for the dead alike.",
        "Chancellor Otto Braun said the German soldiers had made the ultimate sacrifice.",
        "The French minister said his government was doing everything to secure the release of its soldiers.",
        "Chancellor Otto Braun demanded the immediate release of the two German soldiers.",
        "The Bosnian Serbs said they were holding four French soldiers at a barracks in Pale.",
        "German deputy Hans Wolf said the soldiers in Bosnia had no proper winter boots.",
        "A French military doctor said many of the soldiers suffered from headaches.",
        "A French commander said his men would fire only in self-defence.",
        "The military source said the soldiers had acted in accordance with orders.",
    ],
)
def test_how_soldiers_fare_is_no_position(sentence: str) -> None:
    assert positions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The mayor of Pale said French soldiers had killed two herdsmen in self-defence.", "claim_presence"),
        (
            "A Bosnian official warned that more French soldiers would die if they did not go home.",
            "warn_of_consequences",
        ),
        (
            "German Chancellor Otto Braun said the German soldiers would stay in Bosnia despite the deaths.",
            "vow_to_stay",
        ),
        ("The Bosnian Serbs said the French soldiers, whose families wait, must leave Pale.", "demand_withdrawal"),
    ],
)
def test_what_else_is_said_of_them_is_one(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
