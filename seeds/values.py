"""Which value a statement has in which dimension: what it is found by, and what it is counted under.

A dimension is a filter of schemas.filters (with `__exact` for a node of a tree alone), or one of those that dates
need; api reads them by these names. Values go by small numbers, for they come by the million but are few; those
that nearly every statement has its own of, occasions and links, are read back from their tables (seeds.postings).
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from schemas.edtf import OPEN, Edtf
from schemas.records import Statement
from seeds.library import Filed, Library

Value = tuple[str, str]  # dimension, value
LEVELS = {"day": 10, "month": 7, "year": 4}
UNCERTAIN, UNKNOWN, KNOWN = "uncertain", "unknown", "known"
KEPT = 100_000  # groups of values of each kind that are kept for the next statement that has them


class Numbers:
    """The numbers of values, and back."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self._numbers: dict[Value, int] = {}

    def of(self, value: Value) -> int:
        """Return the number of `value`, a new one for a new value."""
        number = self._numbers.setdefault(value, len(self.values))
        if number == len(self.values):
            self.values.append(value)
        return number

    def group(self, values: Iterable[Value]) -> tuple[int, ...]:
        """Return the numbers of `values`."""
        return tuple(map(self.of, values))


class Values:
    """Finds the values of statements, looking up in a library what they refer to."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.numbers = Numbers()
        group = self.numbers.group
        self._speaker = lru_cache(KEPT)(lambda *speaker: group(self._of_speaker(*speaker)))
        self._target = lru_cache(KEPT)(lambda target: group(self._of_target(target)))
        self._place = lru_cache(KEPT)(lambda place: group(self._of_place(place)))
        self._document = lru_cache(KEPT)(lambda document: group(self._of_document(document)))
        self._said = lru_cache(KEPT)(lambda date: group((("said", KNOWN if date else UNKNOWN), *dated("said", date))))
        self._origins = lru_cache(KEPT)(lambda count: group(("min_independent", str(n + 1)) for n in range(count)))

    def of(self, filed: Filed, statement: Statement, stance: str) -> list[int]:
        """Return the numbers of all values of a statement, ascending."""
        occasion = filed.occasion
        found = set(self._speaker(occasion.actor, occasion.affiliation, occasion.said))
        found.update(self._said(occasion.said), self._origins(self.library.independent(statement)))
        for target in statement.targets:
            found.update(self._target(target))
        if statement.place:
            found.update(self._place(statement.place))
        for report in statement.reports:
            found.update(self._document(report.document))
        found.update(map(self.numbers.of, self._own(filed, statement, stance)))
        return sorted(found)

    def _own(self, filed: Filed, statement: Statement, stance: str) -> Iterator[Value]:
        known = any(self.library.documents[report.document].published for report in statement.reports)
        yield "all", ""
        yield "collection", filed.collection
        yield "status", filed.status
        yield "medium", filed.occasion.medium
        yield "position", statement.position
        yield "stance", stance
        yield "has_condition", "true" if statement.condition is not None else "false"
        yield "published", KNOWN if known else UNKNOWN
        for report in statement.reports:
            yield "form", report.form
            for flag in report.flags:
                yield "flag", flag

    def _of_speaker(self, actor: str, affiliation: str | None, said: Edtf | None) -> Iterator[Value]:
        yield "actor_type", self.library.actors[actor].type
        yield "actor__exact", actor
        for speaker in sorted(self.library.bodies.speaking(actor, affiliation, said)):
            yield "actor", speaker
        if affiliation:
            yield "affiliation__exact", affiliation
            for body in self.library.bodies.above(affiliation, said):
                yield "affiliation", body

    def _of_target(self, target: str) -> Iterator[Value]:
        yield "target__exact", target
        for force in self.library.force_closure[target]:
            yield "target", force
        for force in self.library.borne_on[target]:
            yield "bears_on", force

    def _of_place(self, id_: str) -> Iterator[Value]:
        yield "place__exact", id_
        for place in self.library.place_closure[id_]:
            yield "place", place

    def _of_document(self, id_: str) -> Iterator[Value]:
        document = self.library.documents[id_]
        yield "document", id_
        yield "outlet", document.outlet
        for flag in document.flags:
            yield "flag", flag
        yield from dated("published", document.published)


def dated(field: str, date: Edtf | None) -> Iterator[Value]:
    """Yield the day, month and year under which a date is counted, and its span unless it is one day."""
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
