"""Agreement of coders beyond chance: Krippendorff's alpha. Pure computation.

Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011
(repository.upenn.edu/asc_papers/43): alpha = 1 - D_o / D_e, the disagreement observed within units over the
disagreement to be expected when values were paired by chance.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence, Set
from itertools import combinations
from typing import TypeVar

Value = TypeVar("Value", bound=Hashable)


def alpha(units: Iterable[Sequence[Value]], distance: Callable[[Value, Value], float]) -> float | None:
    """Return alpha of units, each the values its coders gave it; None where there is nothing to tell.

    `distance` is the squared difference of two values in Krippendorff's terms: 0 for equal ones. Units with fewer
    than two values say nothing and are left out. With no pair of values, or where all are equal and chance could not
    have produced anything else, alpha is undefined: None.

        D_o = 1/n sum over units u of 1/(m_u - 1) sum over ordered pairs in u of distance
        D_e = 1/(n (n - 1)) sum over ordered pairs of all n values of distance
    """
    paired = [values for values in units if len(values) > 1]
    total = sum(map(len, paired))
    observed = sum(2 * _apart(values, distance) / (len(values) - 1) for values in paired) / total if total else 0.0
    tally = Counter(value for values in paired for value in values)
    between = sum(tally[first] * tally[second] * distance(first, second) for first, second in combinations(tally, 2))
    expected = 2 * between / (total * (total - 1)) if total else 0.0
    return 1 - observed / expected if expected else None


def _apart(values: Sequence[Value], distance: Callable[[Value, Value], float]) -> float:
    return sum(distance(first, second) for first, second in combinations(values, 2))


def nominal(first: Hashable, second: Hashable) -> float:
    """Return 0 for equal values, else 1."""
    return float(first != second)


def masi(first: Set[Hashable], second: Set[Hashable]) -> float:
    """Return how far apart two sets are, from 0 (equal) to 1 (nothing in common): MASI, 1 - J M.

    J is the Jaccard coefficient; M is 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, else 0.
    Rebecca Passonneau, "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation", LREC
    2006.
    """
    if first == second:
        return 0.0
    common = len(first & second)
    if not common:
        return 1.0
    monotony = 2 / 3 if first <= second or second <= first else 1 / 3
    return 1 - common / len(first | second) * monotony


def percentage(units: Iterable[Sequence[Hashable]]) -> float | None:
    """Return in how many of a hundred units all coders gave one value; None without units."""
    equal = [len(set(values)) == 1 for values in units if len(values) > 1]
    return 100 * sum(equal) / len(equal) if equal else None
