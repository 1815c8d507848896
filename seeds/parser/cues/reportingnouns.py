"""Whether a word is a noun that reports, and whether what it reports follows as a clause."""

from seeds.parser.cues.spots import BE
from seeds.parser.naming.papers import OUTLET
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    DETERMINERS,
    PREPOSITIONS,
    Words,
)

PRESS = word_set(
    """newspaper media press television radio tabloid website opposition rebel government army military militia ministry
    police"""
)
"""Common nouns that stand before a reporting noun as its owner: "a newspaper report that"."""


def is_noun(words: Words, i: int, first: int) -> bool:
    """Whether a reporting noun that is spelled like a verb is a noun here."""
    if words.low[i] not in VERBS or i == first:
        return True
    before = words.low[i - 1]
    return (
        before in DETERMINERS
        or before in ("'s", "’s")
        or (before in PREPOSITIONS and before != "to")
        or (words.spelling[i - 1].isupper() and len(before) > 1)
        or before.endswith(("an", "ese", "ish", "ing", "ous", "al", "ed"))
        or before in PRESS
        or before in ("and", "or", "amid", "rejects", "rejected", "denies", "denied", "dismissed", "unconfirmed")
    )


def names(words: Words, i: int) -> bool:
    """Whether a reporting noun at `i` is the end of a name: "told Valley News that"."""
    return i > 0 and words.low[i] in ("news", "report") and words.is_capital(i) and words.is_capital(i - 1)


def has_clause(words: Words, i: int, end: int) -> bool:
    """Whether a noun at `i` is followed by what it reports: 'that ...', perhaps behind 'by' or 'from' somebody."""
    for j in range(i + 1, min(end, i + 9)):
        low = words.low[j]
        if low == "that":
            return j + 1 < end and (j == i + 1 or words.low[i + 1] in ("by", "from", "of", ",", "in", "on"))
        if low in (".", ";", ":", "and", "but") or low in BE or (low in VERBS and VERBS[low][0].tense == "s"):
            return False
    return False


def is_in_a_place(words: Words, i: int, end: int) -> bool:
    """Whether "in" at `i`, behind a reporting noun, is where it is heard, and no paper: "rumours in Norstad that"."""
    if words.low[i] != "in" or i + 1 >= end or not words.is_capital(i + 1):
        return False
    return not OUTLET.search(" ".join(words.spelling[i + 1 : end]))
