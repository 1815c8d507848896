"""What programs put inside a sentence: behind a name, its full form and headlines of other stories, up to "MORE"."""

import re

_MARK = " MORE"
_NAME = r"\(?[A-Z][\w.'’()-]{0,25}"
_BEHIND = re.compile(
    rf"\b(?P<last>[A-Z][\w'’-]{{2,25}})(?P<more>(?: {_NAME}){{1,4}}? (?P=last)(?=[A-Z0-9'‘\"“])"
    rf"[^\n]{{10,600}}?{_MARK}\b)"
)


def without_insertions(text: str) -> str:
    """The text with such links filled up with spaces: every other code point stays in its place."""
    if _MARK not in text:
        return text
    return _BEHIND.sub(lambda found: found["last"] + " " * len(found["more"]), text)
