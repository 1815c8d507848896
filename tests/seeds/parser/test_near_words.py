"""Positions whose words are near those of another position: a coming denied is no going denied."""

import pytest

from tests.seeds.parser.test_positions import positions


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The US embassy denied that American soldiers would move into the barracks left by the Poles.",
         "deny_presence"),
        ("The Pentagon denied that more US troops would be sent to the base vacated last year.", "deny_presence"),
        ("The Pentagon denied that the US soldiers would leave.", "refuse_withdrawal"),
        ("The Pentagon denied that the US soldiers would be moved from Basra and the base closed.",
         "refuse_withdrawal"),
        ("The Pentagon denied reports that it was closing its base in Basra.", "refuse_withdrawal"),
        ("The Pentagon denied a report that it would cut the number of US soldiers in Iraq.", "refuse_withdrawal"),
        ("The Pentagon denied reports that US soldiers were in the village.", "deny_presence"),
    ],
)  # fmt: skip
def test_a_coming_denied_is_no_going_denied(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("A US bishop asked the government to recall the soldiers sent to Iraq.", "urge_withdrawal"),
        ("US opposition leaders asked the president to pull the soldiers out of Iraq.", "urge_withdrawal"),
        ("The US senator asked that the troops be brought home.", "urge_withdrawal"),
        ("US mothers asked Congress to bring the soldiers back from Basra.", "urge_withdrawal"),
    ],
)
def test_who_asks_his_own_government_to_recall_soldiers_urges_it(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


def test_who_asks_for_something_else_does_not_urge_a_recall() -> None:
    assert "urge_withdrawal" not in positions("The US embassy asked Iraq to end attacks on American soldiers.")


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The aim of the base was to raise the defence of both states, the US ambassador said.", "justify_presence"),
        ("The task of the troops was to move aid to the villages, US general Ann Cole said.", "justify_presence"),
        ("The purpose of the US troops was to protect the airport, Iraq's minister said.", "justify_presence"),
        ("US general Ann Cole said 300 more soldiers would move into Basra.", "announce_deployment"),
    ],
)
def test_what_a_force_is_for_is_no_force_sent(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("US general Ann Cole said the soldiers would come down from the hills in March.", "announce_withdrawal"),
        ("US general Ann Cole said the soldiers would come down once Basra was quiet.", "announce_withdrawal"),
        ("Iraq's army said US soldiers had come down from two of the hills.", "report_withdrawal"),
        ("Iraq's premier said the US soldiers must come down from the hills.", "demand_withdrawal"),
        ("US general Ann Cole said 300 soldiers would come to Basra in March.", "announce_deployment"),
    ],
)
def test_who_comes_down_leaves(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
