"""How names are spelled to be compared, and to be ids."""

import re
import unicodedata
from functools import lru_cache

TOKEN = re.compile(r"[^\W_]+")
"""A word of a name: letters and digits in a row."""
_TITLE = re.compile(r"^(?:the|a|an|dr|mr|mrs|ms|gen|maj|col|lt|sir|president|minister|ambassador)\.?\s+", re.IGNORECASE)


@lru_cache(maxsize=8192)
def folded(words: str) -> str:
    """`words` in lower case without diacritics, titles, article or punctuation: the form names are compared in."""
    plain = words
    if not words.isascii():
        plain = unicodedata.normalize("NFKD", words.replace("’", "'"))
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    while (bare := _TITLE.sub("", plain)) != plain:
        plain = bare
    return " ".join(TOKEN.findall(plain)).casefold()


@lru_cache(maxsize=8192)
def slug(words: str) -> str:
    """An id made of `words`: lower-case ASCII letters and digits joined by hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", re.sub(r"['.]", "", plain.lower()))) or "unnamed"


def shortened(id_: str, longest: int) -> str:
    """Return the beginning of an id, of whole words where one ends in its second half."""
    if len(id_) <= longest:
        return id_
    cut = id_.rfind("-", longest // 2, longest + 1)
    return id_[: cut if cut > 0 else longest].strip("-")
