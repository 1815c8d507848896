"""How a command tells what went wrong and how far it has come: on standard error, in whole sentences."""

import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sized
from contextlib import contextmanager

from api.start import INTERRUPTED
from seeds.history import NotOurs
from seeds.parser.filing.holdings import UnknownCollection
from seeds.problems import Problems
from seeds.progress import Progress, on_terminal, silent
from seeds.storage import Unsound

TOLD = 20
"""Things of one kind that are told one by one; of further ones, how many there are."""


class Failed(Exception):
    """A command cannot go on; says why, as the last words of the command."""

    status = 1
    """With which the command ends."""


class Stopped(Failed):
    """A command was interrupted; says what is there of its work, and how to go on."""

    status = INTERRUPTED


def report(problems: Problems) -> str:
    """Return every problem on a line of its own, and how many there are."""
    return f"{problems}\n{counted({'problems': len(problems.problems)})}"


@contextmanager
def failing(what_stays: str = "", writing: str = "the database") -> Iterator[None]:
    """Turn the failures that users can do something about into Failed.

    `what_stays` says what is as it was, `writing` what could not be written.
    """
    stays = f"; {what_stays}" if what_stays else ""
    try:
        yield
    except Problems as problems:
        raise Failed(report(problems) + stays) from problems
    except UnknownCollection as error:
        raise Failed(f"--collection: {error}") from error
    except NotOurs as error:
        raise Failed(str(error)) from error
    except (OSError, sqlite3.Error, Unsound) as error:
        raise Failed(f"cannot write {writing}: {error}{stays}") from error


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """Give the progress to report to: a line while standard error is a terminal, else nothing."""
    line = on_terminal(sys.stderr)
    try:
        yield line or silent
    finally:
        if line:
            line.clear()


def counted(counts: Mapping[str, int], drafts: int = 0) -> str:
    """Return counts of things in the plural as words: 1 collection, 28 statements and 3 drafts."""
    words = {kind: _number(count, kind) for kind, count in counts.items()}
    if drafts:
        words["statements"] += f" and {_number(drafts, 'drafts')}"
    return ", ".join(words.values())


def untold(found: Sized, what: str = "more") -> Iterator[str]:
    """Yield the line that says how many were found besides those told, none where all were."""
    if len(found) > TOLD:
        yield f"  and {len(found) - TOLD:,} {what}"


def _number(count: int, kind: str) -> str:
    return f"{count:,} {kind if count != 1 else kind.removesuffix('s')}"
