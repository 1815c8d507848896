"""A file replaced whole or not at all: written beside the old one, flushed to disk, renamed in one step."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a path to write the new `target` at; when the block ends well, the new file takes the old one's place.

    On any error the new file is removed and the old one stays. Another process that replaces a file in the same
    directory is waited for; what a killed one left is removed. Raises OSError.
    """
    target = target.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    with _held(target.parent) as directory:
        new = target.with_name(f".{target.name}.seeding")
        _remove(new)
        try:
            yield new
            _flush(new)
            new.replace(target)
            os.fsync(directory)
        finally:
            _remove(new)


@contextmanager
def _held(directory: Path) -> Iterator[int]:
    """Hold the directory; the system lets go of it when the process ends, however it ends."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)


def _remove(new: Path) -> None:
    for path in (new, new.with_name(new.name + "-journal"), new.with_name(new.name + "-wal")):
        path.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
