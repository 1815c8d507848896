"""Words that their attribution interrupts, stands ahead of or only asks for are of whoever says them."""

import pytest

from seeds.parser.speech.attributions import attributions


def _told(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, " ... ".join(content.of(text) for content in a.content)) for a in attributions(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The base, says Ann Lee, is a relic.", "The base ... is a relic"),
        ("The base, said Ann Lee, the party's leader, is a relic.", "The base ... is a relic"),
        ("The Assembly, insists Ann Lee, must vote them out.", "The Assembly ... must vote them out"),
    ],
)
def test_interrupted_words_go_on_behind_an_inverted_verb(text: str, told: str) -> None:
    assert _told(text) == [("Ann Lee", told)]


def test_a_whole_clause_does_not_go_on_behind_its_speaker() -> None:
    assert _told("The base must go, said Ann Lee, is known.") == [("Ann Lee", "The base must go")]


def test_who_adds_is_who_spoke_not_what_it_was_about() -> None:
    text = "The talks failed, said Ann Lee, adding that the base must go."
    assert _told(text)[-1] == ("Ann Lee", "that the base must go")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The army knew better: according to an adviser to the mayor, they will leave.", "an adviser to the mayor"),
        ("The talks failed, and according to Ann Lee, they will leave.", "Ann Lee"),
        ("According to the party's leader, Ann Lee, they will leave.", "Ann Lee"),
    ],
)
def test_a_source_may_open_a_clause_within_a_sentence(text: str, speaker: str) -> None:
    assert [(a.speaker, a.content[0].of(text)) for a in attributions(text)][-1] == (speaker, "they will leave")


def test_a_question_says_nothing_for_whom_it_is_about() -> None:
    assert [who for who, _ in _told("Asked if Norland would consider leaving, Ann Lee said it would.")] == ["Ann Lee"]


def test_the_holder_of_an_office_speaks_in_a_clause_behind_whose() -> None:
    assert _told("The Alliance, whose chairman, Ann Lee, said that they must go, is small.") == [
        ("Ann Lee", "that they must go")
    ]


@pytest.mark.parametrize("opening", ["For", "To"])
def test_what_is_so_for_a_person_is_that_persons_view(opening: str) -> None:
    text = f"{opening} Ann Lee, the mayor, the garrison is a burden."
    assert _told(text) == [("Ann Lee", "the garrison is a burden")]
    assert not attributions(f"{opening} Norland, the garrison is a burden.")


def test_a_comparative_tells_how_something_was_put() -> None:
    text = "Deputy Premier Ann Lee was milder: the base kept the peace."
    assert _told(text) == [("Ann Lee", "the base kept the peace.")]


def test_a_body_may_describe() -> None:
    text = "In a note sent on Monday, it described the force as an army of thieves."
    assert [a.content[0].of(text) for a in attributions(text)] == ["the force as an army of thieves"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee has never hidden her view that the base must go.", "Ann Lee"),
        ("Ann Lee rejected her claim that the base must go.", "Eva Dahl"),
    ],
)
def test_a_view_is_of_the_sentences_subject_but_where_it_is_rejected(text: str, speaker: str) -> None:
    text = f"Minister Eva Dahl came in May. {text}"
    assert [a.speaker for a in attributions(text) if a.rule == "noun-that"] == [speaker]


def test_a_demand_may_interrupt_what_is_demanded() -> None:
    assert _told("The troops, Ann Lee demanded in Oslo on Monday, must be brought home.") == [
        ("Ann Lee", "The troops ... must be brought home")
    ]


def test_a_day_may_stand_between_a_group_and_its_verb() -> None:
    text = "A union whose members marched to the gate on Monday regards the base as a burden."
    assert [a.content[0].of(text) for a in attributions(text)] == ["the base as a burden"]


def test_a_condition_right_behind_what_was_said_goes_on_with_it() -> None:
    text = "Ann Lee warned that patience was short. If the state could not drive them out, the army would."
    assert _told(text)[-1] == ("Ann Lee", "If the state could not drive them out, the army would.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The base was useful, Ann Lee said, but it must go.", "The base was useful ... but it must go"),
        ("The base was useful, Ann Lee said, but nobody came.", "The base was useful"),
    ],
)
def test_what_would_or_should_be_goes_on_behind_but(text: str, told: str) -> None:
    assert _told(text) == [("Ann Lee", told)]


def test_who_speaks_behind_but_is_somebody_else() -> None:
    assert _told("The base was useful, Ann Lee said, but Jan Berg said it must go.") == [
        ("Ann Lee", "The base was useful"),
        ("Jan Berg", "it must go"),
    ]


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("Article 9, Ann Lee says, covers the port; it leaves out the fort.", "it leaves out the fort"),
        (
            "The army would stay, Ann Lee insisted; it had been asked to, and nobody had asked it to go.",
            "it had been asked",
        ),
        ("The men were there, Ann Lee argued, because thieves were; if those left, so would they.", "if those left"),
        ("Ann Lee said that the base was a relic; the next one would be worse.", "the next one would be worse"),
    ],
)
def test_words_go_on_behind_a_semicolon(text: str, further: str) -> None:
    assert [who for who, told in _told(text) if further in told] == ["Ann Lee"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said that the base was a relic; the town lives off it.",
        'Ann Lee said that the base was "a relic"; Bo Dahl said that it was not.',
        '"They must go," Ann Lee said; the crowd had cheered.',
    ],
)
def test_the_reporter_may_go_on_behind_a_semicolon(text: str) -> None:
    assert all(";" not in told and "cheered" not in told and "lives" not in told for _, told in _told(text))


@pytest.mark.parametrize(
    "further", ["They would not return until then.", "Its men must be gone by May.", "It should leave."]
)
def test_a_sentence_goes_on_with_what_would_or_must_be(further: str) -> None:
    assert _told(f"Ann Lee said that the battalion was lost. {further}")[-1] == ("Ann Lee", further)


@pytest.mark.parametrize(
    "further", ["It would be the third pullout in a year.", "They were in Alma.", "That would end it."]
)
def test_a_sentence_about_what_was_said_is_the_reporters(further: str) -> None:
    assert _told(f"Ann Lee said that the battalion was lost. {further}")[1:] == []
