"""Somebody named as one of some nameless people who all say so: "some, like Ann Lee, believe"."""

import pytest

from seeds.parser import parse


@pytest.mark.parametrize(
    ("who", "actor"),
    [
        ("Some, like Rosa Lund of the Baltic Forum,", "rosa-lund"),
        ("Others, such as the retired general Jens Lund,", "jens-lund"),
        ("Many, including Rosa Lund,", "rosa-lund"),
        ("Many, including Rosa Lund and Jens Lund,", "many"),
        ("Some, like the Greens,", "some"),
        ("Others, in Narva,", "others"),
    ],
)
def test_who_is_named_as_an_example_speaks(who: str, actor: str) -> None:
    parsed = parse(f"British troops have been in Estonia since 2017.\n\n{who} say the British troops must leave.")
    assert [(o.actor, s.position) for o in parsed.occasions for s in o.statements] == [(actor, "demand_withdrawal")]


@pytest.mark.parametrize(
    ("said", "position"),
    [
        ("Rosa Lund believes the British troops must leave.", "demand_withdrawal"),
        ("Rosa Lund believes that the British troops have to leave.", "demand_withdrawal"),
        ("Rosa Lund believes the British troops will leave.", "predict_withdrawal"),
        ("Rosa Lund expects that the British troops will have to leave.", "predict_withdrawal"),
    ],
)
def test_to_believe_that_they_must_go_is_no_forecast(said: str, position: str) -> None:
    parsed = parse(f"British troops have been in Estonia since 2017.\n\n{said}")
    assert [s.position for o in parsed.occasions for s in o.statements] == [position]
