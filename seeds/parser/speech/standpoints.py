"""What somebody's view, answer or demand is said to be: "the ministry's position is that they must go"."""

from collections.abc import Iterator

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.spots import BE
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DETERMINERS, POSSESSIVES, SUBJECT_PRONOUNS, Words

_STANDPOINTS = word_set(
    """position view line stance answer reply response message argument contention case claim demand condition
    precondition request hope fear worry concern guess hunch bet verdict opinion assessment reading conclusion belief
    conviction prediction forecast expectation impression version account explanation complaint objection warning
    threat pledge promise offer proposal preference wish calculation suspicion point retort refrain mantra"""
)
_LINKING = frozenset([*BE, "remains", "remained"]) - {"be", "being"}
_OF = word_set("of in from at")
_UNCHANGED = word_set(
    "unchanged simple clear plain blunt consistent familiar different firm straightforward short the same this"
)
_FAR, _LONGEST_ADJUNCT, _LONGEST_OWNER = 4, 7, 9


def standpoint_credits(words: Words, first: int, end: int) -> Iterator[Credit]:
    """What the sentence from word `first` to `end` tells as somebody's standpoint, of whose it is told."""
    if _STANDPOINTS.isdisjoint(words.low[first:end]):
        return
    colon = ":" in words.spelling[first:end]
    for k in range(first + 1, end - 1):
        if words.low[k] not in _STANDPOINTS or words.quoted[k] >= 0:
            continue
        ahead = _standpoint(words, k, first, end) if k < end - 3 else None
        ahead = ahead or (_brought(words, k, first, end) if colon else None)
        if credit := ahead or _closing(words, k, first, end):
            yield credit


def _standpoint(words: Words, noun: int, first: int, end: int) -> Credit | None:
    be = _linked(words, noun, end)
    start = _told(words, be, end) if be > 0 else -1
    holder = _holder(words, noun, be, first) if start > 0 else None
    if holder is None:
        return None
    cue = Cue(noun, noun + 1, (), "noun")
    stop = end if words.spelling[start - 1] == ":" else clause_end(words, start, end, cue)
    opens = min(holder.first, noun - (words.low[noun - 1] == "the"))
    return Credit(cue, holder, [(start, stop)], "standpoint", opens, stop, confidence=0.7)


def _brought(words: Words, noun: int, first: int, end: int) -> Credit | None:
    """A standpoint somebody has or brings along: "Lee has one wish: they must go", "came with a warning: they stay"."""
    near = range(noun + 1, min(end - 2, noun + 1 + _LONGEST_ADJUNCT))
    colon = next((k for k in near if words.spelling[k] == ":" or words.low[k] in BE), -1)
    verb = next((k for k in range(noun - 1, max(first, noun - _FAR) - 1, -1) if words.low[k] in _BRINGS), -1)
    if colon < 0 or words.spelling[colon] != ":" or verb <= first or words.low[noun] in _TRUE_OF:
        return None
    came = verb - 1 if words.low[verb] == "with" else verb
    holder = subject_before(words, came, first) if words.low[came] in _BRINGS | _COMES else ""
    if not isinstance(holder, Subject) or words.low[holder.first] in ("it", "that", "this", "there"):
        return None
    cue = Cue(noun, noun + 1, (), "noun")
    return Credit(cue, holder, [(colon + 1, end)], "standpoint", holder.first, end, confidence=0.65)


_TRUE_OF = frozenset(["point", "case", "account", "view", "bet", "guess"])
"""What somebody has without holding it: "he has a point", "she has a case"."""
_BRINGS = word_set(
    "has have had with brings brought carries carried offers offered delivers delivered repeats repeated"
)
_COMES = word_set("comes came arrives arrived returns returned left leaves")


def _closing(words: Words, noun: int, first: int, end: int) -> Credit | None:
    """A standpoint told before it is called one: ""They must go", was the message from Ann Lee"."""
    opens = next((k for k in range(noun - 1, max(first, noun - _LONGEST_OWNER), -1) if words.low[k] in BE), first)
    told = opens - (words.spelling[opens - 1] in _CLOSING)
    if told - first < _FEW or words.quoted[told - 1] < 0 or words.quoted[opens] >= 0:
        return None
    holder = _holder(words, noun, end, first)
    source = subject_after(words, noun + 2, end) if holder is None and words.low[noun + 1] in ("from", "by") else holder
    if source is None or source.first <= opens:
        return None
    return Credit(
        Cue(noun, noun + 1, (), "noun"), source, [(first, told)], "standpoint", first, source.end, confidence=0.7
    )


_CLOSING = frozenset([",", "–", "—"])
_FEW = 4
"""Words of what is quoted before it is called a standpoint, at least."""


def _linked(words: Words, noun: int, end: int) -> int:
    """The verb that says what a noun is, behind a few words that tell more of it; -1 where none does."""
    for k in range(noun + 1, min(end - 2, noun + 1 + _LONGEST_ADJUNCT)):
        if words.low[k] in _LINKING:
            return k
        if not (words.is_word(k) or words.spelling[k] in ("’s", "'s")) or words.low[k] in ("that", "and", "to"):
            return -1
    return -1


def _told(words: Words, be: int, end: int) -> int:
    """The first word of the clause that a standpoint is, behind "that", a colon, or at a pronoun; -1 for none."""
    p = be + 1
    while p < end - 1 and (words.low[p] in BE or words.is_adverb(p) or words.low[p] in _UNCHANGED) and p - be < _FAR:
        p += 1
    if words.low[p] == "that" or words.spelling[p] == ":":
        return p + 1 if p + 1 < end else -1
    return p if words.low[p] in SUBJECT_PRONOUNS and words.low[p] != "who" and words.quoted[p] < 0 else -1


def _holder(words: Words, noun: int, be: int, first: int) -> Subject | None:
    """Whose standpoint it is: "its army's view", "the view of the army", "the Norish view"."""
    for k in range(noun - 1, max(first, noun - _FAR) - 1, -1):
        if words.low[k] in ("'s", "’s") or (words.spelling[k] in ("’", "'") and words.low[k - 1].endswith("s")):
            owner = subject_before(words, k, first)
            return owner if isinstance(owner, Subject) else None
        if words.low[k] in POSSESSIVES:
            return Subject(k, k + 1, k + 1)
        if not words.is_word(k) or words.low[k] in DETERMINERS:
            break
    if words.low[noun + 1] in _OF and be - noun < _LONGEST_OWNER:
        return subject_after(words, noun + 2, be)
    adjective = noun - 1
    return Subject(adjective, noun, noun) if adjective > first and words.is_capital(adjective) else None
