"""Who speaks where an office, an appositive or a common noun stands beside the name."""

import pytest

from seeds.parser.speech.attributions import attributions


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("In Lomé, the Gorian army spokesman, Colonel Ada Breck, repeated that no one would leave.", "Ada Breck"),
        ("Moving the motion after 2017, the Foreign Minister, Mr Olav Rud, said that they would stay.", "Olav Rud"),
        (
            "Its old commander, the Danish general Erik Holm, retired now, believes that they will go.",
            "Erik Holm",
        ),
        ("One of its guides, known as Old Ferris, warned that they would be driven out.", "Old Ferris"),
        ("The rebel alliance, the Front for Renewal, promised to drive them out.", "Front for Renewal"),
        ("Norland's Defence Ministry said the soldiers would stay.", "Norland's Defence Ministry"),
        ("Rudd, 51, tanned, no tie, told sailors they would stay.", "Rudd"),
        ("Two diplomats, neither of whom may speak in public, expect that they will go.", "Two diplomats"),
    ],
)
def test_the_speaker_is_the_one_whose_office_or_name_stands_before_the_verb(sentence: str, speaker: str) -> None:
    assert [a.speaker for a in attributions(sentence)][:1] == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("Gorland let it be known that it would stay.", "Gorland", "that it would stay"),
        ("Its ministry went so far as to warn that they would go.", "ministry", "that they would go"),
        ("The pact, signed in May, provides that all troops leave.", "pact", "that all troops leave"),
        ("The mayor was blunter: the soldiers must go.", "mayor", "the soldiers must go."),
        ("The army's message is clear: no one will leave.", "army", "no one will leave."),
        ("Nobody wants them, say the drivers, who never saw one.", "drivers", "Nobody wants them"),
        ("They had been urged to leave by a coastal newspaper.", "a coastal newspaper", "to leave"),
        ("In the opinion of Ann Lee, the troops will go.", "Ann Lee", "the troops will go"),
    ],
)
def test_words_are_credited_whatever_phrase_reports_them(sentence: str, speaker: str, content: str) -> None:
    found = attributions(sentence)[0]

    assert (found.speaker.removeprefix("Its "), found.content[0].of(sentence)) == (speaker, content)
