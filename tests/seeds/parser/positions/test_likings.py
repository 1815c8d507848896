"""What somebody is towards a force, or describes it as: "glad of the soldiers", "described it as a precaution"."""

import pytest

from seeds.parser import parse


def _told(sentence: str) -> list[tuple[str, str]]:
    parsed = parse(f"French troops have been stationed in Gabon since 1960, at a base near Libreville.\n\n{sentence}")
    return [(occasion.actor, said.position) for occasion in parsed.occasions for said in occasion.statements]


@pytest.mark.parametrize(
    ("sentence", "actor", "position"),
    [
        ("Mayor Paul Obame is glad of the French soldiers, who fill the cafes.", "paul-obame", "justify_presence"),
        ("The fishermen were grateful to the French soldiers.", "fishermen", "justify_presence"),
        ("The opposition is tired of the French base.", "opposition", "reject_presence"),
        ("Mayor Paul Obame remains opposed to the withdrawal of the French soldiers.", "paul-obame",
         "refuse_withdrawal"),
        ("The spokesman described the French deployment as a defensive measure.", "spokesman", "justify_presence"),
        ("The ambassador described the French presence as a precaution.", "ambassador", "justify_presence"),
        ("The envoy called the French deployment a legitimate response.", "envoy", "justify_presence"),
    ],
)  # fmt: skip
def test_likings_and_descriptions_take_a_position(sentence: str, actor: str, position: str) -> None:
    assert _told(sentence) == [(actor, position)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayor Paul Obame is not glad of the French soldiers.",
        "Mayor Paul Obame is glad of the rain.",
        "The baker is grateful to the French soldiers' cook.",
        "The hotels are glad of the French soldiers' money.",
    ],
)
def test_what_is_liked_of_something_else_takes_none(sentence: str) -> None:
    assert not _told(sentence)


def test_what_a_state_is_said_to_be_is_said_by_who_says_so() -> None:
    told = _told("Gabon was grateful to the French soldiers, Paul Obame said, but the French troops should leave.")
    assert {actor for actor, _ in told} == {"paul-obame"}


def test_a_description_denied_justifies_nothing() -> None:
    told = _told("The minister described the French presence as neither legitimate nor legal.")
    assert told == [("minister", "condemn_presence")]
