"""Times and dates as runs of words, read forwards and backwards."""

from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import AUXILIARIES, DAYS, MODAL_NAMES, MONTHS, TIMES, Words

_TIMES = DAYS | MONTHS | TIMES


def skip_back(words: Words, j: int, low: int) -> int:
    """From word `j` back over auxiliaries, adverbs and times to the last word that is neither."""
    while j >= low:
        word = words.low[j]
        if (
            (word in AUXILIARIES and not (words.is_capital(j) and (j > low or words.spelling[j] in MODAL_NAMES)))
            or words.is_adverb(j)
            or word in DAYS
            or word in ("n't", "as", "very")
            or (word in ("neither", "each") and j > low and words.is_word(j - 1))
            or _joins_adverbs(words, j, low)
        ) or (word in ("on", "late", "early", "this", "last", "earlier") and words.low[j + 1] in _TIMES):
            j -= 1
        elif word in TIMES and words.low[j - 1] in ("last", "this", "next", "that", "same", "earlier"):
            j -= 2
        elif _is_date(words, j, low):
            j = _date_start(words, j, low) - 1
        elif word in ("time", "while") and words.low[j - 1] in ("the", "a", "this", "that", "first", "same"):
            while j > low and words.low[j] not in ("at", "for"):
                j -= 1
            j -= 1
        else:
            return j
    return j


def _joins_adverbs(words: Words, j: int, low: int) -> bool:
    """Whether the word at `j` joins adverbs: "promptly and very publicly"."""
    joined = words.low[j] == "and" and j > low and words.is_adverb(j - 1)
    return joined and (words.is_adverb(j + 1) or words.low[j + 1] == "very")


def _is_date(words: Words, j: int, low: int) -> bool:
    word = words.low[j]
    if word[0].isdigit():
        return j > low and (words.low[j - 1] in MONTHS or (len(word) == 4 and words.low[j - 1] in ("in", ",", "since")))
    return (
        word in MONTHS
        and words.is_capital(j)
        and j > low
        and words.low[j - 1] in ("in", "last", "since", "this", "of", "on", "late", "early", "mid")
    ) or (word in MONTHS and j > low and words.low[j - 1][0].isdigit() and j > low + 1 and words.low[j - 2] == "on")


def _date_start(words: Words, j: int, low: int) -> int:
    while j > low and (
        words.low[j - 1] in MONTHS
        or words.low[j - 1][0].isdigit()
        or words.low[j - 1] in ("on", "in", "last", "since", "late", "early", "this", "of")
    ):
        j -= 1
    return j


def time_at(words: Words, p: int, high: int) -> int:
    """Where the time expression that begins at word `p` ends; 0 when none begins there."""
    end = _time_end(words, p, high)
    return 0 if end and end < high and words.low[end] in ("'s", "’s") else end


def _time_end(words: Words, p: int, high: int) -> int:
    k = _over(words, _over(words, _over(words, p, high, _BEFORE_TIMES), high, _WHICH), high, _WHICH)
    word = words.low[k]
    if word in DAYS:
        return _day_end(words, k + 1, high)
    if word in MONTHS and words.is_capital(k):
        end = _numbers_end(words, k + 1, high)
        return end if end > p + 1 or words.low[p] in MONTHS else 0
    if word in TIMES and k > p and words.low[k - 1] in _WHICH - {"the", "mid", "earlier", "later"}:
        return k + 2 if k + 1 < high and words.low[k + 1] in ("ago", "before") else k + 1
    return _counted_end(words, p, k, high)


_BEFORE_TIMES = word_set("on late early in at since by during")
_WHICH = word_set("late early mid last this next earlier later the that same")


def _over(words: Words, k: int, high: int, passed: frozenset[str]) -> int:
    return k + 1 if words.low[k] in passed and k + 1 < high else k


def _day_end(words: Words, k: int, high: int) -> int:
    while k < high and words.low[k] in TIMES:
        k += 1
    if k + 1 < high and words.spelling[k] == "," and words.low[k + 1] in MONTHS:
        return _numbers_end(words, k + 2, high)
    return k


def _numbers_end(words: Words, k: int, high: int) -> int:
    while k < high and words.low[k][0].isdigit():
        k += 1
    return k


def _counted_end(words: Words, p: int, k: int, high: int) -> int:
    """The end of a date that begins with a number ('4 May', 'in 2020', 'two weeks ago'); 0 when there is none."""
    word, left = words.low[k], high - k
    number = word[0].isdigit()
    if number and left > 1 and words.low[k + 1] in MONTHS:
        return _numbers_end(words, k + 2, min(high, k + 3))
    if number and len(word) == 4 and k == p + 1 and words.low[p] in ("in", "since"):
        return k + 1
    counted = (number or word in ("two", "three", "several", "a", "few")) and left > 2
    return k + 3 if counted and words.low[k + 1] in TIMES and words.low[k + 2] in ("ago", "later", "earlier") else 0


def time_inside(words: Words, p: int, end: int) -> tuple[int, int] | None:
    """The first time expression between two words, None when there is none."""
    for k in range(p, end):
        stop = time_at(words, k, end)
        if stop:
            return k, stop
    return None
