"""The trees of actors, forces and places: what lies above what, for actors as it was on a date."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping

from schemas.edtf import Edtf
from schemas.records import Actor, Membership

FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"
Parents = Mapping[str, Collection[str]]


def closure(parents: Parents) -> dict[str, dict[str, int]]:
    """Return for each node its ancestors with their depth: itself at 0, others at the shortest way up."""
    return {node: _above(node, parents) for node in parents}


def _above(node: str, parents: Parents) -> dict[str, int]:
    depths = {node: 0}
    waiting = deque([node])
    while waiting:
        here = waiting.popleft()
        for parent in parents.get(here, ()):
            if parent not in depths:
                depths[parent] = depths[here] + 1
                waiting.append(parent)
    return depths


def circles(parents: Parents) -> Iterator[list[str]]:
    """Yield the circles of a graph that should have none, each as the way round; nodes in no circle are not named."""
    finished: set[str] = set()
    for start in parents:
        way: dict[str, None] = {}
        branches: list[Iterator[str]] = [iter([start])]
        while branches:
            node = next(branches[-1], None)
            if node is None:
                branches.pop()
                if way:
                    finished.add(way.popitem()[0])
            elif node in way:
                yield list(way)[list(way).index(node) :]
            elif node not in finished:
                way[node] = None
                branches.append(iter(parents.get(node, ())))


def below(ancestors: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Return for each node all below it, itself included: a closure read the other way."""
    found: dict[str, set[str]] = {node: set() for node in ancestors}
    for node, above in ancestors.items():
        for ancestor in above:
            found[ancestor].add(node)
    return found


def overlaps(membership: Membership, date: Edtf | None) -> bool:
    """Return whether a membership may have held on `date`; on an unknown date every one may have."""
    if date is None:
        return True
    since = (membership.since and membership.since.earliest) or FIRST_DAY
    until = (membership.until and membership.until.latest) or LAST_DAY
    return since <= (date.latest or LAST_DAY) and (date.earliest or FIRST_DAY) <= until


def affiliation(actor: Actor, date: Edtf | None) -> str | None:
    """Return the body an actor spoke for where nothing else is said: its first membership that may have held then."""
    return next((membership.of for membership in actor.memberships if overlaps(membership, date)), None)


class Bodies:
    """The tree of actors as it was on a date: person, body, state."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._actors = {actor.id: actor for actor in actors}
        self._found: dict[tuple[str, str | None, str | None], tuple[str, ...]] = {}

    def __contains__(self, actor: object) -> bool:
        return actor in self._actors

    def speaking(self, actor: str, affiliation: str | None, date: Edtf | None) -> frozenset[str]:
        """Return for whom somebody speaks: themselves, the body they speak for, and all above both on `date`."""
        return frozenset((*self.above(actor, date), *(self.above(affiliation, date) if affiliation else ())))

    def above(self, actor: str, date: Edtf | None) -> tuple[str, ...]:
        """Return the actor and all it may have belonged to on `date`, sorted."""
        if not self._actors[actor].memberships:
            return (actor,)
        key = (actor, date.earliest, date.latest) if date else (actor, None, None)
        if key not in self._found:
            self._found[key] = self._climb(actor, date)
        return self._found[key]

    def _climb(self, actor: str, date: Edtf | None) -> tuple[str, ...]:
        found = {actor}
        waiting = [actor]
        while waiting:
            memberships = self._actors[waiting.pop()].memberships
            bodies = {one.of for one in memberships if one.of in self._actors and overlaps(one, date)} - found
            found |= bodies
            waiting.extend(sorted(bodies))
        return tuple(sorted(found))
