import pytest

from seeds.parser import parse
from seeds.parser.texts.spun import despun

OPENING = "ALMA, May 3, 2021 (Wire) - Iraq has 2,500 American troops on its soil.\n\n"


def told(sentence: str) -> list[tuple[str, str]]:
    return [(o.actor, s.position) for o in parse(OPENING + sentence).occasions for s in o.statements]


@pytest.mark.parametrize(
    ("spun", "clean"),
    [
        (
            "Ali Karim known as on the American troops to go away the nation.",
            "Ali Karim called on the American troops to leave the country.",
        ),
        (
            "Ali Karim referred to as for the withdrawal of American forces.",
            "Ali Karim called for the withdrawal of American forces.",
        ),
        (
            "The Pentagon dominated out a withdrawal of American troops from Iraq.",
            "The Pentagon ruled out a withdrawal of American troops from Iraq.",
        ),
        (
            "The Pentagon mentioned it will carry the troopers house earlier than December.",
            "The Pentagon said it will bring the soldiers home before December.",
        ),
        (
            "Overseas Minister Ali Karim knowledgeable reporters that American troops should depart the nation.",
            "Foreign Minister Ali Karim told reporters that American troops should leave the country.",
        ),
        (
            '"They should go away our nation," Ali Karim mentioned.',
            '"They should leave our country," Ali Karim said.',
        ),
    ],
)
def test_a_spun_sentence_is_read_like_the_one_it_was_made_from(spun: str, clean: str) -> None:
    assert told(spun) == told(clean) != []


def test_swapped_phrases_are_put_back_at_their_places() -> None:
    assert despun("She known as on them to pull again, he said.") == "She called   on them to pull back , he said."


@pytest.mark.parametrize(
    "plain",
    [
        "The town known as On lies on the Nile.",
        "The speech referred to as historic was short.",
        "They came house to house.",
        "They go house hunting.",
        "It came earlier than expected.",
        "They will not pull against each other again.",
    ],
)
def test_words_that_reporters_write_stay(plain: str) -> None:
    assert despun(plain) == plain


def test_a_reporters_own_phrases_are_kept() -> None:
    for told in ("They go no earlier than the end of May.", "The soldiers go house by house."):
        assert despun(told) == told


def test_quotes_are_told_as_the_page_prints_them() -> None:
    quoted = 'Ali Karim mentioned the American troops should not be gone "earlier than the nation is able to do it".'
    quotes = [report.quote for o in parse(OPENING + quoted).occasions for s in o.statements for report in s.reports]
    assert quotes == ["earlier than the nation is able to do it"]
