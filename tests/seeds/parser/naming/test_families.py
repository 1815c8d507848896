"""Surnames that somebody of the family bears, too."""

import pytest

from seeds.parser import parse

_BEFORE = "BAMAKO (Wire) - Norwegian Prime Minister Jan Berg on Wednesday visited Norwegian troops in Mali. "


def _actors(text: str) -> set[str]:
    return {occasion.actor for occasion in parse(text).occasions}


@pytest.mark.parametrize(
    "told",
    [
        "He and his wife Lise Berg spent three hours there.",
        "With him was his daughter, Lise Berg.",
        "First lady Lise Berg came with him.",
        "His brother Odd Berg, a painter, stayed away.",
    ],
)
def test_a_surname_alone_is_not_that_of_wife_or_daughter(told: str) -> None:
    assert _actors(f'{_BEFORE}{told}\n\n"The troops will stay in Mali," Berg said.') == {"jan-berg"}


def test_it_is_hers_where_nobody_else_bears_it_or_she_has_an_office() -> None:
    alone = 'Norwegian troops are in Mali. The minister\'s wife, Lise Berg, came.\n\n"The troops must go," Berg said.'
    senator = f'{_BEFORE}Senator Lise Berg did not.\n\n"The troops must leave Mali," Berg said.'
    assert _actors(alone) == _actors(senator) == {"lise-berg"}


@pytest.mark.parametrize("tag", [", R-N.Y.,", " (D-N.J.)", ", I-N.H.,", ", D-Conn.,", " (R-Ky.)", ", R-Ohio,"])
def test_a_party_and_state_behind_a_name_end_no_sentence(tag: str) -> None:
    text = f"U.S. troops have been in Syria since 2014.\n\nRep. Pat Kane{tag} said the troops must leave Syria."
    assert _actors(text) == {"pat-kane"}
