"""What somebody speaks of, told before the words that do not name it."""

import pytest

from seeds.parser import parse

_LEAD = (
    "Chadian peacekeepers are in Togo. Kenyan instructors came last year, and an EU mission has 40 observers there.\n\n"
    "Togo's premier, Ama Doe, demanded that the Chadian peacekeepers leave.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "position", "force"),
    [
        ("On the Kenyan instructors, she said that they had been invited.", "justify_presence", "kenyan"),
        ("As for the Kenyan instructors, Doe said that they were there illegally.", "condemn_presence", "kenyan"),
        ("Turning to the Kenyan instructors, Doe said that they must go home.", "demand_withdrawal", "kenyan"),
        ("On Monday, Doe said that the Kenyan instructors must go home.", "demand_withdrawal", "kenyan"),
    ],
)
def test_what_somebody_turns_to_is_what_the_words_are_about(sentence: str, position: str, force: str) -> None:
    told = [(s.position, s.targets) for o in parse(f"{_LEAD}{sentence}").occasions for s in o.statements]
    assert told[-1][0] == position
    assert [target.split("-")[0] for target in told[-1][1]] == [force]
