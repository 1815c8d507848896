"""Speakers who watch and speak for no side: analysts, scholars, soldiers out of service."""

from __future__ import annotations

import re
from functools import lru_cache

OBSERVER = "observer"
"""How somebody is related to a force who neither owns it nor answers for any state."""
_WATCHES = re.compile(
    r"(?i)\b(?:analysts?|experts?|researchers?|scholars?|academics?|historians?|political scientists?|professors?|"
    r"lecturers?|columnists?|commentators?|fellow|think[- ]tanks?|biographer|pundits?|specialists?|economists?|"
    r"retired|institute|university|observers say)\b"
)
_IN_OFFICE = re.compile(r"(?i)\b(?:minister|ministry|spokes\w+|president|premier|commander|ambassador|mission|force)\b")


@lru_cache(maxsize=512)
def is_observer(office: str) -> bool:
    """Whether the words that tell who speaks make an observer of him."""
    return bool(_WATCHES.search(office)) and not _IN_OFFICE.search(office)
