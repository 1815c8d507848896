"""Reports grouped: those of one position are a statement, statements of one speaker and day an occasion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from seeds.parser.articles.reports import Utterance
from seeds.parser.drafts.proposals import Occasion, Report, Statement
from seeds.parser.drafts.summaries import summary
from seeds.parser.naming.numbering import Numbering
from seeds.parser.naming.spellings import shortened, slug

LONGEST_NAME = 48
"""Code points of an actor, a force or a headline in an id at most, so that a file can be told by its name."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One report with the utterance it was made of."""

    utterance: Utterance
    report: Report


def occasions(drafted: list[Draft], document: str) -> Iterator[Occasion]:
    """One occasion for each speaker and day, in their order; `document` is the id of the article."""
    used: set[str] = set()
    ordered = sorted(drafted, key=_event)
    for (actor, said), drafts in groupby(ordered, key=_event):
        group = list(drafts)
        id_ = _unused(_event_id(actor, said, document), used)
        speaker = next((d.utterance.speaker for d in group if d.utterance.speaker.role), group[0].utterance.speaker)
        bases = {draft.utterance.day.basis for draft in group}
        basis = next(basis for basis in ("explicit", "relative", "inferred", "unknown") if basis in bases)
        statements = tuple(_statements(group, used))
        yield Occasion(id_, actor, speaker.role, speaker.affiliation, said, basis, statements)


def _event_id(actor: str, said: str, document: str) -> str:
    """An occasion is called by who spoke and when, else by who spoke and the first words of the headline."""
    return f"{shortened(actor, LONGEST_NAME)}-{slug(said) if said else shortened(document, LONGEST_NAME)}"


def _event(draft: Draft) -> tuple[str, str]:
    return draft.utterance.speaker.id, draft.utterance.day.edtf


def _statements(group: list[Draft], used: set[str]) -> Iterator[Statement]:
    """Drafts of one occasion that take one position on the same targets are reports of one statement."""
    drawn: dict[tuple[str, str, tuple[str, ...]], list[Draft]] = {}
    for draft in group:
        reading = draft.utterance.reading
        key = (reading.position, reading.stance, tuple(target.id for target in reading.targets))
        drawn.setdefault(key, []).append(draft)
    for (position, stance, targets), members in drawn.items():
        utterance = members[0].utterance
        id_ = _statement_id(utterance.speaker.id, position, targets, used)
        forces = [target.name for target in utterance.reading.targets]
        told = summary(utterance.speaker.name, position, stance, forces)
        condition = next((d.utterance.reading.condition for d in members if d.utterance.reading.condition), "")
        reports = tuple(draft.report for draft in members)
        place = utterance.reading.targets[0].place
        yield Statement(id_, position, stance, targets, place, condition, told, reports)


def _statement_id(actor: str, position: str, targets: tuple[str, ...], used: set[str]) -> str:
    """An id of actor, position and first target, and of the second where another statement is called so."""
    named = slug(f"{shortened(actor, LONGEST_NAME)} {position} {shortened(targets[0], LONGEST_NAME)}")
    longer = slug(f"{named} and {shortened(targets[1], LONGEST_NAME)}") if len(targets) > 1 and named in used else named
    return _unused(longer, used)


def _unused(wanted: str, used: set[str]) -> str:
    id_ = Numbering(used).free(wanted)
    used.add(id_)
    return id_
