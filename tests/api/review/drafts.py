"""What is drafted and curated in the current directory, and a review in a terminal of its own."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

from seeds.files import read

ID = "syria-foreign-forces"


OPTIONS = ("--collections", "collections", "--documents", "texts")


def drafted():
    """The drafts in the order of the text, each with its file."""
    files = {path: read(path).content for path in Path("drafts").rglob("occasions/*.yaml")}
    found = [(path, occasion, one) for path, occasion in files.items() for one in occasion["statements"]]
    return sorted(found, key=lambda draft: [int(draft[2]["reports"][0][side]) for side in ("start", "end")])


def pending():
    return [(occasion["actor"], one["id"]) for _, occasion, one in drafted()]


def curated():
    occasions = (read(path).content for path in sorted(Path("collections").rglob("occasions/*.yaml")))
    return {one["id"]: (occasion, one) for occasion in occasions for one in occasion["statements"]}


class Terminal:
    """A review that runs in a terminal of its own."""

    def __init__(self, directory):
        self.terminal, inner = pty.openpty()
        command = [sys.executable, "-m", "api.cli", "review", *OPTIONS]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "COLUMNS": "100"}
        self.process = subprocess.Popen(
            command, cwd=directory, env=environment, stdin=inner, stdout=inner, stderr=inner, start_new_session=True
        )
        os.close(inner)
        self.shown = ""

    def wait_for(self, words, times=1):
        end = time.monotonic() + 60
        while self.shown.count(words) < times:
            assert time.monotonic() < end, self.shown
            if select.select([self.terminal], [], [], 0.2)[0]:
                self.shown += os.read(self.terminal, 65536).decode("utf-8", "ignore")

    def settle(self, seconds=0.5):
        """Read on until nothing more is shown for a while."""
        while select.select([self.terminal], [], [], seconds)[0]:
            self.shown += os.read(self.terminal, 65536).decode("utf-8", "ignore")

    def press(self, keys):
        os.write(self.terminal, keys.encode())

    def end(self):
        status = self.process.wait(timeout=60)
        os.close(self.terminal)
        return status
