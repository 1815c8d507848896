"""Whether a word is a verb that opens or breaks a clause, as far as its form and its neighbours tell."""

from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    IRREGULAR_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    Words,
)

_NOUN_ED = word_set(
    """united armed so-called red bed hundred feed seed speed need deed indeed embed shed sacred naked wicked wed
    fed media"""
)
_NOUN_LIKE = word_set("'s ’s will may can might needs ’d")
_NAME_LIKE = word_set("may will can might")
_BEFORE_TITLES = frozenset(["and", ",", '"', "”", "’", "'"])
_POSTED = word_set("stationed based posted quartered garrisoned housed billeted located deployed")
"""What troops are that stand somewhere, without a verb: "the troops stationed in Norland"."""
_ALSO_PARTICIPLES = word_set("left set led read put cut made held felt runs means leads found born known")


def breaks(words: Words, k: int, floor: int) -> bool:
    """Whether word `k` is a verb of another clause than the phrase behind it."""
    word = words.low[k]
    if (word in AUXILIARIES and word not in _NOUN_LIKE) or (word in _NAME_LIKE and not words.is_capital(k)):
        return True
    if words.is_capital(k) and k > floor:
        return False
    before = words.low[k - 1] if k > floor else ""
    if word in SUBJECT_PRONOUNS and word != "it":
        return True
    if before in DETERMINERS or before in ("'s", "’s") or before in POSSESSIVES:
        return False
    return (word in IRREGULAR_VERBS and word not in _ALSO_PARTICIPLES) or _is_finite(words, k, before)


def _is_finite(words: Words, k: int, before: str) -> bool:
    word, after = words.low[k], words.low[k + 1]
    verbs = VERBS.get(word)
    if verbs and words.is_capital(k - 1) and verbs[0].tense == "ed" and after != "by":
        return True
    if word.endswith("ed") and len(word) > 4 and word not in _NOUN_ED and before:
        described = after in PREPOSITIONS or after in DAYS or words.is_adverb(k + 1) or "-" in word
        return not (described or before in PREPOSITIONS or before in _BEFORE_TITLES)
    present = verbs is not None and verbs[0].tense == "s" and bool(before) and before not in PREPOSITIONS
    return present and (after in DETERMINERS or after in ("that", "to"))


def starts_predicate(words: Words, k: int, low: int, high: int) -> bool:
    """Whether word `k` is the first of a predicate: an auxiliary or a finite verb with a subject right before it."""
    word = words.low[k]
    if not _may_follow_subject(words, k, low):
        return False
    if word in AUXILIARIES and not words.is_capital(k):
        return word not in ("'s", "’s", "been", "being", "be", "having")
    after = words.low[k + 1] if k + 1 < high else ""
    if words.is_capital(k) or after == "by" or (word in _POSTED and after in PREPOSITIONS):
        return False
    if word in IRREGULAR_VERBS or (word in VERBS and VERBS[word][0].tense == "ed"):
        return True
    return word.endswith("ed") and len(word) > 4 and word not in _NOUN_ED and bool(after)


def holds_predicate(words: Words, first: int, end: int) -> bool:
    """Whether a predicate starts among the words `first` to `end` (exclusive), behind the first of them."""
    return any(starts_predicate(words, k, first, end) for k in range(first + 1, end))


def _may_follow_subject(words: Words, k: int, low: int) -> bool:
    if k <= low or (not words.is_word(k - 1) and words.spelling[k - 1] not in (",", ")", "’s", "'s")):
        return False
    before = words.low[k - 1]
    linked = before in AUXILIARIES or before in ("to", "and", "but", "or") or before in DETERMINERS
    return not (linked or before in PREPOSITIONS or before in POSSESSIVES)
