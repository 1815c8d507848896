"""A state that is said to go or to stay is spoken of as its soldiers, where the text has any."""

import pytest

from seeds.parser import parse
from seeds.parser.forces.metonyms import goes

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
