"""What is said of them, of us and to us, right behind words that name the force."""

import pytest

from seeds.parser import parse

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"


@pytest.mark.parametrize(
    ("quoted", "position"),
    [
        ("Let them go home", "demand_withdrawal"),
        ("They must be on the next plane", "demand_withdrawal"),
        ("We will put them on the first ship", "threaten_expulsion"),
        ("I sleep better with them around", "justify_presence"),
        ("Give them to us", "request_presence"),
        ("We no longer need them", "reject_presence"),
        ("Nobody invited them", "condemn_presence"),
        ("Nobody has asked them to leave", "refuse_withdrawal"),
        ("Why should we send them away?", "refuse_withdrawal"),
        ("Out with them", "demand_withdrawal"),
        ("We have given them 30 days", "demand_withdrawal"),
        ("We would welcome their departure", "urge_withdrawal"),
        ("They are gone, thank God", "report_withdrawal"),
        ("Nobody stays here for ever", "predict_withdrawal"),
        ("Without them the rebels would be here tomorrow", "justify_presence"),
        ("They are doing an outstanding job", "justify_presence"),
    ],
)
def test_others_are_heard_who_speak_of_them(quoted: str, position: str) -> None:
    text = f'{STATED}Premier Ann Lee was asked about the Norlandian soldiers. "{quoted}," she said.'
    assert [(o.actor, s.position) for o in parse(text).occasions for s in o.statements] == [("ann-lee", position)]


@pytest.mark.parametrize(
    ("quoted", "position"),
    [
        ("They asked for us", "justify_presence"),
        ("We will be sending a whole lot more", "announce_deployment"),
        ("We have 300 people there", "claim_presence"),
        ("There are about 300 of us there", "claim_presence"),
        ("Another hundred are on their way", "announce_deployment"),
        ("We will leave in good order", "announce_withdrawal"),
        ("We are not going to abandon our partners", "vow_to_stay"),
        ("This is not the moment to withdraw", "refuse_withdrawal"),
        ("There will be not one soldier less", "refuse_withdrawal"),
        ("Our troops are making a difference", "justify_presence"),
        ("One day we will no longer be there", "predict_withdrawal"),
    ],
)
def test_its_owner_is_heard_who_speaks_of_us(quoted: str, position: str) -> None:
    text = f'{STATED}Norlandian defence minister Jan Berg was asked about the soldiers. "{quoted}," he said.'
    assert [(o.actor, s.position) for o in parse(text).occasions for s in o.statements] == [("jan-berg", position)]


def test_who_asks_that_a_garrison_be_closed_wants_it_gone_and_who_pleads_for_more_wants_more() -> None:
    text = f"{STATED}Premier Ann Lee asked that the Norlandian garrison be closed."
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["urge_withdrawal"]
    text = f"{STATED}Premier Ann Lee pleaded for more Norlandian soldiers."
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["request_presence"]


def test_nobody_is_put_on_a_plane_where_no_force_is_spoken_of() -> None:
    assert not parse('Premier Ann Lee opened a school. "We will put them on the first ship," she said.').occasions


@pytest.mark.parametrize(
    ("sentence", "positions"),
    [
        ("President Ada Diallo gave the intruders until Sunday night.", ["demand_withdrawal"]),
        ("The government of Mali gave the French garrison until noon on Friday.", ["demand_withdrawal"]),
        ("French soldiers will be met with rifles, Captain Bo Dahl of Mali said.", ["threaten_expulsion"]),
        ("French soldiers will be met with flowers, Captain Bo Dahl of Mali said.", []),
        ("Bo Dahl went on to ask why the army had let them in.", []),
    ],
)
def test_deadlines_and_receptions_are_told_and_questions_are_not(sentence: str, positions: list[str]) -> None:
    text = f"French soldiers entered two villages in Mali.\n\n{sentence}"
    assert [s.position for o in parse(text).occasions for s in o.statements] == positions
