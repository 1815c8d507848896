"""Which traits the coded examples have: counted once, and kept beside the bytecode until the examples or parser change.

Counting takes a second for some four thousand examples, loading what was counted a quarter of a second for all.
"""

from __future__ import annotations

import marshal
import math
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import cache_from_source
from itertools import chain, groupby
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from seeds.parser.positions.examples import Example, load
from seeds.parser.positions.traits import traits
from seeds.progress import Progress, silent

KEPT = Path(cache_from_source(__file__)).with_suffix(".kept")
"""The file that holds what was counted; like bytecode, it is made anew where it is missing, old or not whole."""
_PARSER = Path(__file__).parents[1]
_TOLD = 500
"""Examples between two reports of progress."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The examples by number, those of a position together, and the numbers of those that have each trait, in order."""

    where: dict[str, range]
    """The numbers of the examples of each position."""
    lines: array[int]
    """The line of each example in the file of its position."""
    places: dict[str, int]
    """The place of each trait in `starts`."""
    starts: array[int]
    """Where the numbers of the examples that have a trait begin in `having`; they end where those of the next begin."""
    having: array[int]
    sums: dict[str, float]
    """How rare the traits of a position are together, each once for every example of it that has it."""

    def numbers(self, trait: str) -> Sequence[int]:
        """The numbers of the examples that have a trait; raises KeyError where none has."""
        place = self.places[trait]
        return self.having[self.starts[place] : self.starts[place + 1]]

    def of(self, numbers: Sequence[int]) -> Iterator[int]:
        """How many of some numbers, in order, are of each position."""
        ends = [bisect_left(numbers, where.stop) for where in self.where.values()]
        return (end - start for start, end in zip([0, *ends], ends, strict=False))

    def rarity(self, total: int) -> float:
        """How rare a trait is that so many examples have."""
        return math.log(1 + len(self.lines) / total)


def counts(progress: Progress = silent) -> Counts:
    """What was counted, from where it is kept if it can be."""
    found = kept(_KEY)
    if found is None:
        found = counted(load(), progress)
        if key_of(_PARSER) == _KEY:  # else another parser than this one would take it for its own
            keep(_KEY, found)
    return found


def counted(examples: Sequence[Example], progress: Progress = silent) -> Counts:
    """Count the traits of examples, those of each position standing together."""
    having = defaultdict[str, list[int]](list)
    for number, example in enumerate(examples):
        if number % _TOLD == 0:
            progress("counting coded examples, once", number, len(examples))
        for trait in traits(example.tags, example.relation):
            having[trait].append(number)
    where: dict[str, range] = {}
    for position, own in groupby(range(len(examples)), lambda number: examples[number].position):
        first, *others = own
        where[position] = range(first, first + 1 + len(others))
    starts = array("I", [0])
    for numbers in having.values():
        starts.append(starts[-1] + len(numbers))
    found = Counts(
        where,
        array("I", map(attrgetter("line"), examples)),
        {trait: place for place, trait in enumerate(having)},
        starts,
        array("I", chain.from_iterable(having.values())),
        {},
    )
    found.sums.update(_sums(found))
    return found


def _sums(found: Counts) -> Iterator[tuple[str, float]]:
    sums = [0.0] * len(found.where)
    for numbers in map(found.numbers, found.places):
        rarity = found.rarity(len(numbers))
        for place, own in enumerate(found.of(numbers)):
            sums[place] += rarity * own
    return zip(found.where, sums, strict=True)


def key_of(folder: Path) -> bytes:
    """What tells the code, tables and examples of a folder as they are from those of any other time."""
    told = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".py", ".txt", ".yaml")):
        content = path.read_bytes()
        told.update(f"{path.relative_to(folder)} {len(content)}\n".encode())
        told.update(content)
    return told.digest()


def keep(key: bytes, found: Counts, file: Path = KEPT) -> None:
    """Keep what was counted in a file; where nothing can be written there, the next process counts again."""
    where = [(position, numbers.start, numbers.stop) for position, numbers in found.where.items()]
    arrays = [each.tobytes() for each in (found.lines, found.starts, found.having)]
    content = marshal.dumps((where, "\n".join(found.places), *arrays, found.sums))
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=file.parent) as folder:
            whole = Path(folder, file.name)
            whole.write_bytes(key + sha256(content).digest() + content)
            whole.replace(file)


def kept(key: bytes, file: Path = KEPT) -> Counts | None:
    """What a file keeps, if it was counted under this key and is whole."""
    try:
        stored = file.read_bytes()
    except OSError:
        return None
    size = len(key)
    content = stored[2 * size :]
    if stored[:size] != key or stored[size : 2 * size] != sha256(content).digest():
        return None
    where, words, *arrays, sums = marshal.loads(content)
    lines, starts, having = (array("I", each) for each in arrays)
    places = {trait: place for place, trait in enumerate(words.split("\n"))}
    return Counts({position: range(*numbers) for position, *numbers in where}, lines, places, starts, having, sums)


_KEY = key_of(_PARSER)
"""Of the parser as it was when it was imported: files may change under a process."""
