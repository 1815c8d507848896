"""A state that is said to go or to stay is spoken of as its soldiers, where the text has any."""

import pytest

from seeds.parser import parse
from seeds.parser.forces.metonyms import goes
from seeds.parser.forces.targets import forces
from seeds.parser.naming.names import Names

_BEFORE = "Norish politics. The Turkish troops in Iraq have built another outpost. "


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("President Ann Lee said on Monday that Turkey must leave.", "demand_withdrawal"),
        ("The governor, Ann Lee, said Turkey had to withdraw from the valley.", "demand_withdrawal"),
        ("Ann Lee, an analyst, said that Turkey would leave by the spring.", "predict_withdrawal"),
        ("The Turkish foreign minister said that Turkey would stay in the mountains.", "vow_to_stay"),
    ],
)
def test_a_state_goes_and_stays_as_its_army_does(words: str, position: str) -> None:
    found = [
        (statement.position, statement.targets)
        for occasion in parse(_BEFORE + words).occasions
        for statement in occasion.statements
    ]
    assert found == [(position, ("turkish-forces-in-iraq",))]


@pytest.mark.parametrize(
    "behind", [" would stay neutral.", " left the treaty.", " withdrew its envoy.", " will remain in NATO."]
)
def test_a_state_that_stays_or_leaves_otherwise_is_no_army(behind: str) -> None:
    assert not goes(f"Turkey{behind}", len("Turkey"))


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("Iran said that nobody could force it out of Syria.", "refuse_withdrawal"),
        ("Tehran said no power could push Iran out of southern Syria.", "refuse_withdrawal"),
        ("The Iranian foreign ministry said Israel could not drive it out of Syria.", "refuse_withdrawal"),
        ("Israel's premier said Iran must be made to leave Syria.", "demand_withdrawal"),
        ("An Iranian official said that Iran would remain in Syria.", "vow_to_stay"),
    ],
)
def test_a_state_put_out_of_a_country_or_staying_there_is_its_army(words: str, position: str) -> None:
    found = [
        (statement.position, statement.targets)
        for occasion in parse(words).occasions
        for statement in occasion.statements
    ]
    assert found == [(position, ("iranian-forces-in-syria",))]


@pytest.mark.parametrize("behind", [" left Syria's side.", " would leave Iran.", " stays in Europe."])
def test_a_state_that_leaves_no_other_country_is_no_army(behind: str) -> None:
    text = f"Iran{behind}"
    assert all(force.strength == "country" for force in forces(text, Names().find(text), Names()))


@pytest.mark.parametrize(
    ("words", "position", "force"),
    [
        (
            "A Hezbollah official, who asked not to be named, said the group would stay in Syria.",
            "vow_to_stay",
            "hezbollah",
        ),
        ("A Hamas source said the movement had to leave Syria.", "demand_withdrawal", "hamas"),
        ("Iran said that it would stay in Syria.", "vow_to_stay", "iranian"),
    ],
)
def test_a_group_or_it_stands_for_whose_forces_stay(words: str, position: str, force: str) -> None:
    found = [(s.position, s.targets) for occasion in parse(words).occasions for s in occasion.statements]
    assert found == [(position, (f"{force}-forces-in-syria",))]


def test_a_group_that_nobody_named_has_no_army() -> None:
    assert not parse("The charity said the group would stay in Syria.").occasions


def test_a_state_no_table_lists_leaves_and_stays_as_others_do() -> None:
    text = "Velkian troops are in Torland. Velkia said it would stay in Torland. Torland's mayor will drive it out."
    (first, *_) = parse(text).occasions
    assert [(s.position, s.targets) for s in first.statements] == [("vow_to_stay", ("velkian-forces-in-torland",))]
    assert first.statements[0].reports[0].confidence > 0.7
