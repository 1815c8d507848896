"""Work on thousands of things in as many processes as there are cores: results in order, few in work at a time."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TypeVar

from seeds.interrupts import uninterrupted

WAITING = 4
"""Things in work for each process."""
_Thing = TypeVar("_Thing")
_Made = TypeVar("_Made")


def cores() -> int:
    """Return how many cores there are to work on."""
    return os.cpu_count() or 1


def ordered(
    work: Callable[[_Thing], _Made],
    things: Iterable[_Thing],
    called: Callable[[_Thing], str],
    processes: int,
    prepare: tuple[Callable[..., None], tuple[object, ...]],
) -> Iterator[_Made]:
    """Yield what `work` makes of things, in their order; each process begins with `prepare`, a function and arguments.

    `called` says for the OSError raised where a process is ended from outside what it was doing.
    """
    context = get_context("spawn")  # a fork would copy locks that other threads hold
    with ProcessPoolExecutor(processes, context, *prepare) as pool:
        try:
            yield from _in_work(pool, work, things, called, WAITING * processes)
        finally:  # where nobody wants the rest, nothing more of it is begun
            pool.shutdown(cancel_futures=True)


def _in_work(
    pool: ProcessPoolExecutor,
    work: Callable[[_Thing], _Made],
    things: Iterable[_Thing],
    called: Callable[[_Thing], str],
    most: int,
) -> Iterator[_Made]:
    waiting: deque[tuple[_Thing, Future[_Made]]] = deque()
    for thing in things:
        with uninterrupted():  # a process is started when there is work for it
            waiting.append((thing, pool.submit(work, thing)))
        if len(waiting) >= most:
            yield _result(*waiting.popleft(), called)
    while waiting:
        yield _result(*waiting.popleft(), called)


def _result(thing: _Thing, future: Future[_Made], called: Callable[[_Thing], str]) -> _Made:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise OSError(f"a process {called(thing)} was ended, perhaps for want of memory") from error
