"""Many articles compared, pair by pair: few in this process, thousands in as many as there are cores."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path

from seeds.parser.filing.processes import cores, ordered
from seeds.parser.filing.twins import Twins, twins
from seeds.parser.texts.decoding import decode
from seeds.progress import Progress

TEXTS_KEPT = 32
"""Texts held at a time while articles are compared."""
FEW = 500
"""Up to so many pairs are compared without further processes: starting those takes longer."""
BATCH = 128
"""Pairs that a process compares at a time; those of one article follow each other."""
_Pair = tuple[int, int]
_Batch = tuple[Sequence[_Pair], dict[int, Path]]


def twins_among(
    pairs: Sequence[_Pair],
    paths: Sequence[Path],
    contents: Callable[[Path], bytes],
    progress: Progress,
    processes: int | None = None,
) -> Iterator[Twins]:
    """Yield the pairs of articles that share something, in the order of `pairs`.

    `paths` tells by number where an article is, `contents` gives the bytes there; it must pickle for many pairs.
    Raises OSError when an article can no longer be read.
    """
    workers = cores() if processes is None else processes
    batches = _batches(pairs, paths)
    if len(pairs) <= FEW or workers < 2:
        text = _reader(contents)
        compared: Iterator[list[Twins]] = (_compared(batch, text) for batch in batches)
    else:
        compared = ordered(_compare, batches, _comparing, workers, (_prepare, (contents,)))
    for number, found in enumerate(compared):
        progress("comparing articles", min(number * BATCH, len(pairs)), len(pairs))
        yield from found


def _batches(pairs: Sequence[_Pair], paths: Sequence[Path]) -> Iterator[_Batch]:
    for at in range(0, len(pairs), BATCH):
        some = pairs[at : at + BATCH]
        yield some, {number: paths[number] for number in {*chain.from_iterable(some)}}


def _reader(contents: Callable[[Path], bytes]) -> Callable[[Path], str]:
    """Return what gives the text of the article at a path, the last few kept."""
    return lru_cache(TEXTS_KEPT)(lambda path: decode(contents(path)).text)


def _compared(batch: _Batch, text: Callable[[Path], str]) -> list[Twins]:
    pairs, paths = batch
    return list(twins(pairs, lambda number: text(paths[number])))


_READER: list[Callable[[Path], str]] = []


def _prepare(contents: Callable[[Path], bytes]) -> None:
    """Give a worker process what reads an article, once instead of with every batch."""
    _READER[:] = [_reader(contents)]


def _compare(batch: _Batch) -> list[Twins]:
    return _compared(batch, _READER[0])


def _comparing(batch: _Batch) -> str:
    return f"comparing articles near {next(iter(batch[1].values()))}"
