"""What somebody is said to be sure or glad of, or to hold: "she is adamant that", "he takes the view that"."""

from collections.abc import Iterator

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.cues.spots import BE
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DETERMINERS, NEGATIONS, POSSESSIVES, SUBJECT_PRONOUNS, Words

_SURE = word_set(
    """adamant convinced persuaded confident hopeful optimistic certain sure afraid fearful worried concerned alarmed
    insistent clear emphatic unequivocal categorical unanimous"""
)
_WITHOUT_THAT = word_set("convinced confident hopeful certain sure afraid adamant")
_VIEWS = word_set(
    """view opinion belief conviction position line stance impression assurance assurances promise pledge vow
    demand threat hope fear feeling mind"""
)
_HOLDS = word_set(
    """take takes took taken taking hold holds held share shares shared issue issues issued give gives gave given make
    makes made deliver delivers delivered send sends sent sound sounds sounded has have had cling clings clung"""
)
_SEEMING = word_set("seem seems seemed appear appears appeared look looks looked")
_BEING = frozenset([*BE, "remain", "remains", "remained", "feel", "feels", "felt", *_SEEMING])
NOBODY = word_set("it there this that what which")
_TOWARD = {
    "glad": ("of",),
    "grateful": ("to", "for"),
    "thankful": ("to", "for"),
    "indebted": ("to",),
    "opposed": ("to",),
    "tired": ("of",),
    "weary": ("of",),
    "sick": ("of",),
    "unhappy": ("about", "with", "at"),
    "angry": ("about", "at", "over"),
    "critical": ("of",),
    "favour": ("of",),
    "favor": ("of",),
    "against": ("the", "any", "a", "an", "all", "foreign", "having", "this", "their", "its", "these"),
}
"""What somebody is towards a force, and by which preposition."""
_LACKED = {
    "objection": ("to",),
    "objections": ("to",),
    "quarrel": ("with",),
    "problem": ("with",),
    "complaint": ("about",),
    "complaints": ("about",),
    "qualms": ("about",),
}
"""What somebody has none of against a force, and by which preposition."""
_HAVING = word_set("has have had sees saw see")
_FAVOUR = frozenset(["favour", "favor"])
_OWNING = frozenset(["'s", "’s", "'", "’"])
"""What makes of a force the owner of something else: "grateful to the soldiers' cook"."""
_SAYING = word_set("said says")
_OPENING = frozenset([*_SURE, *_VIEWS, *_TOWARD, *_LACKED, "doubt"])
"""One of which tells what somebody is or holds."""
_FAR, _NEAR = 4, 7


def attitude_credits(words: Words, first: int, end: int) -> Iterator[Credit]:
    """What the sentence from word `first` to `end` tells somebody to be sure of or to hold, of whom it tells it."""
    low = words.low
    for k in range(first + 2, end - 3):
        if low[k] not in _OPENING:
            continue
        lacks = low[k + 1] in _LACKED.get(low[k], ()) and low[k - 1] == "no" and low[k - 2] in _HAVING
        toward = (lacks or low[k + 1] in _TOWARD.get(low[k], ())) and _plainly(words, k, end)
        if lacks:
            verb = k - 2
        elif low[k] in _SURE or toward:
            verb = being_before(words, k - (low[k] in _FAVOUR and low[k - 1] == "in"), first)
        elif low[k + 1] == "that" and (low[k] in _VIEWS or (low[k] == "doubt" and low[k - 1] == "no")):
            verb = _holding_before(words, k, first)
        else:
            continue
        start = (k + 2 if toward else _told(words, k, end)) if verb > first and words.quoted[k] < 0 else -1
        subject = subject_before(words, verb, first) if start > 0 else ""
        if isinstance(subject, Subject) and low[subject.first] not in NOBODY:
            cue = Cue(verb, k + 1 + toward, (), "finite")
            stop = clause_end(words, start, end, cue)
            yield Credit(cue, subject, [(start, stop)], "attitude", subject.first, stop, confidence=0.7)


def _plainly(words: Words, adjective: int, end: int) -> bool:
    """Whether somebody is "grateful to the soldiers", and not to their cook, nor only as another says."""
    behind = words.low[adjective + 2 : end]
    return _OWNING.isdisjoint(behind[:_NEAR]) and _SAYING.isdisjoint(behind)


def being_before(words: Words, adjective: int, first: int) -> int:
    """The verb that says what somebody is, with nothing but adverbs behind it; -1 where it is another or denied."""
    k = adjective - 1
    while k > first and words.is_adverb(k) and words.low[k] not in NEGATIONS:
        k -= 1
    return k if words.low[k] in _BEING and words.low[k] not in NEGATIONS else -1


def _holding_before(words: Words, noun: int, first: int) -> int:
    """The verb by which somebody holds or utters what a noun names: "takes the view", "is of the opinion"; else -1."""
    for k in range(noun - 1, max(first, noun - _FAR) - 1, -1):
        if words.low[k] in _HOLDS:
            return k
        if words.low[k] in ("of", "in", "under", "to"):
            verb = being_before(words, k, first)
            return verb if verb > 0 else k - 1 if words.low[k - 1] in _HOLDS else -1
        if words.low[k] in POSSESSIVES or not words.is_word(k):
            return -1
    return -1


def _told(words: Words, told: int, end: int) -> int:
    """The first word of the clause behind word `told`; -1 where none begins there."""
    if words.low[told + 1] == "that":
        return told + 2 if words.low[told + 2] not in (",", ".") else -1
    begins = words.low[told + 1] in DETERMINERS | SUBJECT_PRONOUNS or words.is_capital(told + 1)
    clause = begins and words.low[told] in _WITHOUT_THAT and words.quoted[told + 1] < 0
    return told + 1 if clause and holds_predicate(words, told + 1, end) else -1
