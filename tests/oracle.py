"""The slow and plain answer to any question: loaded records walked one by one, no sets, no SQL, nothing of api/."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

from schemas.records import Codebook, Collection, Document, Occasion, Statement

OPEN_FIRST, OPEN_LAST = "0000-00-00", "9999-99-99"
TREES = ("actor", "affiliation", "target", "place")


@dataclass
class Row:
    """One statement with everything a filter may look at."""

    statement: Statement
    occasion: Occasion
    collection: Collection
    documents: list[Document]

    @property
    def id(self):
        return self.statement.id


class Oracle:
    """Every record of some checked collections, indexed by id and nothing else."""

    def __init__(self, collections: tuple[Collection, ...], codebook: Codebook) -> None:
        self.positions = {one.code: one for one in codebook.positions}
        self.actors = {one.id: one for c in collections for one in c.actors}
        self.forces = {one.id: one for c in collections for one in c.forces}
        self.places = {one.id: one for c in collections for one in c.places}
        self.outlets = {one.id: one for c in collections for one in c.outlets}
        self.documents = {one.id: one for c in collections for one in c.documents}
        self.rows = [
            Row(statement, occasion, collection, [self.documents[r.document] for r in statement.reports])
            for collection in collections
            for occasion in collection.occasions
            for statement in occasion.statements
        ]

    def values(self, name: str, row: Row) -> set[str]:
        """Every value of a filter that this statement answers to."""
        stem, _, twin = name.partition("__")
        exact = twin == "exact"
        found = {
            "actor": lambda: self.speakers(row, exact),
            "affiliation": lambda: self.bodies(row, exact),
            "target": lambda: (
                set(row.statement.targets) if exact else self.up(row.statement.targets, self.force_parents)
            ),
            "place": lambda: self.where(row, exact),
            "bears_on": lambda: self.related(row),
            "actor_type": lambda: {self.actors[row.occasion.actor].type},
            "position": lambda: {row.statement.position},
            "stance": lambda: {row.statement.stance or self.positions[row.statement.position].stance},
            "collection": lambda: {row.collection.description.id},
            "document": lambda: {document.id for document in row.documents},
            "outlet": lambda: {document.outlet for document in row.documents},
            "occasion": lambda: {row.occasion.id},
            "medium": lambda: {row.occasion.medium},
            "form": lambda: {report.form for report in row.statement.reports},
            "flag": lambda: (
                {f for report in row.statement.reports for f in report.flags}
                | {f for document in row.documents for f in document.flags}
            ),
            "status": lambda: {row.collection.status},
        }
        return found[stem]()

    def up(self, ids, parents) -> set[str]:
        found, waiting = set(), list(ids)
        while waiting:
            here = waiting.pop()
            if here not in found:
                found.add(here)
                waiting.extend(parents(here))
        return found

    def force_parents(self, id_):
        return self.forces[id_].parents

    def place_parents(self, id_):
        return [self.places[id_].parent] if self.places[id_].parent else []

    def bodies_of(self, said):
        first, last = bounds(said) if said else (OPEN_FIRST, OPEN_LAST)

        def parents(id_):
            return [
                m.of
                for m in self.actors[id_].memberships
                if ((m.since and m.since.earliest) or OPEN_FIRST) <= last
                and first <= ((m.until and m.until.latest) or OPEN_LAST)
            ]

        return parents

    def body(self, row: Row):
        if row.occasion.affiliation:
            return row.occasion.affiliation
        return next(iter(self.bodies_of(row.occasion.said)(row.occasion.actor)), None)

    def speakers(self, row: Row, exact: bool) -> set[str]:
        if exact:
            return {row.occasion.actor}
        return self.up({row.occasion.actor}, self.bodies_of(row.occasion.said)) | self.bodies(row, False)

    def bodies(self, row: Row, exact: bool) -> set[str]:
        body = self.body(row)
        if body is None:
            return set()
        return {body} if exact else self.up({body}, self.bodies_of(row.occasion.said))

    def where(self, row: Row, exact: bool) -> set[str]:
        if row.statement.place is None:
            return set()
        return {row.statement.place} if exact else self.up({row.statement.place}, self.place_parents)

    def related(self, row: Row) -> set[str]:
        above = self.up(row.statement.targets, self.force_parents)
        below = {id_ for id_ in self.forces if self.up({id_}, self.force_parents) & set(row.statement.targets)}
        return above | below

    def independent(self, row: Row) -> int:
        return len({report.origin or self.origin(report.document) for report in row.statement.reports})

    def origin(self, document_id: str) -> str:
        origin = self.documents[document_id].origin
        if origin is None:
            return document_id
        return self.origin(origin) if origin in self.documents else origin

    def words(self, row: Row) -> list[list[str]]:
        """The texts of a statement as lists of folded words; a phrase lies within one of them."""
        actor = self.actors[row.occasion.actor]
        named = [actor, *(self.forces[id_] for id_ in row.statement.targets)]
        if self.body(row):
            named.append(self.actors[self.body(row)])
        if row.statement.place:
            named.append(self.places[row.statement.place])
        texts = [row.statement.summary, row.statement.condition or "", self.positions[row.statement.position].label]
        texts += [report.quote or "" for report in row.statement.reports]
        texts += [text for one in named for text in (one.name, *one.aliases)]
        return [tokens(text) for text in texts]

    def holds(self, question: dict, row: Row) -> bool:
        """Whether a statement answers a question of plain values."""
        return all(self.answers(name, value, question, row) for name, value in question.items())

    def answers(self, name, value, question, row) -> bool:
        if name == "q":
            return all(self.has(term, row) for term in value)
        if name == "min_independent":
            return self.independent(row) >= value
        if name == "has_condition":
            return (row.statement.condition is not None) == value
        if name in ("said", "published"):
            return (any(self.dates(name, row)) and value == "known") or (
                not any(self.dates(name, row)) and value == "unknown"
            )
        if name.endswith(("_from", "_to")):
            field = name.rpartition("_")[0]
            first, last = question.get(f"{field}_from"), question.get(f"{field}_to")
            low = (first and first.earliest) or OPEN_FIRST
            high = (last and last.latest) or OPEN_LAST
            return any(d and bounds(d)[0] <= high and bounds(d)[1] >= low for d in self.dates(field, row))
        found = bool(self.values(name.removesuffix("__not"), row) & set(value))
        return found != name.endswith("__not")

    def has(self, term, row) -> bool:
        text, excluded, prefix = term
        wanted = tokens(text)
        found = any(run(words, wanted, prefix) for words in self.words(row))
        return found != excluded

    def dates(self, field: str, row: Row) -> list:
        return [row.occasion.said] if field == "said" else [document.published for document in row.documents]

    def select(self, question: dict) -> list[Row]:
        return [row for row in self.rows if self.holds(question, row)]

    def ordered(self, rows: list[Row], sort: str) -> list[str]:
        """The ids of rows in a sort order."""
        latest_first = sorted(rows, key=lambda row: row.id)
        latest_first.sort(key=lambda row: edges(row.occasion.said) if row.occasion.said else ("", ""), reverse=True)
        latest_first.sort(
            key=lambda row: edges(row.occasion.said)[::-1] if row.occasion.said else ("", ""), reverse=True
        )
        if sort == "-said":
            return [row.id for row in latest_first]
        key = {
            "said": lambda row: (not row.occasion.said, edges(row.occasion.said) if row.occasion.said else (), row.id),
            "published": lambda row: (self.first(row) is None, self.first(row) or ""),
            "-published": lambda row: (self.first(row) is None, descending(self.first(row) or "")),
            "independent": self.independent,
            "-independent": lambda row: -self.independent(row),
        }[sort]
        return [row.id for row in sorted(latest_first, key=key)]

    def first(self, row: Row):
        """The first day a report of the statement may have been published."""
        return min((edges(date_)[0] for date_ in self.dates("published", row) if date_), default=None)

    def tally(self, rows: list[Row], by: list[str]) -> Counter:
        """The counts of every combination of values."""
        return Counter(key for row in rows for key in product(*(sorted(self.keys(name, row)) for name in by)))

    def keys(self, name: str, row: Row) -> set[str]:
        field, _, unit = name.partition(":")
        if unit.isdigit():
            return self.rolled(field, int(unit), row)
        if field in ("said", "published"):
            return {bucket(date_, {"year": 4, "month": 7, "day": 10}[unit]) for date_ in self.dates(field, row)}
        return self.values(name + "__exact" if name in TREES else name, row)

    def rolled(self, tree: str, level: int, row: Row) -> set[str]:
        """The nodes at a level of a tree that a statement lies below, or where it lies itself when that is higher."""
        found = set()
        for own in self.values(f"{tree}__exact", row):
            above = self.above(tree, own, row) if self.depth(tree, own) >= level else set()
            found |= {node for node in above if self.depth(tree, node) == level} or {own}
        return found

    def above(self, tree: str, own: str, row: Row) -> set[str]:
        if tree == "actor":
            return self.speakers(row, False)
        return self.up({own}, self.parents(tree, row.occasion.said))

    def parents(self, tree: str, said):
        return {"target": self.force_parents, "place": self.place_parents}.get(tree) or self.bodies_of(said)

    def depth(self, tree: str, node: str) -> int:
        parents = self.parents(tree, None)(node)
        return min((self.depth(tree, parent) + 1 for parent in parents), default=0)


def bounds(edtf) -> tuple[str, str]:
    return edtf.earliest or OPEN_FIRST, edtf.latest or OPEN_LAST


def edges(edtf) -> tuple[str, str]:
    """What a date is put in order by: where one end is open, the end that is known stands for both."""
    known = [day for day in (edtf.earliest, edtf.latest) if day]
    return known[0], known[-1]


def bucket(edtf, length: int) -> str:
    if edtf is None:
        return "unknown"
    first, last = bounds(edtf)
    return first[:length] if first[:length] == last[:length] else "uncertain"


def descending(text: str) -> list[int]:
    return [-ord(letter) for letter in text]


def tokens(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", plain.lower())


def run(words: list[str], wanted: list[str], prefix: bool) -> bool:
    size = len(wanted)
    for at in range(len(words) - size + 1):
        here = words[at : at + size]
        if here == wanted or (prefix and here[:-1] == wanted[:-1] and here[-1].startswith(wanted[-1])):
            return True
    return False


def days(first: str, last: str) -> list[str]:
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    return [(start + timedelta(n)).isoformat() for n in range((end - start).days + 1)]
