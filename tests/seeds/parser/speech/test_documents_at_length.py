"""Transcripts and documents printed at length: every sentence is the speaker's or issuer's."""

from seeds.parser.speech.attributions import attributions

BRIEFING = """Fleet will stay, department says

Briefing with Press Secretary Owen Marsh

MR. MARSH: Good afternoon. There are no plans to move the ships. We will stay.

QUESTION: Harbour Radio had it that two ships left.

MR. MARSH: They have not moved.

We are there because the port asked us.

(The briefing ended at 2 p.m.)
"""

STATEMENT = """Norland answers the council

On Tuesday the Foreign Ministry of Norland released the statement printed below.

1. Our soldiers stand on the ridge by right.

[Comment: Nobody could say which right.]

2. They will remain there as long as they are needed.

End of the statement.

The mayor of Breck had no opinion.
"""


def spoken(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.span.of(text)) for a in attributions(text) if a.nested_in is None]


def test_every_sentence_behind_a_label_is_its_speakers() -> None:
    marsh = [words for speaker, words in spoken(BRIEFING) if speaker == "Owen Marsh"]

    assert marsh == [
        "Good afternoon.",
        "There are no plans to move the ships.",
        "We will stay.",
        "They have not moved.",
        "We are there because the port asked us.",
    ]


def test_nobody_says_a_question() -> None:
    assert "question" not in {speaker.lower() for speaker, _ in spoken(BRIEFING)}


def test_the_numbered_paragraphs_of_a_statement_are_its_issuers() -> None:
    issued = [words for speaker, words in spoken(STATEMENT) if speaker == "Foreign Ministry of Norland"]

    assert issued == [
        "Our soldiers stand on the ridge by right.",
        "They will remain there as long as they are needed.",
    ]


def test_words_authorised_to_be_stated_are_the_ministrys() -> None:
    text = "The Foreign Ministry is authorized to state the following. The garrison has not been closed."

    assert ("Foreign Ministry", "The garrison has not been closed.") in spoken(text)
