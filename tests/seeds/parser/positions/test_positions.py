"""Positions: one sentence, one position, or none."""

import re

import pytest

from seeds.parser import parse
from seeds.parser.positions.frames import load
from seeds.parser.positions.patterns import compiled, needs
from seeds.parser.positions.readings import LIKE, REACTS

HOST = "Iraq hosts 2,500 US troops in Iraq. The US forces in Iraq have been there since 2014. "


def positions(sentence: str) -> list[str]:
    text = f"{HOST}\n\n{sentence}\n"
    return [statement.position for occasion in parse(text).occasions for statement in occasion.statements]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iraq's prime minister demanded that the US troops leave at once.", "demand_withdrawal"),
        ("“The Americans must go,” said Ali Karim, a farmer.", "demand_withdrawal"),
        ("Iran urged the withdrawal of US forces from Iraq.", "urge_withdrawal"),
        ("Iraq's president said US troops should eventually leave.", "urge_withdrawal"),
        ("Iraq's speaker threatened to drive the American soldiers out by force.", "threaten_expulsion"),
        ("China warned that the US forces would drag the region into war.", "warn_of_consequences"),
        ("Iraq's foreign minister said Baghdad will not accept foreign troops.", "reject_presence"),
        ("Iraq's justice minister said the American presence was illegal.", "condemn_presence"),
        ("A Polish analyst said the US troops would probably leave next year.", "predict_withdrawal"),
        ("A Polish analyst said the US troops had withdrawn from Mosul.", "report_withdrawal"),
        ("Iraq's president denied that there were any US troops in Kirkuk.", "deny_presence"),
        ("Iraq's minister rejected the demand that US troops withdraw.", "refuse_withdrawal"),
        ("The Pentagon denied that American troops were leaving.", "refuse_withdrawal"),
        ("“We will not leave Iraq,” a Pentagon spokesman said.", "vow_to_stay"),
        (
            "Iraq's president said the US troops were in the country at the invitation of its government.",
            "justify_presence",
        ),
        ("Iraq's president asked the United States to send more troops.", "request_presence"),
        ("The Pentagon said it would send 300 more US soldiers to Iraq.", "announce_deployment"),
        ("The Pentagon said US troops will withdraw by May.", "announce_withdrawal"),
        ("“Our troops will remain in Iraq,” Defence Secretary Ann Lee said.", "vow_to_stay"),
        ("President Ann Lee pledged to keep the US troops in Iraq.", "vow_to_stay"),
        ("Iraq's parliament voted down a motion demanding the exit of US troops.", "refuse_withdrawal"),
        ("The Pentagon called the demand for a pullout of its forces unacceptable.", "refuse_withdrawal"),
        ("The Pentagon said about 2,500 US soldiers were in Iraq.", "claim_presence"),
        ("Analyst Ann Lee forecast that the US forces would leave by June.", "predict_withdrawal"),
        ("Iran said it was not true that US troops were based in Basra.", "deny_presence"),
        ("Iraq's foreign minister said the demand also covered the US troops.", "interpret_scope"),
        ("Iraq's defence minister said US troops were in the country to train pilots.", "justify_presence"),
        ("Iraq's president called for US troops to enter the province.", "request_presence"),
        ("The Pentagon said it was open to talks on its troops in Iraq.", "offer_terms"),
        ("Iran said Washington had moved hundreds of soldiers out of Iraq.", "report_withdrawal"),
        ("“There will be no withdrawal from Iraq,” a Pentagon spokesman said.", "refuse_withdrawal"),
        ("Iraqi lawmaker Ann Lee said the US troops were nothing but occupiers.", "condemn_presence"),
        ("The Pentagon said 300 US troops will move to Iraq before December.", "announce_deployment"),
        ("The Pentagon said 300 US troops will move to Kuwait before December.", "announce_withdrawal"),
        ("The Pentagon promised that a US battalion would be in Iraq by May.", "announce_deployment"),
        ("Iraq's president said Iraq will allow US forces to rotate through four more camps.", "request_presence"),
        ("Iran said any delay in the withdrawal of US troops would be a setback.", "urge_withdrawal"),
        ("Iran's parliament voted to send the Americans away.", "demand_withdrawal"),
        (
            "The Pentagon said the US troops were in Iraq “at the wish of the people who live there”.",
            "justify_presence",
        ),
        ("The Pentagon denied that it had moved more US soldiers into Iraq.", "deny_presence"),
        ("Iran's parliament adopted a motion under which the US soldiers “must be out by May”.", "demand_withdrawal"),
        ("Their being there is a gross violation of the accord, Iran's foreign ministry said.", "condemn_presence"),
        ("US troops have been in Iraq since 2003, historian Ann Lee said.", "claim_presence"),
        ("US troops have left Mosul, said local official Omar Aziz.", "report_withdrawal"),
        ("Iraq's foreign minister said the last US troops had left the country.", "report_withdrawal"),
    ],
)
def test_a_sentence_takes_the_position_its_frame_tells(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The Pentagon ruled out sending more US troops to Iraq.", "reject_presence"),
        ("The Pentagon said it saw no need to increase the number of US troops in Iraq.", "reject_presence"),
        ("The Pentagon said it would not rule out sending more US troops to Iraq.", "announce_deployment"),
        ("The Pentagon said it was ready to send more US soldiers to Iraq within days.", "announce_deployment"),
        ("The Pentagon has offered 300 more US soldiers for the mission.", "announce_deployment"),
        ("Iraq's foreign minister said the United States had sent 300 more soldiers.", "claim_presence"),
        ("Iraq's foreign minister supported sending more US troops.", "justify_presence"),
        ("The US Senate voted to extend the mission of its troops in Iraq by a year.", "vow_to_stay"),
        ("Iraq's parliament voted to expel the US troops.", "demand_withdrawal"),
        ("Iran said there would be no talks until the US troops left Iraq.", "demand_withdrawal"),
        ("A Polish analyst said the number of US troops in Iraq would fall by half next year.", "predict_withdrawal"),
        ("A Polish analyst said there was no sign that the US troops were leaving Iraq.", "report_withdrawal"),
    ],
)
def test_sending_keeping_and_cutting_is_told_apart_as_reporters_word_it(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "The US forces in Iraq withdrew from Mosul in June.",
        "The oil minister said exports were unaffected.",
        "The coach denied that he would leave at the end of the season.",
        "“How many foreign troops are in Iraq?” asked Sam, a reader.",
        "The hotel owners demanded that the governor step in.",
        "“Nobody knows when the US troops in Iraq will leave,” said Ali Karim, a farmer.",
    ],
)
def test_narration_other_subjects_and_plain_questions_carry_no_statement(sentence: str) -> None:
    assert positions(sentence) == []


