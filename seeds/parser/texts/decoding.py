"""From the bytes of an article to its text, with care: what was guessed is said, what is no text is refused."""

import re
from dataclasses import dataclass

from seeds.parser.texts.repairs import CONTROLS, repaired

LARGEST = 4 * 2**20
"""Bytes of one article at most."""
MOST_STRAY = 0.3
"""Share of bytes outside UTF-8 from which a file is taken for another encoding than Windows-1252."""
_NOT_TEXT = (
    (b"%PDF", "is a PDF; save its text, for instance with pdftotext"),
    (b"PK\x03\x04", "is a zip archive or an office document; save its text"),
    (b"\x1f\x8b", "is compressed with gzip; unpack it"),
    (b"{\\rtf", "is rich text; save it as plain text"),
)
_PAGE = re.compile(rb"\s*<(?:!doctype html|html|\?xml)\b", re.IGNORECASE)
_MARKS = (
    ("utf-32-le", b"\xff\xfe\0\0"),
    ("utf-32-be", b"\0\0\xfe\xff"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
)
_STRAY = re.compile("[\udc80-\udcff]")
_WINDOWS = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
_ANEW = "hash and spans are of its text as UTF-8."


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and `note`: what a curator should know of the decoding, '' when all was plain.

    `kept` says whether the code points of the text are those of the bytes as UTF-8, so that hash and spans are of
    the file as it is; else they are of the text encoded anew as UTF-8.
    """

    text: str
    encoding: str
    note: str
    kept: bool


class Unreadable(Exception):
    """Bytes that are no article; says what they are and what to do."""


class Empty(Unreadable):
    """Bytes that hold no text at all."""


def decode(content: bytes) -> Decoded:
    """Return the text of an article.

    UTF-8 is taken as it is, a byte order mark as a space, so that spans count it; UTF-16 and UTF-32 by their mark,
    UTF-16 also by its zero bytes; single bytes outside UTF-8 as Windows-1252, and signs that were spoilt before as what
    they were (see repairs), with a note. Raises Unreadable.
    """
    _refuse(content)
    wide = _wide(content)
    return _repaired(_checked(_from_wide(content, wide) if wide else _from_bytes(content)))


def _refuse(content: bytes) -> None:
    if len(content) > LARGEST:
        raise Unreadable(f"has {len(content):,} bytes; at most {LARGEST:,}: split it into its articles")
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xfe\xff"):
        raise Empty("is empty; leave it out")
    for start, what in _NOT_TEXT:
        if content.startswith(start):
            raise Unreadable(what)
    if _PAGE.match(content):
        raise Unreadable("is a web page; save its text without the markup")


def _unmarked(text: str) -> str:
    return " " + text[1:] if text.startswith("\ufeff") else text


def _wide(content: bytes) -> str:
    """Return the name of the encoding of 16 or 32 bits that the bytes are in, '' if in none."""
    for encoding, mark in _MARKS:
        if content.startswith(mark):
            return encoding
    even, odd = content[0::2].count(0), content[1::2].count(0)
    half = len(content) / 2
    if len(content) % 2 == 0 and min(even, odd) < 0.05 * half and max(even, odd) > 0.4 * half:
        return "utf-16-le" if odd > even else "utf-16-be"
    return ""


def _from_wide(content: bytes, encoding: str) -> Decoded:
    text = content.decode(encoding, "replace").removeprefix("\ufeff")
    lost = text.count("\ufffd")
    broken = f"; {lost} places cannot be read" if lost else ""
    return Decoded(text, encoding, f"Read as {encoding.upper()}{broken}; {_ANEW}", False)


def _from_bytes(content: bytes) -> Decoded:
    """Return the text of UTF-8; each byte outside it is kept by `surrogateescape` and read as Windows-1252."""
    text = content.decode("utf-8", "surrogateescape")
    stray = len(_STRAY.findall(text))
    if not stray:
        return Decoded(_unmarked(text), "utf-8", "", True)
    if stray > MOST_STRAY * len(text):
        raise Unreadable("is neither UTF-8 nor UTF-16 nor Windows-1252; save it as UTF-8")
    mixed = any(sign > "\x7f" for sign in _STRAY.sub("", text))
    read = text.translate(_WINDOWS)
    encoding = "utf-8 and windows-1252" if mixed else "windows-1252"
    lost = read.count("\ufffd")
    broken = f", {lost} of them unreadable" if lost else ""
    note = f"Not UTF-8: {stray} {'byte' if stray == 1 else 'bytes'} read as Windows-1252{broken}; {_ANEW}"
    return Decoded(read, encoding, note, False)


def _checked(decoded: Decoded) -> Decoded:
    """Return a text in which control characters are no more than a slip here and there."""
    controls = len(CONTROLS.findall(decoded.text))
    if controls > max(4, len(decoded.text) // 200):
        raise Unreadable("is not text, but binary; give the article as plain text")
    return decoded


def _repaired(decoded: Decoded) -> Decoded:
    """Return a text with the signs that were meant where a page's were spoilt, and say so."""
    text, spoilt = repaired(decoded.text)
    if not spoilt:
        return decoded
    before = decoded.note.removesuffix(_ANEW)
    return Decoded(text, decoded.encoding, f"{before}Repaired: {spoilt}; {_ANEW}", False)
