"""Whom "who" stands for behind a place: the one who is told by it, and not the place."""

import pytest

from seeds.parser import parse

LEAD = "Some 900 American soldiers have been in Jordan since 2014, and Russian troops came to Jordan in May.\n\n"


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("A farmer in Jordan, who said the Russian soldiers must leave, spoke on the radio.", "farmer"),
        ("An American diplomat in the Netherlands, who demanded that Russian soldiers leave, spoke.", "diplomat"),
        ("Police questioned a farmer from Irbid, who said the Russian soldiers must leave.", "farmer"),
        ("Reporters met Ann Orbel in Amman, who said the Russian soldiers must leave.", "ann-orbel"),
        ("The mayor of Amman, who said the Russian soldiers must leave, lives here.", "mayor"),
        ("Ann Orbel, who said the Russian soldiers must leave, lives in Jordan.", "ann-orbel"),
    ],
)
def test_who_speaks_is_no_place(sentence: str, actor: str) -> None:
    (occasion,) = parse(LEAD + sentence).occasions
    assert occasion.actor.endswith(actor)
