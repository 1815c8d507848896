"""Whether a force has a part in what a row of tags tells, or is only mentioned in it."""

from __future__ import annotations

import re

_FORCE = r"[FN]\d+"
_HELPING = "BE|HAVE|WILL|MAY|OBLIGE|NOT|NO|DUE"
_DOES = re.compile(
    rf"(?<!\S){_FORCE} (?:(?:C\d+|{_FORCE}|WE|P|HERE|THERE|[a-z-]+) ){{0,4}}?(?:{_HELPING}|does|do|did|to|aside|"
    r"(?:STAY|LEAVE|SEND|COME|ARRIVE|FIGHT|HELP|MOVE|END|CUT|DIE|PULL)D?|PRESENCE|OUT|HARM|READY|HERE|THERE) "
)
_DONE_TO = re.compile(
    rf"(?<!\S)(?!(?:{_HELPING}|IF|WE|P|I|S|C\d+|{_FORCE}|ONLY) )[A-Z]{{2,}} "
    rf"(?:(?:SOON|SEND|PRESENCE|C\d+|[a-z-]+) ){{0,3}}?{_FORCE} "
)
_IS_THERE = re.compile(rf"(?<!\S)(?:THERE BE|HAVE|got) (?:(?:NOT|NO|ONLY|[a-z-]+) ){{0,3}}?{_FORCE} ")


def has_part(row: str) -> bool:
    """Whether a force in the row does something, is there, or is what something is done to or asked of.

    The limits laid on the soldiers, or a road beside the base, tell nothing of the force.
    """
    return any(part.search(row) for part in (_DOES, _DONE_TO, _IS_THERE))
