"""Positions by what is told of a force: that it comes, stays away, is counted, or is said to leave."""

import pytest

from tests.seeds.parser.positions.test_positions import positions


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("“Our soldiers are not going to fight in the north,” US general Ann Cole said.", "deny_presence"),
        ("US general Ann Cole said its soldiers would not be sent to Basra.", "deny_presence"),
        ("China said the US soldiers had not taken part in the raid.", "deny_presence"),
        ("“There aren't any US bombers based in Basra,” US general Ann Cole said.", "deny_presence"),
        ("“There weren't any American soldiers in Basra that night,” US general Ann Cole said.", "deny_presence"),
        ("US general Ann Cole said the American soldiers were not responsible for the explosion.", "deny_presence"),
    ],
)
def test_who_says_a_force_stays_away_or_had_no_part_denies(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "Iraqi security adviser Omar Aziz said 700 US soldiers were working at the airport.",
        "Iran told the council that 700 US soldiers were deployed in Basra.",
        "Iran said the number of US soldiers in Iraq reaches 4,000.",
    ],
)
def test_a_plain_count_of_a_force_claims_it(sentence: str) -> None:
    assert positions(sentence) == ["claim_presence"]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("US lawmaker Ann Cole did not rule out a withdrawal of the US troops from Iraq.", "predict_withdrawal"),
        ("“Sooner or later, the US troops will leave,” said Iraqi lawmaker Omar Aziz.", "predict_withdrawal"),
        ("US general Ann Cole said the soldiers in Basra would not be moved.", "refuse_withdrawal"),
        ("US general Ann Cole said the date of the withdrawal was open to negotiation.", "offer_terms"),
        ("“We will be out by May,” US general Ann Cole said of the garrison in Basra.", "announce_withdrawal"),
        ("“The US troops will not be here at Christmas,” said Iraqi lawmaker Omar Aziz.", "predict_withdrawal"),
        ("Iraqi lawmaker Omar Aziz said the US force had served its purpose.", "urge_withdrawal"),
        ("US general Ann Cole said the force in Basra would be enlarged.", "announce_deployment"),
        ("Iraqi premier Omar Aziz said Iraq still needed US troops to fight the jihadists.", "justify_presence"),
        ("Iraqi premier Omar Aziz said US troops were still in Basra.", "claim_presence"),
        ("Iraqi premier Omar Aziz said Iran was moving Iranian soldiers towards Basra.", "claim_presence"),
        ("US general Ann Cole said Washington was prepared to talk to Baghdad about its soldiers.", "offer_terms"),
        ("Iraqi governor Omar Aziz said he would try to stop the deployment of US troops.", "reject_presence"),
        ("Iraqi governor Omar Aziz called for the deployment of US soldiers in Basra.", "request_presence"),
        ("Iran said it would be glad to see the US forces leave.", "urge_withdrawal"),
        ("Iran said Washington's claim that it was withdrawing US troops was false.", "report_withdrawal"),
        ("Four more US squadrons will arrive in May, the colonel added.", "announce_deployment"),
    ],
)
def test_a_movement_is_told_asked_or_barred(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("speaker", "position"),
    [
        ("Iraqi Defence Minister Omar Aziz", "announce_withdrawal"),
        ("Iraqi lawmaker Omar Aziz", "predict_withdrawal"),
    ],
)
def test_what_a_lawmaker_foretells_a_minister_of_the_host_announces(speaker: str, position: str) -> None:
    assert positions(f"The US soldiers will leave Basra by May, {speaker} said.") == [position]


def test_protest_against_a_withdrawal_asks_the_force_to_stay() -> None:
    assert positions("Villagers in Iraq protested against the planned departure of the US troops.") == [
        "request_presence"
    ]


def test_a_right_to_be_there_justifies_a_force() -> None:
    assert positions("“Our soldiers have every right to be in Iraq,” US senator Ann Cole said.") == ["justify_presence"]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        (
            "Washington has placed 300 US soldiers in Basra for drills, a move the Iraqi government has condemned.",
            "condemn_presence",
        ),
        ("“More US troops are not the answer,” US senator Ann Cole said.", "reject_presence"),
        ("US general Ann Cole said Washington had sent only 40 US soldiers to Iraq.", "deny_presence"),
    ],
)
def test_a_fact_is_judged_by_its_cue_and_a_number_made_little_of(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("French President Ann Cole said he would not rule out sending Western troops to Iraq.", "announce_deployment"),
        ("An anti-war activist accused the US government of sending troops to Iraq.", "condemn_presence"),
        ("Iran accused the United States of massing troops in Iraq.", "claim_presence"),
    ],
)
def test_who_rules_out_no_sending_would_send_and_who_is_accused_of_it_is_judged(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]
