"""Answers of a curator: single keys of a terminal, or the lines of a script."""

import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

if os.name == "posix":
    import termios
    import tty


END, ESCAPE = "\x04", b"\x1b"


class Answers:
    """Where answers come from; `stream` is a terminal, of which keys are read, or holds one answer a line."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stdin
        self.terminal = self.stream.isatty() and os.name == "posix"

    def key(self, prompt: str) -> str:
        """Return the next key, with what a script wrote behind it; '' at the end of the answers.

        Of a terminal, only what is pressed behind the prompt counts: what was typed ahead answers nothing.
        """
        if not self.terminal:
            return self.line(prompt)
        handle = self.stream.fileno()
        with _unbuffered(handle):
            sys.stdout.write(prompt)
            sys.stdout.flush()
            key = _pressed(handle)
            while key in ("\r", "\n"):  # Enter behind the key before: no answer of its own
                key = _pressed(handle)
        sys.stdout.write(f"{key}\n" if key.isprintable() else "\n")
        return "" if key == END else key.strip() or " "

    def line(self, prompt: str) -> str:
        """Return the next line; '' at the end of the answers, a space for an empty line."""
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = self.stream.readline()
        if not self.terminal:
            sys.stdout.write(line or "\n")
        return (line.strip() or " ") if line else ""


def _pressed(handle: int) -> str:
    """Return one key; of an arrow and the like, which come as several, the first alone, lest their letters count."""
    try:
        key = os.read(handle, 1)
    except OSError:  # the terminal is gone
        return END
    while key == ESCAPE and select.select([handle], [], [], 0.05)[0]:
        os.read(handle, 16)
    return key.decode("ascii", "replace") or END


@contextmanager
def _unbuffered(handle: int) -> Iterator[None]:
    """Let keys arrive without Enter, and put the terminal back as it was."""
    before = termios.tcgetattr(handle)
    tty.setcbreak(handle, termios.TCSAFLUSH)  # which throws away what was typed ahead
    try:
        yield
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)
