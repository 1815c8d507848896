"""Who speaks behind a colon that no verb of speech introduces, and whose view a sentence opens with."""

import pytest

from seeds.parser.speech.attributions import attributions


def _speakers(text: str) -> list[str]:
    return [found.speaker for found in attributions(f"It rained. {text}")]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Norland's deputy foreign minister, Bo Dahl, asked by a reporter about the militia", "Bo Dahl"),
        ("Defence minister Bo Dahl, in Almstad, quoted by the state news agency", "Bo Dahl"),
        ("Premier Ann Lee, cornered by reporters in the lobby", "Ann Lee"),
        ("Ann Lee, governor of Sundby, speaking to the BBC", "Ann Lee"),
        ("The chief of staff, Bo Dahl, by telephone", "Bo Dahl"),
        ("A quick word on that from Ann Lee, who follows Norland for a think tank", "Ann Lee"),
        ("And this from Ann Lee, mayor of Sundby", "Ann Lee"),
        ("Lines from a letter by Ann Lee", "Ann Lee"),
    ],
)
def test_who_is_told_before_a_colon_speaks_behind_it(told: str, speaker: str) -> None:
    assert _speakers(f'{told}: "There is not one soldier here."') == [speaker]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("To the Sundby Council, the Alman-speaking assembly, they are spies.", "Sundby Council"),
        ("To the generals in Almstad, the base remains indispensable.", "generals in Almstad"),
        ("To critics of the treaty, the garrison is an occupation by another name.", "critics of the treaty"),
        ("For the opposition, the deployment was illegal from the first day.", "opposition"),
        ("As far as the ministry is concerned, the troops are guests.", "ministry"),
        ("To quote Ann Lee, the base is a boil.", "Ann Lee"),
        ("To hear the mayor tell it, the base feeds the town.", "mayor"),
        ("If Bo Dahl is to be believed, the troops will be gone by May.", "Bo Dahl"),
    ],
)
def test_a_view_is_of_whom_a_sentence_opens_with(text: str, holder: str) -> None:
    assert _speakers(text) == [holder]


@pytest.mark.parametrize(
    "text",
    [
        "To the south, the base is closed.",
        "As far as the war is concerned, the troops are winning.",
        "To the ministry, the army sent a letter and men.",
        "To the villagers, the soldiers brought bread and fear.",
        "Bo Dahl, who commands the men, smiled.",
    ],
)
def test_no_way_nor_receiver_holds_a_view_and_no_command_is_speech(text: str) -> None:
    assert _speakers(text) == []
