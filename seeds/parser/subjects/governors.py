"""Whose an infinitive that reports is: that of the verb which governs it."""

from seeds.parser.cues.cues import Cue
from seeds.parser.cues.spots import BE
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_CATENATIVE = word_set(
    """went goes going go continued continues continue came used tried tries seemed seems appeared appears began
    begins proceeded rushed wanted wants hastened hastens hurried chose chooses sought seeks preferred prefers managed
    moved felt saw"""
)
_EAGER = word_set(
    """quick swift careful anxious eager keen pleased first authorised authorized instructed empowered entitled
    understood known reported said believed thought rumoured rumored alleged forced obliged compelled
    happy"""
)
"""What somebody is who is told "to say" it: "was quick to add", "is authorised to state", "is said to favour"."""
_DONE_TO_SPEAK = word_set(
    """took takes used uses rose stood wrote writes called convened appeared phoned rang telephoned returned interrupted
    marched rallied gathered assembled met demonstrated flew travelled traveled intervened broke summoned visited"""
)
"""What is done in order to say something: "marched to demand", "wrote to the king to ask"."""
_BEING = BE | frozenset(["feel", "feels", "felt"])
_FAR = 14
_BREAKS = frozenset([",", ";", ":", "—", "–"])


def governor(words: Words, cue: Cue, first: int) -> int:
    """The verb whose subject speaks with an infinitive, not before word `first`; -1 where there is none."""
    k = _past_adverbs(words, to_before(words, cue.at, first) - 1, first)
    if words.low[max(first, k - 2) : k + 1] in (["so", "far", "as"], ["as", "far", "as"]):
        k -= 3
    if k > first and words.low[k] == "on":
        k -= 1
    elif k > first and words.low[k] in _EAGER and words.low[eager := _past_adverbs(words, k - 1, first)] in _BEING:
        k = eager
    if k <= first or not cue.has("say", "tell", "act"):
        return -1
    return k if words.low[k] in _CATENATIVE | BE else _purposed(words, cue, first)


def to_before(words: Words, verb: int, first: int) -> int:
    """The "to" of an infinitive whose verb is word `verb`, "to say" or "to have said"; one before `verb` at least."""
    have = _past_adverbs(words, verb - 1, first)
    perfect = have > first and words.low[have] == "have" and words.low[have - 1] == "to"
    return have - 1 if perfect else verb - 1


def _past_adverbs(words: Words, k: int, first: int) -> int:
    while k > first and words.is_adverb(k):
        k -= 1
    return k


def _purposed(words: Words, cue: Cue, first: int) -> int:
    """The verb of what was done in order to speak, "took to the radio to say that"; -1 where there is none."""
    for k in range(to_before(words, cue.at, first) - 1, max(first, cue.at - _FAR), -1):
        if words.quoted[k] != words.quoted[cue.at] or words.spelling[k] in _BREAKS:
            return -1
        if words.low[k] in _DONE_TO_SPEAK:
            return k
    return -1


def left_to(words: Words, at: int, first: int) -> Subject | None:
    """Whom it is left to do what the verb at `at` tells: "it fell to Ann Lee to say"; None where to nobody."""
    to = to_before(words, at, first)
    for k in range(to - 2, max(first, to - _LONGEST_OFFICE), -1):
        if words.low[k] == "to" and words.low[k - 1] in _LEFT and words.low[first] == "it":
            return Subject(k + 1, to, to)
    return None


_LEFT = word_set("left fell falls up")
_LONGEST_OFFICE = 14
