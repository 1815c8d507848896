"""Whether what an editor made of a draft is one still: an occasion with one statement, on what there is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator, Mapping
from typing import Any

from schemas.curated import OccasionSchema
from schemas.records import Report
from seeds.checks.references import REFERENCES, intended
from seeds.entries import IN_OUR_WORDS, Entry, load
from seeds.files import File, Keys
from seeds.parser.filing.records import Record
from seeds.problems import Problem, Problems
from seeds.verify import against_text, reports

Known = Mapping[str, Collection[str]]
"""The ids there are, by kind."""
Named = Mapping[str, Mapping[str, Record]]
"""The records that have names, by kind and id."""


def check_occasion(
    file: File, known: Known, taken: Container[str], named: Named, text: Callable[[str], str | None]
) -> None:
    """Raise Problems unless a file is an occasion with one statement, not `taken`, and all it refers to is `known`.

    Spans and quotes are proved against the `text` of a document of an id, where it is at hand.
    """
    entry, problems = load(OccasionSchema(), file, (), file.content)
    if not problems and len(entry.content["statements"]) != 1:
        problems = [entry.problem(("statements",), "holds one statement; edit it, or drop it instead")]
    if not problems and (id_ := entry.content["statements"][0]["id"]) in taken:
        problems = [entry.problem(("statements", 0, "id"), f"'{id_}' is the id of another statement, or was")]
    problems += _references(entry, known, named) if isinstance(file.content, dict) else ()
    if not problems:
        problems = [one for report in reports(entry) for one in _unproved(*report, text)]
    if problems:
        raise Problems(problems)


def _unproved(entry: Entry[Any], keys: Keys, report: Report, text: Callable[[str], str | None]) -> Iterator[Problem]:
    there = text(report.document)
    return against_text(entry, keys, report, there) if there is not None else iter(())


def _references(entry: Entry[Any], known: Known, named: Named) -> Iterator[Problem]:
    for kind, pattern, to in REFERENCES:
        for keys, id_ in entry.find(pattern) if kind == "occasions" and to in known else ():
            if id_ and id_ not in known[to]:
                message = f"'{id_}' is not the id of any {to.removesuffix('s')}"
                yield entry.problem(keys, message, intended(id_, known[to], _spellings(named.get(to, {}))))


def _spellings(records: Mapping[str, Record]) -> Iterator[tuple[str, str]]:
    return ((text, id_) for id_, one in records.items() for text in (one["name"], *one.get("aliases", ())))


def complaints(messages: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Yield field and words of each complaint of a schema."""
    if isinstance(messages, dict):
        for key, below in messages.items():
            yield from complaints(below, f"{field}.{key}" if field else str(key))
        return
    for message in messages:
        yield field, IN_OUR_WORDS.get(message, str(message))
