import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.parser.speech.attributions import Attribution, attributions


def only(text: str) -> Attribution:
    (attribution,) = [found for found in attributions(text) if found.nested_in is None]
    return attribution


def words(attribution: Attribution, text: str) -> tuple[str, str, str]:
    head = attribution.head.of(text) if attribution.head else ""
    cue = attribution.cue.of(text) if attribution.cue else ""
    return head, cue, " | ".join(span.of(text) for span in attribution.content)


@pytest.mark.parametrize(
    ("text", "head", "cue", "content"),
    [
        ('"We stay," said Ann Lee, the mayor.', "Ann Lee", "said", '"We stay,"'),
        ('"We stay," Mayor Ann Lee said on Monday.', "Ann Lee", "said", '"We stay,"'),
        ('"We stay," she told reporters in Alma. ', "she", "told", '"We stay,"'),
        ("Ann Lee said the fleet would stay.", "Ann Lee", "said", "the fleet would stay"),
        ("Ann Lee told a hearing on Tuesday that it would stay.", "Ann Lee", "told", "that it would stay"),
        ("In Alma, the mayor said it would stay.", "the mayor", "said", "it would stay"),
        ("The fleet, she said, would stay.", "she", "said", "The fleet | would stay"),
        ("The fleet would stay, officials in Alma said.", "officials in Alma", "said", "The fleet would stay"),
        ("According to the ministry, the fleet would stay.", "the ministry", "According to", "the fleet would stay"),
        ("According to data given by the port, it would stay.", "the port", "According to", "it would stay"),
        ("The fleet stays, a fact the mayor has condemned.", "the mayor", "condemned", "The fleet stays"),
        ("A plan was agreed by envoys, including a date.", "envoys", "agreed", "A plan | including a date"),
        ("According to an envoy who met Bo Dahl, it would stay.", "an envoy", "According to", "it would stay"),
        ("The fleet would stay, in keeping with the envoy.", "the envoy", "in keeping with", "The fleet would stay"),
        ("Ann Lee, who runs the port, said it would stay.", "Ann Lee", "said", "it would stay"),
        ("Ann Lee, whose party props up the cabinet, said it would stay.", "Ann Lee", "said", "it would stay"),
        ("It was the junta that asked the fleet to stay.", "the junta", "asked", "the fleet to stay"),
        ("It was Ann Lee's own office that said it would stay.", "Ann Lee's own office", "said", "it would stay"),
        ("A spokesman, Bo Dahl, said it would stay.", "Bo Dahl", "said", "it would stay"),
        ("Sen. Bo Dahl (R-Maine) said it would stay.", "Bo Dahl", "said", "it would stay"),
        ("The mayor has called for the fleet to leave.", "The mayor", "called for", "the fleet to leave"),
        ('As Ann Lee put it, "we stay and pay".', "Ann Lee", "put it", '"we stay and pay"'),
        ("The mayor took to the radio to say that it would stay.", "The mayor", "say", "that it would stay"),
        ("Thousands marched to demand that it leave.", "Thousands", "demand", "that it leave"),
        ("The ministry was authorised to state that it stayed.", "The ministry", "state", "that it stayed"),
        ("Ann Lee is understood to favour a departure.", "Ann Lee", "favour", "a departure"),
        ("The fleet must leave, say the fishermen.", "the fishermen", "say", "The fleet must leave"),
        ("Residents pelted the cars, crying “go home”.", "Residents", "crying", "“go home”"),
        (
            "A militia chief, Bo Dahl, instructed a radio that it would stay.",
            "Bo Dahl",
            "instructed",
            "that it would stay",
        ),
    ],
)
def test_source_cue_and_content_are_found_in_every_order(text: str, head: str, cue: str, content: str) -> None:
    assert words(only(text), text) == (head, cue, content)


@pytest.mark.parametrize(
    "text",
    [
        "The fleet left the bay on Monday.",
        'It is hard to call that an "occupation".',
        "The statement pleased nobody.",
        "Ann Lee was asked by a reader.",
        "",
        " \n\n ",
    ],
)
def test_nothing_is_found_where_nobody_says_anything(text: str) -> None:
    assert [a for a in attributions(text) if a.confidence >= 0.6] == []


def test_surnames_and_pronouns_resolve_to_the_full_name() -> None:
    text = (
        "Mayor Ann Lee met General Bo Dahl. Lee said the fleet would stay.\n\n"
        '"We pay," she said. Dahl denied that. "They do not pay," he said.'
    )
    speakers = [a.speaker for a in attributions(text) if a.nested_in is None]
    assert set(speakers) == {"Ann Lee", "Bo Dahl"}
    assert speakers[:2] == ["Ann Lee", "Ann Lee"]


