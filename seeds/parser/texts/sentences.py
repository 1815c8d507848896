"""Where sentences end, with every quotation and the words that credit it kept in one."""

from collections.abc import Iterator

from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

LONGEST = 160
"""Words in one sentence at most; a longer run is cut, which keeps every later step linear in the text."""

_CLOSING = frozenset(('"', "”", "’", "'", ")", "]", "»", "''"))
_STOPS = frozenset(".!?…")
_TRAILING = _CLOSING | _STOPS


def sentences(words: Words) -> Iterator[tuple[int, int]]:
    """Word numbers (first, end) of every sentence of a paragraph.

    A full stop inside a quotation ends no sentence; the end of a quotation does when a full stop stands inside it and
    the next word begins with a capital and does not credit the quotation.
    """
    first = 0
    count = len(words)
    spelling, quoted = words.spelling, words.quoted
    i = 0
    while i < count:
        goes_on = i + 1 < count and (
            quoted[i + 1] == quoted[i] if quoted[i] >= 0 else spelling[i][-1] not in _STOPS and quoted[i + 1] < 0
        )
        if i - first >= LONGEST or (not goes_on and _ends(words, i, count)):
            while i + 1 < count and words.quoted[i + 1] < 0 and words.spelling[i + 1] in _TRAILING:
                i += 1
            yield first, i + 1
            first = i + 1
        i += 1
    if first < count:
        yield first, count


def _ends(words: Words, i: int, count: int) -> bool:
    if i + 1 >= count:
        return True
    number = words.quoted[i]
    if number >= 0:
        return words.quoted[i + 1] != number and _quotation_ends_sentence(words, i)
    if words.quoted[i + 1] >= 0 and _signs(words, i):
        return True
    if words.spelling[i] in _STOPS:
        return _starts_sentence(words, i + 1, count)
    network = words.spelling[i] == "X." and i > 0 and words.low[i - 1] in ("on", "to", "via")
    final = words.spelling[i][-1] == "." and len(words.spelling[i]) > 2 and words.low[i] in _FINAL
    return (network or final) and _plain_start(words, i + 1)


_LONGEST_SIGNATURE = 14


def _signs(words: Words, i: int) -> bool:
    """Whether word `i` ends a line that a dash and a name close behind a quotation: `"We like them." - Ann Lee`."""
    if "\n" not in words.text[words.ends[i] : words.starts[i + 1]]:
        return False
    back = i
    while back > 0 and words.quoted[back] < 0 and i - back < _LONGEST_SIGNATURE:
        back -= 1
    return words.quoted[back] >= 0 and words.spelling[back + 1] in ("-", "–", "—", "―", "--", "~")


_FINAL = frozenset({"u.s.", "u.n.", "u.k.", "e.u.", "p.m.", "a.m.", "d.c.", "inc.", "jr.", "co."})
_OPENING_WORDS = word_set(
    """the a an but and he she they it we in on at this that these those his her its their for when while if"""
)


def _plain_start(words: Words, i: int) -> bool:
    return words.is_capital(i) and words.low[i] in _OPENING_WORDS


def _quotation_ends_sentence(words: Words, i: int) -> bool:
    """Whether the quotation that closes with word `i` closes its sentence too."""
    back = i
    while words.spelling[back] in _CLOSING and words.quoted[back - 1] == words.quoted[i] and back > 0:
        back -= 1
    stop = words.spelling[back][-1]
    after = words.spelling[i + 1]
    if stop not in _STOPS:
        return False
    if after[0].islower() or after in _STOPS or after in ",;:-–—―)":
        return False
    return stop == "." or not _credits(words, i + 1)


def _credits(words: Words, i: int) -> bool:
    """Whether the words from `i` only credit the question or exclamation before them ('Ann Lee asked.')."""
    for k in range(i, min(len(words), i + 16)):
        if words.quoted[k] >= 0 or words.spelling[k] in _STOPS or words.spelling[k] in ";:":
            return False
        verbs = VERBS.get(words.low[k])
        if (
            verbs
            and k > i
            and verbs[0].tense in ("ed", "s")
            and any(v.frame in ("say", "tell", "quote") for v in verbs)
        ):
            after = words.low[k + 1] if k + 1 < len(words) else "."
            return after not in ("that", "it", "he", "she", "they", "the") or verbs[0].frame == "tell"
    return False


def _starts_sentence(words: Words, i: int, count: int) -> bool:
    while i < count and words.spelling[i] in _CLOSING and words.quoted[i] < 0:
        i += 1
    if i >= count:
        return True
    gap = words.text[words.ends[i - 1] : words.starts[i]]
    if not gap and words.quoted[i] < 0 and not words.is_capital(i):
        return words.spelling[i] == "–" and i + 1 < count and words.is_capital(i + 1)
    return not words.spelling[i][0].islower() or words.spelling[i][0].isdigit()
