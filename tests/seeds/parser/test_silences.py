"""Who will not say, and what is done to somebody, tells no position."""

import pytest

from seeds.parser import parse

_LEAD = "France has 900 soldiers in Niger.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "General Ann Lee declined to say whether she expected the French soldiers to leave Niger.",
        "General Ann Lee did not mention when the French soldiers would leave Niger.",
        "General Ann Lee would not say how soon the French soldiers must leave Niger.",
        "The baker asked the general, as everybody does, whether the French soldiers would leave Niger.",
        "The prime minister was also asked about calls for the French soldiers to leave Niger.",
    ],
)
def test_what_is_not_said_is_no_draft(sentence: str) -> None:
    assert not parse(_LEAD + sentence).occasions


def test_what_is_said_is_one() -> None:
    assert parse(_LEAD + "General Ann Lee said the French soldiers must leave Niger.").occasions
