"""What is told as somebody's view, as hearsay, or behind a plea or a contrast is credited to whoever holds it."""

import pytest

from seeds.parser.speech.attributions import Attribution, attributions


def _told(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, " ... ".join(content.of(text) for content in a.content)) for a in attributions(text)]


def _last(text: str) -> Attribution:
    return attributions(text)[-1]


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("In her view, the marines must leave.", "the marines must leave"),
        ("In her own account the marines have left twice.", "the marines have left twice"),
        ("The marines, in her judgment, are a burden.", "The marines ... are a burden"),
        ("The marines are a burden, in her reading.", "The marines are a burden"),
        ("By her reckoning, the marines have left twice.", "the marines have left twice"),
        ("On her reading, the marines must leave.", "the marines must leave"),
    ],
)
def test_a_view_is_of_its_owner(words: str, content: str) -> None:
    assert _told(f"Minister Ann Lee came in May. {words}") == [("Ann Lee", content)]


def test_a_view_may_be_of_an_office() -> None:
    assert _told("In the ministry's assessment, the marines must leave.") == [("ministry", "the marines must leave")]


def test_what_somebody_saw_with_his_eyes_is_no_view() -> None:
    assert _told("In her eyes, tears stood.") == []


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Lee is also said to have proposed that the marines leave.", "that the marines leave"),
        ("Lee is believed to want the marines out.", "the marines out"),
        ("Lee felt obliged to admit that the marines had left.", "that the marines had left"),
        ("Lee hastened to add that the marines had left.", "that the marines had left"),
    ],
)
def test_hearsay_and_roundabout_verbs_are_of_their_subject(words: str, content: str) -> None:
    assert (_last(words).speaker, _last(words).content[0].of(words)) == ("Lee", content)


def test_a_participle_behind_by_is_of_the_nearest_subject() -> None:
    text = "It was a threat that Norish officials tried to soften by telling reporters that the marines would stay."
    assert _last(text).speaker == "Norish officials"


def test_a_linking_word_between_commas_is_passed_over() -> None:
    text = "The premier ruled out, however, having any marines in the port."
    assert _last(text).content[0].of(text) == "having any marines in the port"


def test_another_view_behind_though_is_not_said() -> None:
    text = "The king said his men would stay, though a diplomat thinks they will be gone by May."
    assert _told(text) == [("king", "his men would stay"), ("a diplomat", "they will be gone by May")]


def test_a_plea_holds_whom_it_is_put_to() -> None:
    text = "The mayor pleaded with the marines not to go."
    assert _last(text).content[0].of(text) == "the marines not to go"


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("The base will close by May, said a diplomat who has followed the talks.", "a diplomat"),
        (
            "Norland wants the base closed, said two people familiar with its thinking.",
            "two people familiar with its thinking",
        ),
        ("The pact, a diplomat in Oslo notes, is void.", "a diplomat in Oslo"),
        ("No date has been set, or so the ministry insists.", "ministry"),
        ("The soldiers leave in May, the agency quoted the ministry as saying.", "ministry"),
        ("A terse reminder from the ministry that the men were invited did not help.", "ministry"),
        ("Ann Lee makes no secret of wanting the soldiers out.", "Ann Lee"),
        ("Norland plays down the size of the garrison.", "Norland"),
    ],
)
def test_unnamed_sources_close_or_interrupt_what_they_say(words: str, speaker: str) -> None:
    assert attributions(words)[0].speaker == speaker


def test_a_list_of_things_is_nobody_speaking() -> None:
    assert _told("The treaty, the embassy reports, and the cables were lost.") == []


@pytest.mark.parametrize(
    ("words", "speaker", "content"),
    [
        ("What the premier demands is that the base be closed.", "premier", "that the base be closed"),
        ("People in the north fear that the base will close.", "People", "that the base will close"),
        ("His opponents in the Serb List claim that the base is shut.", "His opponents", "that the base is shut"),
        (
            "As late as 2015 its defence ministry said that the base was empty.",
            "its defence",
            "that the base was empty",
        ),
    ],
)
def test_a_clause_is_of_the_head_of_its_subject(words: str, speaker: str, content: str) -> None:
    told = _last(words)
    assert told.speaker.startswith(speaker)
    assert told.content[0].of(words) == content


