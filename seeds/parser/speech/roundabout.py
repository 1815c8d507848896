"""Words credited in a roundabout way: items of a list of demands, hearsay, extracts of a paper named just before."""

from collections.abc import Iterator

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.speech.views import view_credit
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_WANTS = word_set("demands conditions requests ultimatums")
_LISTS = word_set("including include included includes namely notably")
_HAVING = word_set("had have has having got heard")
_EXTRACTS = word_set("line lines text passage passages extract extracts excerpt excerpts wording paragraph sentence")
_GIVES = word_set(
    """issued issues made makes set sets listed lists put puts presented presents laid lays released releases submitted
    submits published publishes unveiled unveils announced announces sent sends drew draws handed hands read repeated
    outlined outlines delivered delivers named names posed poses drafted imposed"""
)


def roundabout_credits(words: Words, first: int, end: int) -> Iterator[Credit]:
    """What the sentence from word `first` to `end` credits by a list of demands or as hearsay."""
    if view := view_credit(words, first, end):
        yield view
    if words.low[first] == "among" and (one := _one_among(words, first, end)):
        yield one
    for k in range(first + 2, end - 2):
        if words.quoted[k] >= 0:
            continue
        credit = None
        if words.low[k] in _WANTS:
            credit = _listed(words, k, first, end)
        elif words.low[k] == "from" and words.low[k - 1] == "it" and words.low[k - 2] in _HAVING:
            credit = _hearsay(words, k, end)
        if credit:
            yield credit


def _one_among(words: Words, first: int, end: int) -> Credit | None:
    """'Among those demanding that they leave was Ann Lee': she demands it."""
    cue = next((k for k in range(first + 2, min(end, first + 5)) if words.low[k] in VERBS), -1)
    be = next((k for k in range(end - 2, max(first, cue), -1) if words.low[k] in ("is", "was", "are", "were")), -1)
    named = 0 < cue < be - 2 and words.low[cue].endswith("ing") and words.is_capital(be + 1)
    subject = subject_after(words, be + 1, end) if named else None
    if subject is None:
        return None
    told = Cue(cue, cue + 1, VERBS[words.low[cue]], "gerund")
    return Credit(told, subject, [(cue + 1, be)], "one-among", first, subject.end, confidence=0.7)


def _listed(words: Words, noun: int, first: int, end: int) -> Credit | None:
    """'issued a list of demands, including the pullout of': each item is demanded."""
    verb = next((k for k in range(noun - 1, max(first, noun - 8), -1) if words.low[k] in _GIVES), -1)
    item = next((k for k in range(noun + 1, min(end - 2, noun + 18)) if words.low[k] in _LISTS), -1)
    if verb < 0 or item < 0 or "." in words.spelling[noun:item]:
        return None
    subject = subject_before(words, verb, first)
    if not isinstance(subject, Subject):
        return None
    cue = Cue(noun, noun + 1, (), "noun")
    return Credit(cue, subject, [(item + 1, end)], "listed-demand", subject.first, end, confidence=0.6)


def _hearsay(words: Words, source: int, end: int) -> Credit | None:
    """'had it from the cook that they had gone': the cook says so."""
    that = next((k for k in range(source + 2, min(end - 2, source + 14)) if words.low[k] == "that"), -1)
    subject = subject_after(words, source + 1, that) if that > 0 else None
    if subject is None:
        return None
    cue = Cue(source - 2, source + 1, (), "according")
    return Credit(cue, subject, [(that + 1, end)], "hearsay", source - 2, end, confidence=0.6)


def extract_owner(words: Words, subject: Subject, first: int) -> Subject | None:
    """Whose paper an extract is from ("The key lines: ..."): whom the sentence before names behind from or by."""
    if words.low[subject.core - 1] not in _EXTRACTS or words.low[subject.first] not in ("the", "its", "key", "full"):
        return None
    for k in range(first - 2, max(0, first - 40), -1):
        if words.low[k] in ("from", "by") and words.quoted[k] < 0:
            return subject_after(words, k + 1, first - 1)
        if words.low[k] in _GIVES and words.quoted[k] < 0:
            giver = subject_before(words, k, max(0, k - 30))
            return giver if isinstance(giver, Subject) else None
    return None
