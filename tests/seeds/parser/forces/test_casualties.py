"""What befell single soldiers tells of no presence; what is said of the force they belong to does."""

from __future__ import annotations

import pytest

from tests.seeds.parser.drafted import drafted_positions

LEAD = "Westmark has 600 soldiers in Norland.\n\n"


def positions(sentence: str) -> list[str]:
    return drafted_positions(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Westmark demanded the immediate return of its captured soldiers.",
        "Families called for the return of the kidnapped soldiers from Norland.",
        "Norland said the wounded soldiers would be flown home on Friday.",
        "The injured troops were evacuated, the ministry said.",
        "The fallen soldiers will never be forgotten, Westmark's president said.",
        "The army said the remains of the four soldiers would arrive on Sunday.",
        "Norland's police asked the embassy to keep the three suspected soldiers in the country.",
    ],
)
def test_no_presence_is_drafted(sentence: str) -> None:
    assert positions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Norland demanded that the troops accused of killing civilians be withdrawn.", "demand_withdrawal"),
        ('"The accused battalion must leave Norland," said Oto Brand, a lawyer.', "demand_withdrawal"),
        ("The soldiers killed in May died for nothing and the rest must leave, Norland said.", "demand_withdrawal"),
    ],
)
def test_the_force_itself_is_still_meant(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
