"""Words that only refer to what another said, and the position they take by that."""

import pytest

from seeds.parser import parse
from seeds.parser.positions.answers import answer

PLACE = "France has kept soldiers in the Chadian town of Faya since 2014."
CLAIM = (
    "Kasim Dole, the Chadian foreign minister, said on Monday that 300 French soldiers had crossed into the Tibesti."
)
DEMAND = "Kasim Dole, the Chadian foreign minister, demanded on Monday that France withdraw its soldiers from Faya."
REPORT = "The Morning Courier reported on Monday that France would withdraw its soldiers from Faya within a year."


def said_of(told: str, sentence: str) -> list[tuple[str, str, str]]:
    """Actor, position and rule of every statement in a sentence that stands behind what was told."""
    text = f"The garrison\n\n{PLACE}\n\n{told}\n\n{sentence}\n"
    at = text.index(sentence)
    return [
        (occasion.actor, statement.position, report.rule)
        for occasion in parse(text, published="2024-03-05").occasions
        for statement in occasion.statements
        for report in statement.reports
        if report.start >= at
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The French defence ministry also denied the report.",
        "The French defence ministry was quick to reject the charge.",
        "The French defence ministry has always denied it.",
        "The French defence ministry denies this.",
        "The French defence ministry flatly denied the claims on Tuesday.",
        "The French defence ministry dismissed the allegation as a fairy tale.",
        "The French defence ministry called the accusation baseless.",
        "The French defence ministry has denied any such deployment.",
        "The French defence ministry denied that this was the case.",
        "The French defence ministry said the report was untrue.",
        "The report was promptly denied by the French defence ministry.",
        "Not so, said the French defence ministry.",
        "The French defence ministry issued a denial.",
        "The French defence ministry denied any involvement.",
        "The accusation, the French defence ministry said, was baseless.",
    ],
)
def test_who_denies_what_was_claimed_of_a_force_denies_its_presence(sentence: str) -> None:
    ((actor, position, rule),) = said_of(CLAIM, sentence)
    assert (actor, position) == ("french-defence-ministry", "deny_presence")
    assert rule.endswith("-claim_presence")


@pytest.mark.parametrize(
    "sentence",
    [
        "The French defence ministry rejected the demand within the hour.",
        "The French defence ministry brushed the demand aside.",
        "The French defence ministry dismissed it as a stunt.",
        "The French defence ministry turned the demand down.",
        "The French defence ministry gave the demand short shrift.",
        "The French defence ministry refused.",
        "The French defence ministry called the demand unacceptable.",
    ],
)
def test_who_rejects_a_demand_to_leave_refuses_withdrawal(sentence: str) -> None:
    assert [said[:2] for said in said_of(DEMAND, sentence)] == [("french-defence-ministry", "refuse_withdrawal")]


def test_a_demand_is_rejected_in_the_sentence_that_tells_it() -> None:
    told = f"{DEMAND[:-1]}, a call the French defence ministry rejected within the hour."
    assert "refuse_withdrawal" in [position for _, position, _ in said_of("The wind blew.", told)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Egyptian government echoed the demand.",
        "The Egyptian government backed the call.",
        "The Egyptian government joined the call.",
        "The Egyptian government repeated the demand on Wednesday.",
        "The Egyptian government has made the same demand.",
        "The Egyptian government said the same.",
    ],
)
def test_who_backs_a_demand_makes_it(sentence: str) -> None:
    assert [said[:2] for said in said_of(DEMAND, sentence)] == [("egyptian-government", "demand_withdrawal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The French defence ministry denied the report.",
        "The French defence ministry said there was no truth in the report.",
        "“No such thing has been discussed,” the French defence ministry said.",
    ],
)
def test_who_denies_a_report_that_a_force_leaves_refuses_withdrawal(sentence: str) -> None:
    assert [said[:2] for said in said_of(REPORT, sentence)] == [("french-defence-ministry", "refuse_withdrawal")]


def test_a_reaction_is_to_what_the_article_itself_tells_where_nobody_else_speaks() -> None:
    told = "According to rumours in the market, 300 French soldiers have crossed into the Tibesti."
    ((_, position, rule),) = said_of(told, "The French defence ministry has always denied it.")
    assert (position, rule.split("+")[1]) == ("deny_presence", "react-deny-claim_presence")


@pytest.mark.parametrize(("word", "position"), [("no", "deny_presence"), ("yes", "claim_presence")])
def test_an_answer_is_to_the_question_that_stands_before_it(word: str, position: str) -> None:
    sentence = f"Asked whether French soldiers were in the Tibesti, Ines Pardo, the Libyan envoy, said {word}."
    assert [said[1] for said in said_of(DEMAND, sentence)] == [position]


