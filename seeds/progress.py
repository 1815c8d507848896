"""How far long work has come: a line on a terminal, nothing when the output goes elsewhere."""

import sys
import time
from collections.abc import Callable
from typing import TextIO

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many (0: nobody knows)
WIDTH = 30
PAUSE = 0.1  # seconds between two looks of the line


def silent(_doing: str, _done: int, _total: int) -> None:
    """Say nothing."""


class Line:
    """A line on a terminal that tells what is being done, redrawn in place and gone in the end."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self._drawn = 0.0
        self._doing = ""

    def __call__(self, doing: str, done: int, total: int) -> None:
        """Tell that `done` of `total` are done."""
        now = time.monotonic()
        if doing == self._doing and now - self._drawn < PAUSE and done != total:
            return
        self._doing, self._drawn = doing, now
        of = f" of {total:,}" if total else ""
        filled = WIDTH * done // total if total else 0
        bar = f"[{'#' * filled}{'.' * (WIDTH - filled)}] " if total else ""
        self.stream.write(f"\r\x1b[K{bar}{doing} {done:,}{of}")
        self.stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._doing:
            self.stream.write("\r\x1b[K")
            self.stream.flush()


def on_terminal(stream: TextIO = sys.stderr) -> Line | None:
    """Return a line on `stream` if it is a terminal."""
    return Line(stream) if stream.isatty() else None
