"""`demarche matrix`: who said what last on which force."""

import argparse
from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import Any

from flask import g

from api.commands.questions import add_question, asked
from api.commands.terminal import position, table, when, width
from api.matrix import find
from api.readings.matrix import shown
from schemas.readings import MatrixQuestion

NAME = "matrix"
HELP = "the latest position of each actor on each force"
MARKS = """A cell has the latest position and its date, `~` where words of unknown date are left aside, `?` where the
dates do not say or both sides were taken; then how many oppose, are neutral, support."""
EXAMPLES = f"""examples:
  demarche matrix rows=actor:0 columns=target:1
  demarche matrix actor=russia,syria,iran target=foreign-forces-in-syria rows=actor:0

The same as /v1/positions-matrix.

{MARKS}"""
ROW_NAME, CELL = 22, 26


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_question(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the matrix, all of it, in as many parts as the terminal needs."""
    with asked(arguments, MatrixQuestion) as question:
        rows, columns = (question.values[name].resource for name in ("rows", "columns"))
        page = shown(g.dataset, find(g.dataset, question), rows, columns)
    print("\n\n".join([*parts(page), fill(MARKS, width())]) if page else "nothing found")
    return 0


def parts(page: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield published cells as tables, each of as many columns as fit."""
    cells = {(cell["row"]["id"], cell["column"]["id"]): text(cell) for cell in page}
    rows = {cell["row"]["id"]: cell["row"]["name"] for cell in page}
    columns = {cell["column"]["id"]: cell["column"]["name"] for cell in page}
    fitting = max(1, (width() - ROW_NAME) // (CELL + 2))
    for start in range(0, len(columns), fitting):
        here = list(columns)[start : start + fitting]
        head = ("", *(columns[column] for column in here))
        body = ((name, *(cells.get((row, column), "") for column in here)) for row, name in rows.items())
        lines = [line for line in body if any(line[1:])]
        rule = ("-" * ROW_NAME, *("-" * CELL for _ in here))
        yield table([head, rule, *lines], (ROW_NAME, *(CELL for _ in here)))


def text(cell: dict[str, Any]) -> str:
    """Return one published cell in brief."""
    latest = cell["latest"] or cell["latest_dated"]
    counts = "/".join(str(cell["stances"][stance]) for stance in ("oppose", "neutral", "support"))
    if latest is None:
        return f"? ({counts})"
    mark = "" if cell["latest"] else "~ "
    return f"{mark}{position(latest)}, {when(latest)} ({counts})"
