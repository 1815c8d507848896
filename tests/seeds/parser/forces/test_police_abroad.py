"""Police whom a state has in another's country are a force, and so is a training mission that is asked to stay."""

from __future__ import annotations

import pytest

from seeds.parser import parse


def told(sentence: str, lead: str = "Kenya has 1,000 police officers in Haiti.") -> list[tuple[str, tuple[str, ...]]]:
    found = parse(f"{lead}\n\n{sentence}", published="2018-05-29").occasions
    return [(statement.position, statement.targets) for occasion in found for statement in occasion.statements]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Haiti's government called for the officers to remain.", "request_presence"),
        ("Haiti's opposition called for the officers to leave.", "demand_withdrawal"),
        ("Haiti's president, Jean Brun, asked for more of them.", "request_presence"),
        ("The Transformers party has called for a small training mission to stay.", "request_presence"),
    ],
)
def test_they_are_a_force(sentence: str, position: str) -> None:
    assert told(sentence) == [(position, ("kenyan-forces-in-haiti",))]


def test_police_at_home_are_none() -> None:
    assert told("The opposition called for the officers to leave.", "Haiti has 9,000 police officers in Haiti.") == []


def test_a_crowd_behind_the_name_of_a_street_is_the_subject() -> None:
    text = (
        'Kenya has 900 soldiers in Haiti.\n\nOn the avenue Charles Hugo several hundred people shouted "Kenyans out!".'
    )
    assert [occasion.actor for occasion in parse(text).occasions] == ["several-hundred-people"]
