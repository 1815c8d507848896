"""Surnames that stand alone in a headline, of somebody whom the words below it name in full."""

from __future__ import annotations

import re

from seeds.parser.texts.spots import spots

_SURNAME = re.compile(r"[A-Z][a-z][\w'’-]+")
_BORNE = re.compile(r"\b(?!The\b)[A-Z][\w'’-]+ \Z")
_NEAR = 40


def is_surname(text: str, words: str, end: int) -> bool:
    """Whether words are a surname that the text behind `end` gives with a name or title before it: "Ann Lee"."""
    if not _SURNAME.fullmatch(words):
        return False
    return any(_BORNE.search(text, max(end, at.start - _NEAR), at.start) for at in spots(text, words, end))
