"""Surnames that stand alone in a headline, of somebody whom the words below it name in full."""

from __future__ import annotations

import re

_SURNAME = re.compile(r"[A-Z][a-z][\w'’-]+")


def is_surname(text: str, words: str, end: int) -> bool:
    """Whether words are a surname that the text behind `end` gives with a name or title before it: "Ann Lee"."""
    if not _SURNAME.fullmatch(words):
        return False
    return re.compile(rf"\b(?!The\b)[A-Z][\w'’-]+ {re.escape(words)}\b").search(text, end) is not None
