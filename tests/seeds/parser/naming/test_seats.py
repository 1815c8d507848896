"""Capitals of countries no table lists."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.seats import seats

FOUND = {"Velkia": ("Velkian", "Velkians"), "Torland": ()}


@pytest.mark.parametrize(
    "text",
    [
        "In Oster, the Velkian capital, it rained.",
        "The Velkian defence ministry in Oster said so.",
        "Velkia's foreign minister, Ada Orlan, said in Oster that they stay. Oster denied it.",
        "Prime Minister Ada Orlan of Velkia told reporters in Oster so. The mayor urged Oster on Monday to go.",
        "Velkia is firm. Its defence minister, Ada Orlan, said in Oster they stay. Oster's troops stayed.",
        "Velkian soldiers came. Nobody in Oster cares. Oster ought to leave.",
    ],
)
def test_a_capital_is_told_by_who_sits_there_and_how_it_acts(text: str) -> None:
    (town,) = seats(text, text, FOUND).values()
    assert town == "Oster"


@pytest.mark.parametrize(
    "text",
    [
        "Velkia's foreign minister, Ada Orlan, said in Oster that they stay.",
        "The defence ministry in Oster was shut.",
        "Velkian soldiers came. Torland must leave, somebody in Torland said.",
    ],
)
def test_a_town_somebody_only_speaks_in_is_none(text: str) -> None:
    assert seats(text, text, FOUND) == {}


def test_a_capital_stands_for_its_government() -> None:
    text = (
        "Velkian soldiers entered Torland in May, and the Velkian government in Oster is proud of it. "
        "Torland's president, Ivo Roos, told Oster to withdraw its troops from Torland. Oster rejected the demand."
    )
    found = [(o.actor, s.position, s.targets) for o in parse(text).occasions for s in o.statements]
    force = ("velkian-forces-in-torland",)
    assert found == [("ivo-roos", "demand_withdrawal", force), ("velkian", "refuse_withdrawal", force)]
