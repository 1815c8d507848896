"""What somebody is said to be set on or loath to do: "Lee is keen to stay", "is in no hurry to go", "would rather"."""

from collections.abc import Iterator

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.speech.attitudes import NOBODY, being_before
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import NEGATIONS, Words

_WILLING = word_set(
    """keen eager anxious determined desperate impatient itching bent intent happy glad content pleased minded
    reluctant loath loth unwilling hesitant disinclined resolved about hurry rush haste mood rather sooner"""
)
"""What somebody is who will or will not do something, behind "in no" or "not" where it tells nothing without."""
_BEHIND = {"bent": ("on",), "intent": ("on",)}
_HURRIES = word_set("hurry rush haste mood")
_OF_OTHERS = word_set("avoid talk speak know learn train work trade")
"""What somebody is keen on that tells nothing of who should stay or go."""
_RATHER = word_set("rather sooner")
_WOULD = frozenset(["would", "'d", "’d"])
_PUT_OFF = frozenset(["than", "to", ",", "."])


def will_credits(words: Words, first: int, end: int) -> Iterator[Credit]:
    """What the sentence from word `first` to `end` tells somebody to be set on or loath to do, of whom it tells it."""
    low = words.low
    for k in range(first + 2, end - 2):
        if low[k] not in _WILLING or words.quoted[k] >= 0:
            continue
        verb, start = _rather(words, k, first) if low[k] in _RATHER else _willing(words, k, first)
        told = first < verb and start < end and low[verb - 1] not in NEGATIONS
        subject = subject_before(words, verb, first) if told else ""
        if isinstance(subject, Subject) and low[subject.first] not in NOBODY:
            cue = Cue(verb, start, (), "finite")
            stop = clause_end(words, start, end, cue)
            yield Credit(cue, subject, [(start, stop)], "will", subject.first, stop, confidence=0.7)


def _willing(words: Words, k: int, first: int) -> tuple[int, int]:
    """The verb by which somebody is willing, and where what he wills begins; -1 where he wills nothing here.

    What somebody is eager "to say" is told by the verb of saying.
    """
    low = words.low
    says = any(verb.frame in ("say", "tell") for verb in VERBS.get(low[k + 2], ()))
    if says or low[k + 2] in _OF_OTHERS or low[k + 1] not in _BEHIND.get(low[k], ("to", "for")):
        return -1, -1
    if low[k] in _HURRIES:
        return (being_before(words, k - 2, first), k + 2) if low[k - 2 : k] == ["in", "no"] else (-1, -1)
    if low[k] == "about":
        return (k - 2 if being_before(words, k - 1, first) == k - 2 else -1, k + 2) if low[k - 1] == "not" else (-1, -1)
    return being_before(words, k, first), k + 2


def _rather(words: Words, k: int, first: int) -> tuple[int, int]:
    """The "would" of "would rather" or "would much sooner", and where the clause behind it begins; -1 for none."""
    would = k - 1 - (words.low[k - 1] in ("much", "far", "still"))
    told = would > first and words.low[would] in _WOULD and words.low[k + 1] not in _PUT_OFF | _OF_OTHERS
    return (would, k + 1) if told else (-1, -1)
