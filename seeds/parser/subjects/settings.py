"""Places and times put before a subject: "In Paris on Monday the minister"."""

from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    DAYS,
    DETERMINERS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TIMES,
    Words,
)

_YEAR = 4
_OWNED = DETERMINERS | POSSESSIVES
_WHICH_DAY = word_set("last this next earlier late early every each")
_LINKS = word_set("then meanwhile still however but and yet so also later earlier now")


def after_setting(words: Words, first: int, j: int) -> int:
    """The first word of the phrase that ends with `j`, without a place or time before it ("In Paris the minister")."""
    while first <= j:
        word = words.low[first]
        if word.isdigit() and len(word) == _YEAR and words.low[first + 1] in _OWNED and first < j:
            return first + 1
        if word in DAYS or word in _LINKS:
            first += 1
        elif word in _WHICH_DAY and first + 1 < j and words.low[first + 1] in _BARE_TIMES:
            first += 2
        elif word in PREPOSITIONS and word not in ("like",):
            cut = _setting_end(words, first, j)
            if cut <= first:
                return first
            first = cut
        elif words.is_adverb(first) and word not in ("most", "all", "both", "more", "some", "much") and first < j:
            first += 1
        else:
            return first
    return first


def _setting_end(words: Words, first: int, j: int) -> int:
    """Where the phrase after a leading preposition ends: at the next determiner, pronoun, or change of capitals."""
    capital = words.is_capital(first + 1) if first + 1 <= j else False
    for k in range(first + 2, j + 1):
        word = words.low[k]
        if word in DETERMINERS and words.low[k - 1] not in PREPOSITIONS and words.low[k - 1] not in ("all", "both"):
            return k
        if word in SUBJECT_PRONOUNS:
            return k
        if (
            words.is_word(k)
            and words.is_capital(k) != capital
            and words.low[k - 1] not in PREPOSITIONS
            and words.spelling[k - 1] not in ("’s", "'s")
            and words.low[k - 1] not in DETERMINERS
        ):
            return _crowd(words, k, j) or k
    return j if words.is_capital(j) and j - first >= 2 and words.low[j - 1] not in PREPOSITIONS else j + 1


def _crowd(words: Words, k: int, j: int) -> int:
    """Where those begin who are counted behind the name of a place at `k`: "the avenue Victor Hugo several hundred"."""
    behind = (at for at in range(k + 1, j) if words.is_capital(k) and not words.is_capital(at))
    first = next((at for at in behind if words.low[at] not in _PARTICLES), j)
    return first if words.low[first] in _COUNTING or words.low[first].isdigit() else 0


_PARTICLES = word_set("de du la le of el des von")
_COUNTING = word_set(
    "several some many hundreds dozens thousands scores crowds a about around nearly two three four five six ten twenty"
)


def is_bare_time(words: Words, first: int, j: int) -> bool:
    """Whether the words `first` to `j` tell a day or an hour and nothing else."""
    return _BARE_TIMES.issuperset(words.low[first : j + 1])


_BARE_TIMES = DAYS | TIMES | MONTHS | {"last", "this", "on", "in", "early", "late", "the", "next"}
