"""Which common nouns can hold a position."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.minds import may_hold_views
from seeds.parser.naming.somebody import is_somebody


@pytest.mark.parametrize(
    "noun",
    [
        "lawmakers",
        "bureaucrat",
        "hawks",
        "fishermen",
        "ministries",
        "heroes",
        "clergy",
        "embassy",
        "hundreds",
        "statement",
        "ruling",
        "nuns",
        "allies",
        "superpower",
        "ally",
        "sceptics",
        "stallholders",
        "he",
        "others",
    ],
)
def test_people_bodies_and_papers_hold_views(noun: str) -> None:
    assert may_hold_views(noun)


@pytest.mark.parametrize(
    "noun",
    [
        "approach",
        "course",
        "weakness",
        "damage",
        "zones",
        "photos",
        "guidelines",
        "winters",
        "bombers",
        "field",
        "incursions",
        "sovereignty",
    ],
)
def test_things_deeds_and_notions_hold_none(noun: str) -> None:
    assert not may_hold_views(noun)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("a diplomat familiar with the talks", True),
        ("one minister not involved in the quarrel", True),
        ("a statement sent from the barracks", True),
        ("delays to the deal", False),
        ("the spread of foreign garrisons", False),
        ("this show of resolve", False),
    ],
)
def test_the_noun_a_phrase_turns_on_tells_whether_it_is_somebody(words: str, told: bool) -> None:
    assert is_somebody(words) is told


@pytest.mark.parametrize(
    "sentence",
    [
        "This approach argued that the American troops must leave Mali.",
        "The heavy damage says that the American troops have to leave Mali.",
        "A map of the zones demands that American troops leave Mali.",
    ],
)
def test_a_thing_takes_no_position(sentence: str) -> None:
    assert not parse(f"Some 900 American soldiers are in Mali.\n\n{sentence}").occasions
