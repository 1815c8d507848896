"""Protests through envoys: whom a state summons, and over what."""

import pytest

from seeds.parser import parse

HELD = "\n\nSome 600 Turkish soldiers have been in northern Iraq since 2015."


def _told(text: str) -> set[tuple[str, str, str]]:
    return {
        (occasion.actor, said.position, report.form)
        for occasion in parse(text + HELD, published="2018-05-29").occasions
        for said in occasion.statements
        for report in said.reports
    }


@pytest.mark.parametrize(
    "headline",
    [
        "Iraq summons Turkish ambassador over soldiers",
        "Iraq recalls envoy in protest at Turkish troops",
        "Iraq expels three Turkish diplomats over troop presence",
        "Iraq lodges U.N. complaint over Turkish patrols",
        "Iraq hands Turkey protest note over Turkish base",
        "Iraq protests to Turkey over Turkish soldiers in north",
    ],
)
def test_a_headline_tells_what_a_state_protests_against_through_envoys(headline: str) -> None:
    assert _told(headline) == {("iraq", "reject_presence", "headline")}


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday Iraq summoned the Turkish ambassador to protest against the presence of Turkish soldiers.",
        "Iraq has called in the Turkish charge d'affaires after Turkish troops entered two villages.",
        "Iraq lodged a complaint with the United Nations over the Turkish troops.",
        "Iraq withdrew its ambassador from Ankara in protest at the Turkish soldiers.",
    ],
)
def test_so_does_a_sentence(sentence: str) -> None:
    assert _told(sentence) == {("iraq", "reject_presence", "paraphrase")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Iraq summoned the Turkish ambassador over unpaid oil bills.",
        "Iraq handed the Turkish ambassador a note on the dam.",
        "Iraq received the Turkish ambassador after the soldiers had left.",
    ],
)
def test_what_envoys_are_told_of_other_things_is_on_no_force(sentence: str) -> None:
    assert not _told(sentence)


def test_an_envoy_summoned_after_words_is_not_summoned_over_soldiers() -> None:
    told = _told("Iraq summoned the Turkish ambassador after Ankara accused it of hiding the soldiers' deaths.")
    assert not any(actor == "iraq" and position == "reject_presence" for actor, position, _ in told)
