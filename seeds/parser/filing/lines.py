"""Files of lines that are added to at once and kept for good: a line that was cut off as it was written is none."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the record of each line, none where there is no file."""
    for line in path.read_text("utf-8", errors="replace").split("\n") if path.exists() else ():
        try:
            yield json.loads(line)
        except ValueError:  # the last one, cut off by a full disk or a break
            continue


def line_of(record: dict[str, Any]) -> str:
    """Return a record as a line."""
    return json.dumps(record, ensure_ascii=False) + "\n"


def add_line(path: Path, record: dict[str, Any]) -> None:
    """Add a record at once, on a line of its own; raise OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    before = _last(path)
    with path.open("a", encoding="utf-8") as lines:
        lines.write(("" if before in (b"", b"\n") else "\n") + line_of(record))
        lines.flush()
        os.fsync(lines.fileno())


def _last(path: Path) -> bytes:
    """Return the last byte of a file, none of one that is empty or not there."""
    if not path.exists() or not path.stat().st_size:
        return b""
    with path.open("rb") as content:
        content.seek(-1, os.SEEK_END)
        return content.read()
