"""Whose side is known of leaders by name, and by offices and parties that one state alone has."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.politics import held_in, led


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("President Obama", "US"),
        ("Donald J. Trump", "US"),
        ("the Bush administration", "US"),
        ("Putin’s spokesman", "RU"),
        ("Prime Minister Tony Blair", "GB"),
        ("Mr Karzai", "AF"),
        ("NATO chief Jens Stoltenberg", "nato"),
        ("Amelia Trump", ""),
        ("a cameron of sorts", ""),
        ("President Orbel", ""),
    ],
)
def test_leaders_are_known_by_name(words: str, country: str) -> None:
    assert led(words) == country


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Sen. Ann Orbel (R-Ohio)", "US"),
        ("the House Speaker", "US"),
        ("a senior administration official", "US"),
        ("the port administration", ""),
        ("a Tory backbencher", "GB"),
        ("the senator", ""),
        ("secretary of state for defence", ""),
    ],
)
def test_offices_of_one_state_tell_it(words: str, country: str) -> None:
    assert held_in(words) == country


@pytest.mark.parametrize(
    ("told", "position"),
    [
        ("President Clinton ordered a withdrawal of the troops from Haiti.", "announce_withdrawal"),
        ("Mr Aristide ordered a withdrawal of the American troops from Haiti.", "demand_withdrawal"),
        ('"Very soon, we\'re coming out," Mr Clinton said.', "announce_withdrawal"),
        ("Rep. Ann Orbel vowed that the troops would remain in Haiti.", "vow_to_stay"),
    ],
)
def test_whose_the_force_is_tells_a_leaders_position(told: str, position: str) -> None:
    parsed = parse(f"Some 900 American soldiers have been stationed in Haiti since 1994.\n\n{told}")
    assert [s.position for o in parsed.occasions for s in o.statements] == [position]
