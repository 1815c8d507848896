"""Where a mission goes that is called after a state, which is none of that state's own: "the Norland mission"."""

from __future__ import annotations

import re

from seeds.parser.forces.metonyms import is_state
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span
from seeds.parser.texts.spots import spots

_GOING = frozenset(["mission", "missions", "deployment", "deployments", "operation"])
_LONGEST_NAME = 4
_FORCE_IN = re.compile(r"(?:mission|deployment|operation|contingent|troops|soldiers|forces)[^.\n]{0,24} (?:in|to) \Z")
_OWN = re.compile(r"(?:its|their|our|the|['’]s) \Z")
_ERRAND = re.compile(rf" (?:{'|'.join(sorted(_GOING))})\b")
_NEAR = 40


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
    return any(
        _FORCE_IN.search(text, max(0, at.start - _NEAR), at.start)
        or (_OWN.search(text, max(0, at.start - _NEAR), at.start) and _ERRAND.match(text, at.end))
        for at in spots(text, state)
    )
