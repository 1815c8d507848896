"""A draft as a curator sees it: what it says, on what evidence, the passage it stands in, what it may repeat."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from api.commands.terminal import table, width
from seeds.parser.filing.records import Record
from seeds.review.desk import Desk
from seeds.review.folder import Draft
from seeds.review.passages import Texts
from seeds.review.retelling import alternatives
from seeds.review.sameness import Likeness


def card(desk: Desk, texts: Texts, draft: Draft, like: list[Likeness]) -> str:
    """Return a draft laid out for a terminal."""
    occasion, statement = draft.occasion, draft.statement
    rows = [
        ("statement", f"{statement['id']}: {statement['summary']}"),
        ("actor", ", ".join(occasion[key] for key in ("actor", "role", "affiliation") if key in occasion)),
        *_new(desk, "actors", [occasion["actor"]]),
        ("position", f"{statement['position']} on {', '.join(statement['targets'])}"),
        *_new(desk, "forces", statement["targets"]),
        *_others(statement),
        ("said", f"{occasion.get('said', 'date unknown')} ({occasion['said_basis']})"),
        *((name, statement[name]) for name in ("place", "condition") if name in statement),
        *_new(desk, "places", [statement["place"]] if "place" in statement else []),
    ]
    for document, reports in groupby(statement["reports"], key=itemgetter("document")):
        rows.append(("article", _article(desk, desk.document(document))))
        rows += _new(desk, "outlets", [desk.document(document)["outlet"]])
        rows += [row for report in reports for row in _report(desk, texts, report)]
    if complaint := desk.unacceptable(draft):
        rows.append(("problem", complaint))
    if doubt := desk.doubt(draft):
        rows.append(("doubt", doubt))
    for number, one in enumerate(like, 1):
        rows.append((f"like {number}", f"{one.statement}: {one.summary} ({_why(desk, one)})"))
    return table(rows, (10, width() - 12))


def _why(desk: Desk, like: Likeness) -> str:
    """Return why a statement may be the same, and before all who else made it."""
    other = "" if like.same_actor else f"another actor: {desk.name('actors', like.actor)}; "
    return f"{other}{', '.join(like.reasons)}"


def offered(draft: Draft) -> str:
    """Return the keys that decide on a draft: digits where there are other positions."""
    last = len(alternatives(draft.statement))
    digits = f" [1{f'-{last}' if last > 1 else ''}] other position" if last else ""
    return f"[a]ccept{digits} [e]dit [d]rop [m]erge [s]kip [b]ack [q]uit [?]"


def _others(statement: Record) -> Iterator[tuple[str, str]]:
    """Yield the positions the draft may be told as instead, by the keys that choose them."""
    if others := alternatives(statement):
        yield "or", ", ".join(f"{key} {other}" for key, other in enumerate(others, 1))


def _new(desk: Desk, kind: str, ids: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the records that nobody curated yet and accepting would add, with their other names and what is noted."""
    for record in filter(None, (desk.proposed(kind, id_) for id_ in ids)):
        type_ = f", {record['type']}" if "type" in record else ""
        others = f", also called {', '.join(record['aliases'])}" if record.get("aliases") else ""
        yield "new", f"{record['name']}{type_}{others}" + (f": {record['note']}" if "note" in record else "")


def _article(desk: Desk, document: Record) -> str:
    """Return what an article is called, who published it and when."""
    return (
        f"{document['title']} ({desk.name('outlets', document['outlet'])}, {document.get('published', 'date unknown')})"
    )


def _report(desk: Desk, texts: Texts, report: Record) -> Iterator[tuple[str, str]]:
    evidence = report.get("evidence", {})
    sure = f", confidence {evidence['confidence']}" if "confidence" in evidence else ""
    how = f"{evidence.get('rule', 'by hand')}{sure}"
    marks = "".join(f", {flag}" for flag in report.get("flags", ()))
    start, end = int(report["start"]), int(report["end"])
    yield "report", f"{report['document']} {start}-{end}, {report['form']}{marks}; {how}"
    for name in ("quote", "note"):
        if name in report:
            yield name, report[name]
    passage = texts.passage(desk.sha256(report), start, end)
    if passage:
        yield "passage", f"…{passage.before}»{passage.words}«{passage.after}…"
    elif texts.directory:
        yield "passage", f"the text of {report['document']} is not in {texts.directory}"
    if answered := evidence.get("answers"):
        start, end = int(answered["start"]), int(answered["end"])
        told = texts.passage(desk.sha256(report), start, end)
        yield "answers", f"{start}-{end}{f' »{told.words}«' if told else ''}"
