"""For whom a pronoun stands: the subject of the sentence before, of the clause before, whoever was asked."""

import pytest

from seeds.parser.speech.attributions import attributions

_BEFORE = 'The port should stay open, Mayor Ann Lee said.\n\n"We pay for it," said General Carl Dahl.\n\n'


def speaker_of(text: str, words: str) -> str:
    return next(a.speaker for a in attributions(text) if words in " ".join(c.of(text) for c in a.content))


@pytest.mark.parametrize(
    ("sentences", "speaker"),
    [
        ('A diplomat close to the talks was doubtful. "They will be home by May," he said.', "A diplomat"),
        ('The harbour ministry has put out a statement. "They will be home by May," it said.', "harbour ministry"),
        ('Her cousin Tom Berg, who runs the inn, thinks otherwise. "They will be home by May," he said.', "Tom Berg"),
        ('Her grandson, Tomas, rolls his eyes. "They will be home by May," he said.', "Tomas"),
        ('Her neighbour, retired docker Tom Berg, sighs. "They will be home by May," he said.', "Tom Berg"),
        ('Eva Holm’s son was born on a raft. "They will be home by May," she said.', "Eva Holm"),
        ('Eva Holm sits. Her son, Corporal Tom Holm, serves. "They will be home by May," she said.', "Eva Holm"),
        ('Ngozi Eze, whose husband serves, sits with Eric Eze. "They will be home by May," she said.', "Ngozi Eze"),
        ('Eva Holm sighs. Her nephew was taken in May. "They will be home by May," she said.', "Eva Holm"),
        ('Eva Holm sits. Private Tom Holm fell in May. "They will be home by May," she said.', "Eva Holm"),
        ('A deaf beekeeper of eighty shrugs. "They will be home by May," he said.', "A deaf beekeeper"),
        ('A teahouse owner nods. "They will be home by May," he said.', "A teahouse owner"),
        ('We also asked the Ostland embassy. "They will be home by May," it wrote.', "Ostland embassy"),
        ("A retired colonel left no doubt: the troops, he said, will be home by May.", "A retired colonel"),
        ("The ministry was brief on X. It said they will be home by May.", "ministry"),
        (
            'One of the guards, who gave no name, said it was late. "They will be home by May," he said.',
            "One of the guards",
        ),
        ('The Friends of the Harbour, an armed group, sent a tape. "They will be home by May," it said.', "Friends"),
    ],
)
def test_a_pronoun_stands_for_whom_the_words_before_are_about(sentences: str, speaker: str) -> None:
    assert speaker_of(_BEFORE + sentences, "home by May").startswith(speaker)


@pytest.mark.parametrize("title", ["Gen", "Army chief Gen.", "Defence Minister", "Col"])
def test_a_surname_with_a_title_in_any_form_is_a_person_a_pronoun_stands_for(title: str) -> None:
    text = _BEFORE + f"{title} Banu told a committee that the camp was quiet. He added they will be home by May."

    assert speaker_of(text, "home by May") == "Banu"


def test_a_pronoun_behind_an_inverted_verb_stands_for_its_speaker() -> None:
    text = _BEFORE + '"Ships are cheap," writes Eva Holm in a study; she expects the troops to be gone by May.'

    assert speaker_of(text, "gone by May") == "Eva Holm"


def test_he_is_whom_a_body_spoke_to_rather_than_somebody_named_before() -> None:
    text = "General Carl Dahl came. The ministry called on President Bo Holm to wait. He said it was home by May."

    assert speaker_of(text, "home by May") == "Bo Holm"


def test_no_country_is_a_he() -> None:
    text = "Premier Carl Dahl opened a school on Monday. Ostland might consider leaving, he told his party."

    assert speaker_of(text, "Ostland might") == "Carl Dahl"


def test_a_clause_partly_quoted_goes_on_behind_he_said() -> None:
    text = "General Carl Dahl spoke on Monday. It would be “a mistake”, he said, to send the brigade home."

    assert "to send the brigade home" in [c.of(text) for a in attributions(text) for c in a.content]


def test_the_you_of_a_question_is_who_answers_it() -> None:
    text = "QUESTION: You told a crowd that the troops must go. Why?\n\nMR. DAHL: They must go.\n\nQUESTION: By when?"

    assert speaker_of(text, "that the troops must go") == "Dahl"


def test_the_you_of_an_answer_is_nobody() -> None:
    text = "MR. DAHL: You said that the troops must go.\n\nQUESTION: By when?\n\nMR. DAHL: By May."

    assert {a.speaker for a in attributions(text) if a.cue and a.cue.of(text) == "said"} <= {""}


@pytest.mark.parametrize(
    ("before", "pronoun", "speaker"),
    [
        ("Carl Dahl said the ministry was wrong", "it", "ministry"),
        ("Ann Lee said the ministry was wrong", "it", "ministry"),
        ("Carl Dahl said the rebels were wrong", "they", "rebels"),
        ("The ministry said the road was closed", "it", "ministry"),
        ("Carl Dahl said the ministry was wrong", "he", "Carl Dahl"),
        ("Residents said the road was closed", "they", "Residents"),
    ],
)
def test_it_and_they_stand_for_bodies_and_groups_of_the_sentence(before: str, pronoun: str, speaker: str) -> None:
    assert speaker_of(f"{before}, and {pronoun} said the French troops must go.", "must go") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norway will send another brigade to Mali, it announced.", "Norway"),
        ("The ministry will keep the brigade in Mali, it said.", "ministry"),
        ("The ministry was brief.\n\nNorway must take the brigade out of Mali, it said.", "ministry"),
    ],
)
def test_it_stands_for_whom_its_own_words_begin_with_where_nobody_else_is_in_mind(text: str, speaker: str) -> None:
    assert speaker_of(text, "brigade") == speaker


def test_he_stands_for_the_person_a_sentence_is_about_though_another_speaks_in_it() -> None:
    text = (
        _BEFORE + "President Ivo Brenn has closed the port, and his ministry calls the strike an insult. He said: “Go.”"
    )
    assert speaker_of(text, "Go.") == "Ivo Brenn"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Bo Dahl came. When a deputy asked him whether they leave, he said that they stay.", "Bo Dahl"),
        ("President Ann Lee came. A reporter told her that they had left, and she said they had not.", "Ann Lee"),
        ("President Bo Dahl came. When a deputy asked whether they leave, he said that they stay.", "a deputy"),
    ],
)
def test_who_is_asked_by_a_pronoun_is_who_answers(text: str, speaker: str) -> None:
    assert attributions(text)[-1].speaker == speaker
