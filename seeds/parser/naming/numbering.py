"""Ids that nobody has yet: the one wanted, or that with the next free number behind it."""

from __future__ import annotations

import re
from collections.abc import Container, MutableMapping

from seeds.parser.naming.spellings import shortened

LONGEST_ID = 120
"""Code points of an id at most, as the curated format has it."""
_ROOM = 6
"""Code points kept free for a number."""
_NUMBERED = re.compile(r"(.+)-\d")


class Numbering:
    """Gives ids that `taken` does not hold; whoever takes one adds it there.

    `following` holds the next number of the ids that were numbered: on disk, where they are very many.
    """

    def __init__(self, taken: Container[str], following: MutableMapping[str, int] | None = None) -> None:
        self.taken = taken
        self._next: MutableMapping[str, int] = {} if following is None else following

    def free(self, wanted: str) -> str:
        """Return the id wanted, cut where it is too long, else numbered from 2, or on from the last number given.

        One that ends in a number already, as the second of its article, is counted on rather than numbered twice.
        """
        id_ = shortened(wanted, LONGEST_ID - _ROOM) or "unnamed"
        numbered = _NUMBERED.fullmatch(id_)
        stem = numbered[1] if numbered and numbered[1] in self.taken else id_
        number = self._next.get(stem, 2)
        while id_ in self.taken:
            id_, number = f"{stem}-{number}", number + 1
        if number > 2:
            self._next[stem] = number
        return id_

    def forget(self) -> None:
        """Begin with the lowest numbers again, since ids were given back."""
        self._next.clear()
