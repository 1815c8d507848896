"""Which existing statements a draft may be another report of, and why: actor, date, position, target, wording.

Every reason has a weight; a statement by another actor on other forces never counts, however alike the words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from schemas import edtf
from seeds.parser.filing.records import Record

LEAST = 6
"""Weight from which a statement is proposed: the speaker, and the position or the words, and something besides."""
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
    summary: str
    weight: int
    reasons: tuple[str, ...]

    @property
    def same_actor(self) -> bool:
        """Whether the statement is by the very actor of the draft, not by another who speaks for the same body."""
        return _SAME_ACTOR in self.reasons


class Existing:
    """The statements there are, by who speaks for the same body."""

    def __init__(
        self, occasions: Iterable[Record], actors: Mapping[str, Record], stances: Mapping[str, str | None]
    ) -> None:
        self.actors = actors
        self.stances = stances
        self._by_body: dict[str, list[tuple[Record, Record]]] = defaultdict(list)
        for occasion in occasions:
            self.add(occasion)

    def add(self, occasion: Record) -> None:
        """Take in an occasion with its statements."""
        for body in self._bodies(occasion):
            self._by_body[body].extend((occasion, statement) for statement in occasion["statements"])

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
        """Return the statements a draft may be the same utterance as, the likeliest first.

        `elsewhere` leaves out those that the document of the draft reports too.
        """
        own = _documents(statement) if elsewhere else frozenset()
        near = {
            known["id"]: self._likeness(occasion, statement, event, known)
            for body in sorted(self._bodies(occasion))
            for event, known in self._by_body.get(body, ())
            if not own & _documents(known)
        }
        found = [one for one in near.values() if one.weight >= LEAST]
        return sorted(found, key=lambda one: (-one.weight, one.statement))[:MOST]

    def _likeness(self, occasion: Record, statement: Record, event: Record, known: Record) -> Likeness:
        reasons = [
            ("actor", _SAME_ACTOR) if occasion["actor"] == event["actor"] else ("body", "speaks for the same body"),
            self._position(statement, known),
            _targets(statement, known),
            _dates(occasion, event),
        ]
        given = [reason for reason in reasons if reason]
        weight = sum(WEIGHTS[kind] for kind, _ in given)
        words = _shared(statement, known)
        told = tuple(text for _, text in given) + ((f"{words:.0%} of the words in common",) if words >= 0.25 else ())
        if not any(kind in ("targets", "target") for kind, _ in given):
            weight = 0
        return Likeness(known["id"], known["summary"], weight + round(4 * words), told)

    def _position(self, statement: Record, known: Record) -> tuple[str, str] | None:
        first, second = statement["position"], known["position"]
        if first == second:
            return "position", "same position"
        if self.stances.get(first) == self.stances.get(second):
            return "stance", f"same stance ({second})"
        return None


def _documents(statement: Record) -> frozenset[str]:
    return frozenset(report["document"] for report in statement["reports"])


def _targets(statement: Record, known: Record) -> tuple[str, str] | None:
    first, second = set(statement["targets"]), set(known["targets"])
    if first == second:
        return "targets", "same targets"
    return ("target", f"target {min(first & second)} in common") if first & second else None


def _dates(occasion: Record, event: Record) -> tuple[str, str] | None:
    if "said" not in occasion or "said" not in event:
        return None
    one, other = edtf.parse(occasion["said"]), edtf.parse(event["said"])
    if one.is_day and one.earliest == other.earliest and other.is_day:
        return "day", "same day"
    apart = (one.latest or "9999") < (other.earliest or "") or (other.latest or "9999") < (one.earliest or "")
    return ("apart", "but other days") if apart else ("span", "dates that may be the same")


def _shared(statement: Record, known: Record) -> float:
    first, second = _words(statement), _words(known)
    return len(first & second) / min(len(first), len(second)) if first and second else 0.0


def _words(statement: Record) -> set[str]:
    """Return the words quoted, else those of the summary that a curator wrote: drafts get theirs by rule."""
    quotes = " ".join(report.get("quote", "") for report in statement["reports"])
    drafted = any("evidence" in report for report in statement["reports"])
    told = quotes if quotes.strip() or drafted else statement["summary"]
    return set(_WORD.findall(told.lower()))
