"""What the words that introduce a passage add to it."""

import pytest

from seeds.parser import parse

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("A farmers' union called Tuesday for the departure of the Norlandian soldiers.", "demand_withdrawal"),
        ("The Velland council called again on Sunday for the Norlandian soldiers to leave.", "demand_withdrawal"),
        ("Bishop Tom Oak appealed late Friday for the withdrawal of the Norlandian soldiers.", "urge_withdrawal"),
        ("Norland called Tuesday the charge a lie.", ""),
    ],
)  # fmt: skip
def test_a_day_may_part_a_cue_from_its_particle(words: str, position: str) -> None:
    told = [s.position for o in parse(f"{STATED}{words}\n").occasions for s in o.statements]
    assert told == [position] * bool(position)
