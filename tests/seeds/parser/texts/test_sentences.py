import pytest

from seeds.parser.texts.quotations import quotations
from seeds.parser.texts.sentences import LONGEST, sentences
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import Words


def split(text: str) -> list[str]:
    within = Span(0, len(text))
    words = Words(text, within, quotations(text, within))
    return [words.span(first, end).of(text) for first, end in sentences(words)]


@pytest.mark.parametrize(
    "text",
    [
        "The fleet left.|It came back.",
        '"We stay. We pay," she said.|"They go."',
        '"Who pays?" Ann Lee asked.|Nobody spoke.',
        "“We stay.”|The crowd left.",
        "Gen. Bo Dahl left the U.S. in 1999.|He came back.",
        "The U.S. Navy left.|He said 3.5 tons were lost.",
        'He called it "a loan." |They left.',
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str) -> None:
    parts = text.split("|")
    assert split(" ".join(part.strip() for part in parts)) == [part.strip() for part in parts]


def test_a_run_without_stops_is_cut() -> None:
    assert all(len(sentence.split()) <= LONGEST + 1 for sentence in split("word " * 1000))


def test_a_line_ends_a_sentence_only_where_it_signs_a_quotation() -> None:
    assert split("The mayor told reporters\n“we pay” and left.") == ["The mayor told reporters\n“we pay” and left."]
    assert split("“We pay.” ― Ann Lee\n“We stay.” ― Bo Dahl") == ["“We pay.” ― Ann Lee", "“We stay.” ― Bo Dahl"]


def test_the_network_x_ends_a_sentence() -> None:
    assert split("The ministry said so on X. It said no more.") == ["The ministry said so on X.", "It said no more."]
