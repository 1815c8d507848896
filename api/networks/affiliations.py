"""What actors said on concepts: the array that every network is made of, read from the stored columns.

In the notation of Leifeld, Gruber and Bossner, Discourse Network Analyzer Manual, "Algorithms: Notation", X is the
array with x[i,j,k]: how often actor i spoke on concept j with level k of the qualifier. The qualifier here is the
stance: -1 oppose, 0 neutral, +1 support.

Reading costs one walk over the statements, however many values there are; rolled up, a set more for each node.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from pyroaring import BitMap

from api.counts import names, sets, walk
from api.dataset import Dataset
from api.networks.projection import Actor, Concept
from schemas.counting import Dimension

STANCES = {"oppose": -1, "neutral": 0, "support": 1}
BUCKETS = {"day": "said:day", "month": "said:month", "year": "said:year"}


@dataclass(frozen=True, slots=True)
class Affiliations:
    """`counts` is X; `behind` the statements behind each of its cells."""

    counts: dict[Actor, dict[Concept, dict[int, int]]] = field(default_factory=dict)
    behind: dict[tuple[Actor, Concept, int], BitMap] = field(default_factory=dict)

    def concepts(self) -> list[Concept]:
        """Return every concept that somebody spoke on, sorted."""
        return sorted({concept for spoken in self.counts.values() for concept in spoken})


@dataclass(frozen=True, slots=True)
class Reading:
    """How statements are read: who the actors are, what the concepts, what counts once, what neutral is."""

    nodes: Dimension
    concept: Sequence[Dimension]
    duplicates: str = "statement"
    neutral: str = "omit"


def affiliate(dataset: Dataset, found: BitMap, reading: Reading) -> Affiliations:
    """Return X over the statements `found`.

    Duplicates, after "duplicates" of DNA (rDNA, `dna_network`): with `statement` every statement counts; with the
    others one a document, day, month, year, or one for ever, of the same actor, concept and stance. A month is that
    of one year, where DNA takes the months of all years together. Dates that lie in no one day (month, year) count
    as one together, unknown ones as another, so that nothing is counted twice that may be once.
    """
    once: dict[tuple[Actor, Concept, int], set[int]] = defaultdict(set)
    ords: dict[tuple[Actor, Concept, int], list[int]] = defaultdict(list)
    for ord_, cell, buckets in _cells(dataset, found, reading):
        once[cell].update(buckets)
        ords[cell].append(ord_)
    made = Affiliations()
    for cell in sorted(once):
        actor, concept, level = cell
        made.counts.setdefault(actor, {}).setdefault(concept, {})[level] = len(once[cell])
        made.behind[cell] = BitMap(ords[cell])
    return made


def _cells(
    dataset: Dataset, found: BitMap, reading: Reading
) -> Iterator[tuple[int, tuple[Actor, Concept, int], Sequence[int]]]:
    """Yield each statement's cells, with what it counts once in: numbers of documents or of spans of time."""
    rows = (reading.nodes, *reading.concept)
    values = [_reader(dataset, found, row) for row in rows]
    stances = [STANCES[name] for name in names(dataset, "stance")]
    bucket = {"statement": [], "ever": []}.get(reading.duplicates, [BUCKETS.get(reading.duplicates, "document")])
    for ord_, numbers in walk(dataset, found, [*(row.column for row in rows), "stance", *bucket]):
        level = stances[numbers[len(rows)][0]]
        if level == 0 and reading.neutral == "omit":
            continue
        buckets = numbers[-1] if bucket else (0 if reading.duplicates == "ever" else ord_,)
        for actor, *concept in product(*(value(ord_, n) for value, n in zip(values, numbers, strict=False))):
            yield ord_, (actor, tuple(concept), level), buckets


def _reader(dataset: Dataset, found: BitMap, row: Dimension) -> Callable[[int, Sequence[int]], Sequence[str]]:
    """Return what tells a statement's values in a dimension, from its ord and its stored numbers.

    Rolled up, they are read from the sets that counts are made of: those know who belonged where when it was said,
    which neither the numbers nor the tree do.
    """
    if row.level is None:
        called = names(dataset, row.column)
        return lambda _, numbers: [called[number] for number in numbers]
    rolled: dict[int, list[str]] = defaultdict(list)
    for value, ords in sets(dataset, row):
        for ord_ in found & ords:
            rolled[ord_].append(value)
    return lambda ord_, _: rolled.get(ord_, ())
