"""Papers that speak: the statement is of whoever issued it."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.papers import is_bare_paper, issued_by
from seeds.parser.speech.attributions import attributions


@pytest.mark.parametrize(
    ("phrase", "issuer"),
    [
        ("A statement just in from the coastal ministers", "the coastal ministers"),
        ("A statement issued on Monday by the Interior Ministry", "the Interior Ministry"),
        ("A petition by fishermen", "fishermen"),
        ("The letter, signed by forty mayors", "forty mayors"),
        ("The admiral's own report", "The admiral"),
        ("Its statement", "Its"),
        ("An editorial in the Breck Courier", "the Breck Courier"),
        ("an army communique", "army"),
        ("The Foreign Ministry statement", "Foreign Ministry"),
    ],
)
def test_a_paper_is_of_whoever_issued_it(phrase: str, issuer: str) -> None:
    told = issued_by(phrase)
    assert told is not None
    assert phrase[slice(*told)] == issuer


@pytest.mark.parametrize(
    "phrase",
    ["The Breck Post", "local reports from the port", "Tuesday's statement", "The mayor", "a letter of intent"],
)
def test_what_is_no_paper_or_nobodys_names_no_issuer(phrase: str) -> None:
    assert issued_by(phrase) is None


def test_the_statement_is_of_the_body_last_told_of() -> None:
    text = "The Foreign Ministry of Vesland met envoys. The statement said Norish troops must leave Vesland."
    assert is_bare_paper("The statement")
    assert [a.speaker for a in attributions(text) if a.content] == ["Foreign Ministry of Vesland"]


def _told(sentence: str) -> list[tuple[str, str]]:
    found = parse(f"About 2,500 US troops are based in Iraq.\n\n{sentence}\n").occasions
    return [(one.actor, statement.position) for one in found for statement in one.statements]


def test_a_survey_takes_no_position_but_those_asked_do() -> None:
    asked = "found that 60 percent of Iraqis want the American troops gone."
    assert [actor for actor, _ in _told(f"A survey published on Monday {asked}")] == ["60-percent-of-iraqis"]
    assert [actor for actor, _ in _told(f"A poll by the Noor institute {asked}")] == ["60-percent-of-iraqis"]
    assert _told("A new opinion poll says the American troops should leave.") == []


def test_a_newspaper_that_reports_a_plan_has_none() -> None:
    assert _told("The New York Times reported that the US army will leave Iraq by September.") == []
    assert _told("The New York Times said in an editorial that the US troops should leave Iraq.") == [
        ("new-york-times", "demand_withdrawal")
    ]


@pytest.mark.parametrize(
    "words",
    ['"{}," the letter read.', '"{}," it read.', '"{}," read the letter.', '"{}," read a letter by the council.'],
)
def test_what_a_paper_read_is_not_of_who_spoke_before(words: str) -> None:
    before = "The council of Iraq sent a letter on Monday. Ann Lee, a nurse, said it was late.\n\n"
    ((actor, position),) = _told(before + words.format("The US troops must leave Iraq at once"))
    assert actor != "ann-lee"
    assert position == "demand_withdrawal"


@pytest.mark.parametrize("sentence", ['He read "War and Peace" on the base.', "She read the note on US troops out."])
def test_who_reads_something_has_not_said_it(sentence: str) -> None:
    assert _told(sentence) == []
