"""Positions whose words are near those of another position: a coming denied is no going denied."""

import pytest

from tests.seeds.parser.positions.test_positions import positions


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


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The US soldiers are there to guard the mine and not the people, Iran's president said.", "condemn_presence"),
        ("Iraq's opposition said the US soldiers were in the country to guard the pipeline, not the villages.",
         "condemn_presence"),
        ("“They are here for the oil, not for us,” said Ali Karim, a trader in Iraq.", "condemn_presence"),
        ("“The US soldiers are here to protect us,” said Ali Karim, a trader in Iraq.", "justify_presence"),
        ("“They are here to protect us, not to occupy us,” said Ali Karim, a trader in Iraq.", "justify_presence"),
    ],
)  # fmt: skip
def test_a_force_that_is_there_for_others_is_condemned(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iraq had never objected to the US soldiers, its president said.", "justify_presence"),
        ("Iraq's speaker said the US soldiers should be made welcome.", "justify_presence"),
        ("Iraq's speaker said the US soldiers would not be made welcome.", "reject_presence"),
        ("Turkey said the US troops in Iraq were needed.", "justify_presence"),
        ("Iraq's speaker said the US troops were no longer needed.", "reject_presence"),
        ("Iraq's speaker said he objected to the US soldiers.", "reject_presence"),
    ],
)
def test_who_does_not_object_justifies(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Leaving Iraq now would embolden the insurgents, Turkey's minister said.", "justify_presence"),
        ("Turkey's minister said pulling out the US troops in haste would endanger the region.", "justify_presence"),
        ("The departure of the US troops would help the peace talks, Iran's minister said.", "urge_withdrawal"),
        ("Keeping the US troops there would embolden the insurgents, Iran's minister said.", "warn_of_consequences"),
    ],
)
def test_harm_from_leaving_justifies_and_harm_from_staying_warns(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


def test_who_asks_when_they_leave_tells_nothing() -> None:
    assert positions("US deputies asked the minister when the soldiers would leave Iraq.") == []


def test_who_leaves_once_an_enemy_is_beaten_offers_terms() -> None:
    assert positions("The Pentagon said it would leave Iraq once the insurgents were beaten.") == ["offer_terms"]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        (
            "Our soldiers do not belong in that war and should come home, US lawmaker Ann Cole said.",
            "demand_withdrawal",
        ),
        ("US lawmaker Ann Cole hoped the soldiers would come home.", "urge_withdrawal"),
    ],
)
def test_should_demands_and_hope_urges(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iraq's president said there would soon be no more US soldiers in the country.", "announce_withdrawal"),
        ("The Pentagon said there would soon be no US soldiers in Basra.", "announce_withdrawal"),
        ("“Soon there will be no US soldiers in Iraq,” Iran's president said.", "predict_withdrawal"),
        ("A Polish analyst said there would soon be no US soldiers in Basra.", "predict_withdrawal"),
        ("Iraq's president said there would be no US soldiers at the airport.", "reject_presence"),
    ],
)
def test_soon_none_left_tells_of_their_going(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


def test_what_it_would_do_them_good_to_do_is_urged() -> None:
    assert positions("Iraqi governor Omar Aziz said it would do the Americans good to go home.") == ["urge_withdrawal"]
