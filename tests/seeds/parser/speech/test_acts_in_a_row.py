"""Acts of one actor that stand in a row, joined by "and": each is a statement of its own."""

import pytest

from seeds.parser import parse


def _told(sentence: str) -> set[tuple[str, str]]:
    parsed = parse(f"Turkish troops have been stationed in Libya since 2020.\n\n{sentence}")
    return {(occasion.actor, said.position) for occasion in parsed.occasions for said in occasion.statements}


@pytest.mark.parametrize(
    ("sentence", "actor", "positions"),
    [
        ("President Omar Said condemned the Turkish presence and called for the withdrawal of the Turkish troops.",
         "omar-said", {"condemn_presence", "demand_withdrawal"}),
        ("President Omar Said condemned the Turkish presence, and demanded that the Turkish troops leave by May.",
         "omar-said", {"condemn_presence", "demand_withdrawal"}),
        ("The foreign minister, Omar Said, insisted on the departure of the Turkish troops and called their presence "
         "an occupation.", "omar-said", {"condemn_presence", "demand_withdrawal"}),
        ("The Arab League denounced the Turkish occupation and later urged Ankara to withdraw its troops.",
         "arab-league", {"condemn_presence", "urge_withdrawal"}),
        ("The envoy praised the Turkish troops and asked them to stay.", "envoy",
         {"justify_presence", "request_presence"}),
    ],
)  # fmt: skip
def test_acts_in_a_row_are_told_each(sentence: str, actor: str, positions: set[str]) -> None:
    assert _told(sentence) == {(actor, position) for position in positions}


@pytest.mark.parametrize(
    "sentence",
    [
        "President Omar Said demanded the withdrawal of the Turkish troops sent and promised by Ankara.",
        "President Omar Said demanded the withdrawal of the Turkish troops from the bases and offices they hold.",
        "President Omar Said demanded that the Turkish troops leave and never return.",
    ],
)
def test_what_is_no_second_act_stays_within_the_first(sentence: str) -> None:
    assert _told(sentence) == {("omar-said", "demand_withdrawal")}
