"""Where what one speaker said ends because the main clause, with another speaker, begins."""

import pytest

from seeds.parser.speech.attributions import attributions


def _said(text: str) -> dict[str, str]:
    """What each speaker says outside what another one says."""
    return {
        one.speaker: " ".join(span.of(text) for span in one.content)
        for one in attributions(text)
        if one.nested_in is None
    }


@pytest.mark.parametrize(
    "opening",
    [
        'Although the mayor called the fleet "a plague",',
        'Even as the mayor called the fleet "a plague,"',
        "While the mayor insisted that the fleet was a plague,",
        'After the mayor had said the fleet was "a plague",',
    ],
)
@pytest.mark.parametrize(
    ("main", "told"),
    [
        ("Ann Lee said it would stay.", "it would stay"),
        ("Ann Lee said that it would stay.", "that it would stay"),
        ("Ann Lee demanded that it stay.", "that it stay"),
        ('Ann Lee said, "It stays."', '"It stays."'),
    ],
)
def test_the_main_clause_behind_a_circumstance_is_of_its_own_speaker(opening: str, main: str, told: str) -> None:
    said = _said(f"{opening} {main}")
    assert said["Ann Lee"] == told
    assert "plague" in said["mayor"]
    assert "stay" not in said["mayor"]


def test_a_condition_before_its_speaker_is_what_he_said() -> None:
    assert "If the fleet goes" in _said('If the fleet goes "for good", Ann Lee said, there will be peace.')["Ann Lee"]
    assert "there" in _said('When the fleet goes, Ann Lee said, "there will be peace".')["Ann Lee"]


@pytest.mark.parametrize("opening", ["When the mayor mentioned the fleet,", "As the mayor hinted at a vote,"])
def test_a_verb_joined_to_one_that_says_nothing_is_of_its_own_subject(opening: str) -> None:
    assert _said(f'{opening} Ann Lee laughed and said, "It stays."')["Ann Lee"] == '"It stays."'


def test_a_participle_behind_a_defining_clause_is_of_who_acts() -> None:
    text = "Dahl was angry about a baker who said he was cheated by the fleet, saying it paid well."
    assert _said(text)["Dahl"] == "it paid well"
    text = "The mayor waved at Ann Lee, who praised the fleet, saying it paid well."
    assert _said(text)["Ann Lee"] == "it paid well"


def test_a_quotation_by_name_ends_what_a_clause_before_it_tells() -> None:
    text = 'Of those who claim to know the fleet better than most, Ann Lee said, "They do not."'
    assert _said(text)["Ann Lee"] == '"They do not."'
    text = 'When the mayor noted that the fleet pays — as it did once — Ann Lee said, "It never did."'
    assert _said(text)["Ann Lee"] == '"It never did."'
    assert _said(text.replace("—", "―"))["Ann Lee"] == '"It never did."'


def test_with_and_a_participle_only_tell_a_circumstance() -> None:
    assert _said("With captains worried about the ice, the fleet stayed in port.") == {}
    assert _said("With a smile the captain said the fleet would stay.") == {"captain": "the fleet would stay"}
    assert _said("With a smile Ann Lee worried about the ice.").keys() == {"Ann Lee"}


def test_per_names_a_source_behind_a_quotation_and_no_rate() -> None:
    assert _said('The fleet is "here to stay," per the admiral.') == {"admiral": 'The fleet is "here to stay,"'}
    assert _said('The fleet costs "20 crowns," per day.') == {}
