"""How spellings of a name are compared: the one folding that seeding stores and that questions are folded by."""

import re
import unicodedata

_SEPARATORS = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile("['’‘ʼ`ʿʾ]")


def fold(name: str) -> str:
    """Return `name` without case, diacritics, apostrophes and punctuation, words separated by one space.

    `Bashar al-Assad`, `BASHAR AL ASSAD` and `Bashār al-Assad` fold to one text.
    """
    decomposed = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name))
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _SEPARATORS.sub(" ", plain.casefold()).strip()
