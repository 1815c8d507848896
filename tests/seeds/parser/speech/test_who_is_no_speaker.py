"""Subjects that hold no position: what shows or discloses a thing, who is only bidden, a day."""

import pytest

from seeds.parser import parse

_BEFORE = "Norwegian troops have been in Mali since 2013.\n\n"


def _told(sentence: str) -> list[tuple[str, str]]:
    found = parse(_BEFORE + sentence).occasions
    return [(occasion.actor, statement.position) for occasion in found for statement in occasion.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "The evidence shows that the troops will stay in Mali.",
        "Interviews reveal that the troops must leave Mali.",
        "Footage shows that the troops have left Mali.",
        "The episode shows that the Norwegian troops should stay in Mali.",
        "A timeline disclosed that the troops had left Mali.",
        "The Norwegian soldiers ordered to leave Mali were stoned.",
        "A line of trucks carrying the Norwegian troops ordered to leave Mali was stoned.",
        "A convoy with the soldiers told to leave Mali turned back.",
        "Sunday's call that the troops would leave Mali came late.",
        "Last week's demand that the troops leave Mali came late.",
    ],
)
def test_they_take_no_position(sentence: str) -> None:
    assert _told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The government ordered the Norwegian troops to leave Mali.", ("government", "demand_withdrawal")),
        ("A crowd told the Norwegian troops to leave Mali.", ("crowd", "demand_withdrawal")),
        ("Per Dahl's demand that the troops leave Mali came late.", ("per-dahl", "demand_withdrawal")),
    ],
)
def test_who_bids_does(sentence: str, told: tuple[str, str]) -> None:
    assert _told(sentence) == [told]
