"""Marks drafts of articles that repeat or spin one another: one origin, the flags, the evidence, garbled quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seeds.files import read
from seeds.parser.duplicates import Garbled
from seeds.parser.filing import Filed, Filing
from seeds.parser.records import Record
from seeds.parser.spans import Span
from seeds.parser.twins import Twins, sources

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


def mark_twins(filing: Filing, filed: Sequence[Filed | None], found: Sequence[Twins]) -> list[Repeated]:
    """Write into the drafts what `found` says of their articles, numbered as `filed`; return it as it is told."""
    marking = _Marking([one.document if one else "" for one in filed], sources(found))
    concerned: dict[int, list[Twins]] = {}
    for pair in found:
        concerned.setdefault(pair.first, []).append(pair)
        concerned.setdefault(pair.second, []).append(pair)
    for number in sorted(concerned):
        one = filed[number]
        for file in one.files if one else ():
            record = read(filing.directory / file).content
            changed = marking.changed(record, number, concerned[number])
            if changed != record:
                filing.put(file, filing.manifest.files[file].article, changed)
    return [marking.told(pair) for pair in found]


class _Marking:
    """Marks the records of one run: `documents` by number, `tops` the first of those with one source, by number."""

    def __init__(self, documents: list[str], tops: dict[int, int]) -> None:
        self.documents = documents
        self.tops = tops

    def told(self, pair: Twins) -> Repeated:
        """Return a pair as it is told."""
        return Repeated(self.documents[pair.first], self.documents[pair.second], _evidence(pair), pair.one_source)

    def changed(self, record: Record, number: int, pairs: list[Twins]) -> Record:
        """Return a document or occasion of an article with what its twins say of it."""
        if "statements" not in record:
            return self._document(record, number, pairs)
        statements = [
            {**statement, "reports": [self._report(report, number, pairs) for report in statement["reports"]]}
            for statement in record["statements"]
        ]
        return {**record, "statements": statements}

    def _document(self, record: Record, number: int, pairs: list[Twins]) -> Record:
        notes = [record["note"]] if "note" in record else []
        notes += [f"{_evidence(pair)} with {self.documents[pair.other(number)]}." for pair in pairs[:TOLD]]
        notes += [f"And {len(pairs) - TOLD} more."] if len(pairs) > TOLD else []
        marked: Record = {"note": " ".join(notes)}
        if number in self.tops:
            marked["origin"] = f"text-of-{self.documents[self.tops[number]]}"[:LONGEST_ORIGIN].strip("-")
        if flag := _flag(number, pairs):
            marked["flags"] = [flag]
        return {**{key: value for key, value in record.items() if key != "note"}, **marked}

    def _report(self, report: Record, number: int, pairs: list[Twins]) -> Record:
        for pair, garbled, own in _differing(number, pairs):
            if own.start < int(report["end"]) and int(report["start"]) < own.end and "quote" in report:
                return _garbled(report, garbled, number == pair.first, self.documents[pair.other(number)])
        return report


def _flag(number: int, pairs: list[Twins]) -> str:
    """Return the flag of a document: spun unless its words are the likelier ones, a copy if it is the later one."""
    if any(pair.spun and pair.likelier() in (None, pair.other(number)) for pair in pairs):
        return "machine_spun"
    return "copy" if any(pair.one_source and pair.second == number for pair in pairs) else ""


def _differing(number: int, pairs: list[Twins]) -> Iterator[tuple[Twins, Garbled, Span]]:
    """Yield the quotations of an article that a twin has otherwise, unless the twin's words are the less likely."""
    for pair in pairs:
        mine = "first" if pair.first == number else "second"
        for garbled in pair.garbled:
            if pair.one_source and garbled.likelier != mine:
                yield pair, garbled, garbled.first if mine == "first" else garbled.second


def _garbled(report: Record, garbled: Garbled, is_first: bool, other: str) -> Record:
    own = [(swap.first, swap.second) if is_first else (swap.second, swap.first) for swap in garbled.swaps]
    words = ", ".join(f"“{theirs or '(nothing)'}” for “{mine or '(nothing)'}”" for mine, theirs in own[:SHOWN])
    likelier = "likelier" if garbled.likelier else "which is right is not known"
    note = " ".join((*([report["note"]] if "note" in report else []), f"{other} has {words}; {likelier}."))
    flags = dict.fromkeys((*report.get("flags", ()), "garbled"))
    kept = {key: value for key, value in report.items() if key not in ("flags", "note", "evidence")}
    return {**kept, "flags": list(flags), "note": note, "evidence": report["evidence"]}


def _evidence(pair: Twins) -> str:
    shared, spun = pair.evidence.shared, pair.evidence.spun
    swaps = (swap for one in spun for swap in one.swaps if max(map(_words, (swap.first, swap.second))) <= 2)
    shown = list(dict.fromkeys(f"{swap.first or '-'}/{swap.second or '-'}" for swap in swaps))[:SHOWN]
    words = f" (words swapped: {', '.join(shown)})" if shown else ""
    return f"Shares {len(shared)} equal and {len(spun)} reworded of {min(pair.evidence.sentences)} sentences{words}"


def _words(text: str) -> int:
    return len(text.split())
