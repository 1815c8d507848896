"""Text as XML takes it: escaped, without the control characters that no XML document may hold (XML 1.0, 2.2)."""

import re
from xml.sax.saxutils import escape, quoteattr

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text(value: object) -> str:
    """Return a value as the content of an element."""
    return escape(_ILLEGAL.sub("", str(value)))


def quoted(value: object) -> str:
    """Return a value as an attribute, quotation marks included."""
    return quoteattr(_ILLEGAL.sub("", str(value)))
