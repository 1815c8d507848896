"""Sentences of several clauses: each is read for itself."""

import pytest

from seeds.parser import parse

STATED = "Velland hosts 3,000 Norlandian soldiers. The Norlandian troops in Velland have been there since 2015.\n\n"


def _positions(sentence: str) -> list[str]:
    return [statement.position for occasion in parse(STATED + sentence).occasions for statement in occasion.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "Velland was grateful to the Norlandian soldiers, but they should leave, its president said.",
        "The Norlandian soldiers had guarded the town, the mayor said, but they must go now.",
        "Velland was grateful to the Norlandian soldiers, its president said, but they should leave.",
    ],
)
def test_praise_and_a_demand_behind_but_are_two_statements(sentence: str) -> None:
    assert _positions(sentence) == ["justify_presence", "demand_withdrawal"]


@pytest.mark.parametrize(
    ("sentence", "positions"),
    [
        (
            "Velland's president said the Norlandian presence was illegal and the soldiers must leave.",
            ["condemn_presence", "demand_withdrawal"],
        ),
        (
            "Velland's minister said 200 Norlandian soldiers had left and the remaining troops must go.",
            ["report_withdrawal", "demand_withdrawal"],
        ),
        ("Velland's president said the planes and the Norlandian soldiers must leave.", ["demand_withdrawal"]),
    ],
)
def test_another_force_that_must_do_something_begins_a_clause(sentence: str, positions: list[str]) -> None:
    assert _positions(sentence) == positions


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The party argues that the Norlandian base, from which jets take off, makes the city a target.",
         "warn_of_consequences"),
        ("Velland's president said the Norlandian base, at which no Vellander may set foot, must close.",
         "demand_withdrawal"),
        ("The mayor said the Norlandian posts, from which shells are fired every night, were illegal.",
         "condemn_presence"),
    ],
)  # fmt: skip
def test_what_only_describes_a_force_ends_at_its_comma(sentence: str, position: str) -> None:
    assert _positions(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Greens urged Mr. Orbel to delay the withdrawal of the Norlandian soldiers.",
        "The Greens asked Gen. Ann Orbel to delay the withdrawal of the Norlandian soldiers.",
        "The Greens urged the premier on Feb. 12 to delay the withdrawal of the Norlandian soldiers.",
        "The Greens asked Ann B. Orbel to delay the withdrawal of the Norlandian soldiers.",
    ],
)
def test_a_word_cut_short_ends_no_clause(sentence: str) -> None:
    assert _positions(sentence) == ["request_presence"]
