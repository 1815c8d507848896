"""What somebody is said to be set on or loath to do is credited to whoever is, and read as a will to stay or go."""

import pytest

from seeds.parser import parse
from seeds.parser.speech.attributions import attributions


def _read(sentence: str) -> list[tuple[str, str]]:
    drafts = parse(f"Serbian soldiers are stationed in Norland. {sentence}", published="2018-05-29")
    return [(s.position, o.actor) for o in drafts.occasions for s in o.statements]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Lee is keen to keep the marines.", "keep the marines"),
        ("Ann Lee, the mayor, is desperate for the marines to stay.", "the marines to stay"),
        ("Ann Lee seems reluctant to let the marines go.", "let the marines go"),
        ("Ann Lee is in no hurry to see them go.", "see them go"),
        ("Ann Lee is not about to close the base.", "close the base"),
        ("Ann Lee is bent on closing the base.", "closing the base"),
        ("Ann Lee would much rather see the marines gone.", "see the marines gone"),
    ],
)
def test_a_will_is_of_whom_it_is_told(text: str, content: str) -> None:
    found = [(a.speaker, a.content[0].of(text)) for a in attributions(text) if a.rule == "will"]
    assert found == [("Ann Lee", content)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee is keen to stress that the marines have left.",
        "Ann Lee is not keen to keep the marines.",
        "Ann Lee would not be keen to keep the marines.",
        "The mayor said that Ann Lee was keen to keep the marines.",
        "Ann Lee is about to close the base.",
        "Ann Lee was in a hurry to close the base.",
        "Ann Lee is reluctant to talk of the marines.",
        "Ann Lee would come sooner than the marines.",
        "It is rather to be hoped that the marines leave.",
    ],
)
def test_no_will_is_told_without_one(text: str) -> None:
    assert not [a for a in attributions(text) if a.rule == "will"]


@pytest.mark.parametrize(
    ("sentence", "position", "actor"),
    [
        ("Belgrade is loath to pull its soldiers out.", "vow_to_stay", "serbia"),
        ("Belgrade is in no hurry to bring them home.", "vow_to_stay", "serbia"),
        ("Belgrade has little appetite for a withdrawal of its soldiers.", "vow_to_stay", "serbia"),
        ("The mayor is in no hurry to see the Serbian soldiers go.", "refuse_withdrawal", "mayor"),
        ("The mayor is loath to lose the Serbian soldiers.", "refuse_withdrawal", "mayor"),
        ("The mayor is in no mood to tolerate the Serbian soldiers.", "reject_presence", "mayor"),
        ("The mayor is impatient for the Serbian soldiers to leave.", "urge_withdrawal", "mayor"),
        ("The mayor is anxious for the Serbian soldiers to stay.", "request_presence", "mayor"),
        ("The mayor is happy to have the Serbian soldiers.", "justify_presence", "mayor"),
    ],
)
def test_a_will_to_leave_or_stay_is_a_position(sentence: str, position: str, actor: str) -> None:
    assert _read(sentence) == [(position, actor)]
