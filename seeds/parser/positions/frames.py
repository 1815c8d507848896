"""The words of the field by class and the frames over them, read once from words.yaml and frames.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

_Phrase = tuple[tuple[str, ...], str]
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: its position code, name, pattern over tags as written and the conditions it hangs on."""

    code: str
    name: str
    written: str
    who: frozenset[str]
    negated: bool
    any_negation: bool
    question: bool
    condition: bool
    short: bool
    unless: str
    needs: tuple[frozenset[str], ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """What a row must hold, compiled when first asked for: most frames never are in one text."""
        return _compiled(self.written)

    @property
    def not_with(self) -> re.Pattern[str] | None:
        """What a row must not hold; None where nothing bars the frame."""
        return _compiled_any(self.unless) if self.unless else None


class Phrases:
    """The words that bear a class, alone and in rows of several."""

    def __init__(self, phrases: Iterable[_Phrase]) -> None:
        self.all = tuple(phrases)
        self._alone: dict[str, str] = {}
        self._longer: dict[str, dict[str, list[_Phrase]]] = {}
        for tokens, tag in sorted(self.all, key=lambda phrase: -len(phrase[0])):
            if len(tokens) == 1:
                self._alone.setdefault(tokens[0], tag)
            else:
                self._longer.setdefault(tokens[0], {}).setdefault(tokens[1], []).append((tokens, tag))

    def find(self, words: list[str], at: int) -> tuple[str, int]:
        """The class of the longest phrase that begins at `at`, else the word there itself; and how many words it is."""
        word = words[at]
        longer = self._longer.get(word)
        if longer and at + 1 < len(words):
            for tokens, tag in longer.get(words[at + 1], ()):
                if tuple(words[at : at + len(tokens)]) == tokens:
                    return tag, len(tokens)
        return self._alone.get(word, word), 1


@dataclass(frozen=True, slots=True)
class Frames:
    """All frames in order of precedence, names of firm ones, and the phrases that bear a class."""

    frames: tuple[Frame, ...]
    phrases: Phrases
    classes: frozenset[str]
    needed: frozenset[str]
    firm: frozenset[str]


_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Reads every scalar as a string; the one written in C is six times faster and not in every build of the library."""


@cache
def load() -> Frames:
    """The frames of frames.yaml over the words of words.yaml, both beside this module."""
    data = {**_read("words.yaml"), **_read("frames.yaml")}
    classes = frozenset([*data["verbs"], *data["words"]])
    frames = tuple(_frame(row, classes) for row in data["frames"])
    needed = frozenset(tag for frame in frames for need in frame.needs for tag in need)
    firm = frozenset(row["name"] for row in data["frames"] if row.get("firm") == "true")
    return Frames(frames, _phrases(data), classes, needed, firm)


def _read(name: str) -> dict[str, Any]:
    """What one of the files beside this module holds."""
    held: dict[str, Any] = yaml.load(Path(__file__).with_name(name).read_text("utf-8"), _LOADER)
    return held


def _phrases(data: dict[str, Any]) -> Phrases:
    entries = [(str(words), tag) for tag, rows in data["words"].items() for words in rows]
    entries += [entry for tag, rows in data["verbs"].items() for verb in rows for entry in _forms(verb, tag)]
    return Phrases((tuple(words.lower().split()), tag) for words, tag in entries)


def _forms(verb: str, tag: str) -> list[tuple[str, str]]:
    """The inflected forms of one verb entry with the tag each bears; past forms bear the tag and a D."""
    head, _, particle = verb.partition("+")
    base, *past = head.split()
    if particle and not past:
        particle, *past = _particle(particle)
    past = past or [_past(base)]
    tail = f" {particle}" if particle else ""
    present = [(form + tail, tag) for form in (base, _third(base), _gerund(base))]
    return present + [(form + tail, tag + "D") for form in past if form != base]


def _particle(words: str) -> list[str]:
    first, *rest = words.split()
    if len(rest) >= 2:
        return [" ".join([first, *rest[:-2]]), *rest[-2:]]
    return [words]


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "go")):
        return base + "es"
    return base[:-1] + "ies" if base[-1] == "y" and base[-2] not in _VOWELS else base + "s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base[-1] == "y" and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _gerund(base: str) -> str:
    return (base[:-1] if base.endswith("e") and not base.endswith("ee") else _doubled(base)) + "ing"


_DOUBLING = frozenset(
    ["shut", "cut", "hit", "put", "get", "stop", "trim", "permit", "commit", "expel", "repel", "plan"]
)
_DOUBLING |= {"quit", "transfer", "scrap", "ship", "swim", "bet", "rid", "beg", "dispel", "scrub", "snub", "step"}


def _doubled(base: str) -> str:
    return base + base[-1] if base in _DOUBLING else base


def _frame(row: dict[str, Any], classes: frozenset[str]) -> Frame:
    return Frame(
        code=row["code"],
        name=row["name"],
        written=row["pattern"],
        who=frozenset(row.get("who", ())),
        negated=row.get("negated") == "true",
        any_negation=row.get("any_negation") == "true",
        question=row.get("question") == "true",
        condition=row.get("condition") == "true",
        short=row.get("short") == "true",
        unless=row.get("not_with", ""),
        needs=tuple(_needed(atom, classes) for atom in row["pattern"].split() if _mandatory(atom)),
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("".join(_atom(atom) for atom in pattern.split()))


@cache
def _compiled_any(pattern: str) -> re.Pattern[str]:
    """Either of the alternatives; a space inside one means neighbours."""
    alternatives = ("".join(_atom(atom) for atom in words.split()) for words in pattern.split("|"))
    return re.compile("|".join(alternatives))


def _atom(atom: str) -> str:
    if atom in _SIGNS:
        return _SIGNS[atom]
    optional = "?" if atom.endswith("?") else ""
    if atom.startswith("@"):
        return f"(?P<target>{_atom(atom[1:])})"
    return f"(?:(?<!\\S)(?:{'|'.join(_tag(tag) for tag in atom.rstrip('?').split('|'))}) ){optional}"


def _mandatory(atom: str) -> bool:
    return atom not in _SIGNS and not atom.endswith("?")


def _needed(atom: str, classes: frozenset[str]) -> frozenset[str]:
    """The tags of which a row must hold one for this atom to match: what tells early that a frame cannot."""
    tags = (tag.rstrip("-") for tag in atom.lstrip("@").split("|"))
    present = (tag[:-1] if tag not in classes and tag[:-1] in classes and tag.endswith("D") else tag for tag in tags)
    return frozenset(base for tag in present for base in _ALIKE.get(tag, (tag,)))


@lru_cache(maxsize=4096)
def kind(tag: str) -> str:
    """A tag without tense or index: LEAVED is LEAVE, F3 is F."""
    if tag[0] in "FNC" and tag[1:].isdigit():
        return tag[0]
    return tag[:-1] if tag.endswith("D") and tag.isupper() and tag not in load().classes else tag


def _tag(tag: str) -> str:
    if tag in _CLASSES:
        return _CLASSES[tag]
    if tag.endswith("-"):
        return re.escape(tag[:-1])
    return tag + "D?" if tag.isupper() else re.escape(tag)


_SIGNS = {
    "~": r"(?:\S+ ){0,5}?",
    "~~": r"(?:\S+ ){0,10}?",
    "~~~": r"(?:\S+ ){0,40}?",
    "_": r"(?:[^A-Z\s]+ ){0,4}?",
    "^": r"\A",
    "$": r"(?:\. )?\Z",
}
_CLASSES = {
    "PRESENCE": "(?:PRESENCE|OCCUPY)",
    "WILL": "(?:WILL|DUE)",
    "DEMAND": "(?:DEMAND|ORDER)D?",
    "F": r"F\d+",
    "N": r"[FNC]\d+",
    "G": r"(?:[FNC]\d+|P)",
    "P": "P",
    "S": "S",
}
_ALIKE = {
    "N": ("F", "N", "C"),
    "G": ("F", "N", "C", "P"),
    "PRESENCE": ("PRESENCE", "OCCUPY"),
    "WILL": ("WILL", "DUE"),
    "DEMAND": ("DEMAND", "ORDER"),
}
