"""New actors spelled almost like one another, within a run or over several: suggested to a curator, never merged.

Names are compared that have the beginning of a word in common: a spelling differs in one word and not in all, and a
folder of thousands of names is done in a moment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
    made = {record["id"]: name for record in new if (name := _name(record))}
    others = {record["id"]: name for record in listed if (name := _name(record))} | made
    near: dict[str, list[str]] = defaultdict(list)
    for id_, name in others.items():
        for beginning in _beginnings(name):
            near[beginning].append(id_)
    found = ((id_, list(_alike(id_, name, near, others))) for id_, name in made.items())
    return {id_: ids for id_, ids in found if ids}


def _name(record: Record) -> str:
    """Return the name of a person as it is compared, '' for what is not: that alone is held of thousands."""
    name = folded(record["name"]) if record.get("type") == "person" else ""
    return name if " " in name else ""


def _alike(id_: str, name: str, near: Mapping[str, list[str]], others: Mapping[str, str]) -> Iterator[str]:
    candidates = {one for beginning in _beginnings(name) for one in near[beginning]} - {id_}
    likeness = {one: _likeness(name, others[one]) for one in candidates}
    best = sorted((one for one, value in likeness.items() if value >= ALIKE), key=lambda one: (-likeness[one], one))
    yield from best[:MOST]


def _beginnings(name: str) -> set[str]:
    return {word[:_BEGINNING] for word in name.split()}


def _likeness(first: str, second: str) -> float:
    if first == second:
        return 0.0  # one name, told apart by the bodies
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0.0
