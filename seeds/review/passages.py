"""The texts that drafts were made from, found by hash in a folder, and the passage of a report in its surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from seeds.parser.texts.decoding import LARGEST, Unreadable, decode

AROUND = 240
"""Code points shown on either side of a passage."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage with what stands before and behind it."""

    before: str
    words: str
    after: str


class Texts:
    """The articles of a folder by the hash of their bytes or of their text as UTF-8; None stands for no folder."""

    def __init__(self, directory: Path | None) -> None:
        self.directory = directory
        self._paths: dict[str, Path] = {}
        self._unread = self._hashed()
        self.text = lru_cache(8)(self._text)

    def _hashed(self) -> Iterator[tuple[str, Path]]:
        files = sorted(self.directory.rglob("*")) if self.directory else []
        for path in files:
            if path.is_file() and path.stat().st_size <= LARGEST:
                content = path.read_bytes()
                yield sha256(content).hexdigest(), path
                try:
                    yield sha256(decode(content).text.encode()).hexdigest(), path
                except Unreadable:
                    continue

    def _path(self, wanted: str) -> Path | None:
        """Return the file of a hash, reading no further in the folder than needed."""
        while wanted not in self._paths:
            found = next(self._unread, None)
            if found is None:
                return None
            self._paths.setdefault(*found)
        return self._paths[wanted]

    def _text(self, wanted: str) -> str | None:
        path = self._path(wanted)
        return decode(path.read_bytes()).text if path else None

    def passage(self, wanted: str, start: int, end: int) -> Passage | None:
        """Return the passage from `start` to `end` of the article with a hash; None when it is not in the folder."""
        text = self.text(wanted)
        if text is None:
            return None
        return Passage(text[max(0, start - AROUND) : start], text[start:end], text[end : end + AROUND])
