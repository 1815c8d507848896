"""From a checked statement to everything that is stored of it, ready but for its number in the default order."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from schemas import published
from schemas.records import Occasion, Report, Statement
from seeds.library import Filed, Library
from seeds.orders import DefaultKey, default_key, first_published
from seeds.publish import Publisher
from seeds.values import Values

# A private-use character is a word to the index: between two texts it keeps phrases from running over both.
BARRIER = " \ue000 "
EVIDENCE = published.Evidence()


class Row(NamedTuple):
    """One statement as stored; it sorts in the default order, since id is unique."""

    key: DefaultKey
    id: str
    occasion: int
    stored: tuple[str | None, ...]
    targets: tuple[tuple[str], ...]
    links: tuple[tuple[str, str], ...]
    reports: tuple[tuple[Any, ...], ...]
    evidence: tuple[tuple[int, str], ...]
    previous: tuple[str, ...]
    words: str
    values: list[int]
    published: int
    independent: int

    @property
    def collection(self) -> str:
        """The collection of the statement."""
        return str(self.stored[0])

    @property
    def curated(self) -> bool:
        """Whether the statement is curated, not a draft."""
        return self.stored[1] == "curated"


class Rows:
    """Makes rows of statements, looking up in a library what they refer to."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.publisher = Publisher(library)
        self.values = Values(library)
        self._spellings: dict[int, str] = {}

    def of(self, number: int, filed: Filed) -> Iterator[Row]:
        """Yield the row of each statement made on an occasion, the `number`th of all (from 0)."""
        for statement in filed.occasion.statements:
            yield self._row(number, filed, statement)

    def _row(self, number: int, filed: Filed, statement: Statement) -> Row:
        known = self.library.documents
        return Row(
            default_key(filed.occasion.said),
            statement.id,
            number,
            self._stored(filed, statement),
            tuple((target,) for target in statement.targets),
            _links(statement),
            tuple(self._report(report) for report in statement.reports),
            tuple(_evidence(statement)),
            statement.previous_ids,
            BARRIER.join(self._words(filed.occasion, statement)),
            self.values.of(filed, statement, self.publisher.stance(statement)),
            first_published(known[report.document].published for report in statement.reports),
            self.library.independent(statement),
        )

    def _stored(self, filed: Filed, statement: Statement) -> tuple[str | None, ...]:
        return (
            filed.collection,
            filed.status,
            filed.occasion.id,
            statement.position,
            self.publisher.stance(statement),
            statement.place,
            statement.condition,
            statement.summary,
            self.publisher.statement(filed, statement),
        )

    def _report(self, report: Report) -> tuple[Any, ...]:
        return (
            report.document,
            report.start,
            report.end,
            report.form,
            report.quote,
            report.actor_as_written,
            report.target_as_written,
            json.dumps(report.flags) if report.flags else "[]",
            self.library.origin(report),
            report.note,
        )

    def _words(self, occasion: Occasion, statement: Statement) -> Iterator[str]:
        library = self.library
        yield statement.summary
        yield from (report.quote for report in statement.reports if report.quote)
        if statement.condition:
            yield statement.condition
        yield self._spelled(library.actors[occasion.actor])
        if occasion.affiliation:
            yield self._spelled(library.actors[occasion.affiliation])
        yield from (self._spelled(library.forces[target]) for target in statement.targets)
        if statement.place:
            yield self._spelled(library.places[statement.place])
        yield library.positions[statement.position].label

    def _spelled(self, record: Any) -> str:
        found = self._spellings.get(id(record))
        if found is None:
            found = self._spellings[id(record)] = BARRIER.join((record.name, *record.aliases))
        return found


def _evidence(statement: Statement) -> Iterator[tuple[int, str]]:
    """Yield the number of each report that the parser drafted, with its evidence as published."""
    for number, report in enumerate(statement.reports):
        if report.evidence:
            yield number, json.dumps(EVIDENCE.dump(report.evidence), ensure_ascii=False)


def _links(statement: Statement) -> tuple[tuple[str, str], ...]:
    answers = (("responds_to", other) for other in statement.responds_to)
    return *answers, *(("interprets", other) for other in statement.interprets)
