"""Sorting more than memory should hold: sorted runs on disk, merged as they are read."""

import pickle
import tempfile
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice
from pathlib import Path
from typing import IO, Any, TypeVar

Item = TypeVar("Item", bound=tuple[Any, ...])
RUN = 16_384


def in_order(items: Iterable[Item], directory: Path, run: int = RUN) -> Iterator[Item]:
    """Yield tuples in ascending order of themselves, holding at most `run` of them, and one of each run on disk.

    The runs are temporary files in `directory`, without a name where the system allows it, so that nothing is
    left of them whatever happens. Raises OSError when the disk is full.
    """
    source = iter(items)
    first = sorted(islice(source, run))
    if len(first) < run:
        yield from first
        return
    files = [_spill(first, directory)]
    del first
    while held := sorted(islice(source, run)):
        files.append(_spill(held, directory))
    yield from merge(*map(_spilled, files))


def _spill(items: list[Item], directory: Path) -> IO[bytes]:
    file = tempfile.TemporaryFile(dir=directory)  # noqa: SIM115  (closed when it has been read)
    for item in items:
        pickle.dump(item, file, pickle.HIGHEST_PROTOCOL)
    file.seek(0)
    return file


def _spilled(file: IO[bytes]) -> Iterator[Any]:
    with file:
        try:
            while True:
                yield pickle.load(file)
        except EOFError:
            return
