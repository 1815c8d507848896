"""The words that drafts and curated reports give an actor, and which of them are words of one utterance.

Two reports are compared when they stand in different documents and share a run of three words; they are of one
utterance when they share most words in order, or a long run on either side of one or two words swapped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from seeds.parser.filing.duplicates import FREQUENT
from seeds.parser.filing.records import Record
from seeds.parser.filing.shelf import Pile, Shelf
from seeds.parser.filing.swaps import LIKENESS, Swap, plain_words, shingles, swapped

CANDIDATES = 12
"""Others a wording is compared with at most: those that share most runs of words with it."""
WORDINGS_KEPT = 2000
"""Wordings held in memory at a time."""
STRANGERS = 0.8, 8
"""Likeness and number of words from which words ascribed to different actors are of one utterance."""
_CAPITAL = re.compile(r"\b[A-Z][^\W_]*(?:[.-]\w+)*")
TOLD_ALIKE = 0.75
"""Likeness from which words that are not quoted are of one utterance: two reporters may well choose the same few."""
Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one report; `place` tells its file, statement and report by number, None where it is curated.

    `number` tells it from all others it is compared with, `written` are the names in the words for the target,
    `trusted` tells that a curator let the words stand.
    """

    actor: str
    document: str
    said: str
    position: str
    stance: str
    targets: frozenset[str]
    written: frozenset[str]
    words: tuple[str, ...]
    place: Place | None
    quoted: bool
    trusted: bool
    number: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two wordings of one utterance: how like they are, and the words that differ."""

    first: Wording
    second: Wording
    likeness: float
    swaps: tuple[Swap, ...]

    def turned(self) -> Meeting:
        """Return the same as seen from the other side."""
        return Meeting(self.second, self.first, self.likeness, tuple(Swap(one.second, one.first) for one in self.swaps))


def wordings(
    occasion: Record, passage: Callable[[Record], str], stances: Mapping[str, str | None], file: str = ""
) -> Iterator[Wording]:
    """Yield the wordings of an occasion: of each report what it quotes, and what `passage` gives of its span.

    `file` is where a draft stands, '' for a curated occasion.
    """
    for number, statement in enumerate(occasion["statements"]):
        stance = statement.get("stance") or stances.get(statement["position"]) or ""
        for at, report in enumerate(statement["reports"]):
            quote = plain_words(report.get("quote", ""))
            for words in dict.fromkeys(one for one in (quote, plain_words(passage(report))) if one):
                yield Wording(
                    actor=occasion["actor"],
                    document=report["document"],
                    said=occasion.get("said", ""),
                    position=statement["position"],
                    stance=stance,
                    targets=frozenset(statement["targets"]),
                    written=frozenset(plain_words(" ".join(_CAPITAL.findall(report.get("target_as_written", ""))))),
                    words=words,
                    place=(file, number, at) if file else None,
                    quoted=words == quote,
                    trusted=not file and "garbled" not in report.get("flags", ()),
                )  # fmt: skip


class Meetings:
    """The wordings of one utterance in different documents, two by two, those of two curated reports left out."""

    def __init__(self, found: Iterable[Wording]) -> None:
        self._known: Pile[Wording] = Pile()
        self._met: Pile[tuple[int, int, float, tuple[Swap, ...]]] = Pile()
        self._near: Shelf[int, tuple[int, ...]] = Shelf()
        self.wording = lru_cache(WORDINGS_KEPT)(self._known.__getitem__)
        self._meet(found)

    def __iter__(self) -> Iterator[Meeting]:
        for first, second, likeness, swaps in self._met:
            yield Meeting(self.wording(first), self.wording(second), likeness, swaps)

    def near(self, number: int) -> tuple[int, ...]:
        """Return the numbers of the wordings that one met, in the order met, itself the first."""
        return self._near.get(number, (number,))

    def _meet(self, found: Iterable[Wording]) -> None:
        holding: Shelf[str, tuple[int, ...]] = Shelf()
        for number, unnumbered in enumerate(found):
            wording = replace(unnumbered, number=number)
            runs = sorted(map(" ".join, shingles(wording.words)))
            held = holding.several(runs)
            for other in _likeliest(held.values()):
                self._note(_met(self.wording(other), wording))
            holding.put((run, (*held.get(run, ())[1 - FREQUENT :], number)) for run in runs)
            self._known.append(wording)

    def _note(self, met: Meeting | None) -> None:
        if met:
            first, second = met.first.number, met.second.number
            self._met.append((first, second, met.likeness, met.swaps))
            self._near[first] = (*self.near(first), second)
            self._near[second] = (*self.near(second), first)


def _likeliest(held: Iterable[tuple[int, ...]]) -> list[int]:
    votes = Counter(chain.from_iterable(held))
    return sorted(sorted(votes, key=lambda number: (-votes[number], number))[:CANDIDATES])


def _met(first: Wording, second: Wording) -> Meeting | None:
    if first.document == second.document or not (first.place or second.place):
        return None
    found = swapped(first.words, second.words)
    if found is None or (LIKENESS <= found[0] < TOLD_ALIKE and not (first.quoted and second.quoted)):
        return None
    likeness, least = STRANGERS
    alike = found[0] >= likeness and min(len(first.words), len(second.words)) >= least
    return Meeting(first, second, *found) if first.actor == second.actor or alike else None
