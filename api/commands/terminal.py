"""Readings laid out for people in a terminal."""

import shutil
from collections.abc import Sequence
from itertools import zip_longest
from textwrap import wrap
from typing import Any

NARROWEST, WIDEST = 60, 140
READABLE = 50  # narrower than this a sentence is a column of words, and an id too long
SIGNS = {"oppose": "-", "neutral": "", "support": "+"}


def width() -> int:
    """Return how many characters a line has."""
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))


def table(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> str:
    """Return rows whose cells are wrapped to their widths, two spaces apart."""
    return "\n".join(line for row in rows for line in _lines(row, widths))


def told(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> str:
    """Return rows whose last cell has what `widths` leave of the line or, where that is narrow, lines of its own."""
    rest = width() - sum(size + 2 for size in widths)
    if rest >= READABLE:
        return table(rows, (*widths, rest))
    return "\n".join(line for row in rows for line in _stacked(row, widths))


def _stacked(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    shrunk = width() - sum(size + 2 for size in widths[:-1])
    head = _lines(row[:-1], (*widths[:-1], shrunk))
    return [*head, *_lines(("", row[-1]), (2, width() - 4))]


def _lines(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    wrapped = [_wrapped(cell, size) for cell, size in zip(row, widths, strict=True)]
    lines = zip_longest(*wrapped, fillvalue="")
    return ["  ".join(cell.ljust(size) for cell, size in zip(line, widths, strict=True)).rstrip() for line in lines]


def _wrapped(cell: str, size: int) -> list[str]:
    """Return the lines of a cell; an id is never broken, so that it can be copied."""
    return wrap(cell, size, break_on_hyphens=False, break_long_words=False) or [""]


def when(standing: dict[str, Any]) -> str:
    """Return the date of a statement as its source gives it."""
    return str(standing["said"]["edtf"] or "date unknown")


def position(standing: dict[str, Any]) -> str:
    """Return a position with its side and strength: `demand withdrawal -4`, `vow to stay +4`."""
    sign = SIGNS[standing["stance"]]
    return str(standing["position"]).replace("_", " ") + (f" {sign}{standing['strength']}" if sign else "")


def who_said(standing: dict[str, Any]) -> str:
    """Return the summary of a statement with its id, and before it the speaker, where the summary names nobody."""
    name, summary = standing["actor"]["name"], standing["summary"]
    named = any(word in summary for word in name.split() if word[0].isupper())
    return f"{'' if named else f'{name}: '}{summary} [{standing['id']}]"


def names(references: Sequence[dict[str, str]]) -> str:
    """Return the names of records."""
    return ", ".join(reference["name"] for reference in references)
