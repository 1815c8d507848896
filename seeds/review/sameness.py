"""Which existing statements a draft may be another report of, and why: actor, date, position, target, wording.

Every reason has a weight; a statement by another actor on other forces never counts, however alike the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from schemas import edtf
from schemas.edtf import Edtf
from seeds.parser.filing.records import Record
from seeds.parser.filing.shelf import Pile, opened

LEAST = 6
"""Weight from which a statement is proposed: the speaker, and the position or the words, and something besides."""
KEPT = 2000
"""Statements held in memory at a time."""
MOST = 3
"""Statements proposed for one draft at most."""
WEIGHTS = {
    "actor": 3,
    "body": 2,
    "position": 2,
    "stance": 1,
    "targets": 2,
    "target": 1,
    "day": 2,
    "span": 1,
    "apart": -3,
}
_WORD = re.compile(r"[^\W_]{3,}")


_SAME_ACTOR = "same actor"


@dataclass(frozen=True, slots=True)
class Likeness:
    """An existing statement that a draft may report too, with the reasons and their weight."""

    statement: str
    actor: str
    summary: str
    weight: int
    reasons: tuple[str, ...]

    @property
    def same_actor(self) -> bool:
        """Whether the statement is by the very actor of the draft, not by another who speaks for the same body."""
        return _SAME_ACTOR in self.reasons


@dataclass(frozen=True, slots=True)
class _Told:
    """What of a statement is compared."""

    id: str
    summary: str
    actor: str
    said: Edtf | None
    position: str
    targets: frozenset[str]
    documents: frozenset[str]
    words: frozenset[str]


def _told(occasion: Record, statement: Record) -> _Told:
    return _Told(
        statement["id"],
        statement["summary"],
        occasion["actor"],
        edtf.parse(occasion["said"]) if "said" in occasion else None,
        statement["position"],
        frozenset(statement["targets"]),
        frozenset(report["document"] for report in statement["reports"]),
        _words(statement),
    )


class Existing:
    """The statements there are, by who speaks for the same body on the same force.

    Of those a draft is compared with the `most` latest added: 0 stands for all.
    """

    def __init__(
        self,
        occasions: Iterable[Record],
        actors: Mapping[str, Record],
        stances: Mapping[str, str | None],
        most: int = 0,
    ) -> None:
        self.actors = actors
        self.stances = stances
        self.most = most or -1
        self._known: Pile[_Told] = Pile()
        self._kept = lru_cache(KEPT)(self._known.__getitem__)
        self._base = opened(
            self, "CREATE TABLE held (pair TEXT, number INTEGER, PRIMARY KEY (pair, number)) WITHOUT ROWID"
        )
        for occasion in occasions:
            self.add(occasion)

    def add(self, occasion: Record) -> None:
        """Take in an occasion with its statements."""
        bodies = self._bodies(occasion)
        for statement in occasion["statements"]:
            pairs = ((pair, len(self._known)) for pair in _pairs(bodies, statement))
            self._base.executemany("INSERT INTO held VALUES (?, ?)", pairs)
            self._known.append(_told(occasion, statement))

    def _bodies(self, occasion: Record) -> set[str]:
        """Return the actor of an occasion and all it may speak for."""
        found: set[str] = set()
        waiting = [occasion["actor"], *([occasion["affiliation"]] if "affiliation" in occasion else [])]
        while waiting:
            id_ = waiting.pop()
            if id_ not in found:
                found.add(id_)
                waiting.extend(one["of"] for one in self.actors.get(id_, {}).get("memberships", ()))
        return found

    def like(self, occasion: Record, statement: Record, elsewhere: bool = False) -> list[Likeness]:
        """Return the statements a draft may be the same utterance as, the likeliest first, those of other actors last.

        `elsewhere` leaves out those that the document of the draft reports too.
        """
        draft = _told(occasion, statement)
        own = draft.documents if elsewhere else frozenset()
        near = (self._kept(number) for number in self._numbers(_pairs(self._bodies(occasion), statement)))
        by_id = {known.id: known for known in near if not own & known.documents}
        found = [one for known in by_id.values() if (one := self._likeness(draft, known)).weight >= LEAST]
        return sorted(found, key=lambda one: (not one.same_actor, -one.weight, one.statement))[:MOST]

    def _numbers(self, pairs: Iterable[str]) -> list[int]:
        latest = "SELECT number FROM held WHERE pair = ? ORDER BY number DESC LIMIT ?"
        return sorted({number for pair in pairs for (number,) in self._base.execute(latest, (pair, self.most))})

    def _likeness(self, draft: _Told, known: _Told) -> Likeness:
        reasons = [
            ("actor", _SAME_ACTOR) if draft.actor == known.actor else ("body", "speaks for the same body"),
            self._position(draft, known),
            _targets(draft, known),
            _dates(draft, known),
        ]
        given = [reason for reason in reasons if reason]
        weight = sum(WEIGHTS[kind] for kind, _ in given)
        words = _shared(draft, known)
        told = tuple(text for _, text in given) + ((f"{words:.0%} of the words in common",) if words >= 0.25 else ())
        return Likeness(known.id, known.actor, known.summary, weight + round(4 * words), told)

    def _position(self, draft: _Told, known: _Told) -> tuple[str, str] | None:
        if draft.position == known.position:
            return "position", "same position"
        if self.stances.get(draft.position) == self.stances.get(known.position):
            return "stance", f"same stance ({known.position})"
        return None


def _pairs(bodies: Iterable[str], statement: Record) -> list[str]:
    """Return the keys of whoever speaks on whichever force: without one in common no two statements are the same."""
    return [f"{body} {target}" for body in bodies for target in dict.fromkeys(statement["targets"])]


def _targets(draft: _Told, known: _Told) -> tuple[str, str]:
    if draft.targets == known.targets:
        return "targets", "same targets"
    return "target", f"target {min(draft.targets & known.targets)} in common"


def _dates(draft: _Told, known: _Told) -> tuple[str, str] | None:
    one, other = draft.said, known.said
    if one is None or other is None:
        return None
    if one.is_day and one.earliest == other.earliest and other.is_day:
        return "day", "same day"
    apart = (one.latest or "9999") < (other.earliest or "") or (other.latest or "9999") < (one.earliest or "")
    return ("apart", "but other days") if apart else ("span", "dates that may be the same")


def _shared(draft: _Told, known: _Told) -> float:
    first, second = draft.words, known.words
    return len(first & second) / min(len(first), len(second)) if first and second else 0.0


def _words(statement: Record) -> frozenset[str]:
    """Return the words quoted, else those of the summary that a curator wrote: drafts get theirs by rule."""
    quotes = " ".join(report.get("quote", "") for report in statement["reports"])
    drafted = any("evidence" in report for report in statement["reports"])
    told = quotes if quotes.strip() or drafted else statement["summary"]
    return frozenset(_WORD.findall(told.lower()))
