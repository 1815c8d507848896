"""Lists of demands, hearsay, extracts and interposed cues are credited; broken phrases and deeds are nobody."""

import pytest

from seeds.parser.naming.somebody import is_somebody
from seeds.parser.speech.attributions import Attribution, attributions


def _one(text: str, speaker: str) -> tuple[Attribution, str]:
    found = next(a for a in attributions(text) if a.speaker == speaker)
    return found, " ... ".join(content.of(text) for content in found.content)


def test_an_item_of_a_list_of_demands_is_demanded() -> None:
    text = "Ann Lee presented a list of demands on Friday, including the departure of the marines."
    assert _one(text, "Ann Lee")[1].startswith("the departure of the marines")


def test_hearsay_is_credited_to_the_one_it_was_had_from() -> None:
    text = "She had it from the baker that the soldiers had left."
    assert "soldiers had left" in _one(text, "baker")[1]


def test_lines_of_a_text_are_of_the_office_it_comes_from() -> None:
    text = 'The text has come from the finance ministry. The key lines: "The soldiers go home in May, all of them."'
    assert "go home in May" in _one(text, "finance ministry")[1]


def test_both_sides_of_an_interposed_cue_are_said_however_often() -> None:
    text = "Minister Ann Lee came. Not one soldier, Lee repeated three times, would stay in the port."
    assert _one(text, "Ann Lee")[1] == "Not one soldier ... would stay in the port"


def test_a_subject_before_an_interposed_cue_is_said_with_what_the_quotation_tells_of_it() -> None:
    text = 'Kedari units, Minister Ann Lee wrote on Monday, "are on land that is ours".'
    assert _one(text, "Ann Lee")[1] == 'Kedari units ... "are on land that is ours"'


def test_a_day_before_a_cue_is_no_subject_of_a_quotation() -> None:
    text = 'On Monday, Minister Ann Lee asked, "are the soldiers still on land that is ours?"'
    assert "Monday" not in _one(text, "Ann Lee")[1]


def test_a_pronoun_behind_a_verb_of_hoping_is_the_one_who_hopes() -> None:
    text = "President Jan Holm hopes, he wrote, that the soldiers will go."
    assert "soldiers will go" in _one(text, "Jan Holm")[1]


def test_adverbs_joined_before_a_verb_are_no_part_of_its_subject() -> None:
    text = "The mayor quietly but firmly, the senators openly and very loudly denied that troops would come."
    assert any(a.speaker.endswith("senators") for a in attributions(text))


@pytest.mark.parametrize(
    "words",
    [
        "chasing smugglers",
        "ignoring",
        "pack up without anyone",
        "give all of us a quarter of an hour",
        "live with the guests",
        "beforehand",
        "the growing and visible foreign presence in the north",
        "the Swedes suddenly and very",
        "the withdrawal of the brigade",
        "nobody in the town",
        "amended to let the police of Norland",
        "the warning came amid",
        "an attack blamed on the rebels",
    ],
)
def test_broken_phrases_and_deeds_are_nobody(words: str) -> None:
    assert not is_somebody(words)


@pytest.mark.parametrize(
    "words",
    [
        "ruling party",
        "residents of the port",
        "the commander of the troops",
        "Secretary of War Ann Lee",
        "the army",
        "62 percent",
        "Italy",
        "The Daily Post",
        "an ally of the president",
        "people with knowledge of the talks",
        "the two sides concerned",
        "elected officials from the north",
    ],
)
def test_persons_bodies_states_and_papers_are_somebody(words: str) -> None:
    assert is_somebody(words)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("In the view of Ann Lee, of the Harbour Centre, the base will close.", "Ann Lee", "the base will close"),
        ("According to Ann Lee, who leads the Front, troops will leave.", "Ann Lee", "troops will leave"),
        ("For Ann Lee, of the Front, the men are «guests».", "Ann Lee", "the men are «guests»."),
    ],
)
def test_a_view_begins_behind_what_is_told_of_its_holder(text: str, speaker: str, content: str) -> None:
    assert _one(text, speaker)[1] == content


def test_whatever_somebody_says_is_not_told() -> None:
    text = "You get the same answer about the troops, whatever Minister Ann Lee may say."
    assert not attributions(text)


@pytest.mark.parametrize(
    "text",
    [
        'For Christmas, Ann Lee, the mayor, was given a "bear".',
        'For Easter, of all days, the plan was a "surprise".',
        'For the general, who left on Monday, the road was long and there were "wolves".',
        'For the general, who left on Monday, the day was spent with "wolves".',
    ],
)
def test_neither_a_feast_nor_words_that_call_nothing_so_are_a_view(text: str) -> None:
    assert "view" not in {a.rule for a in attributions(text)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('For the ministry, which runs the port, they were nothing but a sad "mistake".', "ministry"),
        ('For residents, who hear them at night, the planes are a "plague".', "residents"),
        ('Mayor Ann Lee came. For Lee, who leads the Front, the troops are "guests".', "Ann Lee"),
    ],
)
def test_persons_bodies_and_groups_hold_views(text: str, speaker: str) -> None:
    assert speaker in {a.speaker for a in attributions(text) if a.rule == "view"}
