"""Pages that repeat or spin one another are found among many, with evidence, in little memory."""

from difflib import SequenceMatcher
from pathlib import Path

import pytest

from seeds.parser.filing.comparing import FEW, twins_among
from seeds.parser.filing.swaps import swapped
from seeds.parser.filing.twins import LEAST_SHARED, MOST_KEPT, Sketches, linked, sketch, sources, twins
from seeds.progress import silent

STORY = [
    "The minister said on Monday that the foreign battalion must leave the northern valley before the snow falls.",
    "“We asked for help against the flood, and we never asked for a garrison on the hill,” she told the assembly.",
    "The battalion came three years ago under an agreement that parliament has not prolonged since the last election.",
    "A spokesman for the battalion answered that it would stay until the bridge over the upper river is finished.",
]
SPUN = [line.replace("battalion", "regiment").replace("garrison", "barracks") for line in STORY]
OTHER = ["Bread became dearer again in the spring because the mill by the harbour burned down in a single night."] * 3


def found(*articles):
    sketches = Sketches()
    texts = ["\n\n".join(article) for article in articles]
    for text in texts:
        sketches.add(sketch(text))
    return list(twins(sketches.pairs(), texts.__getitem__))


def test_a_copy_a_spun_page_and_a_stranger_are_told_apart():
    pairs = {(one.first, one.second): one for one in found(STORY, OTHER, STORY, SPUN)}
    assert set(pairs) == {(0, 2), (0, 3), (2, 3)}
    assert pairs[0, 2].evidence.share == 1.0
    assert not pairs[0, 2].spun
    assert pairs[0, 3].spun
    assert {swap.second for pair in pairs[0, 3].evidence.spun for swap in pair.swaps} >= {"regiment"}
    assert sources(pairs.values()) == {0: 0, 2: 0, 3: 0}


def test_a_copy_under_another_dateline_and_cut_short_is_one_source_and_not_spun():
    wire = [f"NIAMEY (Wire) - {STORY[0]}", *STORY[1:]]
    ours = [STORY[0], STORY[1].replace(" against the flood", ""), *STORY[2:]]
    (pair,) = found(wire, ours)
    assert pair.one_source
    assert len(pair.evidence.spun) == 2
    assert not any(one.reworded for one in pair.evidence.spun)
    assert not pair.spun


def test_one_sentence_in_common_is_told_but_makes_no_single_source():
    (pair,) = found(
        STORY, [*OTHER, STORY[0], "And the mayor had something else to say about the mill, namely nothing."]
    )
    assert len(pair.evidence.shared) == 1
    assert not pair.one_source
    assert sources([pair]) == {}


def test_a_garbled_quotation_tells_which_wording_is_likelier():
    plain = [*STORY, "The garrison on the hill stays empty, say those who saw the garrison."]
    (pair,) = found(plain, SPUN)
    assert pair.garbled
    assert pair.likelier() == 0


def test_a_sketch_is_the_same_every_time_and_never_grows_beyond_its_bound():
    text = " ".join(f"word{number} of the long story" for number in range(20_000))
    assert sketch(text) == sketch(text)
    assert len(sketch(text)) == MOST_KEPT
    assert len(sketch("too short")) == 0


def test_a_hundred_copies_are_compared_with_the_first_and_their_neighbours_only():
    sketches = Sketches()
    for _ in range(100):
        sketches.add(sketch("\n\n".join(STORY)))
    assert len(sketches.pairs()) < 200
    assert LEAST_SHARED == 2


def test_two_processes_find_the_same_in_the_same_order_as_one(tmp_path):
    sketches = Sketches()
    paths = []
    for number in range(60):
        story = [line.replace("battalion", f"unit{number % 3}") for line in (SPUN if number % 2 else STORY)]
        paths.append(tmp_path / f"{number:02}.txt")
        paths[-1].write_text("\n\n".join(story), "utf-8")
        sketches.add(sketch(paths[-1].read_text("utf-8")))
    pairs = list(sketches.pairs()) * 6
    assert len(pairs) > FEW
    told = []
    alone = list(twins_among(pairs, paths, Path.read_bytes, silent, 1))
    assert list(twins_among(pairs, paths, Path.read_bytes, lambda *words: told.append(words), 2)) == alone
    assert told[-1][2] == len(pairs)


def test_an_article_gone_before_it_is_compared_is_an_error_of_the_system(tmp_path):
    path = tmp_path / "gone.txt"
    with pytest.raises(FileNotFoundError):
        list(twins_among([(0, 1)], [path, path], Path.read_bytes, silent, 1))
    with pytest.raises(FileNotFoundError):
        list(twins_among([(0, 1)] * (FEW + 1), [path, path], Path.read_bytes, silent, 2))


def test_rows_with_too_few_words_in_common_are_told_apart_before_they_are_matched():
    words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    others = [f"other{word}" for word in words]
    for common in range(len(words) + 1):
        second = (*words[:common], *others[common:])
        matcher = SequenceMatcher(None, tuple(words), second, autojunk=False)
        assert (swapped(tuple(words), second) is not None) == (round(matcher.ratio(), 3) >= 0.6)


def test_pairs_of_linked_articles_follow_each_other():
    sketches = Sketches()
    for number in range(8):
        sketches.add(sketch("\n\n".join(STORY if number in (0, 3, 6) else SPUN[::-1] if number in (1, 7) else OTHER)))
    pairs = list(sketches.pairs())
    tops = [linked(pairs)[first] for first, _ in pairs]
    assert tops == sorted(tops)
    assert {(0, 3), (0, 6), (3, 6), (1, 7)} <= set(pairs)
    assert linked([(4, 2), (5, 4), (8, 9)]) == {2: 2, 4: 2, 5: 2, 8: 8, 9: 8}
