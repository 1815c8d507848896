"""One text saved in several ways: in another encoding, with a byte order mark, with other line breaks."""

from hashlib import sha256

_BREAKS = ("\n", "\r\n")
_MARKS = ("", "\ufeff")


def saved_as(text: str) -> tuple[str, ...]:
    """Return the SHA-256 that a text, without its byte order mark, has as UTF-8: with either line break and mark.

    The first of them is the same for all ways to save one text.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    ways = (mark + plain.replace("\n", breaks) for breaks in _BREAKS for mark in _MARKS)
    return tuple(sha256(way.encode("utf-8", "replace")).hexdigest() for way in ways)
