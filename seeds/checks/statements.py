"""Statements against the codebook and against their documents: stance, spans, quotes, reports."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from schemas.curated import wrong_span
from schemas.records import Document, Report, Statement
from seeds.checks.material import Everything
from seeds.entries import Entry
from seeds.files import Keys
from seeds.problems import Problem

_ZONES = timedelta(days=1)
"""By how much a document may seem older than what it reports, as clocks differ around the world."""
ELLIPSIS = " … "  # between the parts of a quote that other words separate in the document


def quote_parts(quote: str) -> list[str]:
    """Return the parts of a quote, each of which stands in the document as it is."""
    return quote.split(ELLIPSIS)


def spans(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each span that is none in its document, and each quote longer than its span."""
    documents = everything.by_id["documents"]
    for entry, keys, report in _reports(everything):
        yield from _span(entry, keys, report.start, report.end, documents.get(report.document))
        if report.evidence and (answered := report.evidence.answers):
            at = (*keys, "evidence", "answers")
            yield from _span(entry, at, answered.start, answered.end, documents.get(report.document))
        if report.quote and sum(map(len, quote_parts(report.quote))) > report.end - report.start:
            yield entry.problem((*keys, "quote"), f"is longer than its span of {report.end - report.start} characters")
    for entry, unit in everything.records("codings"):
        yield from _span(entry, (), unit.start, unit.end, documents.get(unit.document))


def _span(entry: Entry[Any], keys: Keys, start: int, end: int, document: Document | None) -> Iterator[Problem]:
    if wrong := wrong_span(start, end):
        yield entry.problem((*keys, "end"), wrong, wrong.suggestion)
    if document and end > document.length:
        yield entry.problem((*keys, "end"), f"{end} lies beyond the {document.length} characters of {document.id}")


def reports_once(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each report that a statement has twice: one document, one span, one form."""
    seen: set[tuple[object, ...]] = set()
    for entry, keys, report in _reports(everything):
        place = (entry.file.path, keys[:2], report.document, report.start, report.end)
        if place in seen:
            yield entry.problem(keys, f"reports characters {report.start} to {report.end} of {report.document} again")
        seen.add(place)


def filled(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each occasion on which nothing was said."""
    for entry, occasion in everything.records("occasions"):
        if not occasion.statements:
            yield entry.problem(("statements",), "is empty; an occasion has at least one statement")


def dates(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each occasion dated after a document that reports it was published."""
    documents = everything.by_id["documents"]
    for entry, occasion in everything.records("occasions"):
        said = occasion.said.earliest if occasion.said else None
        reports = (report for statement in occasion.statements for report in statement.reports)
        for document in dict.fromkeys(documents[report.document] for report in reports if report.document in documents):
            latest = document.published.latest if document.published else None
            if said and latest and date.fromisoformat(said) > date.fromisoformat(latest) + _ZONES:
                told = f"{document.id}, which reports it, was published on {document.published.text}"
                yield entry.problem(("said",), f"{occasion.said.text} is too late: {told}")


def stances(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each stance that is missing where the code leaves it open, or given where it does not."""
    positions = {position.code: position for position in everything.codebook.positions}
    for entry, keys, statement in _statements(everything):
        position = positions.get(statement.position)
        if position and (position.stance is None) != (statement.stance is not None):
            wanted = "leaves the stance to the statement" if position.stance is None else "has its stance already"
            yield entry.problem((*keys, "stance"), f"position {position.code} {wanted}")


def _statements(everything: Everything) -> Iterator[tuple[Entry[Any], Keys, Statement]]:
    for entry, occasion in everything.records("occasions"):
        for at, statement in enumerate(occasion.statements):
            yield entry, ("statements", at), statement


def _reports(everything: Everything) -> Iterator[tuple[Entry[Any], Keys, Report]]:
    for entry, keys, statement in _statements(everything):
        for at, report in enumerate(statement.reports):
            yield entry, (*keys, "reports", at), report
