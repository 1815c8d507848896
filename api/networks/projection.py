"""The arithmetic of discourse networks: from what actors said on concepts to weighted ties. Pure computation.

Formulas: Philip Leifeld, Johannes Gruber and Felix Rolf Bossner, Discourse Network Analyzer Manual, chapter
"Algorithms" (github.com/leifeld/dna, manual2), sections on one-mode networks, their normalization, and affiliation
networks; normalization is discussed in Philip Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic
Networks", The Oxford Handbook of Political Networks, 2017, doi:10.1093/oxfordhb/9780190228217.013.25.

x[i,j,k] is how often actor i spoke on concept j with level k; K is the scale of levels, here from -1 (oppose) to +1
(support), with 0 between where neutral statements are a level. |k - k'| / SPAN is the distance of two levels: on the
binary scale 0 or 1, on the scale with a middle 0, 1/2 or 1 (the manual's integer case, SPAN being its |K| - 1).
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import sqrt

Actor = str
Concept = tuple[str, ...]
Levels = Mapping[int, int]
Spoken = Mapping[Concept, Levels]
Array = Mapping[Actor, Spoken]
SPAN = 2
CODES = {1: 1, -1: 2, 0: 4}


@dataclass(frozen=True, slots=True)
class Tie:
    """The weight of a tie before and after normalisation."""

    raw: float
    weight: float


def agreement(ties: str, first: int, second: int) -> float:
    """Return what one statement of level `first` and one of level `second` on one concept add to a tie.

    congruence: 1 - d, conflict: d, subtract: congruence - conflict, ignore: 1, where d = |k - k'| / (|K| - 1).
    """
    distance = abs(first - second) / SPAN
    return {"congruence": 1 - distance, "conflict": distance, "subtract": 1 - 2 * distance, "ignore": 1.0}[ties]


def one_mode(counts: Array, ties: str, normalisation: str) -> dict[tuple[Actor, Actor], Tie]:
    """Return the ties between actors, each pair once in the order of `counts`; pairs without weight are left out.

    raw = sum over j, k, k' of x[i,j,k] x[i',j,k'] agreement(k, k'); weight = raw / norm(i, i').
    Costs the sum over concepts of the squared number of actors on each.
    """
    speakers: dict[Concept, list[tuple[Actor, Levels, Mapping[int, float]]]] = defaultdict(list)
    for actor, spoken in counts.items():
        for concept, levels in spoken.items():
            speakers[concept].append((actor, levels, _pull(levels, ties)))
    raw: dict[tuple[Actor, Actor], float] = defaultdict(float)
    for having in speakers.values():
        for (first, ours, _), (second, _, theirs) in combinations(having, 2):
            for level, count in ours.items():
                raw[first, second] += count * theirs[level]
    norm = NORMS[normalisation]
    return {pair: Tie(value, value / norm(counts[pair[0]], counts[pair[1]])) for pair, value in raw.items() if value}


def _pull(levels: Levels, ties: str) -> dict[int, float]:
    """Return for each level k what one statement of it adds to a tie: sum over k' of x[i',j,k'] agreement(k, k')."""
    return {
        level: sum(count * agreement(ties, level, other) for other, count in levels.items()) for level in (-1, 0, 1)
    }


def activity(spoken: Spoken) -> int:
    """Return how often an actor spoke: sum over j, k of x[i,j,k]."""
    return sum(sum(levels.values()) for levels in spoken.values())


def average(ours: Spoken, theirs: Spoken) -> float:
    """Return the mean activity of two actors ("average activity normalization")."""
    return (activity(ours) + activity(theirs)) / 2


def cosine(ours: Spoken, theirs: Spoken) -> float:
    """Return sqrt((sum x[i,j,k])^2) sqrt((sum x[i',j,k])^2), as DNA defines its cosine: the product of activities."""
    return sqrt(activity(ours) ** 2) * sqrt(activity(theirs) ** 2)


def jaccard(ours: Spoken, theirs: Spoken) -> float:
    """Return sum x[i,j,k][x[i',j,k] = 0] + sum x[i',j,k][x[i,j,k] = 0] + sum x[i,j,k] x[i',j,k]."""
    both = [
        (levels[level], theirs[concept][level])
        for concept, levels in ours.items()
        if concept in theirs
        for level in levels
        if level in theirs[concept]
    ]
    alone = activity(ours) - sum(count for count, _ in both) + activity(theirs) - sum(count for _, count in both)
    return alone + sum(count * other for count, other in both)


NORMS: dict[str, Callable[[Spoken, Spoken], float]] = {
    "no": lambda _ours, _theirs: 1,
    "average": average,
    "jaccard": jaccard,
    "cosine": cosine,
}


def two_mode(counts: Array, ties: str, normalisation: str) -> dict[tuple[Actor, Concept], Tie]:
    """Return the ties of actors to concepts; pairs without weight are left out.

    ignore: sum over k of x[i,j,k]; subtract: sum over k of k x[i,j,k]; combine: the stances met, as a code.
    activity divides by sum over j, k of x[i,j,k], prominence by sum over i, k of x[i,j,k].
    """
    prominence: dict[Concept, int] = defaultdict(int)
    for spoken in counts.values():
        for concept, levels in spoken.items():
            prominence[concept] += sum(levels.values())
    made = {}
    for actor, spoken in counts.items():
        norms = {"no": 1, "activity": activity(spoken)}
        for concept, levels in spoken.items():
            raw = AFFILIATIONS[ties](levels)
            if raw:
                made[actor, concept] = Tie(raw, raw / norms.get(normalisation, prominence[concept]))
    return made


def combined(levels: Levels) -> float:
    """Return the code of the stances met: 1 support, 2 oppose, 3 both (the manual's "affiliation combine").

    Where neutral is a level too, it adds 4, so that the other codes mean what they meant; DNA would number anew.
    """
    return float(sum(CODES[level] for level, count in levels.items() if count))


AFFILIATIONS: dict[str, Callable[[Levels], float]] = {
    "ignore": lambda levels: float(sum(levels.values())),
    "subtract": lambda levels: float(sum(level * count for level, count in levels.items())),
    "combine": combined,
}
