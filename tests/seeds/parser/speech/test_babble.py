"""Texts that no reporter writes cost no more than others."""

import pytest

from seeds.parser.speech.attributions import attributions


def test_nobody_is_heard_where_every_other_word_is_said() -> None:
    assert attributions("Ann Lee said " + "he said " * 60) == ()


def test_many_are_heard_in_one_long_sentence() -> None:
    assert len(attributions("Ann Lee said the wide river had risen again, and " * 60 + "that was all.")) >= 40


@pytest.mark.parametrize(
    "cut", ["Ann Lee, the mayor, said,", "We go, Ann Lee told the daily,", '"We stay," Ann Lee said,']
)
def test_a_text_may_break_off_behind_any_word(cut: str) -> None:
    assert len(attributions(cut)) <= 1


@pytest.mark.parametrize(
    "line", [". : Troops must go", ". . : The force", "The Minister (): Troops must go", "von : No"]
)
def test_a_label_without_a_name_is_nobodys(line: str) -> None:
    assert attributions(f"Ann Lee went home on Monday.\n\n{line}\n\nThe sea was calm on that day.") == ()
