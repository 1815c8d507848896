"""The quick look that tells whether words can take a position at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seeds.parser.articles.article import Article, article
from seeds.parser.naming.names import Names
from seeds.parser.positions.chances import Chances, candidates
from seeds.parser.positions.frames import load
from seeds.parser.positions.positions import Passage, readings
from seeds.parser.positions.tagging import row
from seeds.parser.speech.attributions import attributions
from seeds.parser.texts.spans import Span

NAMES = Names()


def articles() -> Iterator[Article]:
    for path in sorted((Path(__file__).parents[1] / "articles").glob("*.txt")):
        yield article(path.read_text("utf-8"), NAMES, "2020-06-15")


def test_whatever_is_read_could_be_told_beforehand() -> None:
    passages = read_from = 0
    for read in articles():
        for attribution in attributions(read.text):
            passage = Passage(attribution.cue, attribution.content, attribution.source, "US")
            told = readings(read.text, passage, read.forces, read.theatre)
            spans = [span for span in (attribution.cue, *attribution.content) if span]
            passages += 1
            read_from += bool(told)
            framed = any(not reading.likened for reading in told)
            assert not framed or read.chances.may_tell(spans, read.theatre.main is not None)
    assert passages > read_from > 0


def test_the_frames_left_are_those_whose_needs_are_all_met() -> None:
    tags = sorted(load().needed)
    for kept in (frozenset(tags[first::step]) for step in (1, 2, 3, 5) for first in range(step)):
        wanted = [frame for frame in load().frames if not any(need.isdisjoint(kept) for need in frame.needs)]
        assert list(candidates(kept)) == wanted


@pytest.mark.parametrize("words", ["She likes the weather in spring.", "", "...", "1,000 - 2,000"])
def test_words_without_a_force_or_a_class_tell_nothing(words: str) -> None:
    chances = Chances(words, ())
    assert not chances.may_tell([Span(0, len(words))], True)


def test_a_passage_has_the_tags_it_would_have_alone_wherever_it_is_cut() -> None:
    text = "They don’t say the troops can't stay -- in May the re-armed units won't."
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            cut, alone = (
                row(text, (Span(start, end),), (), None),
                row(text[start:end], (Span(0, end - start),), (), None),
            )
            assert cut.names == alone.names, text[start:end]
            assert cut.starts == [start + at for at in alone.starts]
