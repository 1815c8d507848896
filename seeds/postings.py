"""The sets that questions are answered from: which statements have which value in which dimension.

A dimension is a filter of schemas.filters (with `__exact` for a node of a tree alone), or one of those that
dates and counts need; api reads them by these names.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyroaring import BitMap

from schemas.edtf import OPEN, Edtf
from schemas.records import Document, Occasion, Report, Statement
from seeds.library import Filed, Library

Pair = tuple[str, str]
LEVELS = {"day": 10, "month": 7, "year": 4}
UNCERTAIN, UNKNOWN = "uncertain", "unknown"
CURATED = ("status", "curated")


def pairs(library: Library, filed: Filed, statement: Statement, stance: str) -> set[Pair]:
    """Return every (dimension, value) that a statement has."""
    occasion = filed.occasion
    documents = [library.documents[report.document] for report in statement.reports]
    return {
        ("all", ""),
        ("collection", filed.collection),
        ("status", filed.status),
        ("position", statement.position),
        ("stance", stance),
        ("has_condition", str(statement.condition is not None).lower()),
        ("occasion", occasion.id),
        ("medium", occasion.medium),
        *_speaker(library, occasion),
        *_targets(library, statement),
        *_place(library, statement),
        *_reports(library, statement.reports, documents),
        *_dates("said", [occasion.said]),
        *_dates("published", [document.published for document in documents]),
        *(("responds_to", other) for other in statement.responds_to),
        *(("interprets", other) for other in statement.interprets),
    }


def _speaker(library: Library, occasion: Occasion) -> Iterator[Pair]:
    yield "actor_type", library.actors[occasion.actor].type
    yield "actor__exact", occasion.actor
    for actor in library.bodies.speaking(occasion.actor, occasion.affiliation, occasion.said):
        yield "actor", actor
    if occasion.affiliation:
        yield "affiliation__exact", occasion.affiliation
        for body in library.bodies.above(occasion.affiliation, occasion.said):
            yield "affiliation", body


def _targets(library: Library, statement: Statement) -> Iterator[Pair]:
    for target in statement.targets:
        yield "target__exact", target
        for force in library.force_closure[target]:
            yield "target", force
        for force in library.borne_on[target]:
            yield "bears_on", force


def _place(library: Library, statement: Statement) -> Iterator[Pair]:
    if statement.place:
        yield "place__exact", statement.place
        for place in library.place_closure[statement.place]:
            yield "place", place


def _reports(library: Library, reports: Iterable[Report], documents: Iterable[Document]) -> Iterator[Pair]:
    for document in documents:
        yield "document", document.id
        yield "outlet", document.outlet
        for flag in document.flags:
            yield "flag", flag
    origins = set()
    for report in reports:
        yield "form", report.form
        for flag in report.flags:
            yield "flag", flag
        origins.add(library.origin(report))
    for least in range(1, len(origins) + 1):
        yield "min_independent", str(least)


def _dates(field: str, dates: list[Edtf | None]) -> Iterator[Pair]:
    yield field, "known" if any(dates) else UNKNOWN
    for date in dates:
        for level in LEVELS:
            yield f"{field}:{level}", bucket(date, level)
        if date and not date.is_day:
            yield f"{field}_span", f"{date.earliest or OPEN}/{date.latest or OPEN}"


def bucket(date: Edtf | None, level: str) -> str:
    """Return the day, month or year that a date lies wholly inside, `uncertain` when it sticks out of any."""
    if date is None:
        return UNKNOWN
    length = LEVELS[level]
    if date.earliest and date.latest and date.earliest[:length] == date.latest[:length]:
        return date.earliest[:length]
    return UNCERTAIN


class Numbers:
    """Small numbers for (dimension, value) pairs, which come by the million but are few."""

    def __init__(self) -> None:
        self.pairs: list[Pair] = []
        self._numbers: dict[Pair, int] = {}

    def of(self, pair: Pair) -> int:
        """Return the number of `pair`, a new one for a new pair."""
        number = self._numbers.setdefault(pair, len(self.pairs))
        if number == len(self.pairs):
            self.pairs.append(pair)
        return number


class Postings:
    """The sets of a dataset as they grow."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._sets: dict[int, BitMap] = defaultdict(BitMap)

    def add(self, statements: Iterable[tuple[int, Iterable[int]]]) -> None:
        """Add the ords of some statements, given with the numbers of their pairs."""
        found: dict[int, list[int]] = defaultdict(list)
        for ord_, having in statements:
            for number in having:
                found[number].append(ord_)
        for number, ords in found.items():
            self._sets[number].update(ords)

    def count(self, dimension: str, value: str) -> int:
        """Return how many curated statements have `value` in `dimension`."""
        ords, curated = (self._sets.get(self.numbers.of(pair)) for pair in ((dimension, value), CURATED))
        return ords.intersection_cardinality(curated) if ords and curated else 0

    def rows(self) -> Iterator[tuple[str, str, int, bytes]]:
        """Yield the rows of table `postings`, sorted by dimension and value."""
        for number in sorted(self._sets, key=self.numbers.pairs.__getitem__):
            ords = self._sets[number]
            ords.run_optimize()
            yield *self.numbers.pairs[number], len(ords), ords.serialize()
