"""The subject that stands behind its verb or behind a preposition."""

from seeds.parser.cues.predicates import starts_predicate
from seeds.parser.subjects.nounphrases import LONGEST_PHRASE, Subject
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    MONTH_NAMES,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    Words,
)

_NO_SUBJECT = PREPOSITIONS | CONJUNCTIONS | {"who", "which"}
"""Words no subject begins with."""


def subject_after(words: Words, at: int, high: int) -> Subject | None:
    """The subject that begins at word `at` when the verb comes first ('said Ann Lee, the minister')."""
    while (
        at < high
        and words.quoted[at] < 0
        and words.is_adverb(at)
        and words.low[at] not in ("both", "all", "most", "more")
    ):
        at += 1
    if at >= high or words.quoted[at] >= 0 or not words.is_word(at):
        return None
    if words.low[at] in _NO_SUBJECT and not (words.low[at] == "per" and words.is_capital(at)):
        return None
    if words.low[at] in SUBJECT_PRONOUNS:
        return Subject(at, at + 1, at + 1, True)
    core = _phrase_end(words, at, high)
    end = core
    if core < high and words.spelling[core] == ",":
        end = _appositive_end(words, core, high)
    return Subject(at, core, end, True)


def _phrase_end(words: Words, at: int, high: int) -> int:
    k = at
    while k < high and k - at < LONGEST_PHRASE:
        word = words.low[k]
        if words.quoted[k] >= 0 or not (
            words.is_word(k) or words.spelling[k] in ("’s", "'s", "-", "/", "&", "(", ")", ".")
        ):
            break
        if words.spelling[k] == "." and k + 1 >= high:
            break
        if k > at and (
            word in RELATIVES
            or word
            in ("while", "when", "because", "as", "before", "after", "if", "who", "but", "during", "adding", "that")
            or (word in AUXILIARIES and word not in ("'s", "’s"))
        ):
            break
        if k > at and (word in DAYS or (word in ("in", "on", "at", "to", "during") and _adjunct(words, k, high))):
            break
        owned = words.low[k - 1] in POSSESSIVES or words.low[k - 1] in ("'s", "’s", "the")
        if k > at and word.endswith("ing") and not words.is_capital(k) and word in VERBS and not owned:
            break
        k += 1
    return k


def _adjunct(words: Words, k: int, high: int) -> bool:
    """Whether the preposition at `k` begins when, where or to whom something was said, not part of a name or office."""
    word = words.low[k]
    after = words.low[k + 1] if k + 1 < high else ""
    if word == "to":
        return after not in ("the",)
    if word in ("on", "during"):
        return True
    return (
        after
        in (
            "a",
            "an",
            "his",
            "her",
            "their",
            "response",
            *MONTH_NAMES,
        )
        or after[:1].isdigit()
    )


def _appositive_end(words: Words, comma: int, high: int) -> int:
    """Where the appositives and relative clauses after `comma` end: the next quotation, clause or end."""
    k = comma + 1
    while k < high and words.quoted[k] < 0 and words.spelling[k] not in ";:.":
        if (
            words.spelling[k] == ","
            and k + 1 < high
            and (words.quoted[k + 1] >= 0 or words.low[k + 1] in ("and", "but", "adding", "saying", "while", "as"))
        ):
            return k
        k += 1
    return k if k - comma > 1 else comma


_DESCRIBING = word_set("of who which whose a an the its his her their one head chief leader director founder now then")


def past_appositive(words: Words, comma: int, high: int) -> int:
    """The comma that closes what is told of a source before the clause: "In the view of Lee, of the Centre,"."""
    if comma + 1 >= high or words.spelling[comma] != "," or words.low[comma + 1] not in _DESCRIBING:
        return comma
    stop = next((k for k in range(comma + 2, min(high - 3, comma + 20)) if words.spelling[k] == ","), comma)
    relative = words.low[comma + 1] in ("who", "which", "whose", "of")
    clause = any(starts_predicate(words, k, comma, stop) for k in range(comma + 2, stop))
    return comma if clause and not relative else stop
