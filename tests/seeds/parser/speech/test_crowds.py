"""What crowds and parties tell by deeds, in headlines and in the idioms of the daily press."""

import pytest

from seeds.parser import parse

LEAD = "Some 250 Danish soldiers have been stationed in Mali since 2014.\n\n"


def told(text: str) -> list[tuple[str, str]]:
    """Who takes which position."""
    return [(o.actor, s.position) for o in parse(text).occasions for s in o.statements]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Demonstrators burned the Danish flag in protest at the presence of the troops.", "demonstrators"),
        ("Traders in Gao shut their shops on Monday in protest against the Danish base.", "traders-in-gao"),
        (
            "Opposition lawmakers walked out in protest at the stationing of the Danish soldiers.",
            "opposition-lawmakers",
        ),
    ],
)
def test_who_acts_in_protest_rejects(sentence: str, actor: str) -> None:
    assert told(LEAD + sentence) == [(actor, "reject_presence")]


def test_a_protest_at_something_else_rejects_no_force() -> None:
    assert told(f"{LEAD}Soldiers fired in the air in protest at unpaid wages.") == []


def test_the_crowds_a_headline_lists_speak_each_for_itself() -> None:
    headline = "Bishops, elders want Danish force out of Mali"
    assert sorted(told(f"{headline}\n\nThey met on Sunday.")) == [
        ("bishops", "demand_withdrawal"),
        ("elders", "demand_withdrawal"),
    ]
    assert [actor for actor, _ in told("Despite protests, elders want Danish force out of Mali\n\nNo more.")] == [
        "elders"
    ]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The Socialist Party has called time on the Danish mission.", "demand_withdrawal"),
        ("The Socialist Party wants the government to pull the plug on the mission.", "demand_withdrawal"),
        ("The Socialist Party wants the soldiers on a plane tomorrow.", "demand_withdrawal"),
        ("The Socialist Party wants to see the back of the soldiers.", "demand_withdrawal"),
        ("The Socialist Party demanded a referendum on the presence of the Danish troops.", "offer_terms"),
    ],
)
def test_idioms_of_sending_home(sentence: str, position: str) -> None:
    assert told(LEAD + sentence) == [("socialist-party", position)]


def test_tribes_that_oppose_a_force_reject_it() -> None:
    assert told("Tribal elders oppose Kenyan troops in Jubaland\n\nThey met.") == [("tribal-elders", "reject_presence")]
