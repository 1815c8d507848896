"""One actor against its own earlier word: reversal, hardening and softening on a force, reversal on whole and part."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from api.readings.change import Change, Followed, Step, changes, compare, steps
from api.readings.families import NOBODY, Families, related, shared
from api.readings.findings import Finding
from api.readings.histories import Histories

TOLD = ("reversal", "hardening", "softening")
IN_PART = "reversal-in-part"


def reversals(told: Histories, kin: Families) -> list[Finding]:
    """Return the changes of actors on forces; a change seen on several forces is one finding."""
    by_actor: dict[str, dict[str, list[Step]]] = defaultdict(dict)
    for (actor, force), remarks in told.items():
        by_actor[actor][force] = steps(remarks)
    found: dict[tuple[str, int, int], tuple[Change, set[str]]] = {}
    for history in by_actor.values():
        for change, forces in (*_on_a_force(history), *_in_part(history, kin)):
            key = change.rule, change.earlier.ord, change.later.ord
            found.setdefault(key, (change, set()))[1].update(forces)
    return [_finding(change, forces) for change, forces in found.values()]


def _on_a_force(history: Mapping[str, Sequence[Step]]) -> Iterator[tuple[Change, list[str]]]:
    for force, ordered in history.items():
        yield from ((change, [force]) for change in changes(ordered) if change.rule in TOLD)


def _in_part(history: Mapping[str, Sequence[Step]], kin: Families) -> Iterator[tuple[Change, list[str]]]:
    """Yield reversals between two forces of which one contains the other, but for those seen on a force they share."""
    taking = {force: [step for step in ordered if step.sides] for force, ordered in history.items()}
    for force, earlier in taking.items():
        followed = Followed(earlier)
        for other in kin.get(force, NOBODY) & taking.keys():
            for step in taking[other]:
                for change in compare(followed.by(step), step):
                    targets = change.earlier.targets, change.later.targets
                    if change.rule == "reversal" and not shared(*targets):
                        yield Change(IN_PART, change.earlier, change.later), related(*targets, kin)


def _finding(change: Change, forces: set[str]) -> Finding:
    earlier, later = change.earlier, change.later
    turned = change.rule in ("reversal", IN_PART)
    strength = min(earlier.strength, later.strength) if turned else abs(earlier.strength - later.strength)
    sides = (("earlier", (earlier,)), ("later", (later,)))
    return Finding("change", change.rule, sides, tuple(sorted(forces)), strength)
