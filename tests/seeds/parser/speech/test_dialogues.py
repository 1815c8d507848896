"""Speech set off by dashes is direct speech of whoever its paragraph, or the one before, credits."""

from seeds.parser.speech.attributions import attributions

ARTICLE = """The harbour quarrel went on in Vik on Monday.

– The marines will stay. They are here under a treaty, says defence minister Ola Brandt.

Brandt shook his head.

– There are no tanks in the harbour.

– They will go – said the mayor, Jana Nowak. – We never asked for them.

The council meets again in May.

FACTS
– Built in 1950.
– Closed to traffic in 1990.
"""


def _said(words: str) -> tuple[str, str]:
    return next(
        (a.speaker, a.form) for a in attributions(ARTICLE) if any(words in content.of(ARTICLE) for content in a.content)
    )


def test_every_sentence_behind_a_dash_is_quoted_from_the_one_credited() -> None:
    assert _said("The marines will stay") == ("Ola Brandt", "quote")
    assert _said("They are here under a treaty") == ("Ola Brandt", "quote")


def test_a_paragraph_of_dialogue_without_credit_is_of_the_person_told_of_before() -> None:
    assert _said("no tanks") == ("Ola Brandt", "quote")


def test_speech_goes_on_behind_a_second_dash() -> None:
    assert _said("They will go") == ("Jana Nowak", "quote")
    assert _said("We never asked") == ("Jana Nowak", "quote")


def test_items_of_a_list_are_nobodys_speech() -> None:
    assert not any("Built in 1950" in a.span.of(ARTICLE) for a in attributions(ARTICLE))


def test_dashes_of_a_list_alone_make_no_dialogue() -> None:
    text = "Notes of the week.\n\n– The bus company bought ten buses.\n\n– The court sat late.\n"
    assert attributions(text) == ()
