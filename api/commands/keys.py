"""Answers of a curator: single keys of a terminal, or the lines of a script."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

if os.name == "posix":
    import termios
    import tty


class Answers:
    """Where answers come from; `stream` is a terminal, of which keys are read, or holds one answer a line."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stdin
        self.terminal = self.stream.isatty() and os.name == "posix"

    def key(self, prompt: str) -> str:
        """Return the next key, with what a script wrote behind it; '' at the end of the answers."""
        sys.stdout.write(prompt)
        sys.stdout.flush()
        if not self.terminal:
            return self.line("")
        with _unbuffered(self.stream.fileno()):
            key = os.read(self.stream.fileno(), 8).decode("utf-8", "ignore")
        sys.stdout.write(f"{key.strip()}\n" if key.isprintable() else "\n")
        if key in ("\x04", ""):
            return ""
        if key == "\x03":
            raise KeyboardInterrupt
        return key.strip() or " "

    def line(self, prompt: str) -> str:
        """Return the next line; '' at the end of the answers, a space for an empty line."""
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = self.stream.readline()
        if not self.terminal:
            sys.stdout.write(line or "\n")
        return (line.strip() or " ") if line else ""


@contextmanager
def _unbuffered(handle: int) -> Iterator[None]:
    """Let keys arrive without Enter, and put the terminal back as it was."""
    before = termios.tcgetattr(handle)
    tty.setcbreak(handle)
    try:
        yield
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)
