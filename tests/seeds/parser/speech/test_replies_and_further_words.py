"""Words credited without a plain verb of speech: replies, inversions, relative clauses, words at one remove."""

import pytest

from seeds.parser.speech.attributions import attributions


def spoken(text: str) -> list[tuple[str, list[str]]]:
    return [(a.speaker, [c.of(text) for c in a.content]) for a in attributions(text) if a.nested_in is None]


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ('That drew a tart reply from Mayor Ann Lee: "They must go back."', "Ann Lee", '"They must go back."'),
        ("Out they go, promises Lee: by May no soldier will be left.", "Lee", "Out they go"),
        ("Harbour Radio had it last night that two ships had left.", "Harbour Radio", "that two ships had left"),
        ("It would not apply, she added, to the guards, ‘who are our own’.", "", "It would not apply"),
        ("The cabinet laughed at a newspaper report that the fleet would go.", "newspaper", "that the fleet would go"),
        ('"Why are they still here?" Ann Lee demanded.', "Ann Lee", '"Why are they still here?"'),
    ],
)
def test_words_are_credited_without_a_plain_verb_before_them(sentence: str, speaker: str, content: str) -> None:
    assert any(who.removeprefix("a ") == speaker and words[0] == content for who, words in spoken(sentence)), spoken(
        sentence
    )


def test_a_sentence_at_one_remove_is_still_the_speakers() -> None:
    text = "General Ann Lee said the ridge was safe. Her men would stay ‘until the last shepherd is bored of us’."

    assert ("Ann Lee", ["Her men would stay ‘until the last shepherd is bored of us’."]) in spoken(text)


def test_a_thing_goes_on_saying_nothing() -> None:
    text = 'The withdrawal of the forces showed that the war was over.\n\n"They should have left long ago."'

    assert "withdrawal of the forces" not in {who for who, words in spoken(text) if words[0].startswith('"')}


def test_each_line_of_comments_is_of_whom_its_signature_names() -> None:
    text = "“They can stay as long as they like.” ― Ann Lee\n“I want them gone by the summer.” ― Carl Dahl\n"

    assert [who for who, _ in spoken(text)] == ["Ann Lee", "Carl Dahl"]


@pytest.mark.parametrize("lead", ["Dahl issued the following statement:", "Carl Dahl put his terms on the table:"])
def test_a_quotation_is_of_whom_a_colon_before_its_paragraph_is_about(lead: str) -> None:
    text = (
        f'"We pay," Mayor Ann Lee said.\n\nOn Monday {lead}\n\n“The guard must be out of the port by May, all of it.”'
    )

    assert spoken(text)[-1][0].endswith("Dahl")
