"""What a row of tags is compared by: classes and stems of words, neighbours, what is negated, whose force it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from seeds.parser.positions.frames import kind
from seeds.parser.texts.wordlists import word_set

_PLAIN = word_set(
    """the a an of to in on at by for and or that this these those is are was were be been it its their his her our with
    from as had has have he she they we i you who which there here not no will would"""
)
_UNTOLD = _PLAIN | {"."}
_NEGATIONS = word_set("NOT NO")
_REACH_OF_NEGATION = 4
_PAUSES = word_set(". ;")
_AUXILIARIES = word_set("BE HAVE")
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ies", "ied", "ed", "es", "s", "ly")


def traits(tags: Sequence[str], relation: str) -> tuple[str, ...]:
    """The traits of a row of tags (see clauses), each once, in the order of the row; "." ends a clause."""
    pairs = list(map(_read, tags))
    row = [plain for plain, _ in pairs]
    classes = [word for word in row if word.isupper()]
    telling = [word for word in classes if word not in _AUXILIARIES]
    words = [word for word in row if word not in _UNTOLD]
    found = [*words]
    found += map("_".join, pairwise(row))
    found += map("^".join, pairwise(words))
    found += map("^^".join, zip(words, words[2:], strict=False))
    found += [past for _, past in pairs if past]
    found += map(f"{relation}+".__add__, classes)
    found += map(">".join, pairwise(telling))
    found += [] if _NEGATIONS.isdisjoint(classes) else _negated(row)
    return tuple(dict.fromkeys(found))


def _negated(row: Sequence[str]) -> Iterator[str]:
    """The classes that stand within a few words behind a negation."""
    left = 0
    for word in row:
        if word in _NEGATIONS:
            left = _REACH_OF_NEGATION
        elif word in _PAUSES:
            left = 0
        elif left:
            left -= 1
            if word.isupper():
                yield f"~{word}"


@lru_cache(maxsize=32_768)
def _read(tag: str) -> tuple[str, str]:
    """A tag without its number or tense, or the stem of a plain word; and the tag itself where that is a past form."""
    if tag[0] in "FNC" and tag[1:].isdigit():
        return tag[0], ""
    if not tag.isupper():
        ending = next((end for end in _ENDINGS if tag.endswith(end) and len(tag) - len(end) >= 4), "")
        return tag[: len(tag) - len(ending)], ""
    plain = kind(tag)
    return plain, f"{tag}!" if plain != tag else ""
