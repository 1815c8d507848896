"""The words of one passage as a row of tags: forces, classes of words, and plain words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from seeds.parser.forces.force import Force
from seeds.parser.naming.countries import COUNTRIES
from seeds.parser.positions.frames import load
from seeds.parser.positions.neighbours import LEAVING, PUTTING, SOME_OF, goes_there, is_left_so
from seeds.parser.positions.tokens import read, tokens
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

MARK = {"described": "F", "named": "F", "people": "N", "country": "C"}
PEOPLE_OF = word_set("presence occupation occupiers occupier invaders invader")
_PARTICIPLE = re.compile(r"(?!including\b|excluding\b)[a-z]{3,}ing")
_AUXILIARY = word_set("has have had is are was were will would")
_CONTRACTING = word_set("it he she that there what who here this where")
_BEFORE_MONTHS = word_set("by in until till of since before after early late from last next this during mid")
_PLACES = word_set("base mission")
"""Kinds of force that one leaves as one leaves a place."""
_CLITICS = word_set("'s '")
_BY_NEIGHBOURS = _CLITICS | LEAVING | PUTTING | {","}
_NONE = re.compile(r"(?i)(?:no|none|not (?:one|a single|any)|zero|neither)\b")
_AN_OCCUPIER = re.compile(r"(?i)an? occup(?:ying|ation) ")
_STATES = frozenset(name.casefold() for country in COUNTRIES for name in country.names)


class Worded(str):
    """A class with the word that bears it, of which some frame asks for the word itself."""

    __slots__ = ("word",)
    word: str


@cache
def _worded(tag: str, word: str) -> Worded:
    told = Worded(tag)
    told.word = word
    return told


@dataclass(slots=True)
class Row:
    """Tags in order as parallel lists: a class, a force mark with its index (F3) or a plain word; where each stands."""

    names: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def __add__(self, other: Row) -> Row:
        """The tags of both, these first."""
        if not self.names:
            return other
        return Row(self.names + other.names, self.starts + other.starts, self.ends + other.ends)

    def part(self, first: int, end: int) -> Row:
        """The tags `first` to `end`, end exclusive."""
        return Row(self.names[first:end], self.starts[first:end], self.ends[first:end])

    def span(self, first: int, end: int) -> Span:
        """Code points from the tag `first` to the one before `end`, in whichever order the two stand."""
        return Span(min(self.starts[first], self.starts[end - 1]), max(self.ends[first], self.ends[end - 1]))

    def add(self, name: str, start: int, end: int) -> None:
        """Put one tag behind the others."""
        self.names.append(name)
        self.starts.append(start)
        self.ends.append(end)


def row(text: str, spans: Iterable[Span], forces: tuple[Force, ...], source: Span | None) -> Row:
    """The tags of the passage made of `spans`, read as one run; `source` words inside it become the tag S."""
    made = Row()
    for span in spans:
        _Tagging(text, span, forces, source).into(made)
    return made


class _Tagging:
    """The words of one span as parallel lists: the form each is looked up in, where it starts and ends."""

    __slots__ = ("ends", "forces", "index", "lowered", "source", "starts")

    def __init__(self, text: str, span: Span, forces: tuple[Force, ...], source: Span | None) -> None:
        whole = tokens(text)
        part = whole.within(span)
        found, part = (whole, part) if part else (read(text, span.start, span.end), slice(None))
        self.starts, self.ends, self.lowered = found.starts[part], found.ends[part], found.plain[part]
        if "may" in self.lowered:
            words = found.written[part]
            self.lowered = [_month(words, at, low) for at, low in enumerate(self.lowered)]
        self.forces = forces
        self.index = first_from(forces, span.start) if forces else 0
        self.source = source if source and source.overlaps(span) else None

    def into(self, made: Row) -> None:
        """Put the tags of the span behind those of a row."""
        at, lowered, starts, ends = 0, self.lowered, self.starts, self.ends
        source, force, phrases, spelled = self.source, self._force(0), load().phrases, load().spelled
        alone, longer = phrases.alone.get, phrases.longer
        while at < len(lowered):
            start, word = starts[at], lowered[at]
            if force and force.span.start < start:
                force = self._force(start)
            if word in _BY_NEIGHBOURS and (name := self._by_neighbours(at, force)) is not None:
                if name:
                    made.add(name, start, ends[at])
                at += 1
            elif source and source.start <= start and ends[at] <= source.end:
                made.add("S", source.start, source.end)
                at = self._past(at, source.end)
            elif force and force.span.start == start:
                self._mark(force, made)
                at = self._past(at, force.span.end)
            else:
                name, length = phrases.find(lowered, at) if word in longer else (alone(word, word), 1)
                made.add(_worded(name, word) if length == 1 and word in spelled else name, start, ends[at + length - 1])
                at += length
                if force and name == "NO" and force.span.start < ends[at - 1]:
                    self._mark(force, made)
                    at = self._past(at, force.span.end)

    def _force(self, start: int) -> Force | None:
        """The next force that begins at or behind code point `start`."""
        while self.index < len(self.forces) and self.forces[self.index].span.start < start:
            self.index += 1
        return self.forces[self.index] if self.index < len(self.forces) else None

    def _by_neighbours(self, at: int, force: Force | None) -> str | None:
        """The tag a comma, a clitic or a leaving bears for the words beside it; "" for none, None to look it up."""
        word = self.lowered[at]
        if word == ",":
            return self._comma(at)
        if word in _CLITICS:
            return None if at and self.lowered[at - 1] in _CONTRACTING else ""
        if word in PUTTING:
            return "SEND" if force and self._put_there(at, force) else None
        if is_left_so(self.lowered, at):
            return "aside"
        return "STAY" if force and not self._taken(at, force) and self._before(at, force) else None

    def _taken(self, at: int, force: Force) -> bool:
        """Whether a word belongs to the source or to a force that begins with it."""
        source, start = self.source, self.starts[at]
        spoken = source and source.start <= start and self.ends[at] <= source.end
        return bool(spoken) or force.span.start == start

    def _comma(self, at: int) -> str | None:
        """A comma that may end a clause, by the word behind it: a participle always, an auxiliary after a verb."""
        following = self.lowered[at + 1] if at + 1 < len(self.lowered) else ""
        if _PARTICIPLE.fullmatch(following):
            return ";"
        return ",," if following in _AUXILIARY else None

    def _put_there(self, at: int, force: Force) -> bool:
        """Whether soldiers are put somewhere: "put boots on the ground", but not "put the troops on alert"."""
        return not self._taken(at, force) and goes_there(self.lowered, at, self._past(at, force.span.end))

    def _before(self, at: int, force: Force) -> bool:
        """Whether soldiers are what is left: "leave a force of 400 men there" keeps it, "leave the base" does not."""
        first = at + 1
        while first < len(self.starts) and self.starts[first] < force.span.start and self.lowered[first] in SOME_OF:
            first += 1
        there = first < len(self.starts) and force.span.start == self.starts[first]
        return there and force.strength == "described" and force.group not in _PLACES

    def _past(self, at: int, end: int) -> int:
        """The first word from `at` on that starts at or behind code point `end`."""
        return bisect_left(self.starts, end, at)

    def _mark(self, force: Force, made: Row) -> None:
        start, end = force.span.start, force.span.end
        if _NONE.match(force.words):
            made.add("NO", start, start)
        made.add(f"{mark(force)}{self.index}", start, end)
        if _AN_OCCUPIER.match(force.words):
            made.add("OCCUPY", start, end)
        if force.head in PEOPLE_OF:
            made.add("OCCUPY" if force.head != "presence" else "PRESENCE", start, end)


def mark(force: Force) -> str:
    """The mark of a force; that of a state where a collection calls a force of it by the state's bare name."""
    bare = force.strength == "named" and force.words.casefold() in _STATES
    return MARK["country" if bare else force.strength]


def _month(words: list[str], at: int, low: str) -> str:
    """The month of May is no modal: "by May", "in May"."""
    named = low == "may" and at and words[at] == "May" and words[at - 1].lower() in _BEFORE_MONTHS
    return "in-may" if named else low
