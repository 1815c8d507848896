"""Coded examples and likeness to them: the files are sound, and unseen words come to the position they are like."""

import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from seeds.codebook import load_codebook
from seeds.parser.positions.examples import FOLDER, NONE, load, tags
from seeds.parser.positions.likeness import likeness, nearest
from seeds.parser.positions.readings import OF_OWNERS
from seeds.parser.positions.traits import traits

RELATIONS = {"owner", "host", "third", "observer", "unknown"}
FILES = sorted(FOLDER.glob("*.txt"))


def read(words: str) -> tuple[str, ...]:
    return tuple(tags(words))


def test_every_position_of_the_codebook_has_examples_and_so_has_none_of_them() -> None:
    codes = {position.code for position in load_codebook().positions}
    assert {path.stem for path in FILES} == codes | {NONE}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_of_examples_tells_relation_cue_and_words(path: Path) -> None:
    wrong = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        fields = [field.strip() for field in line.split("|")]
        sound = len(fields) == 3 and fields[0] in RELATIONS and all(fields)
        sound = sound and all(line.count(mark) == line.count(end) for mark, end in ("[]", "{}"))
        wrong += [] if sound else [f"{path.name}:{number}: {line}"]
    assert not wrong


def test_states_in_braces_are_read_as_states_and_forces_in_brackets_as_forces() -> None:
    assert read("said {Canada} had sent [200 soldiers]")[1:5] == ("C0", "HAVE", "SENDD", "F1")


def test_no_words_are_coded_twice() -> None:
    seen: dict[str, str] = {}
    twice = []
    for path in FILES:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            words = line.lower()
            place = f"{path.name}:{number}"
            if seen.setdefault(words, place) != place:
                twice.append(f"{place} repeats {seen[words]}")
    assert not twice


@pytest.mark.parametrize(
    ("relation", "words", "position"),
    [
        ("owner", "said [Our lads] will still be on that hill when your grandchildren marry", "vow_to_stay"),
        ("host", "said [that army] robs our orchards and calls it protection", "condemn_presence"),
        ("third", "said he gave [the contingent] until the autumn before it packed up", "predict_withdrawal"),
        ("host", "thanked [the engineers] who rebuilt the bridge and keep the bandits away", "justify_presence"),
        ("owner", "announced it was sending [two more companies] to reinforce the mission", "announce_deployment"),
    ],
)
def test_words_come_to_the_position_they_are_like(relation: str, words: str, position: str) -> None:
    found = likeness(read(words), relation)
    assert found is not None
    assert found.position == position


def test_the_nearest_example_is_the_one_that_shares_the_most() -> None:
    asked = {
        position: next(each for each in load() if each.position == position) for position in ("none", "vow_to_stay")
    }
    for position, example in asked.items():
        assert nearest(traits(example.tags, example.relation), position) == example.line


def test_nobody_threatens_a_force_of_its_own() -> None:
    words = read("said if [they] do not leave we will throw them out ourselves")
    told = {relation: likeness(words, relation) for relation in ("owner", "host")}
    assert told["host"] is not None
    assert told["host"].position == "threaten_expulsion"
    assert told["owner"] is None or told["owner"].position != "threaten_expulsion"


def test_what_only_owners_can_say_is_what_the_codebook_tells() -> None:
    assert {position.code for position in load_codebook().positions if position.owner_only} == OF_OWNERS


def test_words_like_nothing_coded_have_no_likeness() -> None:
    assert likeness(("zzxqy",), "unknown") is None


def test_likeness_is_the_same_whatever_the_hash_seed() -> None:
    program = (
        "from seeds.parser.positions.examples import tags; from seeds.parser.positions.likeness import likeness;"
        "print(likeness(tuple(tags('said [the men] might as well go home before winter')), 'third'))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


def test_examples_are_loaded_in_order() -> None:
    keys = [(example.position, example.line) for example in load()]
    assert keys == sorted(keys)


def test_what_no_example_holds_is_not_remembered() -> None:
    words = [f"zq{number}x" for number in range(400)]
    rows = [[*words[at::step][:12], "F0", "LEAVE"] for step in range(1, 30) for at in range(step, 380, 7)]
    for row in rows[:5]:
        likeness([*row, *words], "third")
    tracemalloc.start()
    for row in rows:
        likeness(row, "third")
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert grown < 500_000
