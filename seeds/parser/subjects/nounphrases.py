"""Noun phrases found backwards from their last word, without a grammar."""

from seeds.parser.cues.predicates import breaks
from seeds.parser.cues.referring import ANYTHING, kind_of
from seeds.parser.cues.spots import BE
from seeds.parser.subjects.settings import after_setting, is_bare_time
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.records import record
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    Words,
)

LONGEST_PHRASE = 60
_INSIDE = frozenset(("’s", "'s", ".", "-", "/", "&", "’", "'", "%", "$", "#", "@"))
_SUBORDINATING = CONJUNCTIONS - PREPOSITIONS - {"and", "or"}
_CLAUSAL_PREPOSITIONS = word_set("after before since until as")


@record(frozen=True, slots=True)
class Subject:
    """Words `first` to `end` (exclusive) that stand for a speaker; `core` is where the phrase ends without appositives.

    `start` is where the whole clause of the subject begins, settings and all; `inverted` when it follows its verb.
    """

    first: int
    core: int
    end: int
    inverted: bool = False


def phrase_ending(words: Words, j: int, low: int, end: int) -> Subject | str:
    """The noun phrase whose last word is `j`."""
    word = words.low[j]
    if word == "that" and j > low + 2 and not words.is_capital(j - 1) and _is_cleft(words, low):
        return phrase_ending(words, j - 1, low + 2, end)
    if word in SUBJECT_PRONOUNS or word in ("that", "which", "this", "these", "those"):
        return Subject(j, j + 1, end)
    if (word in POSSESSIVES and word != "her") or not (
        words.is_word(j) or words.spelling[j] in (")", "”", '"', "’", "'", "]")
    ):
        return ""
    first = _walk(words, j, low)
    first = _behind_object(words, after_setting(words, first, j), j)
    if first > j or is_bare_time(words, first, j) or _answers(words, first, j) or _is_rest(words, first, j):
        return ""
    return Subject(first, j + 1, end)


def _is_cleft(words: Words, first: int) -> bool:
    """Whether a sentence begins by putting somebody forward: "It was the junta that asked"."""
    return words.low[first] == "it" and words.low[first + 1] in BE and words.low[first + 2] not in PREPOSITIONS


def _answers(words: Words, first: int, j: int) -> bool:
    """Whether the phrase is what somebody else answers: "asked about Norish" before "calls for an exit"."""
    return first + 1 < j and words.low[first] in _ANSWERING and words.low[first + 1] in _ABOUT


def _is_rest(words: Words, first: int, j: int) -> bool:
    """Whether the phrase is only what a verb leaves: "back at criticism of the troops" behind "hit"."""
    return words.low[first] in _PARTICLES and (first == j or words.low[first + 1] in PREPOSITIONS)


_PARTICLES = word_set("back out away down up off aside")
_ANSWERING = word_set(
    "asked pressed questioned quizzed challenged answering replying responding reacting commenting referring alluding"
)
_ABOUT = word_set("about on over to")


def _walk(words: Words, j: int, low: int) -> int:
    """Back from `j` to the first word of the phrase, through prepositions, relative clauses and coordination."""
    joined, k, floor = -1, j, max(low, j - LONGEST_PHRASE)
    while k >= floor:
        if not words.is_word(k) and words.spelling[k] not in _INSIDE:
            back = _over_marks(words, k, j, floor)
            if back == k:
                return k + 1
            k = back
            continue
        stop, k, joined = _step(words, k, j, floor, joined)
        if stop >= 0:
            return stop
        k -= 1
    return k + 1


def _step(words: Words, k: int, j: int, floor: int, joined: int) -> tuple[int, int, int]:
    """One word back: where the phrase starts (-1 when it goes on), the word reached, the first 'and' behind it."""
    word = words.low[k]
    if word in ("and", "or"):
        return -1, k, k if joined < 0 else joined
    if _divides(words, k, j):
        return k + 1, k, joined
    if word in RELATIVES and k < j:
        return _relative_start(words, k, floor), k, joined
    if k < j and breaks(words, k, floor):
        pronoun = _relative(words, k, floor)
        start = joined + 1 if joined >= 0 else k + 1
        return (start, k, joined) if pronoun < 0 else (-1, pronoun, -1)
    return -1, k, joined


def _over_marks(words: Words, k: int, j: int, floor: int) -> int:
    """Behind a parenthesis or a quoted end of the phrase; `k` itself when the mark bounds the phrase."""
    if words.spelling[k] == ")":
        return _matching(words, k, floor) - 1
    number = words.quoted[k]
    closes = k == j > floor and words.spelling[k] in '"”“' and number == words.quoted[k - 1]
    if not closes or number < 0:
        return k
    while k >= floor and words.quoted[k] == number:
        k -= 1
    return k


def _divides(words: Words, k: int, j: int) -> bool:
    """Whether the word at `k` opens a clause the phrase at `j` stands in."""
    word = words.low[k]
    if word in ("that", "which"):
        return k < j and _object_follows(words, k + 1)
    return word in CONJUNCTIONS and (word not in PREPOSITIONS or word in _CLAUSAL_PREPOSITIONS)


def _relative_start(words: Words, k: int, floor: int) -> int:
    """Where the phrase starts at a relative pronoun; -1 when it goes on to the word the pronoun stands for."""
    if k > floor and words.spelling[k - 1] == ",":
        return k
    if k == floor or not (words.is_word(k - 1) or words.spelling[k - 1] in ')”"’'):
        return k + 1
    verb = words.low[k - 1] in VERBS or words.low[k - 1] in IRREGULAR_VERBS
    return k + 1 if words.low[k] == "that" and verb else -1


def _object_follows(words: Words, k: int) -> bool:
    """Whether a relative clause goes on with a subject of its own ('the force that the bloc')."""
    return words.low[k] in DETERMINERS or words.low[k] in POSSESSIVES or (words.is_capital(k) and words.is_word(k))


def _matching(words: Words, k: int, floor: int) -> int:
    while k > floor and words.spelling[k] != "(":
        k -= 1
    return k


def _relative(words: Words, k: int, floor: int) -> int:
    """The word number of the relative pronoun that governs the verb at `k`; -1 when there is none."""
    p = k - 1
    while p >= max(floor, k - 14) and (words.is_word(p) or words.spelling[p] in ("'s", "’s", ".", "-")):
        word = words.low[p]
        if word in RELATIVES or word[:4] in ("who'", "who’"):
            known = p > floor and words.low[p - 1] not in VERBS and words.spelling[p - 1] != ","
            return p if known else -1
        if word in _SUBORDINATING:
            return -1
        p -= 1
    return -1


def _behind_object(words: Words, first: int, j: int) -> int:
    """The phrase without a noun ahead that its verb is said of: "a call the minister" before "rejected"."""
    if words.low[first] not in ("a", "an", "the", "one"):
        return first
    for k in range(first + 1, min(first + 4, j)):
        after = words.low[k + 1]
        begins = after in DETERMINERS or after in POSSESSIVES or words.is_capital(k + 1)
        if kind_of(words.low[k]) != ANYTHING and begins and words.spelling[k].islower():
            return k + 1
    return first
