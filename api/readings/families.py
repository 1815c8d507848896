"""Which forces contain which: what is said of a whole bears on its parts, and the other way round."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from api.dataset import ABOVE, Dataset
from schemas.counting import Dimension

Families = Mapping[str, frozenset[str]]
NOBODY: frozenset[str] = frozenset()


def families(dataset: Dataset) -> Families:
    """Return for each force all that contain it and all that lie in it, itself left out."""

    def read() -> tuple[Families, int]:
        found: dict[str, set[str]] = defaultdict(set)
        for part, whole in dataset.execute(ABOVE["target"]):
            found[part].add(whole)
            found[whole].add(part)
        return {force: frozenset(kin) for force, kin in found.items()}, 150 * sum(map(len, found.values()))

    return dataset.keep(("families",), read)


def parts(dataset: Dataset) -> Families:
    """Return for each force all that lie in it; a force with none is left out."""

    def read() -> tuple[Families, int]:
        found: dict[str, set[str]] = defaultdict(set)
        for part, whole in dataset.execute(ABOVE["target"]):
            found[whole].add(part)
        return {force: frozenset(inner) for force, inner in found.items()}, 150 * len(found)

    return dataset.keep(("parts",), read)


def asked_about(dataset: Dataset, values: Mapping[str, Any], by: Dimension) -> Callable[[str], bool]:
    """Return which nodes of the tree of forces a question is about: those that its filters of forces name.

    With `target` also their parts, with `bears_on` also their wholes; rolled up, both; without such a filter, all.
    A statement found for one of its targets does not bring its others along.
    """
    named = {name: values.get(name, ()) for name in ("target__exact", "target", "bears_on")}
    if not any(named.values()):
        return lambda _node: True
    wider = {"target__exact": {}, "target": parts(dataset), "bears_on": families(dataset)}
    if by.level is not None:
        wider = dict.fromkeys(named, families(dataset))
    wanted = {kin for name, forces in named.items() for force in forces for kin in wider[name].get(force, NOBODY)}
    return wanted.union(*named.values()).__contains__


def shared(first: Iterable[str], second: Iterable[str]) -> list[str]:
    """Return the forces that two sets of targets both name, sorted."""
    return sorted(set(first) & set(second))


def related(first: Iterable[str], second: Iterable[str], kin: Families) -> list[str]:
    """Return the forces of both sets that are the same as one of the other set, contain it or lie in it, sorted."""
    ours, theirs = set(first), set(second)
    pairs = ((one, other) for one in ours for other in theirs if one == other or other in kin.get(one, NOBODY))
    return sorted({force for pair in pairs for force in pair})
