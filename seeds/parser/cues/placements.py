"""Where in its clause a word stands that may report: behind a plural and a place, amid a clause, or at its close."""

from seeds.parser.cues.predicates import starts_predicate
from seeds.parser.cues.spots import Spot
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    AUXILIARIES,
    DETERMINERS,
    IRREGULAR_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
)

PLURALS = word_set(
    """i you we they who people men women police both all many some most others few and or that officials public
    media which press"""
)
"""Words for several that may stand before a base form as its subject."""
_LONGEST_SUBJECT = 8
_OPENING = DETERMINERS | POSSESSIVES


def names_several(word: str) -> bool:
    """Whether a word in small letters can be a subject of several, before the base form of a verb."""
    return (word.endswith("s") and not word.endswith("ss")) or word in PLURALS or word.endswith("men")


def has_plural_head(spot: Spot) -> bool:
    """Whether a plural begins the clause and a place follows it: "Women in the north want", "Clerks in town fear"."""
    words, j = spot.words, spot.j
    if spot.before in POSSESSIVES or not words.is_word(j):
        return False
    for k in range(j - 1, max(0, j - _LONGEST_SUBJECT), -1):
        head = words.low[k - 1]
        if words.low[k] in PREPOSITIONS and names_several(head):
            return (words.low[k] != "of" or spot.low == "want") and head[0].isalpha() and _opens_clause(spot, k - 1)
        if not words.is_word(k):
            return False
    return False


def _opens_clause(spot: Spot, head: int) -> bool:
    """Whether nothing but what describes it stands between the beginning of a clause and a noun."""
    low, first = spot.words.low, head
    while first > 0 and head - first < _NUMBER_OF_WORDS and spot.words.is_word(first - 1):
        first -= 1
        if low[first] in _OPENING_CLAUSES:
            return True
        if low[first] in VERBS or low[first] in AUXILIARIES or low[first] in IRREGULAR_VERBS:
            return False
    return first == 0 or not spot.words.is_word(first - 1)


_OPENING_CLAUSES = word_set("that but and while though although because as where when if")
_NUMBER_OF_WORDS = 4


def is_interposed(spot: Spot) -> bool:
    """Whether who says so stands between a subject and its predicate: "The pact, a diplomat notes, is void"."""
    words, i = spot.words, spot.i
    return _says(spot) and i + 3 <= len(words) and starts_predicate(words, i + 2, i, len(words)) and _opened(spot) > 0


def closes(spot: Spot) -> bool:
    """Whether who says so closes the sentence behind a comma: "The base is a target, opposition lawmakers fear"."""
    if spot.after not in (".", "") or not _says(spot):
        return False
    opened = _opened(spot, spot.tense == "base")
    return opened > 0 and (spot.tense == "s" or names_several(spot.before))


def _says(spot: Spot) -> bool:
    return any(verb.frame in ("say", "think") for verb in VERBS[spot.low])


def _opened(spot: Spot, plural: bool = False) -> int:
    """The comma behind which a few words with an article, a name or a plural are the subject; 0 where there is none."""
    words, i = spot.words, spot.i
    if spot.j != i - 1 or spot.before in POSSESSIVES or not words.is_word(spot.j):
        return 0
    comma = next((k for k in range(i - 2, max(0, i - _LONGEST_SUBJECT), -1) if not words.is_word(k)), 0)
    if comma <= 0 or words.spelling[comma] != "," or words.quoted[comma - 1] != words.quoted[i]:
        return 0
    first = words.low[comma + 1]
    joined = not {"and", "or"}.isdisjoint(words.low[comma + 1 : i])
    begins = plural or first in _OPENING or words.is_capital(comma + 1)
    return comma if begins and not joined and first not in PREPOSITIONS else 0
