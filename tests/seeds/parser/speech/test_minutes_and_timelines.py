"""Minutes of a council and timelines: names in capitals, delegations, entries that open with their day."""

from seeds.parser import parse
from seeds.parser.speech.attributions import attributions

MINUTES = """Council takes up Vesland

The representative of Norland said access was blocked. All foreign soldiers must leave, she stressed.
Her delegation urged the mission to stay.

ANN DAHL (Vesland) said that the soldiers were guests. They had been invited, she explained.
"""

TIMELINE = """Timeline: Norish troops in Vesland

21 January 2023 – Vesland gives the Norish troops a month to go.

3 May 2023: The Left Party demands the departure of the Norish troops.
"""


def speakers(text: str) -> list[str]:
    return [a.speaker for a in attributions(text) if a.content]


def test_who_speaks_in_minutes_is_told_by_state_and_pronoun() -> None:
    assert speakers(MINUTES) == [*["representative of Norland"] * 3, "Ann Dahl", "Ann Dahl"]


def test_a_title_between_two_names_is_a_name() -> None:
    assert speakers("Security adviser Hussein Sheikh Ali said that the soldiers were guests.") == ["Hussein Sheikh Ali"]


def test_an_entry_of_a_timeline_is_of_the_day_it_opens_with() -> None:
    parsed = parse(TIMELINE, published="2024-02-01")
    assert [(o.actor, o.said) for o in parsed.occasions] == [("left-party", "2023-05-03"), ("vesland", "2023-01-21")]
