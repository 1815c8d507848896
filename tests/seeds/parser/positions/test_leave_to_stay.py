"""A host's leave to stay, doubts about a force's right to be there, and its stay called short."""

import pytest

from seeds.parser import parse

STATED = "Rwanda has 1,000 soldiers in Mozambique.\n\n"


def told(sentence: str) -> list[str]:
    return [s.position for o in parse(f"{STATED}{sentence}\n").occasions for s in o.statements]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The Rwandan soldiers may stay, Mozambique's defence minister, Atanasio Salvador, said.", "justify_presence"),
        (
            "Mozambique's president, Filipe Nyusi, said the Rwandan soldiers could stay as long as they liked.",
            "justify_presence",
        ),
        ("Mozambique's main opposition party questioned the legality of the Rwandan troops.", "condemn_presence"),
        ("Lawyer Alda Manhique challenged the legitimacy of the Rwandan force.", "condemn_presence"),
        ("Lawyer Alda Manhique said the Rwandan soldiers answered to nobody in Mozambique.", "condemn_presence"),
        ("Mozambique's president, Filipe Nyusi, promised the Rwandan deployment would be short.", "predict_withdrawal"),
    ],
)
def test_leave_doubts_and_short_stays(sentence: str, position: str) -> None:
    assert told(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lawyer Alda Manhique questioned the legality of the election.",
        "Mozambique's labour minister, Vitoria Diogo, said the strike would be brief.",
    ],
)
def test_doubts_about_something_else_tell_no_position(sentence: str) -> None:
    assert told(sentence) == []


def test_leave_that_runs_out_justifies_nothing() -> None:
    sentence = "Mozambique's president, Filipe Nyusi, said the Rwandan soldiers could stay only if they paid."
    assert "justify_presence" not in told(sentence)
