"""The benchmark of who acts on whom reads a tagged file, tells phrases and counts them."""

import subprocess
import sys
from pathlib import Path

import pytest

from seeds.parser.texts.spans import Span
from tests.benchmarks.parsing.cameo import Tally, head, measured, sentences, told

TAGGED = """\
French B-S
troops I-S
attacked O
the B-T
rebels I-T
' I-T
camp I-T
near O
Gao O
. O

The B-S
mayor I-S
, O
who O
spoke O
in O
Bern O
, O
met B-R
Turkish B-T
officials I-T
. O
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "train.txt").write_text(TAGGED)
    return tmp_path


def test_tagged_tokens_become_sentences_as_print_has_them(folder: Path) -> None:
    first, second = sentences(folder / "train.txt")
    assert first.text == "French troops attacked the rebels' camp near Gao."
    assert [span.of(first.text) for span in first.phrases["target"]] == ["the rebels' camp"]
    assert second.text.startswith("The mayor, who spoke in Bern, met")
    assert [span.of(second.text) for span in second.phrases["source"]] == ["The mayor"]


def test_sources_and_targets_are_counted(folder: Path) -> None:
    tallies = measured(folder / "train.txt")
    assert (tallies["source"].tagged, tallies["source"].overlap) == (2, 2)
    assert (tallies["target"].tagged, tallies["target"].overlap) == (2, 2)


def test_a_passive_turns_actor_and_target_round() -> None:
    text = "Two soldiers were killed by Turkish troops on Monday."
    assert {kind: span.of(text) for kind, span in told(text).items()} == {
        "source": "Turkish troops",
        "target": "Two soldiers",
    }


def test_a_phrase_with_another_head_overlaps_only() -> None:
    text = "The army of the king left."
    tally = Tally()
    assert tally.add(text, (Span(0, 20),), Span(4, 8))
    assert (tally.overlap, tally.head) == (1, 1)
    assert head(text, Span(0, 20)) == "army"
    assert not tally.add(text, (Span(9, 20),), Span(4, 8))
    assert (tally.tagged, tally.told, tally.overlap, tally.head) == (2, 2, 1, 1)


def test_the_command_prints_both_kinds(folder: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.parsing.cameo", str(folder), "--errors"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert [line.split()[0] for line in printed.splitlines()[1:]] == ["source", "target"]
