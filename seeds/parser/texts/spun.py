"""Phrases that only programs write which swap words, read as what stood there: "known as on" was "called on"."""

import re
from functools import partial

_CALLED = r"(?= (?:on|upon|for) )"
_SWAPS = (
    ("known as", re.compile(rf"known as{_CALLED}"), "called"),
    ("referred to as", re.compile(rf"referred to as{_CALLED}"), "called"),
    ("dominated out", re.compile(r"dominated(?= out )"), "ruled"),
    (
        "knowledgeable",
        re.compile(r"knowledgeable(?= (?:the|reporters|journalists|lawmakers|parliament)\b)"),
        "informed",
    ),
    ("pull again", re.compile(r"pull again\b"), "pull back"),
    ("pulled again", re.compile(r"pulled again\b"), "pulled back"),
    ("pulling again", re.compile(r"pulling again\b"), "pulling back"),
    (
        "earlier than",
        re.compile(r"(?<!\bno )(?<!\bnot )earlier than(?= (?:the|its|their|[A-Z]|next|they|any) ?)"),
        "before",
    ),
)
"""What no reporter writes, by words a text without it does not hold, and what he wrote, which is never longer."""
_HOUSES = (" house", " dwelling", " residence")
_HOUSE = re.compile(
    r" (?:house|dwelling|residence)"
    r"(?=[.,;:]|$| (?:by(?! house)|before|earlier|unless|until|soon|quickly|if|when|this|next|from)\b)"
)
_BROUGHT = (
    "troops",
    "troopers",
    "soldiers",
    "forces",
    "them",
    "men",
    "boys",
    " back",
    " go",
    " come",
    " return",
    " be",
)
"""Who is brought or goes home, before the word a program put for home."""


def despun(text: str) -> str:
    """The text with such phrases put back and filled up with spaces: every other code point stays in its place."""
    for held, pattern, words in _SWAPS:
        if held in text:
            text = pattern.sub(partial(_filled, words), text)
    return _HOUSE.sub(_home, text) if any(house in text for house in _HOUSES) else text


def _filled(words: str, match: re.Match[str]) -> str:
    return words.ljust(len(match[0]))


def _home(match: re.Match[str]) -> str:
    return _filled(" home", match) if match.string.endswith(_BROUGHT, 0, match.start()) else match[0]
