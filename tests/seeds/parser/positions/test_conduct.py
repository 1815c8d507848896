"""Who asks soldiers to behave takes no position on their being there; who asks them to go, stay or help does."""

from __future__ import annotations

import pytest

from tests.seeds.parser.drafted import drafted_positions

LEAD = "The United States has 9,000 soldiers in Norland.\n\n"


def positions(sentence: str) -> list[str]:
    return drafted_positions(LEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Norland's foreign minister asked the American forces to maintain discipline.",
        "The mayor of Port Lind urged US troops to respect local customs.",
        "The governor asked the marines to keep to their barracks at night.",
        "Norland's president called on US forces to share intelligence with his army.",
        "The ombudsman called on American soldiers to stop firing near houses.",
        "The court ordered the American forces to hand over a soldier accused of rape.",
        "Norland's army asked the American soldiers for fuel.",
        '"American soldiers must obey our laws," said the mayor, Ann Brod.',
    ],
)
def test_conduct_is_no_position(sentence: str) -> None:
    assert positions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("US forces must respect our sovereignty and leave by May, the mayor, Ann Brod, said.", "demand_withdrawal"),
        ("Norland's parliament asked the US forces for a timetable of their departure.", "urge_withdrawal"),
        ("The mayor of Port Lind asked the US troops to protect the harbour.", "request_presence"),
        ("The mayor of Port Lind asked the US troops to stop occupying the harbour.", "urge_withdrawal"),
    ],
)
def test_presence_is(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
