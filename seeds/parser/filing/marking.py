"""Marks drafts of articles that repeat or spin one another: one origin, the flags, the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seeds.parser.filing.filing import Filed, Filing
from seeds.parser.filing.records import Record
from seeds.parser.filing.shelf import Pile, Shelf
from seeds.parser.filing.twins import Twins, sources

SHOWN, TOLD = 3, 5
"""Swapped words shown of one pair, and pairs told of one document, at most."""
LONGEST_ORIGIN = 110


@dataclass(frozen=True, slots=True)
class Repeated:
    """Two documents that share sentences, as it is told: what they share, and whether they count as one source."""

    first: str
    second: str
    evidence: str
    one_source: bool


def mark_twins(filing: Filing, filed: Sequence[Filed | None], found: Sequence[Twins]) -> Pile[Repeated]:
    """Write into the drafts what `found` says of their articles, numbered as `filed`; return it as it is told."""
    marking = _Marking(filed, sources(found))
    concerned: Shelf[int, list[int]] = Shelf()
    for at, pair in enumerate(found):
        for number in (pair.first, pair.second):
            concerned[number] = [*concerned.get(number, ()), at]
    for number, places in concerned.items():
        one = filed[number]
        for file in one.files if one else ():
            if not file.startswith("documents/"):
                continue
            record = filing.record(file)
            changed = marking.changed(record, number, [found[at] for at in places])
            if changed != record:
                filing.put(file, filing.manifest.files[file].article, changed)
    return Pile(marking.told(pair) for pair in found)


class _Marking:
    """Marks the records of one run: `filed` by number, `tops` the first of those with one source, by number."""

    def __init__(self, filed: Sequence[Filed | None], tops: dict[int, int]) -> None:
        self.filed = filed
        self.tops = tops

    def document(self, number: int) -> str:
        """Return the id of a document, '' for an article that has none."""
        one = self.filed[number]
        return one.document if one else ""

    def told(self, pair: Twins) -> Repeated:
        """Return a pair as it is told."""
        return Repeated(self.document(pair.first), self.document(pair.second), _evidence(pair), pair.one_source)

    def changed(self, record: Record, number: int, pairs: list[Twins]) -> Record:
        """Return the document of an article with what its twins say of it."""
        notes = [record["note"]] if "note" in record else []
        notes += [f"{_evidence(pair)} with {self.document(pair.other(number))}." for pair in pairs[:TOLD]]
        notes += [f"And {len(pairs) - TOLD} more."] if len(pairs) > TOLD else []
        marked: Record = {"note": " ".join(notes)}
        if number in self.tops:
            marked["origin"] = origin_of(self.document(self.tops[number]))
        if flag := _flag(number, pairs):
            marked["flags"] = [flag]
        return {**{key: value for key, value in record.items() if key != "note"}, **marked}


def origin_of(document: str) -> str:
    """Return what the source is called that a document is the first to give."""
    return f"text-of-{document}"[:LONGEST_ORIGIN].strip("-")


def _flag(number: int, pairs: list[Twins]) -> str:
    """Return the flag of a document: spun unless its words are the likelier ones, a copy if it is the later one."""
    if any(pair.spun and pair.likelier() in (None, pair.other(number)) for pair in pairs):
        return "machine_spun"
    return "copy" if any(pair.one_source and pair.second == number for pair in pairs) else ""


def _evidence(pair: Twins) -> str:
    shared = pair.evidence.shared
    spun = [one for one in pair.evidence.spun if one.reworded]
    cut = len(pair.evidence.spun) - len(spun)
    swaps = (swap for one in spun for swap in one.swaps if max(map(_words, (swap.first, swap.second))) <= 2)
    shown = list(dict.fromkeys(f"{swap.first or '-'}/{swap.second or '-'}" for swap in swaps))[:SHOWN]
    words = f" (words swapped: {', '.join(shown)})" if shown else ""
    told = (
        f"{len(shared)} equal and {len(spun)} reworded"
        if not cut
        else f"{len(shared)} equal, {len(spun)} reworded and {cut} cut"
    )
    return f"Shares {told} of {min(pair.evidence.sentences)} sentences{words}"


def _words(text: str) -> int:
    return len(text.split())
