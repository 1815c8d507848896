"""The frames of frames.yaml beside each other: none hidden, none that bars itself, names that hold together."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import yaml

from seeds.parser.positions import frames as read
from seeds.parser.positions.frames import Frame, load
from seeds.parser.positions.tagging import Worded, row
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

FRAMES = load().frames
WRITTEN = yaml.load(Path(read.__file__).with_name("frames.yaml").read_text("utf-8"), yaml.BaseLoader)["frames"]
SIGNS = frozenset(["", "~", "~~", "~~~", "_", "^", "$"])
MARKS = word_set("F N C G P S T")
EVERYBODY = word_set("owner host third unknown")
OPPOSITES = (
    (
        word_set("demand_withdrawal urge_withdrawal reject_presence condemn_presence threaten_expulsion")
        | word_set("warn_of_consequences"),
        word_set("refuse_withdrawal vow_to_stay justify_presence request_presence announce_deployment"),
    ),
    (word_set("claim_presence"), word_set("deny_presence")),
)
"""Positions of which no one name stands for two on either side."""


def atoms(frame: Frame) -> list[list[str]]:
    """What a frame asks for, atom by atom, each with its alternatives."""
    return [atom.strip("@?").split("|") for atom in frame.written.split() if atom not in SIGNS]


def bars(frame: Frame) -> list[str]:
    return frame.unless.split("|") if frame.unless else []


def named(frame: Frame) -> Iterator[str]:
    """Each word or class a frame names."""
    for part in (*frame.written.split(), *frame.unless.replace("|", " ").split()):
        yield from (word for word in part.strip("@?").split("|") if word not in SIGNS)


def occurs(word: str) -> bool:
    """Whether a row of tags can hold a word, as itself or with the class it bears."""
    text = f"xx {word} yy"
    tags = row(text, (Span(0, len(text)),), (), None).names
    return any(tag == word or (isinstance(tag, Worded) and tag.word == word) for tag in tags)


def test_each_word_a_frame_names_can_occur() -> None:
    words = {word for frame in FRAMES for word in named(frame) if not word.rstrip("-").isupper()}
    assert [word for word in sorted(words) if not occurs(word)] == []


def test_each_class_a_frame_names_is_one() -> None:
    classes = load().classes | MARKS
    told = {word.rstrip("-") for frame in FRAMES for word in named(frame) if word.rstrip("-").isupper()}
    assert {tag for tag in told if tag not in classes and tag.removesuffix("D") not in classes} == set()


def test_no_alternative_is_written_twice() -> None:
    told = ((frame.name, words) for frame in FRAMES for words in (*atoms(frame), bars(frame)))
    assert [name for name, words in told if len(words) > len(set(words))] == []


def test_nothing_is_barred_that_a_shorter_bar_bars() -> None:
    told = ((frame.name, one, other) for frame in FRAMES for one in bars(frame) for other in bars(frame))
    assert [entry for entry in told if entry[1] != entry[2] and f" {entry[2]} " in f" {entry[1]} "] == []


def test_no_frame_bars_what_it_asks_for() -> None:
    barred = [(frame, {bar for bar in bars(frame) if " " not in bar}) for frame in FRAMES]
    must = ((frame, told, alone) for frame, alone in barred for told in atoms(frame) if "$" not in told)
    assert [
        frame.name
        for frame, told, alone in must
        if not any(f"{'|'.join(told)}?" in atom for atom in frame.written.split())
        and all({tag.rstrip("-"), tag.rstrip("-").removesuffix("D")} & alone for tag in told)
    ] == []


def hides(first: Frame, later: Frame) -> bool:
    """Whether the first of two frames is read wherever the later one would be."""
    allows = ("condition", "question", "any_negation", "negated")
    needs = ("short", "official")
    return (
        first.written == later.written
        and (first.who or EVERYBODY) >= (later.who or EVERYBODY)
        and set(bars(first)) <= set(bars(later))
        and all(getattr(first, flag) >= getattr(later, flag) for flag in allows)
        and all(getattr(first, flag) <= getattr(later, flag) for flag in needs)
    )


def test_no_frame_is_hidden_by_one_before_it() -> None:
    assert [(one.name, other.name) for one, other in combinations(FRAMES, 2) if hides(one, other)] == []


def test_frames_of_one_name_lean_one_way() -> None:
    codes: dict[str, set[str]] = {}
    for frame in FRAMES:
        codes.setdefault(frame.name, set()).add(frame.code)
    several = ((name, told) for name, told in codes.items() if len(told) > 1)
    assert [name for name, told in several for one, other in OPPOSITES if told & one and told & other] == []


def test_frames_of_one_name_are_firm_together() -> None:
    firm = {frame["name"] for frame in WRITTEN if frame.get("firm") == "true"}
    assert sorted({frame["name"] for frame in WRITTEN if "firm" not in frame} & firm) == []


def test_names_are_spelled_in_small_letters_and_hyphens() -> None:
    assert [frame.name for frame in FRAMES if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", frame.name)] == []
