"""Flags reports that differ from another of the same utterance: garbled words, or a conflict in substance, and how.

Drafts of this run are compared with each other, with those of earlier runs in the directory and with what is curated.
Flags and notes made before are made anew, so that it does not matter in how many runs articles were read. What somebody
edited is compared with, and never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from os import scandir
from pathlib import Path

from seeds.codebook import stances
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.records import Record
from seeds.parser.filing.shelf import Shelf, Taken
from seeds.parser.filing.variants import Variants, agreed, conflict
from seeds.parser.filing.wordings import Meetings, Wording, wordings

TOLD = 3
"""Differences told of one report at most."""
_OWN = ("garbled", "conflicting")
_NOTE = re.compile(r"\s*Compared with [a-z0-9-]+: [^.]*\.")
Differences = dict[tuple[int, int], dict[str, str]]
"""Of each report, by the numbers of statement and report: the flag by the note."""


def flag(filing: Filing, files: Iterable[str], text: Callable[[str], str]) -> dict[str, int]:
    """Write flags and notes into drafts; return how many reports of `files`, those of this run, have each flag.

    `text` gives the text of a document of this run by its id, '' for any other.
    """
    ours = Taken(file for file in files if file.startswith("occasions/"))
    compared = earlier(filing.directory, ours)
    compared.update(ours)
    different = _differences(Meetings(_wordings(filing, compared, text)), text)
    counts = dict.fromkeys(_OWN, 0)
    for file in compared:
        record = filing.record(file)
        if file not in different and not _told_before(record):
            continue
        changed = _flagged(record, different.get(file, {}))
        if changed != record and file not in filing.edited:
            filing.put(file, filing.manifest.files[file].article, changed)
        for flags in _flags(changed) if file in ours else ():
            for name in flags:
                counts[name] += 1
    return counts


def _told_before(record: Record) -> bool:
    """Whether a record has flags or notes that were made of it before."""
    notes = (one.get("note", "") for statement in record["statements"] for one in statement["reports"])
    return any(_flags(record)) or any(map(_NOTE.search, notes))


def _flags(record: Record) -> Iterator[set[str]]:
    for statement in record["statements"]:
        for report in statement["reports"]:
            yield set(_OWN).intersection(report.get("flags", ()))


def earlier(directory: Path, ours: Iterable[str]) -> Taken:
    """Return the files of drafts that may be of the same actors: those whose names begin with the same word."""
    begins = {_begin(file) for file in ours}
    if not begins:
        return Taken()
    with scandir(directory / "occasions") as entries:
        files = (f"occasions/{entry.name}" for entry in entries if entry.name.endswith(".yaml"))
        return Taken(file for file in files if _begin(file) in begins)


def _begin(file: str) -> str:
    return re.split(r"[/.-]", file, maxsplit=2)[1]


def _wordings(filing: Filing, files: Iterable[str], text: Callable[[str], str]) -> Iterable[Wording]:
    def curated(report: Record) -> str:
        return text(report["document"])[int(report["start"]) : int(report["end"])]

    actors = Taken(filing.record(file)["actor"] for file in (files if filing.held.occasions else ()))
    for occasion in filing.held.occasions:
        if occasion["actor"] in actors:
            yield from wordings(occasion, curated, stances())
    for file in files:
        entry = filing.manifest.files.get(file)
        known = entry.words if entry else {}

        def drafted(report: Record, known: dict[str, str] = known) -> str:
            return known.get(f"{report['document']} {report['start']}-{report['end']}", "")

        yield from wordings(filing.record(file), drafted, stances(), file)


def _differences(found: Meetings, text: Callable[[str], str]) -> Shelf[str, Differences]:
    """Return by file what is told of its reports, in the order found."""
    variants, agreeing = Variants(found, text), agreed(found)
    told: Shelf[str, Differences] = Shelf()
    for met in found:
        for seen in (met, met.turned()):
            if seen.first.place is None:
                continue
            substance = conflict(seen, agreeing)
            words = () if substance else variants.garbled(seen)
            file, place = seen.first.place[0], seen.first.place[1:]
            kind, what = ("conflicting", (substance,)) if substance else ("garbled", words)
            notes = {f"Compared with {seen.second.document}: {one}.": kind for one in what}
            if notes:
                told[file] = _with(told.get(file, {}), place, notes)
    return told


def _with(known: Differences, place: tuple[int, int], notes: dict[str, str]) -> Differences:
    before = known.get(place, {})
    return {**known, place: before | {note: kind for note, kind in notes.items() if note not in before}}


def _flagged(record: Record, different: Differences) -> Record:
    statements = [
        {
            **statement,
            "reports": [_report(one, different.get((number, at), {})) for at, one in enumerate(statement["reports"])],
        }
        for number, statement in enumerate(record["statements"])
    ]
    return {**record, "statements": statements}


def _report(report: Record, notes: dict[str, str]) -> Record:
    told = dict(list(notes.items())[:TOLD])
    flags = [
        *(one for one in report.get("flags", ()) if one not in _OWN),
        *(one for one in _OWN if one in told.values()),
    ]
    note = " ".join(filter(None, (_NOTE.sub("", report.get("note", "")).strip(), *told)))
    kept = {key: value for key, value in report.items() if key not in ("flags", "note", "evidence")}
    made = {**kept, **({"flags": flags} if flags else {}), **({"note": note} if note else {})}
    return {**made, "evidence": report["evidence"]} if "evidence" in report else made