def test_the_end_of_a_clause_may_be_one_of_several_atoms() -> None:
    pattern = compiled("F PULLD $|in")
    assert [bool(pattern.search(row)) for row in ("F1 PULLD ", "F1 PULLD in ", "F1 PULLD boots ")] == [
        True,
        True,
        False,
    ]
    assert frozenset() not in needs("F PULLD $|in", frozenset({"PULL"}))
    assert len(needs("F PULLD $|in", frozenset({"PULL"}))) == 2


def test_every_frame_compiles_and_is_not_barred_by_its_own_pattern() -> None:
    for frame in load().frames:
        assert frame.pattern.pattern
        assert frame.not_with is None or frame.not_with.pattern != frame.pattern.pattern


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The Pentagon said US troops will withdraw if Iran disarms the militias.", "offer_terms"),
        ("The Pentagon said it would keep the US troops in Iraq as long as they were needed.", "vow_to_stay"),
        ("A Polish analyst said the US troops must leave once a new government is formed.", "urge_withdrawal"),
        ("“If the Americans leave, there will be war,” said Ali Karim, a farmer.", "justify_presence"),
        ("If the Americans pulled back, Iran would be ready to reopen the pass, Ali Karim said.", "offer_terms"),
    ],
)
def test_a_condition_changes_what_a_promise_or_a_demand_is(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "Iraq's teachers demanded that the ministry withdraw a new fee for books.",
        "Iraq's port workers threatened to remove the pier.",
        "Iraq's traders urged the government to leave the tariff alone.",
    ],
)
def test_what_is_left_or_withdrawn_must_be_no_other_thing(sentence: str) -> None:
    assert positions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iraq's mayor of Mosul appealed to Washington to leave the US battalion where it is.", "request_presence"),
        ("Iraq's opposition demanded that the US troops leave the base.", "demand_withdrawal"),
        ("Iraq's minister said that not one American soldier must remain in Iraq.", "demand_withdrawal"),
        ("Iraq's prime minister refused to expel the American soldiers.", "refuse_withdrawal"),
        ("“Our soldiers are going nowhere,” a Pentagon spokesman said.", "vow_to_stay"),
        ("Iraq's defence minister vowed to clear Mosul of the American soldiers.", "threaten_expulsion"),
        ("Iraq's president accused Turkey of moving Turkish troops into Mosul.", "claim_presence"),
    ],
)
def test_the_verb_alone_does_not_tell_the_position(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iraq's speaker said the constitution does not allow American soldiers.", "condemn_presence"),
        ("The Pentagon said the agreement does not exclude the American advisers.", "interpret_scope"),
        ("The opposition leader in Iraq urged the cabinet to show the American soldiers the door.", "urge_withdrawal"),
        ("Iraq's speaker demanded that the government send the American soldiers home.", "demand_withdrawal"),
        ("Iraq's president said the demand that US forces withdraw was not up for discussion.", "refuse_withdrawal"),
        ("Iran's spokesman denied reports that American soldiers were guarding the bridge.", "deny_presence"),
        ("Iraq's president begged for more American soldiers.", "request_presence"),
        ("Iraq's mayor said: “We will throw the American soldiers into the river.”", "threaten_expulsion"),
        ("An Iranian envoy said it would be better if the American soldiers stayed.", "justify_presence"),
    ],
)
def test_who_or_what_acts_decides_between_near_positions(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


def test_no_frame_is_called_what_a_likeness_or_a_reaction_is() -> None:
    assert not [frame.name for frame in load().frames if frame.name.startswith((LIKE, REACTS))]


def test_every_class_that_a_frame_asks_for_has_words() -> None:
    marks = {"F", "N", "G", "P", "S", "C", "I", "T"}
    known = load().classes | {f"{name}D" for name in load().classes} | marks
    asked = {tag for frame in load().frames for tag in re.findall(r"[A-Z]+", f"{frame.written} {frame.unless}")}

    assert asked - known == set()


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("US Senator Ann Cole said the mission in Iraq had failed.", "condemn_presence"),
        ("The American troops have achieved nothing, said Omar Aziz, a retired judge.", "condemn_presence"),
        ("There is no reason for the US soldiers to be in Iraq, former US envoy Ann Cole said.", "condemn_presence"),
        ("“They are occupiers, not friends,” Iraqi cleric Omar Aziz said of the US troops.", "condemn_presence"),
        ("US Senator Ann Cole said she did not support the presence of American troops in Iraq.", "reject_presence"),
        ("Jordan's parliament voted against the presence of US troops in Iraq.", "reject_presence"),
        ("Iran said it was hostile to the American presence in Iraq.", "reject_presence"),
        ("Iraq turned down a proposal to station more US soldiers in Basra.", "reject_presence"),
        ("US Senator Ann Cole said keeping the soldiers in Iraq would invite attacks.", "warn_of_consequences"),
        ("Iran warned that US military operations in Iraq would inflame tensions.", "warn_of_consequences"),
        ("If the US troops do not leave, there will be war, Iraqi cleric Omar Aziz said.", "warn_of_consequences"),
    ],
)
def test_whoever_owns_the_force_its_merit_presence_and_dangers_are_judged(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iran said it supported the withdrawal of US forces from Iraq.", "urge_withdrawal"),
        ("Jordan said a withdrawal of US forces from Iraq was the right step.", "urge_withdrawal"),
        ("Iraqi lawmaker Omar Aziz advised Washington to pull its soldiers out of Iraq.", "urge_withdrawal"),
        ("Iran urged Washington on Monday to take its soldiers out of Iraq.", "urge_withdrawal"),
        ("Iraq's parliament set a deadline of 1 May for the US troops to leave.", "demand_withdrawal"),
        ("Iraq's defence minister did not rule out expelling the US forces.", "threaten_expulsion"),
        ("Iraqi cleric Omar Aziz said Iraq would be better without US forces.", "urge_withdrawal"),
        ("Nobody in Basra had invited the US troops, Iraqi lawmaker Omar Aziz said.", "condemn_presence"),
        ("Jordan said the US presence in Iraq threatened to destabilise the region.", "warn_of_consequences"),
        ("Our soldiers are not occupiers, US general Ann Cole said.", "justify_presence"),
        ("Kenya supports the presence of US troops in Iraq, Kenyan minister Ann Cole said.", "justify_presence"),
    ],
)
def test_ordinary_words_judge_a_force_or_ask_it_to_go(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("US general Ann Cole said Washington intended to end its military presence in Iraq.", "announce_withdrawal"),
        ("The US soldiers will return to their bases in Germany, US general Ann Cole said.", "announce_withdrawal"),
        ("US general Ann Cole said that her country would withdraw from Iraq in June.", "announce_withdrawal"),
        ("Cole announced the withdrawal of US troops from Iraq.", "announce_withdrawal"),
    ],
)
def test_an_owner_commits_to_a_withdrawal_in_ordinary_words(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "China said Iran was a threat to the peace of the world.",
        "China said it was important to give security guarantees to Turkey.",
        "“There is no truth in what he says about the oil price,” said Ali Karim, a farmer.",
    ],
)
def test_words_that_speak_of_no_force_take_no_position_on_one(sentence: str) -> None:
    assert positions(sentence) == []


