import pytest

from seeds.parser.speech.cues import cues
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.quotations import quotations
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import Words


def found(text: str) -> list[tuple[str, str]]:
    within = Span(0, len(text))
    words = Words(text, within, quotations(text, within))
    return [(words.span(cue.at, cue.end).of(text), cue.kind) for cue in cues(words, 0, len(words))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister said the fleet left.", [("said", "finite")]),
        ("The minister called for a vote.", [("called for", "finite")]),
        ("Officials say the fleet left.", [("say", "finite")]),
        ("The fleet left, according to the minister.", [("according to", "according")]),
        ("The fleet left, in keeping with the minister.", [("in keeping with", "according")]),
        ("The idea was criticised by the minister.", [("criticised", "passive")]),
        ("He was quoted as saying nothing.", [("quoted", "finite"), ("saying", "gerund")]),
        ("The minister came out against the base.", [("came out against", "finite")]),
        ("A report by a newspaper that the fleet left was wrong.", [("report", "noun")]),
        ("The reports pleased nobody.", []),
        ("Two states share a border.", []),
        ("His demands were met.", []),
        ("A proposed plan failed.", []),
    ],
)
def test_cues_are_told_from_words_that_only_look_like_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_negated_cue_says_so() -> None:
    text = "He did not say why."
    words = Words(text, Span(0, len(text)), ())
    (cue,) = cues(words, 0, len(words))
    assert cue.negated


def test_irregular_and_doubled_forms_are_known() -> None:
    assert {"told", "written", "admitted", "denies", "vowing", "brushed"} <= set(VERBS)