def test_an_office_resolves_to_whoever_was_introduced_with_it() -> None:
    text = "Governor Ann Lee met the press. The governor said the fleet would stay."
    assert only(text).speaker == "Ann Lee"


def test_a_capital_stands_for_a_speaker_but_not_after_in() -> None:
    assert only("Moscow said the fleet would stay.").speaker == "Moscow"
    assert only("In Moscow the ministry said the fleet would stay.").speaker == "ministry"


def test_a_second_quotation_goes_on_with_the_same_speaker() -> None:
    text = '"We stay," said Ann Lee. "We pay for every ship."'
    first, second = attributions(text)
    assert (second.speaker, second.cue, second.rule) == ("Ann Lee", None, "quote-goes-on")
    assert second.span.of(text) == '"We pay for every ship."'
    assert first.head == second.head


def test_a_quotation_may_run_over_paragraphs() -> None:
    text = "Ann Lee said: “We stay.\n\n“We pay for every ship in the bay.”"
    assert [a.speaker for a in attributions(text)] == ["Ann Lee", "Ann Lee"]


def test_a_transcript_label_names_the_speaker() -> None:
    text = "DAHL: The fleet stays where it is, and it stays for good.\n\nLEE: Nobody believes that any more, general."
    assert [a.speaker for a in attributions(text) if a.rule == "transcript-label"] == ["Dahl", "Lee"]


def test_turns_reprinted_behind_a_mark_are_of_their_labels() -> None:
    text = '"DAHL: It is as "The Tide" has it.\n\n"LEE: The fleet stays where it is, and stays for good.\n'
    assert {a.speaker for a in attributions(text)} == {"Dahl", "Lee"}


def test_who_is_quoted_through_whom_is_kept() -> None:
    text = '"Norland demanded the withdrawal of every ship," said Ann Lee.'
    outer, inner = attributions(text)
    assert (inner.nested_in, inner.speaker, outer.speaker) == (0, "Norland", "Ann Lee")


def test_two_verbs_of_one_subject_are_two_attributions() -> None:
    text = "Ann Lee said the fleet would stay and demanded a vote."
    found = {words(attribution, text) for attribution in attributions(text)}
    assert found == {("Ann Lee", "said", "the fleet would stay"), ("Ann Lee", "demanded", "a vote")}


def test_day_and_addressee_are_kept_apart_from_the_content() -> None:
    text = "Ann Lee told lawmakers on Thursday that the fleet would stay."
    found = only(text)
    assert found.addressee == "lawmakers"
    assert found.day is not None
    assert found.day.of(text) == "on Thursday"


@pytest.mark.parametrize("told", ["the US Navy", "US sailors", "the US", "us"])
def test_the_state_is_told_from_the_pronoun_it_is_spelled_like(told: str) -> None:
    one = only(text := f"Residents told {told} to clear off.")
    assert one.content[0].of(text) == f"{told} to clear off"


def test_role_holds_title_and_appositive() -> None:
    assert only("Mayor Ann Lee, a former nurse, said the fleet would stay.").role == "Mayor, a former nurse"


def test_form_tells_quotation_from_paraphrase() -> None:
    forms = [
        only(text).form
        for text in (
            '"We stay," said Ann Lee.',
            'Ann Lee said it was "a loan" and no gift.',
            "Ann Lee said the fleet would stay.",
            "Governor vows to send fleet home",
        )
    ]
    assert forms == ["quote", "mixed", "paraphrase", "headline"]


def test_spans_of_the_invented_articles_keep_their_conventions() -> None:
    folder = Path(__file__).parents[1] / "coded"
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["statements"]
    found = {s["doc"]: attributions((folder / s["doc"]).read_text(encoding="utf-8")) for s in gold}
    exact = sum(any((a.span.start, a.span.end) == (s["start"], s["end"]) for a in found[s["doc"]]) for s in gold)
    assert exact >= 0.8 * len(gold)


