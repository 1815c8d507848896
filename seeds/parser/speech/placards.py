"""Words on what people carry or have put up: "protesters held signs reading 'Troops out'"."""

from collections.abc import Iterator

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.subjects.topics import subjects
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_SIGNS = word_set(
    """banner banners sign signs placard placards poster posters slogan slogans leaflet leaflets shirts sheet sheets
    bedsheet bedsheets cardboard"""
)
_READING = word_set("reading saying read reads said say declaring proclaiming bearing marked demanding words slogan")
_CHANTS = word_set("chants shouts cries slogans chorus")
_OF = word_set("of like such")
_LEADING = word_set("led leads leading began started raised raising struck took into joined shouting chanting")
"""What is done with chants by whom they are, unlike "left amid chants of"."""
_APART = frozenset(["and", "but", ";", ".", "while"])
_FAR = 9


def placard_credits(words: Words, first: int, end: int) -> Iterator[Credit]:
    """The quotations of a sentence that stand on signs, each credited to the subject of the clause that tells of them.

    Signs that are the subject themselves speak for themselves, by the verb behind them.
    """
    if _SIGNS.isdisjoint(words.low[first:end]) and _CHANTS.isdisjoint(words.low[first:end]):
        return
    for k in range(first + 2, end - 2):
        chant = words.low[k] in _CHANTS and words.low[k + 1] in _OF and not _LEADING.isdisjoint(words.low[k - 2 : k])
        if (words.low[k] not in _SIGNS and not chant) or words.quoted[k] >= 0:
            continue
        at = next((q for q in range(k + 2, min(end, k + _FAR)) if words.quoted[q] >= 0), -1)
        verb = next((v for v in range(k + 1, at) if chant or words.low[v] in _READING), -1)
        verb = verb if _APART.isdisjoint(words.low[k:at]) else -1
        holder = next(subjects(words, first, k + 1), None) if verb > 0 else None
        if holder and holder.core < k:
            stop = next((q for q in range(at, end) if words.quoted[q] != words.quoted[at]), end)
            cue = Cue(verb, verb + 1, (), "gerund")
            yield Credit(cue, holder, [(at, stop)], "placard", holder.first, stop, confidence=0.6)
