"""Whom a sentence is about that credits nobody: the noun that is the subject of its first clause."""

from collections.abc import Iterator
from functools import lru_cache

from seeds.parser.cues.predicates import starts_predicate
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.words import (
    AUXILIARIES,
    DETERMINERS,
    IRREGULAR_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    Words,
)

_NO_NOUNS = SUBJECT_PRONOUNS | RELATIVES | {"this", "these", "those", "there", "what", "which"}


def subjects(words: Words, first: int, end: int) -> Iterator[Subject]:
    """The subjects outside quotation marks that are no pronouns, in the order of their verbs."""
    for k in range(first + 1, end):
        if words.quoted[k] >= 0 or not _may_be_verb(words.low[k]):
            continue
        if not (starts_predicate(words, k, first, end) or _is_present(words, k)):
            continue
        subject = subject_before(words, k, first)
        if isinstance(subject, Subject) and words.low[subject.first] not in _NO_NOUNS:
            yield subject


@lru_cache(maxsize=16_384)
def _may_be_verb(word: str) -> bool:
    """Whether a predicate may begin with a word, as far as its spelling tells: with most it may not."""
    return word in AUXILIARIES or word in IRREGULAR_VERBS or word in VERBS or word.endswith(("ed", "s"))


def _is_present(words: Words, k: int) -> bool:
    """Whether a word is in the present: of a verb that reports, or behind a comma or name and before a noun."""
    low, before = words.low[k], words.low[k - 1]
    if before in DETERMINERS or before in POSSESSIVES or before in PREPOSITIONS or words.is_capital(k):
        return False
    verbs = VERBS.get(low)
    if verbs:
        return verbs[0].tense == "s"
    behind = words.low[k + 1] if k + 1 < len(words) else ""
    named = before == "," or (words.is_capital(k - 1) and behind in DETERMINERS)
    return named and low.endswith("s") and (behind in DETERMINERS or behind in PREPOSITIONS)


_ASKED = frozenset(["asked", "reached", "called", "phoned", "contacted", "met", "visited", "approached", "interviewed"])
_TO = frozenset(["to", "with"])


def asked(words: Words, first: int, end: int) -> Subject | None:
    """Whom the writer or a reporter asked or spoke to: "We also asked the embassy, which does not answer"."""
    start = next((k for k in range(first, min(first + 6, end)) if words.low[k] in ("i", "we")), -1)
    if start < 0 or words.quoted[start] >= 0:
        return None
    for k in range(start + 1, min(start + 9, end - 1)):
        if words.low[k] in _ASKED or (words.low[k] in _TO and words.low[k + 1] in DETERMINERS):
            return subject_after(words, k + 1, end)
    return None