PIECES = st.sampled_from(
    [
        *"\"“”'’,.;:—()?1",
        *[
            "said",
            "who",
            "that",
            "he",
            "and",
            "saying",
            "claims",
            "with",
            "of",
            "by",
            "May",
            "as",
            "LEE:",
            "’s",
            "\u202e",
            "نعم",
            "\x00",
            "U.S.",
            "\n",
            "\n\n",
        ],
        *("Ann Lee", "the minister", "in Alma", "on Monday", "told reporters", "according to", "report that", "- Ann"),
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(PIECES, max_size=60), st.sampled_from(["", " "]))
def test_any_text_gives_spans_inside_it(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    found = attributions(text)
    for number, attribution in enumerate(found):
        parts = (attribution.source, attribution.head, attribution.cue, attribution.day)
        for span in (attribution.span, *(part for part in parts if part), *attribution.content, *attribution.quotes):
            assert 0 <= span.start < span.end <= len(text)
        assert attribution.nested_in is None or attribution.nested_in < number
    assert found == attributions(text)


def test_a_quotation_may_be_signed_behind_a_dash() -> None:
    text = "“We stay, and we pay for every ship.” ― Ann Lee"
    found = only(text)
    assert (found.speaker, found.rule) == ("Ann Lee", "signed-quotation")


def test_whoever_is_quoted_as_saying_something_says_it() -> None:
    text = "State media quoted General Bo Dahl as saying the fleet would stay."
    assert [a.speaker for a in attributions(text) if a.cue and a.cue.of(text) == "saying"] == ["Bo Dahl"]


def test_a_clause_about_the_reporters_own_subject_ends_the_content() -> None:
    text = "Norland promised to pull out by June, but has not done so."
    assert words(only(text), text) == ("Norland", "promised", "to pull out by June")


def test_a_colon_at_the_end_of_a_paragraph_introduces_the_next() -> None:
    text = "Ann Lee wrote in a letter:\n\n“The fleet stays in the bay, and we pay for it.”"
    assert attributions(text)[-1].speaker == "Ann Lee"


def test_each_of_many_quotations_goes_with_the_words_that_credit_it() -> None:
    said = [f'"We pay {number} crowns," Ann Lee said.' for number in range(60)]
    text = " ".join(said)
    found = attributions(text)
    assert [attribution.span.of(text) for attribution in found] == said
    assert [quote.of(text) for attribution in found for quote in attribution.quotes] == [
        words.rpartition(" Ann")[0] for words in said
    ]


def test_a_participle_belongs_to_the_main_clause_and_not_to_a_relative_one() -> None:
    found = attributions("The minister toured the port that Peru had leased, saying the soldiers would stay.")
    assert [attribution.speaker for attribution in found] == ["minister"]


@pytest.mark.parametrize("turn", [";", ", but", ", while"])
def test_a_participle_belongs_to_who_acts_last_and_not_to_who_spoke_before(turn: str) -> None:
    text = f"An envoy said the camp was quiet{turn} Colonel Carl Dahl played it down, saying the soldiers would stay."
    told = [(one.speaker, one.content[0].of(text)) for one in attributions(text)]
    assert told == [("An envoy", "the camp was quiet"), ("Carl Dahl", "the soldiers would stay")]


def test_who_speaks_behind_an_office_is_its_bearer_and_not_the_body_it_is_in() -> None:
    text = "That was plain to Ann Lee, the former head of the Green Front, who demanded their withdrawal."
    assert only(text).speaker == "Ann Lee"


def test_what_another_one_says_behind_a_comma_is_no_part_of_what_was_said() -> None:
    text = "Ann Lee said the troops must leave, and the Kremlin said they would stay."
    found = [[content.of(text) for content in attribution.content] for attribution in attributions(text)]
    assert found == [["the troops must leave"], ["they would stay"]]


def test_a_second_clause_that_begins_with_that_is_part_of_what_was_said() -> None:
    text = "Ann Lee said the troops must leave, and that the Kremlin said they would stay."
    assert "that the Kremlin said they would stay" in attributions(text)[0].content[0].of(text)


def test_a_verb_of_demanding_closes_a_clause_told_before_it() -> None:
    text = "The base must go, the Greens demanded."
    assert words(only(text), text) == ("the Greens", "demanded", "The base must go")


def test_a_verb_of_demanding_closes_no_place_or_time() -> None:
    assert attributions("After the attack on the base, the Greens demanded.") == ()


@pytest.mark.parametrize("conjunction", ["and", "but", "while", "whereas"])
def test_a_text_may_break_off_behind_a_conjunction(conjunction: str) -> None:
    text = f"Ann Lee demanded the release of the men, {conjunction}"
    assert only(text).speaker == "Ann Lee"


@pytest.mark.parametrize("answering", ["Asked about", "Responding to", "Questioned on", "Commenting on"])
def test_what_somebody_else_answers_is_no_speaker(answering: str) -> None:
    text = f"{answering} Hezbollah calls for the withdrawal of the troops, Ann Lee said talks were under way."
    assert [found.speaker for found in attributions(text)] == ["Ann Lee"]
    assert [found.speaker for found in attributions("Asked about it, Hezbollah calls for peace.")] == ["Hezbollah"]


def test_talks_that_were_possible_say_nothing() -> None:
    text = "Ann Lee said in London that talks were possible."
    assert [words(found, text) for found in attributions(text)] == [("Ann Lee", "said", "that talks were possible")]


@pytest.mark.parametrize("text", ["Ann Lee was cited", "The line is quoted", "To", "If", "As", "For"])
def test_a_text_may_break_off_behind_any_word(text: str) -> None:
    assert attributions(text) == ()