def test_a_question_whether_a_force_leaves_is_answered_by_a_word() -> None:
    sentence = (
        "Asked whether France was preparing to leave Faya, its ambassador, Ines Pardo, replied with one word: “No.”"
    )
    assert [said[1] for said in said_of(CLAIM, sentence)] == ["refuse_withdrawal"]


@pytest.mark.parametrize("question", ["he was tired", "the talks were over", "France would leave the treaty"])
def test_a_question_about_no_force_makes_its_answer_none_about_one(question: str) -> None:
    assert said_of(CLAIM, f"Asked whether {question}, the ambassador, Ines Pardo, said no.") == []


def test_a_word_in_answer_is_about_the_force_that_is_asked_about() -> None:
    sentence = "Asked about the French soldiers, Brahim Torgod, the mayor of Faya, replied with one word: “Out.”"
    assert [said[1] for said in said_of("The wind blew.", sentence)] == ["demand_withdrawal"]


def test_an_officer_who_refuses_is_not_the_body_that_demanded() -> None:
    told = "The opposition demanded on Monday that the French soldiers leave Faya, but the governor refused."
    assert [said[:2] for said in said_of("The wind blew.", told)] == [
        ("governor", "refuse_withdrawal"),
        ("opposition", "demand_withdrawal"),
    ]


def test_what_is_denied_or_blamed_by_its_noun_may_have_been_told_long_before() -> None:
    between = " ".join(["The market sells dates, salt and cloth from the south."] * 12)
    assert [
        said[1] for said in said_of(f"{CLAIM}\n\n{between}", "The French ambassador rejected the allegations.")
    ] == ["deny_presence"]
    assert said_of(f"{CLAIM}\n\n{between}", "The French ambassador denied it.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The French defence ministry would not deny the report.",
        "The French defence ministry has neither confirmed nor denied the report.",
        "The French defence ministry may reject the claim.",
        "The French defence ministry denied the report of a fire in its kitchen.",
        "The French defence ministry stood by its decision.",
    ],
)
def test_no_reaction_is_read_that_is_left_open_or_to_something_else(sentence: str) -> None:
    assert not any("react-" in rule for _, _, rule in said_of(CLAIM, sentence))


def test_a_plea_is_no_claim_that_could_be_denied() -> None:
    assert said_of(DEMAND, "The French defence ministry denied the report.") == []


def test_who_tells_the_same_outright_in_the_next_sentence_reacts_no_second_time() -> None:
    sentence = "The French defence ministry denied it. “There is not one French soldier in the Tibesti,” it said."
    assert [said[1] for said in said_of(CLAIM, sentence)] == ["deny_presence"]


@pytest.mark.parametrize(
    ("manner", "kind", "position", "owns", "taken"),
    [
        ("accept", "ask", "demand_withdrawal", True, "announce_withdrawal"),
        ("accept", "ask", "demand_withdrawal", False, ""),
        ("agree", "view", "request_presence", True, "announce_deployment"),
        ("agree", "view", "request_presence", False, "request_presence"),
        ("back", "plan", "announce_deployment", False, "justify_presence"),
        ("back", "plan", "announce_withdrawal", False, "urge_withdrawal"),
        ("blame", "plan", "announce_deployment", False, "condemn_presence"),
        ("refuse", "ask", "request_presence", True, "reject_presence"),
        ("deny", "charge", "deny_presence", False, ""),
        ("deny", "charge", "condemn_presence", True, "deny_presence"),
        ("refuse", "view", "condemn_presence", True, "justify_presence"),
        ("blame", "plan", "announce_withdrawal", False, "refuse_withdrawal"),
        ("regret", "plan", "announce_withdrawal", False, "justify_presence"),
        ("affirm", "assertion", "predict_withdrawal", True, "announce_withdrawal"),
    ],
)
def test_the_position_of_a_reaction_hangs_on_whose_the_force_is(
    manner: str, kind: str, position: str, owns: bool, taken: str
) -> None:
    assert answer(manner, kind, position, owns) == taken


