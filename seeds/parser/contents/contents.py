"""Where what was said ends."""

from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import starts_predicate
from seeds.parser.naming.persons import is_person_noun
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words


def clause_end(words: Words, start: int, high: int, cue: Cue) -> int:
    """Where the clause that begins at word `start` ends: the words of the sentence up to the next attribution."""
    quoted = words.quoted[cue.at]
    stop = high
    while stop > start and words.spelling[stop - 1] in (".", "!", "?", "…") and words.quoted[stop - 1] == quoted:
        stop -= 1
    for k in [k for k, low in enumerate(words.low[start:stop], start) if low in _TURNS]:
        word = words.low[k]
        if words.quoted[k] != quoted:
            continue
        if word in _BREAKS and k > start and _quotes_next(words, k, stop):
            return k
        if word == ";" or (word == "," and k > start and _leaves(words, k, stop, cue)):
            return k
        if (
            k > start
            and word != ","
            and (
                _goes_on_otherwise(words, k, stop, cue) or _somebody_else(words, k, stop, cue) or _acts(words, k, stop)
            )
        ):
            return k - 1 if words.spelling[k - 1] == "," else k
    return stop


def _quotes_next(words: Words, k: int, stop: int) -> bool:
    """Whether behind the mark at `k` somebody is quoted by name: "... who claim to know it, Ann Lee said, "No"."""
    if not words.is_capital(min(k + 1, stop - 1)):
        return False
    for v in range(k + 2, min(stop - 1, k + _LONGEST_SPEAKER)):
        verb = VERBS.get(words.low[v])
        if verb and verb[0].tense in ("ed", "s") and not words.is_capital(v):
            behind = v + 1 + (words.spelling[v + 1] in (",", ":"))
            return behind < stop and words.quoted[behind] >= 0 and words.quoted[v] == words.quoted[k]
        if not words.is_word(v) and words.spelling[v] not in ("’s", "'s", "."):
            return False
    return False


def _somebody_else(words: Words, k: int, stop: int, cue: Cue) -> bool:
    """Whether behind a comma and the conjunction at `k` another one reports: "..., and in May her adviser warned"."""
    if words.spelling[k - 1] != "," or words.low[k] not in _ADDING or words.low[k + 1 : k + 2] == ["that"]:
        return False
    said = cue.has("say", "tell", "think")
    for v in range(k + 2, min(stop, k + _REACH)):
        if words.quoted[v] != words.quoted[k] or words.low[v] in _OPENING_CLAUSES:
            return False
        verb = VERBS.get(words.low[v])
        if verb and verb[0].tense in ("ed", "s") and (not said or verb[0].frame in ("say", "tell")):
            subject = subject_before(words, v, k + 1)
            return isinstance(subject, Subject) and not words.is_capital(v)
    return False


def _acts(words: Words, k: int, stop: int) -> bool:
    """Whether a person acts behind the conjunction at `k` who then speaks: "..., but Lee shrugged, saying that"."""
    if words.spelling[k - 1] != "," or words.low[k] not in _ADDING:
        return False
    told = next((p for p in range(k + 3, stop - 1) if words.spelling[p] == "," and _reports(words, p + 1)), stop)
    verb = next((v for v in range(k + 2, min(told, k + _REACH)) if starts_predicate(words, v, k + 1, told)), -1)
    if told == stop or verb < 0 or words.quoted[verb] != words.quoted[k]:
        return False
    named = words.is_capital(verb - 1) or is_person_noun(words.low[verb - 1])
    return named and isinstance(subject_before(words, verb, k + 1), Subject)


def _reports(words: Words, p: int) -> bool:
    """Whether word `p` is a participle that reports: "saying"."""
    verbs = VERBS.get(words.low[p])
    return verbs is not None and verbs[0].tense == "ing" and verbs[0].frame in ("say", "tell")


_ADDING = word_set("and but while whereas")
_REACH = 20
_OPENING_CLAUSES = word_set("that who which if because ;")


_BREAKS = frozenset([",", "—", "–", ":"])
_TURNS = word_set("; , — – : and but while before after according")
_LONGEST_SPEAKER = 9


def _goes_on_otherwise(words: Words, k: int, stop: int, cue: Cue) -> bool:
    """Whether the conjunction or 'according' at `k` begins the reporter's own words or another source's."""
    if words.low[k] == "according":
        return k + 1 < stop and words.low[k + 1] == "to"
    return _coordinated(words, k, stop, cue)


def _leaves(words: Words, k: int, stop: int, cue: Cue) -> bool:
    """Whether the comma at `k` ends the content: a reporting participle, or the reporter's own remark follows."""
    p = k + 1
    while p < stop and (words.is_adverb(p) or words.low[p] in ("and", "but", "while")):
        p += 1
    if p >= stop or words.quoted[p] != words.quoted[k]:
        return False
    verbs = VERBS.get(words.low[p])
    if (
        verbs
        and verbs[0].tense == "ing"
        and (verbs[0].frame in ("say", "tell") or any(v.frame == "act" for v in verbs))
    ):
        return True
    word = words.low[p]
    if word in _BACKGROUND and p == k + 1:
        return True
    if word == "with":
        return any(_reports(words, k) and words.quoted[k] == words.quoted[p] for k in range(p + 2, min(stop, p + 12)))
    if word.endswith("ing") and word not in _NOT_REMARKS and p == k + 1:
        return word in _RESULTS or not cue.has("say", "tell", "think")
    return False


_BACKGROUND = frozenset(["amid", "amidst"])
"""How the reporter tells what goes on around what was said: "they will stay, amid fears that"."""
_RESULTS = frozenset(
    [
        "raising",
        "prompting",
        "sparking",
        "drawing",
        "marking",
        "fuelling",
        "fueling",
        "triggering",
        "deepening",
        "escalating",
        "heightening",
        "sending",
        "leaving",
        "dealing",
        "ending",
        "setting",
        "paving",
        "signalling",
        "signaling",
    ]
)


_NOT_REMARKS = word_set(
    """including during according regarding concerning nothing something anything everything being"""
)


_REMARKING = word_set("has have had did does was were")


def _coordinated(words: Words, k: int, stop: int, cue: Cue) -> bool:
    """Whether `and VERB` at `k` goes on with the reporter's verb, not with the content."""
    p = k + 1
    while p < stop and words.is_adverb(p):
        p += 1
    if p >= stop or words.quoted[p] != words.quoted[k]:
        return False
    verbs = VERBS.get(words.low[p])
    if words.spelling[k - 1] == "," and words.low[k] in ("and", "but") and words.low[p] in _REMARKING:
        return True
    if not verbs or words.is_capital(p):
        return False
    tense = cue.tense
    if verbs[0].tense == "ing" and words.low[k] in ("before", "after", "while"):
        return True
    if words.low[k] in ("before", "after", "while"):
        return False
    return verbs[0].tense == tense and tense in ("ed", "s", "ing") and not words.is_capital(p)
