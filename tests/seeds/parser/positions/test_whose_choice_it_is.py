"""Whom a host lets in is its own affair; what a paper does not give; what is not given up and not undone."""

import pytest

from seeds.parser import parse

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"
SPEAKERS = {
    "owner": "Norlandian defence minister Jan Berg",
    "host": "Velland's foreign minister Ann Lee",
    "third": "Sudrian foreign minister Tom Oak",
}


def told(who: str, words: str) -> list[str]:
    said = f'"{words}," {SPEAKERS[who]} said.'
    return [s.position for o in parse(f"{STATED}{said}\n").occasions for s in o.statements]


@pytest.mark.parametrize(
    ("who", "words", "position"),
    [
        ("host", "We decide who may use our airfields", "justify_presence"),
        ("host", "Velland alone decides who may land here", "justify_presence"),
        ("host", "Whom we invite onto our soil is our own affair", "justify_presence"),
        ("host", "We are free to host whomever we like", "justify_presence"),
        ("host", "We do not need anyone's permission to host the Norlandian soldiers", "justify_presence"),
        ("host", "Velland needs nobody's permission to host the Norlandian soldiers", "justify_presence"),
        ("owner", "The deployment is not aimed at any third country", "justify_presence"),
        ("host", "This is a matter between Norland and Velland", "justify_presence"),
        ("host", "The agreement created no Norlandian base", "deny_presence"),
        ("host", "The memorandum does not give Norland a base", "deny_presence"),
        ("owner", "These are trainers, not fighters", "deny_presence"),
        ("owner", "They are doctors and teachers, not soldiers", "deny_presence"),
        ("owner", "We will not yield an inch of the glacier", "vow_to_stay"),
        ("owner", "We will not give up a single metre", "vow_to_stay"),
        ("host", "We have no intention of reversing the decision to host the Norlandian soldiers", "refuse_withdrawal"),
        ("host", "There is no reason to revisit the agreement on the Norlandian camp", "refuse_withdrawal"),
        ("owner", "We are there because the people need us", "justify_presence"),
        ("owner", "The Norlandian soldiers will not be there much longer", "predict_withdrawal"),
        ("owner", "We are not there for eternity", "predict_withdrawal"),
    ],
)
def test_choices_of_ones_own_and_what_is_not_given(who: str, words: str, position: str) -> None:
    assert told(who, words) == [position]


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("host", "The people decide who governs them"),
        ("host", "The country is free to choose its own government"),
        ("third", "We will not yield an inch in the talks on tariffs"),
        ("host", "We have ruled out ending the arrangement with the airline"),
    ],
)
def test_choices_about_something_else_tell_no_position(who: str, words: str) -> None:
    assert told(who, words) == []


def test_an_inch_of_ones_own_soil_is_not_given_for_anothers_base() -> None:
    assert "vow_to_stay" not in told("host", "We will not give an inch of our soil for a Norlandian base")


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Chad will keep its French base, Prime Minister Eva Roth said.", "refuse_withdrawal"),
        ("Chad would hold on to its French garrison, Prime Minister Eva Roth said.", "refuse_withdrawal"),
        ("France will keep its base in Chad, Defence Minister Jan Berg said.", "vow_to_stay"),
    ],
)
def test_who_speaks_of_whose_force(sentence: str, position: str) -> None:
    stated = "France has 300 soldiers in the Chadian town of Faya.\n\n"
    assert [s.position for o in parse(f"{stated}{sentence}\n").occasions for s in o.statements] == [position]


def test_a_missions_patrols_are_a_force() -> None:
    text = "Georgia is watched by the EU Monitoring Mission.\n\n"
    text += "The head of the EU mission, Erik Hoeg, said his patrols would remain as long as they were needed.\n"
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["vow_to_stay"]


def test_who_recommends_the_leaving_of_its_own_urges_it() -> None:
    text = "The UN has 1,200 police officers in Haiti.\n\n"
    text += "The UN mission in Haiti should pack up by October, the UN secretary-general has recommended.\n"
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["urge_withdrawal"]
