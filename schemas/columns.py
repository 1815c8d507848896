"""How a stored column is laid out: for each ord of a block, the numbers of the values it has.

A block covers BLOCK consecutive ords. Its bytes are little-endian unsigned 32-bit words: first
one word more than there are ords, the place where each ord's numbers begin; then the numbers.
"""

import sys
from array import array
from collections.abc import Iterable, Sequence

BLOCK = 4096


def pack(words: Iterable[int]) -> bytes:
    """Return `words` as little-endian unsigned 32-bit words."""
    packed = array("I", words)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack(content: bytes) -> "array[int]":
    """Return the words that `pack` wrote."""
    words = array("I", content)
    if sys.byteorder == "big":
        words.byteswap()
    return words


def encode(rows: Sequence[Sequence[int]]) -> bytes:
    """Return one block: `rows` holds the value numbers of each of its ords, at most BLOCK of them."""
    starts = [0]
    numbers: list[int] = []
    for row in rows:
        numbers.extend(row)
        starts.append(len(numbers))
    return pack(starts + numbers)


def decode(content: bytes, size: int) -> "tuple[array[int], array[int]]":
    """Return the starts and the numbers of a block of `size` ords, so that ord i has numbers[starts[i]:starts[i+1]]."""
    words = unpack(content)
    return words[: size + 1], words[size + 1 :]
