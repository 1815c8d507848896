"""What the daily press has politicians and elders say of a force in opinionated words."""

import pytest

from seeds.parser import parse

LEAD = "Some 1,500 Danish soldiers have been stationed at Bashiqa in Iraq since 2015.\n\n"


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("The tribal council said the presence of the Danish forces serves only the terrorists.", "condemn_presence"),
        ('"We did not invite these people," said elder Omar Said.', "condemn_presence"),
        ("The Green Party questioned why taxpayers should foot the bill for the Danish soldiers.", "condemn_presence"),
        ('"What are they still doing in our desert?" said Senator Ann Orbel.', "condemn_presence"),
        ("Nobody has explained what the Danish soldiers are for, said Senator Ann Orbel.", "condemn_presence"),
        ("Senator Ann Orbel said the Danish soldiers entered with the knowledge of the government.",
         "justify_presence"),
        ("Senator Ann Orbel said the Danish soldiers were doing no harm.", "justify_presence"),
        ("Senator Ann Orbel said the Danish soldiers had done nobody any harm.", "justify_presence"),
        ("Denmark's defence ministry said its soldiers were in Iraq solely to combat the jihadists.",
         "justify_presence"),
    ],
)  # fmt: skip
def test_opinionated_words_tell_the_position(told: str, position: str) -> None:
    assert [s.position for o in parse(LEAD + told).occasions for s in o.statements] == [position]


@pytest.mark.parametrize(
    "told",
    ["Nobody knows why the fishermen stayed at home, said Senator Ann Orbel.",
     '"What are the fishermen still doing in port?" said Senator Ann Orbel.'],
)  # fmt: skip
def test_the_same_words_of_others_tell_none(told: str) -> None:
    assert not parse(LEAD + told).occasions
