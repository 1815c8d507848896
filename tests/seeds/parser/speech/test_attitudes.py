"""What somebody is said to be sure of, or to hold as a view, is credited to whoever is."""

import pytest

from seeds.parser.speech.attributions import attributions


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee is adamant that the garrison must leave.",
        "Ann Lee, the mayor, was firmly convinced the garrison would leave.",
        "Ann Lee has long been of the opinion that the garrison must leave.",
        "Ann Lee takes the view that the garrison must leave.",
        "Ann Lee is in no doubt that the garrison must leave.",
        "Ann Lee issued a firm promise that the garrison would leave.",
        "Ann Lee remains hopeful that the garrison will leave.",
    ],
)
def test_an_attitude_is_of_whom_it_is_told(text: str) -> None:
    (found,) = attributions(text)
    assert (found.rule, found.speaker) == ("attitude", "Ann Lee")
    assert found.content[0].of(text).startswith("the garrison")


@pytest.mark.parametrize(
    "text",
    [
        "It is clear that the garrison must leave.",
        "Ann Lee is not convinced that the garrison must leave.",
        "There is no doubt that the garrison must leave.",
        "Ann Lee was sure of the road.",
        "Ann Lee has doubts that the garrison will leave.",
    ],
)
def test_what_nobody_is_sure_of_is_no_attitude(text: str) -> None:
    assert not [a for a in attributions(text) if a.rule == "attitude"]
