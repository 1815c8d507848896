import sys
from collections.abc import Callable
from types import FrameType

import pytest

from seeds.parser.cues.cues import cues
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
        ("Peru must honour its word.", []),
        ("The minister should admit that the fleet left.", []),
        ("I must say that the fleet left.", [("say", "finite")]),
        ('"They left," he raged.', [("raged", "finite")]),
        ("The fleet left, in keeping with the minister.", [("in keeping with", "according")]),
        ("The idea was criticised by the minister.", [("criticised", "passive")]),
        ("He was quoted as saying nothing.", [("quoted as saying", "finite")]),
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


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee calls for the withdrawal of the troops.",
        "Ann Lee, a doctor, calls for the withdrawal of the troops.",
        "Resolution 353 calls for the withdrawal of the troops.",
        "The premier, Ali Berg, hopes Turkish soldiers stay beyond 2030.",
        "A petition by students, signed by thousands, calls for the base to be closed.",
        "Residents call for the withdrawal of the troops.",
        "The union objects to the base.",
    ],
)
def test_a_present_with_its_particle_is_a_cue_behind_a_subject(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Opposition calls for the withdrawal of the troops have grown louder.",
        "Amid calls for the withdrawal of the troops, the minister went home.",
        "There were calls for the withdrawal of the troops.",
        "On Monday 300 calls for an ambulance came in.",
        "The mayor took calls for the withdrawal of the troops.",
    ],
)
def test_calls_that_nobody_makes_there_are_no_cue(text: str) -> None:
    assert found(text) == []


def calls_in(work: Callable[[], object]) -> int:
    """How many Python functions are entered while something is done."""
    entered = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal entered
        entered += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return entered


def test_a_line_without_a_stop_costs_by_its_length() -> None:
    line = "the king calls for the troops " * 200
    assert calls_in(lambda: found(line * 4)) < 6 * calls_in(lambda: found(line))
