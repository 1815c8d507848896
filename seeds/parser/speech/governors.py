"""Whose an infinitive that reports is: that of the verb which governs it."""

from seeds.parser.speech.cues import Cue
from seeds.parser.speech.spots import BE
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_CATENATIVE = word_set(
    """went goes going go continued continues continue came used tried tries seemed seems appeared appears began
    begins proceeded rushed wanted wants"""
)
_EAGER = word_set(
    """quick swift careful anxious eager keen pleased first authorised authorized instructed empowered entitled
    understood known reported"""
)
"""What somebody is who is told "to say" it: "was quick to add", "is authorised to state", "is understood to favour"."""
_DONE_TO_SPEAK = word_set(
    """took takes used uses rose stood wrote writes called convened appeared phoned rang telephoned returned interrupted
    marched rallied gathered assembled met demonstrated flew travelled traveled intervened broke summoned visited"""
)
"""What is done in order to say something: "marched to demand", "wrote to the king to ask"."""
_FAR = 14
_BREAKS = frozenset([",", ";", ":", "—", "–"])


def governor(words: Words, cue: Cue, first: int) -> int:
    """The verb whose subject speaks with an infinitive, not before word `first`; -1 where there is none."""
    k = cue.at - 2
    while k > first and words.is_adverb(k):
        k -= 1
    if words.low[max(first, k - 2) : k + 1] in (["so", "far", "as"], ["as", "far", "as"]):
        k -= 3
    if k > first and (words.low[k] == "on" or (words.low[k] in _EAGER and words.low[k - 1] in BE)):
        k -= 1
    if k <= first or not cue.has("say", "tell", "act"):
        return -1
    return k if words.low[k] in _CATENATIVE | BE else _purposed(words, cue, first)


def _purposed(words: Words, cue: Cue, first: int) -> int:
    """The verb of what was done in order to speak, "took to the radio to say that"; -1 where there is none."""
    for k in range(cue.at - 2, max(first, cue.at - _FAR), -1):
        if words.quoted[k] != words.quoted[cue.at] or words.spelling[k] in _BREAKS:
            return -1
        if words.low[k] in _DONE_TO_SPEAK:
            return k
    return -1
