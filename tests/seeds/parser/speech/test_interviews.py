"""Answers of an interview printed without names are the words of the person it presents."""

from seeds.parser.speech.attributions import attributions

INTERVIEW = """A general between two fires

General Ann Holm has commanded the mission in Orland since June. We met Holm in her office.

How long will your soldiers stay?

As long as the council wants us to. We have a mandate until May.

Do you think the rebels want you there?

I ask them every week. They drink my coffee and say nothing.

Will the second base be closed?

No. The second base stays open, and the third will be built in spring.
"""
EXPLAINER = """What the pact means

Norland and Orland signed a pact on Monday. Minister Ann Holm welcomed the pact.

What does it say?

It lets 300 soldiers stay until May.

Who signed it?

The two prime ministers did.

What happens next?

Parliament votes in June.
"""
MARKED = """"They were never our guests"

Ann Holm, the foreign minister of Orland, received us on Monday. The talks on the Norish garrison broke down last week.

Minister, you called the soldiers "wolves". Were you surprised?

"No. They never meant to leave."

Norland says that its soldiers protect the fishermen.

"From whom? The garrison has to go."

So what happens next?

"We will wait.

"And then we will throw them out."

Thank you, minister.

General Eva Moe commands the garrison. Bo Dahl, who leads the opposition, said the minister was naive.

"She talks and they stay."
"""


def _speakers(text: str, words: str) -> list[str]:
    return [a.speaker for a in attributions(text) if any(words in content.of(text) for content in a.content)]


def test_answers_are_the_words_of_the_person_presented() -> None:
    assert _speakers(INTERVIEW, "We have a mandate") == ["Ann Holm"]
    assert _speakers(INTERVIEW, "The second base stays open") == ["Ann Holm"]


def test_questions_are_nobodys_words() -> None:
    assert _speakers(INTERVIEW, "Will the second base") == []


def test_questions_a_reporter_answers_make_no_interview() -> None:
    assert _speakers(EXPLAINER, "300 soldiers") == []


def test_answers_in_quotation_marks_are_of_whom_the_interview_presents() -> None:
    for words in ("They never meant", "From whom?", "We will wait", "throw them out"):
        assert _speakers(MARKED, words) == ["Ann Holm"], words
    assert _speakers(MARKED, "protect the fishermen") == ["Norland"]


def test_a_quotation_behind_an_interview_is_no_answer() -> None:
    assert _speakers(MARKED, "She talks") == ["Bo Dahl"]


def test_whose_turns_mostly_ask_in_a_transcript_says_nothing_of_his_own() -> None:
    turns = (
        "ANN LEE: The last soldiers have gone. Mr Dahl, are you happy?",
        "CARL DAHL: It was time.",
        "ANN LEE: They were unloved. Who comes next?",
        "CARL DAHL: Nobody.",
        "ANN LEE: We must leave it there.",
    )
    told = attributions("Transcript\n\n" + "\n\n".join(turns))
    assert {one.speaker for one in told} == {"Carl Dahl"}


def test_who_asks_once_in_a_debate_speaks_for_himself() -> None:
    turns = ("ANN LEE: When will they go?", "CARL DAHL: They will go in May.", "ANN LEE: That is far too late.")
    told = attributions("Transcript\n\n" + "\n\n".join(turns))
    assert {one.speaker for one in told} == {"Ann Lee", "Carl Dahl"}


def test_a_presenter_says_nothing_of_his_own() -> None:
    told = attributions(
        "Interview\n\nPRESENTER: The troops stay. Are you pleased?\n\nLEE: They must leave, and soon.\n"
    )
    assert {one.speaker for one in told} == {"Lee"}


INITIALS = """The Daily Post spoke to President Faustin Moe.

Daily Post: Mr President, you said that they would be gone by now.

Faustin Moe: I said I hoped so.

DP: They are still here. How long should they stay?

FM: Until our own army can take over.

DP: The rebels are laughing at you.

F.M.: Let them laugh.
"""


def test_initials_stand_for_who_answers_and_for_the_paper_that_asks() -> None:
    for words in ("Until our own", "Let them laugh"):
        assert _speakers(INITIALS, words) == ["Faustin Moe"], words
    assert _speakers(INITIALS, "are laughing at you") == []


def test_a_line_below_a_quotation_names_its_speaker_with_an_office() -> None:
    quoted = '"They must go, all of them."\n\n'
    assert _speakers(f"{quoted}Norland's president, Ann Moe, on the garrison", "must go") == ["Ann Moe"]
    assert _speakers(f"{quoted}Former judge Ann Moe, to the radio", "must go") == ["Ann Moe"]
    assert _speakers(f"{quoted}Ann Moe's message to the troops", "must go") == []


def test_a_statement_from_somebody_stands_behind_a_colon() -> None:
    told = 'We have had a statement from the Norish High Commission: "They stay."'
    assert _speakers(told, "They stay") == ["Norish High Commission"]
