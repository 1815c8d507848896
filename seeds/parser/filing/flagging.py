"""Flags reports that differ from another of the same utterance: garbled words, or a conflict in substance, and how.

Drafts of this run are compared with each other, with those of earlier runs in the directory and with what is curated.
Flags and notes made before are made anew, so that it does not matter in how many runs articles were read. What somebody
edited is compared with, and never changed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from seeds.codebook import stances
from seeds.files import read
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.records import Record
from seeds.parser.filing.variants import Variants, agreed, conflict
from seeds.parser.filing.wordings import Meeting, Place, Wording, meetings, wordings

TOLD = 3
"""Differences told of one report at most."""
_OWN = ("garbled", "conflicting")
_NOTE = re.compile(r"\s*Compared with [a-z0-9-]+: [^.]*\.")
Differences = dict[Place, dict[str, str]]


def flag(filing: Filing, files: Iterable[str], text: Callable[[str], str]) -> dict[str, int]:
    """Write flags and notes into drafts; return how many reports of `files`, those of this run, have each flag.

    `text` gives the text of a document of this run by its id, '' for any other.
    """
    ours = [file for file in files if file.startswith("occasions/")]
    records = {
        file: read(filing.directory / file).content for file in sorted({*ours, *earlier(filing.directory, ours)})
    }
    found = list(meetings(_wordings(filing, records, text)))
    different = _differences(found, text)
    counts = dict.fromkeys(_OWN, 0)
    for file, record in records.items():
        changed = _flagged(record, file, different)
        if changed != record and file not in filing.edited:
            filing.put(file, filing.manifest.files[file].article, changed)
        for statement in changed["statements"] if file in ours else ():
            for report in statement["reports"]:
                for name in set(_OWN).intersection(report.get("flags", ())):
                    counts[name] += 1
    return counts


def earlier(directory: Path, ours: Iterable[str]) -> list[str]:
    """Return the files of drafts that may be of the same actors: those whose names begin with the same word."""
    begins = {_begin(file) for file in ours}
    files = (f"occasions/{path.name}" for path in sorted((directory / "occasions").glob("*.yaml")))
    return [file for file in files if _begin(file) in begins]


def _begin(file: str) -> str:
    return re.split(r"[/.-]", file, maxsplit=2)[1]


def _wordings(filing: Filing, records: dict[str, Record], text: Callable[[str], str]) -> Iterable[Wording]:
    def curated(report: Record) -> str:
        return text(report["document"])[int(report["start"]) : int(report["end"])]

    actors = {record["actor"] for record in records.values()}
    for occasion in filing.held.occasions:
        if occasion["actor"] in actors:
            yield from wordings(occasion, curated, stances())
    for file, record in records.items():
        entry = filing.manifest.files.get(file)
        known = entry.words if entry else {}

        def drafted(report: Record, known: dict[str, str] = known) -> str:
            return known.get(f"{report['document']} {report['start']}-{report['end']}", "")

        yield from wordings(record, drafted, stances(), file)


def _differences(found: list[Meeting], text: Callable[[str], str]) -> Differences:
    """Return what is told of each report: note by flag and note, in the order found."""
    variants, agreeing = Variants(found, text), agreed(found)
    told: Differences = defaultdict(dict)
    for met in found:
        for seen in (met, met.turned()):
            if seen.first.place is None:
                continue
            substance = conflict(seen, agreeing)
            words = () if substance else variants.garbled(seen)
            notes = told[seen.first.place]
            for kind, what in (
                *([("conflicting", substance)] if substance else ()),
                *(("garbled", one) for one in words),
            ):
                notes.setdefault(f"Compared with {seen.second.document}: {what}.", kind)
    return told


def _flagged(record: Record, file: str, different: Differences) -> Record:
    statements = [
        {
            **statement,
            "reports": [
                _report(one, different.get((file, number, at), {})) for at, one in enumerate(statement["reports"])
            ],
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
