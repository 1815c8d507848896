"""Words that are said to stand in a text: whether they do, where else, and which ones were likely meant."""

import re
from difflib import get_close_matches

from seeds.checks.statements import ELLIPSIS, quote_parts

LIKE = 0.8
"""How alike (difflib ratio) the words of a text are to those that were likely copied from it."""
_SAME = ("'’‘ʼ`", '"“”„«»', "-‐–—")
_LOOSE = {sign: f"[{signs}]" for signs in _SAME for sign in signs}
_LEFT_OUT = re.compile(r"\s*\[?(?:\.\.\.|…)\]?\s*")


def stands(quote: str, text: str) -> bool:
    """Return whether the parts of a quote stand in a text one after another."""
    at = 0
    for part in quote_parts(quote):
        found = _found(part, text, at)
        if found is None:
            return False
        at = found.end()
    return True


def _found(part: str, text: str, start: int = 0) -> re.Match[str] | None:
    """Return where words stand in a text; a line may end wherever they have a space."""
    return re.compile(r"\s+".join(map(re.escape, part.split()))).search(text, start)


def elsewhere(quote: str, text: str) -> str:
    """Return where in a text a quote stands that does not stand in its span."""
    parts = quote_parts(quote)
    found = _found(parts[0], text)
    if found is None:
        return "nor anywhere in its document" + ("" if len(parts) > 1 else f"; separate its parts by '{ELLIPSIS}'")
    return f"but at {found.start()} to {found.end()}" + (" with its first part" if len(parts) > 1 else "")


def likeliest(quote: str, span: str) -> str | None:
    """Return the words of a span that a quote gives in other signs or letters, or almost; None where none are."""
    parts = [_likely(part, span) for part in _LEFT_OUT.split(quote) if part]
    right = ELLIPSIS.join(part for part in parts if part)
    return right if all(parts) and stands(right, span) else None


def _likely(part: str, span: str) -> str | None:
    words = part.split()
    pattern = r"\s+".join("".join(_LOOSE.get(sign, re.escape(sign)) for sign in word) for word in words)
    if found := re.compile(pattern, re.IGNORECASE).search(span):
        return " ".join(found[0].split())
    there = span.split()
    runs = [" ".join(there[at : at + len(words)]) for at in range(len(there) - len(words) + 1)]
    near = get_close_matches(part, runs, n=1, cutoff=LIKE)
    return near[0].strip('"“”„«»,') if near else None


def whole_words(start: int, end: int, text: str) -> tuple[int, int]:
    """Return a span of a text without half a word at either end; letters without case are no words of this kind."""
    while 0 < start < len(text) and _in_word(text[start - 1]) and _in_word(text[start]):
        start -= 1
    while 0 < end < len(text) and _in_word(text[end - 1]) and _in_word(text[end]):
        end += 1
    return start, end


def _in_word(sign: str) -> bool:
    return sign.isupper() or sign.islower() or sign.isdigit()
