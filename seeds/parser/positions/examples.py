"""Clauses coded by hand, a file a position: what a passage is compared with where no frame fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from seeds.parser.forces.force import Force
from seeds.parser.positions.clauses import rows
from seeds.parser.positions.sayings import SAID, only_says
from seeds.parser.positions.tagging import row
from seeds.parser.texts.spans import Span

FOLDER = Path(__file__).with_name("examples")
"""Where the files are: `relation | cue | words` a line, a force in square brackets, a state in braces."""
NONE = "none"
"""The file of what was said near forces without a position on them."""
_MARKED = re.compile(r"\[([^\[\]]*)\]|\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """One coded clause: its position, line in the position's file, whose force it is, and the tags it is read as."""

    position: str
    line: int
    relation: str
    tags: tuple[str, ...]


@cache
def load() -> tuple[Example, ...]:
    """Every example, in order of position and line."""
    return tuple(example for path in sorted(FOLDER.glob("*.txt")) for example in _read(path))


def _read(path: Path) -> Iterator[Example]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            relation, cue, words = (part.strip() for part in line.split("|"))
            told = SAID if only_says(cue, words, False) else cue
            yield Example(path.stem, number, relation, tuple(tags(f"{told} {words}")))


def tags(marked: str) -> Iterator[str]:
    """The tags of a line whose forces stand in square brackets and whose states stand in braces."""
    text, forces, end = "", [], 0
    for mark in _MARKED.finditer(marked):
        text += marked[end : mark.start()]
        words, strength = (mark[1], "described") if mark[2] is None else (mark[2], "country")
        forces.append(Force(Span(len(text), len(text) + len(words)), words, strength, "forces"))
        text, end = text + words, mark.end()
    text += marked[end:]
    for clause in rows(row(text, (Span(0, len(text)),), tuple(forces), None)):
        yield from clause
        yield "."
