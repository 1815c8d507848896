"""Where known names stand in a text: a dictionary over token n-grams, the longest name first at each place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress, count
from typing import NamedTuple

from seeds.parser.naming.mentions import Mention, Name
from seeds.parser.naming.namesakes import is_another_thing
from seeds.parser.naming.spellings import TOKEN
from seeds.parser.texts.cuts import cut
from seeds.parser.texts.spans import Span

_JOINS = re.compile(r"[.'’\- \u00a0/]{0,3}")
_LONGEST = 8
"""Tokens a name has at most to be looked for."""
_SHORT, _REMEMBERED = 200, 4096
"""Code points of a text at most whose names are remembered, and how many such texts at a time."""


class Entry(NamedTuple):
    """One spelling of a name: its tokens in lower case, as written, what it names and in which form."""

    tokens: tuple[str, ...]
    written: str
    name: Name
    form: str


def entry(alias: str, form: str, name: Name) -> Entry | None:
    """The entry of a spelling of `name`; None for one without a letter or too long to be looked for."""
    tokens = TOKEN.findall(_ARTICLE.sub("", alias))
    if not tokens or len(tokens) > _LONGEST:
        return None
    return Entry(tuple(map(str.casefold, tokens)), " ".join(tokens), name, form)


_ARTICLE = re.compile(r"^(?:[Tt]he|[Aa]n?)\s+")


class Index:
    """Spellings of names by their first token."""

    def __init__(self, entries: Mapping[str, list[Entry]]) -> None:
        self._entries = dict(entries)
        self._found_in: dict[str, tuple[Mention, ...]] = {}

    def add(self, added: Entry) -> None:
        """Know one spelling more; copies made before do not."""
        first = added.tokens[0]
        self._entries[first] = [*self._entries.get(first, ()), added]
        self._found_in.clear()

    def copy(self) -> Index:
        """The same spellings, to be added to without changing these."""
        return Index(self._entries)

    def without_curated(self) -> Index:
        """The spellings of what no collection holds."""
        kept = {key: [entry for entry in entries if not entry.name.known] for key, entries in self._entries.items()}
        return Index({key: entries for key, entries in kept.items() if entries})

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every mention of a name, longest first at each place, left to right, never overlapping.

        What short texts hold is remembered: the same few words of an article are asked for again and again.
        """
        found = self._found_in.get(text)
        if found is None:
            found = self._read(text)
            if len(text) <= _SHORT:
                if len(self._found_in) >= _REMEMBERED:
                    self._found_in.clear()
                self._found_in[text] = found
        return found

    def _read(self, text: str) -> tuple[Mention, ...]:
        tokens = _remembered(text) if len(text) > _SHORT else _tokens(text)
        begun = list(compress(count(), map(self._entries.__contains__, tokens.keys)))
        return tuple(self._found(text, tokens, begun)) if begun else ()

    def _found(self, text: str, tokens: _Tokens, begun: list[int]) -> Iterator[Mention]:
        past = 0
        for at in begun:
            matched = _longest(text, tokens, at, self._entries[tokens.keys[at]]) if at >= past else []
            if matched:
                past = at + len(matched[0].tokens)
                names = tuple(dict.fromkeys(entry.name for entry in matched)) if matched[1:] else (matched[0].name,)
                start, end = tokens.starts[past - 1], tokens.ends[past - 1]
                single = past - at == 1 and not names[0].known
                if single and is_another_thing(text, start, end):
                    continue
                dotted = text[end : end + 1] == "." and end - start == 1 and past - at > 1
                country = next((name.country for name in names if name.country), "")
                yield Mention(Span(tokens.starts[at], end + dotted), names, matched[0].form, country)


class _Tokens(NamedTuple):
    """The tokens of a text as parallel lists: as written, as looked up, where each starts and ends."""

    written: list[str]
    keys: list[str]
    starts: list[int]
    ends: list[int]


def _tokens(text: str) -> _Tokens:
    written, starts, ends = cut(_TOKEN, text)
    return _Tokens(written, list(map(str.casefold, written)), starts, ends)


_TOKEN = re.compile(f"({TOKEN.pattern})")
_remembered = lru_cache(maxsize=2)(_tokens)
"""The same of an article, which is read again once it has told of names itself."""


def _longest(text: str, tokens: _Tokens, at: int, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that stand at token `at` with the most tokens."""
    following = tokens.keys[at + 1] if at + 1 < len(tokens.keys) else ""
    found: list[Entry] = []
    longest = 0
    for entry in entries:
        size = len(entry.tokens)
        near = size >= longest and (size == 1 or entry.tokens[1] == following)
        if near and _stands(text, tokens, at, entry):
            found = [*found, entry] if size == longest else [entry]
            longest = size
    return found


def _stands(text: str, tokens: _Tokens, at: int, entry: Entry) -> bool:
    """Whether the alias of `entry` stands at token `at`: same letters, close together, capitals where it has them."""
    wanted = entry.tokens
    if len(wanted) == 1:
        return _capitals(tokens.written[at], entry.written)
    end = at + len(wanted)
    if tuple(tokens.keys[at:end]) != wanted:
        return False
    gaps = [
        text[left:right] for left, right in zip(tokens.ends[at : end - 1], tokens.starts[at + 1 : end], strict=True)
    ]
    if wanted[0] == "a" and len(wanted[1]) == 1 and gaps[0] == " ":
        return False  # an article: "A U.S. officer" is none of the A.U.
    return all(map(_JOINS.fullmatch, gaps)) and _capitals(" ".join(tokens.written[at:end]), entry.written)


def _capitals(found: str, written: str) -> bool:
    """Whether words have the capitals a name is written with: all of them in a short name of capitals alone."""
    if len(written) <= 4 and written.isupper():
        return found == written
    return found[0].isupper() or not written[0].isupper()
