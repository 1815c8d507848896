"""Which force somebody leads or speaks for, as the words beside a name tell."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=1024)
def served(role: str) -> str:
    """The words a role calls its force by, "the" left out: "observer mission"; '' where it tells of none."""
    told = _SERVING.search(role) if role else None
    return bare(told["of"] or told["whose"]) if told else ""


def bare(words: str) -> str:
    """The words a force is called by, without the article before them."""
    return words.lower().removeprefix("the ").strip()


_SERVING = re.compile(
    r"(?:\b(?:spokes\w+|commander|commanding officer|head|chief|leader|deputy|official|officer) (?:of|for|at|with)|"
    r"\b(?:leads|commands|heads|runs|speaks for|commanding|leading|heading)) (?P<of>(?:the )?[\w’' -]+)|"
    r"(?P<whose>(?:the )?[\w’'-]+(?: [\w’'-]+){0,3}?) (?:spokes\w+|commander|chief|head|leader)\b"
)
