"""Analysts and retired soldiers speak for no side: what only an owner can promise is foretold by them."""

import pytest

from seeds.parser import parse
from seeds.parser.positions.observers import is_observer

_BEFORE = "The Russian troops in Armenia, at a base in Gyumri since 1995, are once more in dispute.\n\n"


def _positions(words: str) -> list[str]:
    return [s.position for o in parse(_BEFORE + words).occasions for s in o.statements]


@pytest.mark.parametrize(
    ("office", "watches"),
    [
        ("an analyst at the Border Institute", True),
        ("a retired colonel", True),
        ("Professor", True),
        ("the defence minister", False),
        ("the president of the institute", False),
        ("", False),
    ],
)
def test_who_only_watches_is_told_by_the_office(office: str, watches: bool) -> None:
    assert is_observer(office) == watches


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("Ann Lee, an analyst in Tbilisi, said the Russian troops will stay.", "claim_presence"),
        ("The Russian defence minister said the Russian troops will stay.", "vow_to_stay"),
        ("The days of the Russian garrison are numbered, Ann Lee, an analyst, believes.", "predict_withdrawal"),
        ("A partial pullout is likely before the winter, two diplomats said.", "predict_withdrawal"),
        ("The Kremlin will not discuss the closure of the base, a diplomat said.", "refuse_withdrawal"),
        ("Moscow has never acknowledged that its troops guard the mine.", "deny_presence"),
        ("Moscow plays down the size of the garrison.", "deny_presence"),
        ("The Russian troops in the valley are not theirs, Russian officials said.", "deny_presence"),
        ("The text of the accord, a diplomat in Oslo notes, says nothing about the Russian troops.", "interpret_scope"),
        ("The government has made the departure of Russian soldiers a condition for talks.", "demand_withdrawal"),
        ("Moscow tied the departure of its troops to a peace treaty with Azerbaijan.", "offer_terms"),
        ("The Russian base is not an occupation, the envoy Ann Lee said.", "justify_presence"),
        ("The posts did not amount to an occupation, the Russian envoy said.", "justify_presence"),
        ("Russia is entitled to stay until the lease runs out, the envoy Ann Lee said.", "justify_presence"),
    ],
)
def test_positions_as_analysts_and_diplomats_put_them(words: str, position: str) -> None:
    assert position in _positions(words)


def test_who_says_nothing_of_a_force_takes_no_position() -> None:
    assert _positions("Mayor Ann Lee said nothing about the Russian troops.") == []


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("Premier Ann Lee told reporters that there was no base in Gyumri.", "deny_presence"),
        ("Moscow said that it would build a second base in Gyumri.", "announce_deployment"),
        ("Ukraine said the Russian ships would be hit wherever they anchored.", "threaten_expulsion"),
        ("The envoy Ann Lee said the accord gives Russia every right to send them.", "justify_presence"),
        ("The senator Ann Lee said the moment had come to get the Russian troops out.", "demand_withdrawal"),
    ],
)
def test_bases_and_rights_are_told_of_in_plain_words(words: str, position: str) -> None:
    assert position in _positions(words)


def test_what_somebody_has_never_said_is_no_position_of_his() -> None:
    assert _positions("Premier Ann Lee has never said that the Russian troops should go.") == []


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("The Russian soldiers had done nothing to protect civilians, a lawyer charged.", "condemn_presence"),
        ("The envoy Ann Lee said more Russian troops could only end badly.", "warn_of_consequences"),
        ("Western officials put the strength of the Russian garrison at three thousand.", "claim_presence"),
        ("Moscow has signalled that the Russian troops will remain.", "vow_to_stay"),
    ],
)
def test_positions_told_in_a_few_more_words_of_the_field(words: str, position: str) -> None:
    assert position in _positions(words)
