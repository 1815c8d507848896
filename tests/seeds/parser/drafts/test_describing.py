"""A document is called by its headline, a draft by whole words."""

import pytest

from seeds.parser.drafts.describing import described, headline, shortened
from seeds.parser.drafts.summaries import listed, summary

STORY = "\n\nThe mayor of Port Ansel said on Monday that the foreign patrol must leave the lake before the winter.\n"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("", "Mayor wants patrol gone"),
        ("Accessibility links\n\nBreaking News\n\n", "Mayor wants patrol gone"),
        ("News   /   Lakes\n\n", "Mayor wants patrol gone"),
        ("Skip to main content\n\ndate 2018-05-23 WORLD\n", "Mayor wants patrol gone"),
    ],
)
def test_what_stands_above_a_headline_is_passed_over(before: str, expected: str) -> None:
    assert headline(f"{before}{expected}{STORY}") == expected


def test_a_text_without_a_headline_is_called_by_its_first_line() -> None:
    assert headline("Menu\n\nThe patrol left. Nobody\nsaw it.\n\nA cross-head\n") == "The patrol left. Nobody"
    assert headline("Menu") == "Menu"
    assert headline("") == ""


def test_an_id_is_made_of_whole_words_of_the_headline() -> None:
    title = "Governor of the northern islands repeats that the foreign garrison on the hill has to leave by spring"
    assert described(f"{title}{STORY}", None, None, None, None).id == (
        "governor-of-the-northern-islands-repeats-that-the-foreign-garrison-on-the-hill"
    )
    assert shortened("one-two", 80) == "one-two"
    assert shortened("a" * 100, 80) == "a" * 80


def test_forces_with_one_ending_are_listed_with_it_once() -> None:
    assert listed(["US forces in Syria"]) == "US forces in Syria"
    assert listed(["Iranian forces in Syria", "Iraqi forces in Syria"]) == "Iranian and Iraqi forces in Syria"
    assert listed(["Foreign forces in Niger", "M23"]) == "foreign forces in Niger and M23"


def test_a_summary_is_a_sentence_in_the_number_of_its_actor() -> None:
    forces = ["French forces in Niger"]
    assert summary("residents", "deny_presence", "", forces).startswith("Residents deny the presence")
    assert summary("Niger", "demand_withdrawal", "", forces) == "Niger demands that French forces in Niger leave."
    assert summary("United States", "reject_presence", "", forces) == (
        "United States does not accept French forces in Niger."
    )
    assert "do not cover" in summary("Ann Lee", "interpret_scope", "support", forces)
