"""Words on what people carry or have put up: "protesters held signs reading 'Troops out'"."""

from collections.abc import Iterator

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.spots import BE
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.subjects.topics import subjects
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_SIGNS = word_set(
    """banner banners sign signs placard placards poster posters slogan slogans leaflet leaflets shirts sheet sheets
    bedsheet bedsheets cardboard cardboards board boards tarpaulin tarpaulins mural murals sticker stickers"""
)
_READING = word_set(
    """reading saying read reads said say says declaring proclaiming bearing marked demanding words slogan inscription
    inscriptions lettering message lettered painted"""
)
_WRITTEN = word_set("sprayed spray-painted chalked painted daubed scrawled stencilled stenciled scribbled scratched")
"""What is done with words that somebody leaves on a wall or a road."""
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
    if not _WRITTEN.isdisjoint(words.low[first:end]):
        yield from _written(words, first, end)
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


def _written(words: Words, first: int, end: int) -> Iterator[Credit]:
    """What somebody has written on something: "students had sprayed 'Troops out' on the gate"."""
    for k in range(first + 1, end - 3):
        if words.low[k] not in _WRITTEN or words.low[k - 1] in BE or words.quoted[k] >= 0:
            continue
        at = k + 1 + (2 if words.low[k + 1 : k + 3] in _THE_WORDS else 0)
        holder = subject_before(words, k, first) if words.quoted[at] >= 0 else ""
        if isinstance(holder, Subject):
            stop = next((q for q in range(at, end) if words.quoted[q] != words.quoted[at]), end)
            yield Credit(
                Cue(k, k + 1, (), "finite"), holder, [(at, stop)], "placard", holder.first, stop, confidence=0.6
            )


_THE_WORDS = (["the", "words"], ["the", "word"], ["the", "slogan"])