def test_they_behind_a_force_are_that_force() -> None:
    assert positions("The US soldiers came by night. “They have stolen our wells,” said Ali Karim, a farmer.") == [
        "condemn_presence"
    ]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iraqi Foreign Minister Omar Aziz said Iraq would welcome more US soldiers.", "request_presence"),
        ("Iraqi Foreign Minister Omar Aziz said US soldiers were still welcome.", "justify_presence"),
        ("Omar Aziz, an analyst, said about 900 US troops remain in Basra.", "claim_presence"),
        ("Iraqi shopkeeper Omar Aziz said people had had enough of the US soldiers.", "reject_presence"),
        ("Omar Aziz, an analyst, said a withdrawal of US troops could happen within weeks.", "predict_withdrawal"),
        (
            "US Defense Secretary Bo Dahl said 900 American servicemen and women would be withdrawn.",
            "announce_withdrawal",
        ),
    ],
)
def test_who_is_welcome_and_women_in_uniform_are_read(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Iraq's president rejected a proposal to return the US troops to Mosul.", "reject_presence"),
        ("Iraq's president rejected a plan for the US troops to come back to Mosul.", "reject_presence"),
        ("Iraq's president rejected a request for the US troops to return to Syria.", "reject_presence"),
        ("Iraq's president rejected a proposal for the US troops to return home.", "refuse_withdrawal"),
        ("Iraq's president rejected a call for the US troops to return to their barracks.", "refuse_withdrawal"),
    ],
)
def test_who_rejects_its_coming_back_does_not_keep_it(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
