"""What actors said on concepts: the array that every network is made of, read from the stored columns.

In the notation of Leifeld, Gruber and Bossner, Discourse Network Analyzer Manual, "Algorithms: Notation", X is the
array with x[i,j,k]: how often actor i spoke on concept j with level k of the qualifier. The qualifier here is the
stance: -1 oppose, 0 neutral, +1 support.

Reading costs a set for each value or, where those are many, one walk over the statements; then an intersection for
each actor and concept.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from pyroaring import BitMap

from api.counts import names, sets, walk
from api.dataset import Dataset
from api.networks.projection import Actor, Concept
from schemas.counting import Dimension

STANCES = {"oppose": -1, "neutral": 0, "support": 1}
BUCKETS = {"document": "document", "day": "said:day", "month": "said:month", "year": "said:year"}


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
    levels = _levels(dataset, found, reading.neutral)
    spoken = BitMap().union(*levels.values())
    concepts = _concepts(dataset, spoken, reading.concept)
    count = _counter(dataset, spoken, reading.duplicates)
    made = Affiliations()
    for actor, said in sorted(groups(dataset, spoken, reading.nodes).items()):
        for concept, about in concepts:
            both = said & about
            for level, stance in levels.items() if both else ():
                here = both & stance
                if here:
                    made.counts.setdefault(actor, {}).setdefault(concept, {})[level] = count(here)
                    made.behind[actor, concept, level] = here
    return made


def groups(dataset: Dataset, found: BitMap, row: Dimension) -> dict[str, BitMap]:
    """Return the statements of `found` by their value in a dimension, values without any left out.

    Rolled up, they are the sets that counts are made of: those know who belonged where when it was said.
    """
    if row.level is not None or len(dataset.values(row.column)) < len(found):
        cut = ((value, found & ords) for value, ords in sets(dataset, row))
        return {value: ords for value, ords in cut if ords}
    ords: dict[int, list[int]] = defaultdict(list)
    for ord_, (numbers,) in walk(dataset, found, [row.column]):
        for number in numbers:
            ords[number].append(ord_)
    called = names(dataset, row.column)
    return {called[number]: BitMap(having) for number, having in ords.items()}


def _levels(dataset: Dataset, found: BitMap, neutral: str) -> dict[int, BitMap]:
    kept = {level: name for name, level in STANCES.items() if level or neutral == "level"}
    return {level: found & dataset.posting("stance", name) for level, name in kept.items()}


def _concepts(dataset: Dataset, found: BitMap, rows: Sequence[Dimension]) -> list[tuple[Concept, BitMap]]:
    made: list[tuple[Concept, BitMap]] = [((), found)]
    for row in rows:
        parts = sorted(groups(dataset, found, row).items())
        crossed = (((*before, value), about & ords) for before, about in made for value, ords in parts)
        made = [(concept, about) for concept, about in crossed if about]
    return made


def _counter(dataset: Dataset, found: BitMap, duplicates: str) -> Callable[[BitMap], int]:
    """Return what counts the statements of one cell."""
    if duplicates in ("statement", "ever"):
        return len if duplicates == "statement" else lambda _: 1
    once = {ord_: numbers for ord_, (numbers,) in walk(dataset, found, [BUCKETS[duplicates]])}
    return lambda ords: len({number for ord_ in ords for number in once[ord_]})
