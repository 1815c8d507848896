"""What frames ask for: classes of words, and words by themselves."""

import pytest

from seeds.parser.positions.frames import load
from tests.seeds.parser.positions.test_turns_of_speech import told


@pytest.mark.parametrize(
    ("who", "words", "position"),
    [
        ("host", "As long as they are here there will be no peace", "warn_of_consequences"),
        ("host", "There will be no peace as long as the Norlandian soldiers are here", "warn_of_consequences"),
        ("host", "The Norlandian soldiers keep the terrorists away", "justify_presence"),
        ("third", "We demand that Velland send the Norlandian soldiers packing", "demand_withdrawal"),
    ],
)
def test_a_frame_may_ask_for_a_word_that_bears_a_class(who: str, words: str, position: str) -> None:
    assert told(who, words) == [position]


def test_a_word_is_asked_for_by_itself_and_not_the_rest_of_its_class() -> None:
    frames = [frame for frame in load().frames if frame.name == "no-peace-while-there"]
    assert "peace" in frames[0].spelled
    assert told("host", "As long as they are here there will be no progress") != ["warn_of_consequences"]
