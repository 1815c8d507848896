"""New actors spelled almost like one another, within a run or over several: suggested to a curator, never merged.

Names are compared that have the beginning of a word in common: a spelling differs in one word and not in all, and a
folder of thousands of names is done in a moment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from seeds.parser.filing.records import Record
from seeds.parser.naming.names import ALIKE
from seeds.parser.naming.spellings import folded

_BEGINNING = 2
"""Letters of a word by which names are found that may be alike."""
MOST = 3
"""Names suggested for one at most."""


def alike(new: Iterable[Record], listed: Iterable[Record]) -> dict[str, list[str]]:
    """Return for each new actor the ids of those spelled almost like it: other new ones, and those `listed` in drafts.

    Only names of more than one word are compared: a single one is too short to tell a spelling from another name.
    """
    made = list(new)
    others = {record["id"]: record for record in (*listed, *made)}
    near: dict[str, list[Record]] = defaultdict(list)
    for record in others.values():
        for beginning in _beginnings(record):
            near[beginning].append(record)
    return {record["id"]: found for record in made if (found := list(_alike(record, near)))}


def _alike(record: Record, near: dict[str, list[Record]]) -> Iterator[str]:
    candidates = {one["id"]: one for beginning in _beginnings(record) for one in near[beginning]}
    likeness = {id_: _likeness(record, one) for id_, one in candidates.items() if id_ != record["id"]}
    best = sorted((id_ for id_, value in likeness.items() if value >= ALIKE), key=lambda id_: (-likeness[id_], id_))
    yield from best[:MOST]


def _beginnings(record: Record) -> set[str]:
    words = folded(record["name"]).split()
    return {word[:_BEGINNING] for word in words} if len(words) > 1 and record.get("type") == "person" else set()


def _likeness(one: Record, other: Record) -> float:
    first, second = folded(one["name"]), folded(other["name"])
    if first == second:
        return 0.0  # one name, told apart by the bodies
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0.0
