"""CSV that a spreadsheet opens and that cannot smuggle a formula into it (RFC 4180; OWASP on CSV injection)."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_rows(rows: Iterable[Sequence[Any]]) -> str:
    """Return rows as CSV lines."""
    written = io.StringIO()
    csv.writer(written).writerows([safe(cell) for cell in row] for row in rows)
    return written.getvalue()


def safe(cell: Any) -> Any:
    """Return a cell as text that no spreadsheet takes for a formula: an apostrophe before what would start one."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" ").startswith(DANGEROUS) else cell
