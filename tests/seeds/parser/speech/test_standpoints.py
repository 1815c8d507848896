"""What somebody's view, answer or demand is said to be is credited to whoever holds it."""

import pytest

from seeds.parser.speech.attributions import attributions


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Norland's position since 1994 has been that the garrison must leave.", "Norland"),
        ("Norland's line is unchanged: the garrison must leave.", "Norland"),
        ("President Ann Lee's answer was that the pact was plain enough: the garrison had to leave.", "Ann Lee"),
        ("The view in Paris is that the garrison must leave.", "Paris"),
        ("The demand of the marchers is that the garrison leave.", "marchers"),
        ("President Ann Lee has one wish: the garrison must leave.", "Ann Lee"),
        ("The premier came with a blunt message: the garrison must leave.", "premier"),
        ("Bo Dahl brought a warning to the capital: the garrison should leave.", "Bo Dahl"),
        ("The Turkish view is that the garrison must leave.", "Turkish"),
        ("The message from Ankara has been the same: the garrison must leave.", "Ankara"),
        ("Minister Ann Lee spoke on Monday. Her guess is they will leave.", "Ann Lee"),
    ],
)
def test_a_standpoint_is_of_its_owner(text: str, holder: str) -> None:
    found = attributions(text)[-1]
    assert (found.rule, found.speaker) == ("standpoint", holder)
    assert "leave" in found.content[0].of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The reason for the demand is that the men are tired.",
        "The answer is that nobody knows where they are.",
        "He has a point: the soldiers are late.",
        "There is one hope: the soldiers may go.",
        "Norland's line is ten miles long and the troops hold it.",
    ],
)
def test_what_nobody_holds_is_no_standpoint(text: str) -> None:
    assert not [a for a in attributions(text) if a.rule == "standpoint"]
