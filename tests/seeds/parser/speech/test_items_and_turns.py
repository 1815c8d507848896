"""Resolutions and lists whose items begin with a verb, and the labels of parliamentary reports."""

import pytest

from seeds.parser import parse
from seeds.parser.speech.attributions import attributions

RESOLUTION = """The text adopted on Monday

The Council of the League,

Recalling its resolutions on the strait,

Condemning the continued presence of Norish soldiers in Vesland, in violation of the truce,

1. Demands that Norland immediately withdraw its soldiers from Vesland;

2. Calls upon all parties to keep the truce;

The mayor of Breck said nothing.
"""

COMMUNIQUE = """Meeting in the capital, the foreign ministers:

– called for the departure of Norish soldiers from Vesland;

– strongly condemned the attack on the port.
"""

DEBATE = """Tuesday 3 March

The Secretary of State for Defence (Mr Owen Marsh): I have a statement on the fleet.

Ann Dahl (Alma North) (Ind): Will the right hon. Member bring the Norish marines home?

Mr Marsh: No. They will stay.
"""


def spoken(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.span.of(text)) for a in attributions(text) if a.content]


def test_the_items_of_a_resolution_are_of_the_body_named_before_them() -> None:
    drafted = [
        (o.actor, s.position) for o in parse(RESOLUTION, doubtful=True).occasions for s in o.statements
    ]  # fmt: skip
    assert ("council-of-the-league", "demand_withdrawal") in drafted
    assert ("council-of-the-league", "condemn_presence") in drafted


def test_what_stands_behind_a_resolution_is_not_of_the_body() -> None:
    assert "The mayor of Breck said nothing." not in [
        span for who, span in spoken(RESOLUTION) if who.startswith("Council")
    ]


def test_the_items_of_a_list_are_of_the_people_before_its_colon() -> None:
    told = {span: who for who, span in spoken(COMMUNIQUE)}
    assert told["called for the departure of Norish soldiers from Vesland"] == "foreign ministers"
    assert len(told) == 2


@pytest.mark.parametrize(
    "lead", ["The Council:", "In the communique the Council:", "In its resolution of Monday, the Council:"]
)
def test_a_setting_may_stand_before_the_body_whose_items_follow(lead: str) -> None:
    told = spoken(f"{lead}\n\n1. Expresses concern at the fighting;\n\n2. Demands that the marines leave Vesland;\n")
    assert told[-1] == ("Council", "Demands that the marines leave Vesland")


def test_a_name_with_its_seat_or_behind_its_office_labels_a_turn() -> None:
    assert [(who, span.split()[0]) for who, span in spoken(DEBATE)] == [
        ("Owen Marsh", "I"),
        ("Ann Dahl", "Will"),
        ("Owen Marsh", "No."),
    ]


def test_a_town_before_the_news_from_it_labels_no_turn() -> None:
    text = 'Round-up\n\nTERNAVA: The commander Ann Lee posted a video. "The Norish soldiers must go," she says.\n'
    assert "Ternava" not in [who for who, _ in spoken(text)]
