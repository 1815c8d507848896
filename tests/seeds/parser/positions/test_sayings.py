"""Cues that only say, and the plainest wordings of near positions."""

import pytest

from seeds.parser import parse
from seeds.parser.positions.inflections import forms
from seeds.parser.positions.sayings import only_says

HOST = "Peru has hosted a British garrison since 2011. British troops arrived there after the war."
OWNER, HOST_SIDE, THIRD = (
    "British Defence Secretary Alan Reed",
    "Peruvian Prime Minister Dora Salk",
    "Norwegian Foreign Minister Nils Berg",
)


def positions(sentence: str) -> list[str]:
    parsed = parse(f"The garrison\n\n{HOST}\n\n{sentence}\n")
    return [statement.position for occasion in parsed.occasions for statement in occasion.statements]


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("maintains", "that the depot belongs to the police"),
        ("insisted", "that the sappers were there to mend the bridge"),
        ("suggested", "the treaty is why the port is quiet"),
        ("recalled", "“they built the road”"),
    ],
)
def test_a_cue_before_a_mere_assertion_only_says(cue: str, content: str) -> None:
    assert only_says(cue, content, False)


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("maintains", "four garrisons in the valley"),
        ("insisted", "that the sappers leave by Friday"),
        ("insisted", "that the sappers must be out by Friday"),
        ("recalled", "its brigade from the border"),
        ("agreed", "to close the depot"),
    ],
)
def test_a_cue_before_what_is_wanted_or_done_does_more_than_say(cue: str, content: str) -> None:
    assert not only_says(cue, content, False)


def test_a_cue_of_going_on_behind_a_quotation_only_says() -> None:
    assert only_says("went on", "They mended the bridge", True)


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        (f"{HOST_SIDE} said she would not ask London to cut its troops.", "refuse_withdrawal"),
        (f"{HOST_SIDE} said nobody was calling for the withdrawal of British troops.", "refuse_withdrawal"),
        (f"{HOST_SIDE} saw no reason for the British troops to go.", "refuse_withdrawal"),
        (f"{HOST_SIDE} did not see why the British troops should leave.", "refuse_withdrawal"),
        (f"{HOST_SIDE} said she had no objection to the British troops.", "justify_presence"),
        (f"{HOST_SIDE} said the British troops were welcome.", "justify_presence"),
        (f"{HOST_SIDE} said the British soldiers had brought calm to the coast.", "justify_presence"),
        (f"{THIRD} backed the deployment of British troops.", "justify_presence"),
        (f"{HOST_SIDE} said the time had come for the British troops to go.", "demand_withdrawal"),
        (f"{HOST_SIDE} said the British troops should remain in Peru.", "request_presence"),
        (f"{HOST_SIDE} called for British troops to restore order.", "request_presence"),
        (f"{THIRD} said Britain should send more troops.", "request_presence"),
        (f"{OWNER} said the number of troops would be reduced to 400.", "announce_withdrawal"),
        (f"{OWNER} said British troops would leave once the peace agreement was signed.", "offer_terms"),
        (f"{THIRD} said Britain was considering withdrawing some of its troops.", "predict_withdrawal"),
        (f"{OWNER} admitted that its soldiers took part in the battle.", "claim_presence"),
    ],
)
def test_plain_words_are_read_as_the_position_they_take(sentence: str, position: str) -> None:
    assert positions(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{HOST_SIDE} asked London to cut its troops.",
        f"{HOST_SIDE} said there was every reason for the British troops to go.",
        f"{HOST_SIDE} said British troops should not remain in Peru.",
    ],
)
def test_the_same_words_without_their_negation_do_not_favour_the_force(sentence: str) -> None:
    assert not {"refuse_withdrawal", "justify_presence", "request_presence"} & set(positions(sentence))


def test_an_officer_told_of_before_announces_what_will_be_sent() -> None:
    told = "General Buck Marlow commands the squadron. A second squadron, he said, would be sent there in June."
    assert "announce_deployment" in positions(told)


def test_a_past_form_that_doubles_its_last_letter_counts_as_its_verb() -> None:
    borne = dict(forms("admit", "ADMIT"))
    assert borne["admitted"] == "ADMITD"
    assert borne["admitting"] == "ADMIT"
