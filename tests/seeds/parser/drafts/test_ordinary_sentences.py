"""Ordinary news sentences of every position are drafted, and rightly, more often than not by far."""

import pytest

from seeds.codebook import load_codebook
from tests.benchmarks.parsing.sentences import HERE, scored, sentences

POSITIONS = sorted(path.stem for path in HERE.glob("*.txt"))


def test_there_are_sentences_of_every_position() -> None:
    assert {position.code for position in load_codebook().positions} == set(POSITIONS)


@pytest.mark.parametrize("position", POSITIONS)
def test_most_are_drafted_and_most_of_these_rightly(position: str) -> None:
    right = [scored(sentence)[0] for sentence in sentences(position, "odd")]
    assert sum("found" in one for one in right) >= 0.8 * len(right)
    assert sum("force" in one for one in right) >= 0.65 * len(right)