@pytest.mark.parametrize(
    "words",
    ["The marines will come according to need.", "The envoy assured journalists in the lobby that was empty."],
)
def test_no_plan_and_no_lobby_speaks(words: str) -> None:
    assert not [a for a in attributions(words) if a.speaker in ("need", "journalists in the lobby")]


def test_an_answer_behind_a_bare_letter_is_of_whom_the_opening_presents() -> None:
    text = (
        "Professor Ann Lee teaches law in Oslo. She advised two mayors.\n\nQ: The mayor says he has a plan. Has he?\n\n"
        "A: Mayor Carl Dahl wants the marines out.\n\nQ: And the king?\n\nA: I doubt that the marines will stay.\n"
    )
    assert {a.speaker for a in attributions(text) if a.rule == "transcript-label"} == {"Ann Lee"}


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("The base makes the town a target, opposition lawmakers fear.", "opposition lawmakers"),
        ("The base makes the town a target, local businesswomen fear.", "local businesswomen"),
        ("The base is empty, a former intelligence officer estimates.", "a former intelligence officer"),
        ("The base is a burden, the ministry claims.", "ministry"),
        ("The soldiers had done nothing, a human rights lawyer charged.", "a human rights lawyer"),
    ],
)
def test_a_word_that_may_be_a_noun_closes_what_is_said(words: str, speaker: str) -> None:
    assert [a.speaker for a in attributions(words)] == [speaker]


@pytest.mark.parametrize("words", ["They met anger, hatred and fear.", "He lost his job, his house, his hopes."])
def test_a_list_of_nouns_says_nothing(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("The mayor said the marines must go in May at last", ["Ann Lee", "mayor"]),
        ("The mayor would say the marines must go at any hour", ["Ann Lee"]),
        ("Our mayor can say the marines must go whenever he wants", ["Ann Lee"]),
    ],
)
def test_what_somebody_quoted_says_others_may_say_is_not_told_as_said(words: str, speakers: list[str]) -> None:
    assert [a.speaker for a in attributions(f'"{words}," Minister Ann Lee told reporters.')] == speakers


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("There were rumours in Norstad that the marines had gone.", []),
        ("Asked about reports in Norstad that half of them would go, he laughed.", []),
        ("Hopes in Norstad that the marines would go were dashed.", []),
        ("He rejected a claim in the Norland press that the marines had gone.", ["Norland press"]),
        ("He rejected a report in Norland media that the marines had gone.", ["Norland media"]),
    ],
)
def test_where_a_rumour_is_heard_it_is_nobodys(words: str, speakers: list[str]) -> None:
    assert [a.speaker for a in attributions(words) if a.rule == "noun-that"] == speakers


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("According to the embassy, they came because the council asked.", "they came because the council asked"),
        ("In her view, they stay because nobody said no.", "they stay because nobody said no"),
    ],
)
def test_a_view_holds_the_reason_it_gives_of_what_others_said(words: str, content: str) -> None:
    assert _told(f"Minister Ann Lee came in May. {words}")[0][1] == content


@pytest.mark.parametrize(
    ("words", "speaker", "content"),
    [
        ("For Mr Dahl the base is a boil, and one he would lance.", "Dahl", "the base is a boil"),
        ("For the Norish premier, Ann Lee, the marines are a lifeline.", "Ann Lee", "the marines are a lifeline"),
        ("For most Italians the marines are an affront.", "Italians", "the marines are an affront"),
        ("But for Brazil, the garrison poses a threat.", "Brazil", "the garrison poses a threat"),
        ("For the Kurds, the men are nothing less than thieves.", "Kurds", "the men are nothing less than thieves"),
        ("To hear Dravia tell it, the marines are guests.", "Dravia", "the marines are guests"),
    ],
)
def test_what_something_is_for_somebody_is_his_view(words: str, speaker: str, content: str) -> None:
    assert _told(words) == [(speaker, content)]


@pytest.mark.parametrize(
    "words",
    [
        "For years the marines were a nuisance.",
        "For the moment the base is a busy one.",
        "For Brazil, the base is in the wrong place.",
        "For Brazil, the treaty is a lease.",
        "For Brazil, the garrison was withdrawn.",
    ],
)
def test_how_long_and_what_happened_is_no_view(words: str) -> None:
    assert _told(words) == []
