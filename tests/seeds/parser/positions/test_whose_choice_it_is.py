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
