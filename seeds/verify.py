"""Curated spans and quotes against the texts of the documents, which lie outside the project."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any

from marshmallow import ValidationError

from schemas.curated import ReportSchema
from schemas.records import Document, Report
from seeds.collections import Material
from seeds.entries import Entry
from seeds.files import Keys
from seeds.parser.texts.decoding import Unreadable, decode
from seeds.problems import Problem, shown
from seeds.quoting import elsewhere, likeliest, stands, whole_words

REPORT = ReportSchema()
AS_WRITTEN = ("actor_as_written", "target_as_written")


@dataclass(frozen=True, slots=True)
class Verified:
    """Where curated files and texts differ, the ids of documents whose text was there, and of those it was not."""

    problems: tuple[Problem, ...]
    at_hand: tuple[str, ...]
    absent: tuple[str, ...]


def verify(materials: Sequence[Material], directory: Path) -> Verified:
    """Return where curated files and the texts in `directory` differ; files are found by their SHA-256, not by name.

    Looked at are each document's encoding (UTF-8) and length in code points, each span, each quote within its span
    (parts separated by ` … ` one by one, in their order) and how actor and target are written. The text of a document
    is absent when no file has its hash, as it is or written anew as UTF-8; a file that is called like it is changed.
    """
    contents, stems = _contents(directory)
    entries = [(entry, entry.record) for material in materials for entry in material.documents if entry.record]
    missing = [(entry, document.id) for entry, document in entries if document.sha256 not in contents]
    problems = [_changed(entry, stems[id_]) for entry, id_ in missing if id_ in stems]
    texts: dict[str, str] = {}
    for entry, document in entries:
        if document.sha256 in contents:
            problems.extend(_document(entry, document, contents[document.sha256], texts))
    for material in materials:
        for entry, keys, report in chain.from_iterable(map(reports, material.occasions)):
            if report.document in texts:
                problems.extend(against_text(entry, keys, report, texts[report.document]))
    absent = {id_ for _, id_ in missing}
    at_hand = {document.id for _, document in entries} - absent
    return Verified(tuple(problems), tuple(sorted(at_hand)), tuple(sorted(absent - stems.keys())))


def _contents(directory: Path) -> tuple[dict[str, bytes], dict[str, Path]]:
    """Return the contents of a directory's files by hash, also by that of the text as UTF-8; paths of texts by stem."""
    paths = [path for path in sorted(directory.rglob("*")) if path.is_file()]
    found: dict[str, bytes] = {}
    for content in map(Path.read_bytes, paths):
        found |= {sha256(one).hexdigest(): one for one in (_as_utf_8(content), content)}
    return found, {path.stem: path for path in paths if path.suffix in (".txt", "")}


def _as_utf_8(content: bytes) -> bytes:
    """Return what a file in another encoding holds as UTF-8; any other content as it is."""
    try:
        decoded = decode(content)
    except Unreadable:
        return content
    return content if decoded.kept else decoded.text.encode("utf-8", "replace")


def _changed(entry: Entry[Any], path: Path) -> Problem:
    return entry.problem(("sha256",), f"is not the hash of {shown(path)}, which is called like the document")


def _document(entry: Entry[Any], document: Document, content: bytes, texts: dict[str, str]) -> Iterator[Problem]:
    """Yield what is wrong with one document; put its text into `texts` when it can be read."""
    try:
        text = texts[document.id] = content.decode("utf-8")
    except UnicodeDecodeError as error:
        yield entry.problem(("sha256",), f"the file with this hash is not UTF-8 at byte {error.start}")
        return
    if len(text) != document.length:
        yield entry.problem(
            ("length",), f"is {document.length}, but the text has {len(text)} characters", str(len(text))
        )


def reports(entry: Entry[Any]) -> Iterator[tuple[Entry[Any], Keys, Report]]:
    """Yield the reports of an occasion that are right by themselves, whatever is wrong beside them."""
    for at, statement in enumerate(_listed(entry.content, "statements")):
        for number, content in enumerate(_listed(statement, "reports")):
            try:
                report = REPORT.load(content)
            except ValidationError:
                continue
            yield entry, ("statements", at, "reports", number), report


def _listed(content: Any, key: str) -> list[Any]:
    written = content.get(key) if isinstance(content, dict) else None
    return written if isinstance(written, list) else []


def against_text(entry: Entry[Any], keys: Keys, report: Report, text: str) -> Iterator[Problem]:
    """Yield what a report says of the text of its document that is not so."""
    if report.end > len(text):
        yield entry.problem((*keys, "end"), f"{report.end} lies beyond the {len(text)} characters of {report.document}")
        return
    span = text[report.start : report.end]
    if span != span.strip():
        yield entry.problem((*keys, "start"), "the span begins or ends with a space", _trimmed(report, span))
    if (whole := whole_words(report.start, report.end, text)) != (report.start, report.end):
        yield entry.problem((*keys, "start"), "the span begins or ends within a word", f"{whole[0]} and {whole[1]}")
    if report.quote and not stands(report.quote, span):
        wrong = f"does not stand in its span, {elsewhere(report.quote, text)}"
        yield entry.problem((*keys, "quote"), wrong, likeliest(report.quote, span))
    for name in AS_WRITTEN:
        written = getattr(report, name)
        if written and not stands(written, text):
            yield entry.problem((*keys, name), f"'{written}' does not stand in {report.document}")


def _trimmed(report: Report, span: str) -> str:
    start = report.start + len(span) - len(span.lstrip())
    return f"{start} and {start + len(span.strip())}"
