"""Where a mission goes that is called after a state, which is none of that state's own: "the Norland mission"."""

from __future__ import annotations

import re

from seeds.parser.forces.metonyms import is_state
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_GOING = frozenset(["mission", "missions", "deployment", "deployments", "operation"])
_LONGEST_NAME = 4
_FORCES = "mission|deployment|operation|contingent|troops|soldiers|forces"


def sent_to(text: str, words: list[Span], noun: Span, inside: dict[int, Mention]) -> str:
    """The state whose name or adjective stands right before a mission, where the text tells of a force there.

    `words` end with the noun; `inside` are the mentions by where they start. '' where no state is where it goes.
    """
    if noun.of(text).lower() not in _GOING:
        return ""
    near = (inside.get(word.start) for word in words[-2 : -2 - _LONGEST_NAME : -1])
    mention = next((one for one in near if one and one.span.end == noun.start - 1), None)
    if mention is None or not is_state(mention) or mention.span.of(text).isupper():
        return ""
    named = mention.form in {"name", "adjective"} and any(_is_told(text, name.name) for name in mention.names)
    return mention.country if named else ""


def _is_told(text: str, state: str) -> bool:
    """Whether the text somewhere tells of a force in a state, or of somebody's mission there: "its Norland mission"."""
    if state not in text:
        return False
    there = rf"(?:{_FORCES})[^.\n]{{0,24}} (?:in|to) {state}\b"
    owned = rf"(?:its|their|our|the|['’]s) {state} (?:{'|'.join(sorted(_GOING))})\b"
    return re.search(f"{there}|{owned}", text) is not None
