"""Which of the places where an owner has forces is meant where its forces are spoken of without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.forces.catalogues import Catalogue, Target
from seeds.parser.forces.force import Force
from seeds.parser.forces.placings import goes_in
from seeds.parser.forces.proposals import Proposals
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.texts.ordered import starting_in
from seeds.parser.texts.spans import Span

_ENDS = re.compile(r"[.!?][\"”’']? (?=[A-Z\"“‘])|\n")
_REACH = 400
"""Code points to either side of a mention that its sentence may stretch to."""


class Whereabouts:
    """Where the owners of one article's forces have some, in the collection or as the article itself tells."""

    def __init__(
        self, text: str, mentions: tuple[Mention, ...], names: Names, catalogue: Catalogue, proposals: Proposals
    ) -> None:
        self._text, self._mentions, self._names = text, mentions, names
        self._catalogue, self._proposals = catalogue, proposals
        self._told: dict[str, set[str]] = {}
        self._sure: set[Target] = set()
        self._told_at: list[tuple[int, Target]] = []

    def tell(self, force: Force, targets: tuple[Target, ...]) -> None:
        """Keep that the article itself names or places a force."""
        if force.place or force.strength == "named":
            self._sure.update(targets)
            self._told_at += [(force.span.start, t) for t in targets]
        for target in targets if force.place else ():
            for owner in target.owners:
                self._told.setdefault(owner, set()).add(target.place)
        there = "" if force.place else goes_in(self._text, force, self._mentions)
        for owner in force.owners if there else ():
            self._told.setdefault(owner, set()).add(there)
            self._sure.update(filter(None, [self._at(force, owner, there)]))

    def meant(self, targets: tuple[Target, ...], force: Force, side: str) -> tuple[Target, ...]:
        """The forces of the same owners that stand where the sentence of a mention tells, or on the speaker's soil.

        The latter are meant only where the article speaks of them by name or place elsewhere.
        """
        return tuple(dict.fromkeys(self._moved(target, force, side) for target in targets))

    def _moved(self, target: Target, force: Force, side: str) -> Target:
        owner = next(iter(target.owners), "")
        places = {*self._catalogue.places(owner), *self._told.get(owner, ())} if owner else set()
        if places <= {target.place}:
            return target
        if target.place and not self._names.is_country(target.place):
            return target
        named = list(self._named(force.span, places))
        if target.place in named:
            return target
        if told := next(filter(None, (self._at(force, owner, place) for place in named)), None):
            return told
        own = self._at(force, owner, side) if side in places and side != owner else None
        return own if own and own in self._sure else self._last(owner, force) or target

    def _last(self, owner: str, force: Force) -> Target | None:
        """The force of an owner last named or placed in the same paragraph, or before the owner says "ours"."""
        for start, last in reversed(self._told_at):
            if start < force.span.start and owner in last.owners:
                near = force.owners == ("speaker",) and force.span.start - start < _REACH
                return last if near and last.group not in {"base", "gear"} else None
        return None

    def _at(self, force: Force, owner: str, place: str) -> Target | None:
        """The force of an owner at a place."""
        placed = replace(force, place=place)
        found = self._catalogue.alike(placed, owner)
        if found and found.place == place:
            return found
        return self._proposals.target(placed, owner) if place in self._told.get(owner, ()) else None

    def _named(self, span: Span, places: set[str]) -> Iterator[str]:
        """Those of some places that the sentence of a mention names, the nearest first."""
        sentence = self._sentence(span)
        found = [
            (abs(mention.span.start - span.end), mention.country)
            for mention in starting_in(self._mentions, sentence.start, sentence.end)
            if mention.country in places and not span.holds(mention.span)
        ]
        for place in places:
            at = -1 if place.isupper() else self._text.find(place, sentence.start, sentence.end)
            found += [(abs(at - span.end), place)] if at >= 0 and place else []
        yield from dict.fromkeys(place for _, place in sorted(found))

    def _sentence(self, span: Span) -> Span:
        """The sentence a mention stands in, as stops and line breaks tell."""
        floor = max(0, span.start - _REACH)
        before = [match.end() for match in _ENDS.finditer(self._text, floor, span.start)]
        after = _ENDS.search(self._text, span.end, span.end + _REACH)
        return Span(before[-1] if before else floor, after.start() + 1 if after else span.end + _REACH)


def part_told(text: str, force: Force) -> tuple[str, str]:
    """The words that tell a part of a country and those that name it: behind a force, else the force's own."""
    behind = _PLACED.match(text, force.span.end)
    return (behind["part"], behind["country"]) if behind else (force.words, force.words)


_PLACED = re.compile(
    r"(?:\s+[a-z’'-]+){0,8}?\s+(?:leav(?:e|es|ing)|left|quit|exit|out of|from|in|inside)\s+(?:the\s+)?"
    r"(?P<part>(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?)\s+(?:of\s+)?"
    r"(?:the\s+)?(?P<country>[A-Z]\w+(?: [A-Z]\w+)*)"
)
"""Words without a name that lead from a force to the part of a country it is in or leaves."""
