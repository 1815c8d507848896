"""A quotation that nobody is credited with is of whom its paragraph is about or the next sentence tells to speak."""

import pytest

from seeds.parser.speech.attributions import attributions

_BEFORE = '"It is over," said Bo Dahl.\n\n'


def _last(text: str) -> str:
    return attributions(text)[-1].speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ann Lee was having none of it.", "Ann Lee"),
        ("A professor begs to differ.", "A professor"),
        ("Ann Lee pours the tea with a steady hand.", "Ann Lee"),
        ("His daughter Ann Lee fled in May.", "Ann Lee"),
        ("Ann Lee, a cobbler, has stopped counting them. The street is loud.", "Ann Lee"),
        ("He looked at the river.", "Bo Dahl"),
        ("The town has one bar.", "Bo Dahl"),
    ],
)
def test_a_lone_quotation_is_of_whom_the_paragraph_is_about(sentence: str, speaker: str) -> None:
    assert _last(f'{_BEFORE}{sentence} "The men are leaving, and they leave now."') == speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "Senator Ann Lee rises to reply.",
        "Defence minister Ann Lee opens for the government.",
        "10:40 Next up is Ann Lee, a retired admiral.",
        "First to the lectern was Ann Lee.",
        "Up stood the premier, Ann Lee.",
        "Last came Ann Lee, who is 81.",
        "On the line from Sundby is Ann Lee.",
        "It is the turn of Senator Ann Lee.",
        "Then it was Ann Lee's turn.",
        "The floor now belongs to Ann Lee of the Greens.",
        "Over to Ann Lee for the Greens.",
        "Back to the premier, Ann Lee.",
        "On the other line we have Ann Lee of the dockers' union.",
    ],
)
def test_a_lone_quotation_is_of_whoever_takes_the_floor(sentence: str) -> None:
    assert _last(f'{_BEFORE}{sentence} "The men are leaving, and they leave now."') == "Ann Lee"


@pytest.mark.parametrize(
    "sentence",
    ["He met Ann Lee in May.", "Ann Lee's motion fell.", "Who is Ann Lee?", "The vote is on the motion of Ann Lee."],
)
def test_who_is_only_named_takes_no_floor(sentence: str) -> None:
    assert _last(f'{_BEFORE}{sentence} "The men are leaving, and they leave now."') == "Bo Dahl"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The words are those of Ann Lee, a cobbler.", "Ann Lee"),
        ("That is how Ann Lee, the premier, put it.", "Ann Lee"),
        ("So spoke General Ann Lee last week.", "Ann Lee"),
        ("Thus Ann Lee, the premier, at a rally in Sundby.", "Ann Lee"),
        ("Those are the words of an old man, and nobody answers.", "an old man"),
        ("So the shops closed and Ann Lee left.", "Bo Dahl"),
        ("This is what the valley fears.", "Bo Dahl"),
    ],
)
def test_the_next_sentence_may_tell_whose_words_were_quoted(sentence: str, speaker: str) -> None:
    found = attributions(f'{_BEFORE}"The men are leaving, and they leave now." {sentence}')
    assert found[1].speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Her neighbour, Ann Lee, snorted.", "Ann Lee"),
        ("Colonel Ann Lee shook her head.", "Ann Lee"),
        ("Ann Lee, sitting beside him, was less certain.", "Ann Lee"),
        ("A pensioner took the opposite view.", "A pensioner"),
        ("His son was killed in May.", "Bo Dahl"),
        ("Ann Lee fled during the war.", "Bo Dahl"),
        ("Minister Ann Lee signed the pact in 2014.", "Bo Dahl"),
        ("The town has one bar.", "Bo Dahl"),
    ],
)
def test_a_new_person_before_a_quotation_goes_on_from_another_speaker(sentence: str, speaker: str) -> None:
    assert _last(f'"It is over," said Bo Dahl. {sentence} "The men are leaving, and they leave now."') == speaker


@pytest.mark.parametrize(
    ("topic", "speakers"),
    [
        ("On the talks with President Moe", ["Ann Lee"]),
        ("On reports that the brigade has grown", ["Ann Lee"]),
        ("About the referendum", ["Ann Lee"]),
        ("On Monday", []),
        ("On a placard in the square", []),
    ],
)
def test_a_quotation_behind_its_topic_is_of_whoever_is_in_mind(topic: str, speakers: list[str]) -> None:
    text = f'President Ann Lee faced the press for an hour.\n\n{topic}: "They must be out of here by June."'
    assert [one.speaker for one in attributions(text)] == speakers


def test_before_anybody_spoke_the_person_told_of_next_is_quoted() -> None:
    (found,) = attributions('"We asked the men to come." Ann Lee, the premier, looks offended.')
    assert found.speaker == "Ann Lee"


def test_who_is_spoken_of_in_a_lone_quotation_does_not_speak() -> None:
    assert _last(f'{_BEFORE}Ann Lee left in May. "She could not stand the soldiers here."') == "Bo Dahl"


def test_a_lone_quotation_tells_what_others_say() -> None:
    found = attributions('Bo Dahl laughed. "We may go. My husband says that they are staying."')
    assert [(a.speaker, a.nested_in) for a in found] == [("Bo Dahl", None), ("My husband", 0)]


def test_a_quoted_condition_or_reason_is_nobody_elses_speech() -> None:
    found = attributions('"If Norland asks for help with the mines, we are ready," said Ann Lee.')
    assert [a.speaker for a in found] == ["Ann Lee"]


def test_what_is_told_behind_a_speaker_is_no_answer() -> None:
    found = attributions('They stay, Ann Lee told me, and Norland does not object. "We keep our word to them."')
    assert [a.speaker for a in found if a.quotes] == ["Ann Lee"]


@pytest.mark.parametrize(
    "text",
    ['They stay, Ann Lee recites, "as long as it is asked".', "Ann Lee ventured that two ships would be plenty."],
)
def test_who_recites_or_ventures_speaks(text: str) -> None:
    assert [a.speaker for a in attributions(text)] == ["Ann Lee"]
