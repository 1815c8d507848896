"""What actors said on concepts: the array that every network is made of, read from the stored columns.

In the notation of Leifeld, Gruber and Bossner, Discourse Network Analyzer Manual, "Algorithms: Notation", X is the
array with x[i,j,k]: how often actor i spoke on concept j with level k of the qualifier. The qualifier here is the
stance: -1 oppose, 0 neutral, +1 support.

Reading costs one walk over the statements, however many values there are.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from pyroaring import BitMap

from api.counts import levels, names, walk
from api.dataset import ABOVE, Dataset
from api.networks.projection import Actor, Concept
from schemas.counting import Dimension
from schemas.filters import EXACT

STANCES = {"oppose": -1, "neutral": 0, "support": 1}


@dataclass(frozen=True, slots=True)
class Affiliations:
    """`counts` is X; `behind` the statements behind each of its cells."""

    counts: dict[Actor, dict[Concept, dict[int, int]]] = field(default_factory=dict)
    behind: dict[tuple[str, Concept, int], BitMap] = field(default_factory=dict)

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
    once: dict[tuple[str, Concept, int], set[int]] = defaultdict(set)
    ords: dict[tuple[str, Concept, int], list[int]] = defaultdict(list)
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
) -> Iterator[tuple[int, tuple[str, Concept, int], Sequence[int]]]:
    dimensions = [reading.nodes, *reading.concept]
    rolled = [rolls(dataset, row) for row in dimensions]
    stances = [STANCES[name] for name in names(dataset, "stance")]
    columns = [row.column for row in dimensions] + ["stance"] + _column(reading.duplicates)
    for ord_, numbers in walk(dataset, found, columns):
        level = stances[numbers[len(dimensions)][0]]
        if level == 0 and reading.neutral == "omit":
            continue
        buckets = numbers[-1] if _column(reading.duplicates) else (0 if reading.duplicates == "ever" else ord_,)
        parts = [
            dict.fromkeys(node for number in row for node in roll[number])
            for row, roll in zip(numbers[: len(rolled)], rolled, strict=True)
        ]
        for actor, *concept in product(*parts):
            yield ord_, (actor, tuple(concept), level), buckets


def _column(duplicates: str) -> list[str]:
    return {"document": ["document"], "statement": [], "ever": []}.get(duplicates, [f"said:{duplicates}"])


def rolls(dataset: Dataset, row: Dimension) -> list[tuple[str, ...]]:
    """Return for each number of a stored column the nodes its value counts at.

    As in api.counts.sets: rolled up, a value counts at its ancestors of the level, and at itself above it.
    """
    values = names(dataset, row.column)
    if row.level is None:
        return [(value,) for value in values]
    tree = row.column.removesuffix(EXACT)
    depths = levels(dataset, tree)
    above = dataset.keep(("above", tree), lambda: _ancestors(dataset, tree))
    return [_rolled(value, row.level, depths, above.get(value, ())) for value in values]


def _rolled(value: str, level: int, depths: dict[str, int], above: Sequence[str]) -> tuple[str, ...]:
    own = (value,) if depths[value] <= level else ()
    return own + tuple(node for node in above if depths[node] == level)


def _ancestors(dataset: Dataset, tree: str) -> tuple[dict[str, list[str]], int]:
    found: dict[str, list[str]] = defaultdict(list)
    for descendant, ancestor in dataset.execute(ABOVE[tree]):
        found[descendant].append(ancestor)
    return found, 120 * sum(map(len, found.values()))
