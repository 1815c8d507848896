"""Counting over HTTP: the table of counts as JSON and as CSV."""

from itertools import islice
from typing import Any

from flask import Blueprint, Response, g

from api.algebra import select
from api.asking import Question
from api.calendar import between
from api.counts import Cells, tally
from api.names import labels
from api.problems import refuse
from api.replies import inner, line, reply, table
from api.routes import contract
from api.sheets import write_rows
from api.wording import in_words
from schemas.complaints import Complaint
from schemas.counting import MOST_CELLS, Count, CountQuestion, Dimension

tables = Blueprint("tables", __name__)
UNDATED = ("uncertain", "unknown")


@tables.get("/statements/counts")
@contract("countStatements", "statements", Count, CountQuestion, envelope="counts")
def count_statements(question: Question) -> Response:
    """Count statements by one or two dimensions.

    Over any filter. A statement on several targets counts once at each of them; so with documents, outlets, forms
    and flags. Dates: buckets without statements are filled in (one dimension); `uncertain` has the dates that lie
    in no single bucket, `unknown` the statements without a date.
    """
    rows, statements = count(question)
    by = [row.name for row in question.values["by"]]
    meta = {
        "dataset_version": g.dataset.version,
        "resolved": question.resolved,
        "query": in_words(question),
        "by": by,
        "statements": statements,
    }
    data = table([f"    {line(row)}" for row in rows])
    return reply(f'{{\n  "data": {data},\n  "meta": {inner(meta)}\n}}\n', question)


@tables.get("/statements/counts.csv")
@contract("countStatementsCsv", "exports", None, CountQuestion, media_type="text/csv")
def count_statements_csv(question: Question) -> Response:
    """The same counts as a CSV table."""
    rows, _ = count(question)
    by = [row.name for row in question.values["by"]]
    header = [*by, *(f"{name}_label" for name in by), "count"]
    body = write_rows([header, *([*row["keys"], *row["labels"], row["count"]] for row in rows)])
    return reply("\ufeff" + body, question, "text/csv")


def count(question: Question) -> tuple[list[dict[str, Any]], int]:
    """Return the cells a question asks for, labelled and in order, and how many statements were counted."""
    found = select(g.dataset, question.values)
    by: list[Dimension] = question.values["by"]
    cells = tally(g.dataset, found, by)
    keys = _in_order(cells, by)
    if "top" in question.values:
        keys = sorted(keys, key=lambda key: (-cells[key], key))[: question.values["top"]]
    if len(keys) > MOST_CELLS:
        text = f"gives {len(keys)} cells; at most {MOST_CELLS}: narrow the filter, count more coarsely, or add top"
        raise refuse("by", Complaint(text))
    names = [_labels(row, {key[at] for key in keys}) for at, row in enumerate(by)]
    return [
        {"keys": list(key), "labels": [names[at][part] for at, part in enumerate(key)], "count": cells[key]}
        for key in keys
    ], len(found)


def _in_order(cells: Cells, by: list[Dimension]) -> list[tuple[str, ...]]:
    if not by[0].is_date:
        return sorted(cells, key=lambda key: (-cells[key], key))
    if len(by) > 1:
        return sorted(cells, key=lambda key: (key[0] in UNDATED, key[0], -cells[key], key))
    dated = sorted(key[0] for key in cells if key[0] not in UNDATED)
    filled = islice(between(dated[0], dated[-1]), MOST_CELLS + 1) if dated else ()
    return [(bucket,) for bucket in (*filled, *(name for name in UNDATED if (name,) in cells))]


def _labels(row: Dimension, values: set[str]) -> dict[str, str]:
    if row.resource:
        return labels(g.dataset, row.resource, values)
    return {value: value.replace("_", " ") for value in values}
