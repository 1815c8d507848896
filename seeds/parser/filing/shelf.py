"""What a run of parsing remembers of thousands of articles: kept in temporary databases on disk, not in memory.

SQLite makes such a database where temporary files go, keeps a few of its pages in memory and removes it when closed.
"""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Iterable, Iterator, MutableMapping, MutableSet, Sequence
from typing import Any, Generic, TypeVar, overload
from weakref import finalize

BATCH = 500
"""Keys read at a time: what is kept may change while somebody goes through it."""
_SETTINGS = ("PRAGMA journal_mode=OFF", "PRAGMA cache_size=-1000", "PRAGMA temp_store=FILE", "BEGIN")
Key = TypeVar("Key", str, int)
Value = TypeVar("Value")


def opened(owner: object, *tables: str) -> sqlite3.Connection:
    """Return a new database with `tables` as SQL makes them; it is gone with its owner."""
    base = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    finalize(owner, base.close)
    for words in (*_SETTINGS, *tables):
        base.execute(words)
    return base


class Shelf(MutableMapping[Key, Value]):
    """A mapping of texts or numbers to anything that pickles, gone through in the order of its keys.

    What is got is a copy: to change a value, set it anew.
    """

    def __init__(self) -> None:
        self._base = opened(self, "CREATE TABLE kept (key PRIMARY KEY, value BLOB) WITHOUT ROWID")

    def __getitem__(self, key: Key) -> Value:
        row = self._base.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        value: Value = pickle.loads(row[0])
        return value

    def __setitem__(self, key: Key, value: Value) -> None:
        self._base.execute("REPLACE INTO kept VALUES (?, ?)", (key, pickle.dumps(value, pickle.HIGHEST_PROTOCOL)))

    def __delitem__(self, key: Key) -> None:
        if not self._base.execute("DELETE FROM kept WHERE key = ?", (key,)).rowcount:
            raise KeyError(key)

    def __contains__(self, key: object) -> bool:
        return self._base.execute("SELECT 1 FROM kept WHERE key = ?", (key,)).fetchone() is not None

    def __len__(self) -> int:
        count: int = self._base.execute("SELECT count(*) FROM kept").fetchone()[0]
        return count

    def __iter__(self) -> Iterator[Key]:
        rows = self._base.execute("SELECT key FROM kept ORDER BY key LIMIT ?", (BATCH,)).fetchall()
        while rows:
            yield from (key for (key,) in rows)
            behind = "SELECT key FROM kept WHERE key > ? ORDER BY key LIMIT ?"
            rows = self._base.execute(behind, (rows[-1][0], BATCH)).fetchall()

    def several(self, keys: Sequence[Key]) -> dict[Key, Value]:
        """Return what is kept of `keys`, those of which nothing is left out."""
        found: dict[Key, Value] = {}
        for at in range(0, len(keys), BATCH):
            some = keys[at : at + BATCH]
            asked = f"SELECT key, value FROM kept WHERE key IN ({', '.join('?' * len(some))})"
            found.update((key, pickle.loads(value)) for key, value in self._base.execute(asked, some))
        return found

    def put(self, values: Iterable[tuple[Key, Value]]) -> None:
        """Keep several values at once."""
        rows = ((key, pickle.dumps(value, pickle.HIGHEST_PROTOCOL)) for key, value in values)
        self._base.executemany("REPLACE INTO kept VALUES (?, ?)", rows)

    def clear(self) -> None:
        """Forget everything."""
        self._base.execute("DELETE FROM kept")


class Taken(MutableSet[str]):
    """A set of texts, gone through in their order."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._base = opened(self, "CREATE TABLE kept (key TEXT PRIMARY KEY) WITHOUT ROWID")
        self.update(texts)

    def __contains__(self, text: object) -> bool:
        return self._base.execute("SELECT 1 FROM kept WHERE key = ?", (text,)).fetchone() is not None

    def __len__(self) -> int:
        count: int = self._base.execute("SELECT count(*) FROM kept").fetchone()[0]
        return count

    def __iter__(self) -> Iterator[str]:
        rows = self._base.execute("SELECT key FROM kept ORDER BY key LIMIT ?", (BATCH,)).fetchall()
        while rows:
            yield from (text for (text,) in rows)
            behind = "SELECT key FROM kept WHERE key > ? ORDER BY key LIMIT ?"
            rows = self._base.execute(behind, (rows[-1][0], BATCH)).fetchall()

    def add(self, value: str) -> None:
        """Take in a text."""
        self._base.execute("INSERT OR IGNORE INTO kept VALUES (?)", (value,))

    def discard(self, value: str) -> None:
        """Forget a text."""
        self._base.execute("DELETE FROM kept WHERE key = ?", (value,))

    def update(self, texts: Iterable[str]) -> None:
        """Take in texts."""
        self._base.executemany("INSERT OR IGNORE INTO kept VALUES (?)", ((text,) for text in texts))

    def difference_update(self, texts: Iterable[str]) -> None:
        """Forget texts."""
        self._base.executemany("DELETE FROM kept WHERE key = ?", ((text,) for text in texts))


class Pile(Sequence[Value], Generic[Value]):
    """A sequence of anything that pickles, to which items are added at its end."""

    def __init__(self, items: Iterable[Value] = ()) -> None:
        self._shelf: Shelf[int, Value] = Shelf()
        self._length = 0
        self.extend(items)

    @overload
    def __getitem__(self, at: int) -> Value: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Value]: ...
    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(self._length))]
        try:
            return self._shelf[at + self._length if at < 0 else at]
        except KeyError:
            raise IndexError(at) from None

    def __len__(self) -> int:
        return self._length

    def append(self, item: Value) -> None:
        """Add an item."""
        self._shelf[self._length] = item
        self._length += 1

    def extend(self, items: Iterable[Value]) -> None:
        """Add items."""
        for item in items:
            self.append(item)
