"""Documents that repeat one drafted in an earlier run: told by the sketches kept of those, as their texts are not.

One in four hashes of a sketch is kept, so that a folder of thousands of drafts stays small.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence, Set

from seeds.parser.filing.filing import Filing
from seeds.parser.filing.marking import Repeated, origin_of
from seeds.parser.filing.records import Record
from seeds.parser.filing.shelf import Shelf, Taken
from seeds.parser.filing.twins import EVERY, REPEATS

KEPT = 4 * EVERY
CROWDED = 100
"""Earlier documents compared for one hash at most: what more have in common is no article."""
LEAST = 4
"""Hashes kept of the shorter of two documents from which their share tells anything."""


def thinned(sketched: array[int] | None) -> str:
    """Return what is kept of a sketch: its hashes that KEPT divides, eight digits each."""
    return "".join(f"{value:08x}" for value in sketched or () if value % KEPT == 0)


def mark_repeats(filing: Filing, documents: Sequence[str]) -> list[Repeated]:
    """Mark the documents of this run that repeat one of an earlier run; return them as they are told.

    `documents` are the files of those of this run.
    """
    found = list(_repeats(filing, documents))
    for new, old, share in found:
        _mark(filing, new, old, share)
    return [Repeated(_id(old), _id(new), _evidence(share), True) for new, old, share in found]


def _repeats(filing: Filing, documents: Sequence[str]) -> Iterator[tuple[str, str, float]]:
    """Yield each document with the earlier one it shares most with, if that is one source, and the share."""
    known = filing.manifest.files
    holding = _holding(filing, Taken(documents))
    for new in documents if holding else ():
        own = _hashes(known[new].sketch)
        near = sorted({file for value in own for file in holding.get(value, ())})
        shares = [(_share(own, _hashes(known[file].sketch)), file) for file in near]
        share, old = max(shares, key=lambda one: one[0], default=(0.0, ""))
        if share >= REPEATS and (filing.directory / old).exists():
            yield new, old, share


def _holding(filing: Filing, documents: Set[str]) -> Shelf[str, tuple[str, ...]]:
    """Return by each hash the files of earlier documents that have it, no more than CROWDED."""
    holding: Shelf[str, tuple[str, ...]] = Shelf()
    for file, entry in filing.manifest.files.items():
        for value in _hashes(entry.sketch) if file not in documents else ():
            held = holding.get(value, ())
            if len(held) < CROWDED:
                holding[value] = (*held, file)
    return holding


def _hashes(kept: str) -> frozenset[str]:
    return frozenset(kept[at : at + 8] for at in range(0, len(kept), 8))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter >= LEAST else 0.0


def _mark(filing: Filing, new: str, old: str, share: float) -> None:
    """Give both documents one origin; the later one is a copy, unless it is the one the other was a copy of."""
    record, before = (filing.record(file) for file in (new, old))
    first = before.get("origin") == origin_of(_id(new))
    origin = before.get("origin", origin_of(_id(old)))
    flags = {} if first or "flags" in record else {"flags": ["copy"]}
    note = " ".join(filter(None, (record.get("note", ""), f"{_evidence(share)} with {_id(old)}.")))
    _put(
        filing,
        new,
        {**{key: value for key, value in record.items() if key != "note"}, "note": note, "origin": origin, **flags},
    )
    if "origin" not in before:
        _put(filing, old, {**before, "origin": origin})


def _put(filing: Filing, file: str, record: Record) -> None:
    if filing.manifest.untouched(file):
        filing.put(file, filing.manifest.files[file].article, record)


def _id(file: str) -> str:
    return file.removeprefix("documents/").removesuffix(".yaml")


def _evidence(share: float) -> str:
    return f"Shares about {share:.0%} of its runs of five words"