@pytest.mark.parametrize("called", ["a boon for supplies", "a blow to families", "a comfort to its allies"])
def test_no_part_of_a_word_tells_that_something_is_untrue(called: str) -> None:
    assert said_of(CLAIM, f"The French defence ministry called the report {called}.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "“That will not happen,” the French defence ministry said.",
        "The French defence ministry said it would not happen.",
        "“We cannot accept that,” the French defence ministry said.",
        "The French defence ministry said that was out of the question.",
        "The French defence ministry said there was nothing to discuss.",
        "“The matter is closed,” the French defence ministry said.",
        "The French defence ministry said the demand was unreasonable.",
    ],
)
def test_a_short_retort_to_a_demand_refuses_withdrawal(sentence: str) -> None:
    assert [said[:2] for said in said_of(DEMAND, sentence)] == [("french-defence-ministry", "refuse_withdrawal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "“There are no such plans,” the French defence ministry said.",
        "The French defence ministry said no such decision had been taken.",
        "The French defence ministry said nothing of the kind was planned.",
    ],
)
def test_who_knows_of_no_plan_that_a_force_leaves_refuses_withdrawal(sentence: str) -> None:
    assert [said[:2] for said in said_of(REPORT, sentence)] == [("french-defence-ministry", "refuse_withdrawal")]


@pytest.mark.parametrize(
    "sentence", ["The Egyptian government said it had no objection.", "“High time,” the Egyptian government said."]
)
def test_a_short_word_of_welcome_to_a_demand_makes_it(sentence: str) -> None:
    assert [said[:2] for said in said_of(DEMAND, sentence)] == [("egyptian-government", "demand_withdrawal")]


def test_a_longer_sentence_that_begins_like_a_retort_is_none() -> None:
    sentence = "The French defence ministry said it would not happen that the harvest of dates was sold abroad."
    assert "react" not in " ".join(rule for _, _, rule in said_of(DEMAND, sentence))


def test_an_answer_to_a_question_told_behind_it_takes_nothing_told_before() -> None:
    text = (
        "Pakistan's foreign office said there were no American bases in the country.\n\n"
        '"Absolutely not," the prime minister, Carl Dahl, told an interviewer who asked whether he would allow one.\n'
    )
    assert [o.actor for o in parse(text).occasions] == ["pakistans-foreign-office"]


@pytest.mark.parametrize("words", ["praised them as friends", "welcomed them warmly", "thanked them again"])
def test_who_praises_people_backs_no_demand(words: str) -> None:
    text = f"Japan demanded that French troops leave Mali.\n\nA week ago Ann Lee, the mayor, had {words}."
    assert not [s for o in parse(text).occasions if o.actor == "ann-lee" for s in o.statements if s.stance == "oppose"]
    assert "demand_withdrawal" not in [s.position for o in parse(text).occasions[1:] for s in o.statements]


@pytest.mark.parametrize(
    ("said", "answer", "position", "stance"),
    [
        ("the Chadian troops did not fall under the accord", "insists that they do", "interpret_scope", "oppose"),
        ("the accord covered the Chadian troops", "said it did not", "interpret_scope", "support"),
        ("the accord covers the Chadian troops", "agreed that it does", "interpret_scope", "oppose"),
        ("Chadian soldiers had crossed the river", "said they had not", "deny_presence", ""),
        ("there were no Chadian soldiers at the bridge", "said there were", "", ""),
        ("the soup was cold", "said it was not", "", ""),
    ],
)
def test_a_bare_verb_says_yes_or_no_to_what_was_said_last(said: str, answer: str, position: str, stance: str) -> None:
    told_before = f"Chadian troops are in Togo.\n\nThe envoy of Benin, Rose Akello, said {said}."
    text = f"{told_before} Togo's premier, Ama Doe, {answer}."
    told = [(s.position, s.stance) for o in parse(text).occasions if o.actor == "ama-doe" for s in o.statements]
    assert told == ([(position, stance)] if position else [])


@pytest.mark.parametrize(
    "told",
    [
        "Kyrgyzstan says Tajik border guards have crossed into its territory.",
        "Vanuatu says Chinese police officers have been deployed on its outer islands.",
        "Guyana says a Venezuelan naval vessel has entered its waters.",
        "Costa Rica accuses Nicaraguan soldiers of dredging the river near Isla Calero.",
        "The United States accuses Chinese soldiers in Djibouti of pointing lasers at its pilots.",
    ],
)
@pytest.mark.parametrize("answer", ["denied it", "has denied the charge", "denied this on Tuesday"])
def test_the_state_whose_men_are_told_of_denies_it(told: str, answer: str) -> None:
    owner = next(state for people, state in OWNERS.items() if people in told)
    found = parse(f"{told}\n\n{owner} {answer}.\n", published="2024-03-05").occasions
    assert "deny_presence" in {statement.position for occasion in found for statement in occasion.statements}


OWNERS = {
    "Tajik": "Tajikistan",
    "Chinese": "Beijing",
    "Venezuelan": "Caracas",
    "Nicaraguan": "Managua",
}
