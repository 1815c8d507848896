"""The frames over the words of the field, read once from words.yaml and frames.yaml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from seeds.parser.positions.patterns import compiled, compiled_any, needs
from seeds.parser.positions.vocabulary import Phrases, vocabulary


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: its position code, name, pattern over tags as written and the conditions it hangs on.

    `spelled` are the words it asks for by themselves though they bear a class: "peace", where GOOD would be too much;
    `barring` those it must not hold, `worded` both.
    """

    code: str
    name: str
    written: str
    who: frozenset[str]
    negated: bool
    any_negation: bool
    question: bool
    condition: bool
    short: bool
    official: bool
    unless: str
    needs: tuple[frozenset[str], ...]
    spelled: frozenset[str]
    barring: frozenset[str]
    worded: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        """What a row must hold, compiled when first asked for: most frames never are in one text."""
        return compiled(self.written)

    @property
    def not_with(self) -> re.Pattern[str] | None:
        """What a row must not hold; None where nothing bars the frame."""
        return compiled_any(self.unless) if self.unless else None


@dataclass(frozen=True, slots=True)
class Frames:
    """All frames in order of precedence, names of firm ones, the phrases that bear a class, words frames ask for."""

    frames: tuple[Frame, ...]
    phrases: Phrases
    classes: frozenset[str]
    needed: frozenset[str]
    firm: frozenset[str]
    spelled: frozenset[str]


_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Reads every scalar as a string; the one written in C is six times faster and not in every build of the library."""


@cache
def load() -> Frames:
    """The frames of frames.yaml over the words of words.yaml, both beside this module."""
    data = {**_read("words.yaml"), **_read("frames.yaml")}
    classes = frozenset([*data["verbs"], *data["words"]])
    phrases = vocabulary(data["words"], data["verbs"])
    frames = tuple(_frame(row, classes, phrases.bearing - classes) for row in data["frames"])
    needed = frozenset(tag for frame in frames for need in frame.needs for tag in need)
    firm = frozenset(row["name"] for row in data["frames"] if row.get("firm") == "true")
    spelled = frozenset[str]().union(*(frame.spelled | frame.barring for frame in frames))
    return Frames(frames, phrases, classes, needed, firm, spelled)


def _read(name: str) -> dict[str, Any]:
    """What one of the files beside this module holds."""
    held: dict[str, Any] = yaml.load(Path(__file__).with_name(name).read_text("utf-8"), _LOADER)
    return held


def _frame(row: dict[str, Any], classes: frozenset[str], bearing: frozenset[str]) -> Frame:
    written, unless = row["pattern"], row.get("not_with", "")
    return Frame(
        code=row["code"],
        name=row["name"],
        written=written,
        who=frozenset(row.get("who", ())),
        negated=row.get("negated") == "true",
        any_negation=row.get("any_negation") == "true",
        question=row.get("question") == "true",
        condition=row.get("condition") == "true",
        short=row.get("short") == "true",
        official=row.get("official") == "true",
        unless=unless,
        needs=needs(written, classes),
        spelled=bearing & _words(written),
        barring=bearing & _words(unless),
        worded=bearing & _words(f"{written} {unless}"),
    )


def _words(pattern: str) -> frozenset[str]:
    """Whatever stands in a pattern between its signs, classes among them."""
    return frozenset(word.strip("@?") for word in re.split(r"[ |]", pattern))


@lru_cache(maxsize=4096)
def kind(tag: str) -> str:
    """A tag without tense or index: LEAVED is LEAVE, F3 is F."""
    if tag[0] in "FNC" and tag[1:].isdigit():
        return tag[0]
    return tag[:-1] if tag.endswith("D") and tag.isupper() and tag not in load().classes else tag
