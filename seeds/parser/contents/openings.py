"""What stands between a cue and the first word of what was said."""

from seeds.parser.cues.cues import Cue
from seeds.parser.dating.timewords import time_at, time_inside
from seeds.parser.subjects.hearers import ADDRESSED, addressee_end, adjunct_end, is_plural, tells_how
from seeds.parser.texts.records import record
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, Words


@record(frozen=True, slots=True)
class Opening:
    """What follows a cue: the first word of the content (-1 when none follows), the addressee and the day words.

    `kind`: that, quote, colon, bare, infinitive, none.
    """

    at: int
    kind: str
    addressee: tuple[int, int] | None = None
    day: tuple[int, int] | None = None
    past: int = 0


def opening(words: Words, cue: Cue, start: int, high: int) -> Opening:
    """Read on from word `start` behind a cue to the first word of the content, skipping addressee and settings."""
    p, addressee, day = start, None, None
    quoted = words.quoted[cue.at]
    if cue.has("tell") and p < high and words.quoted[p] == quoted and words.low[p] not in ("that", ":", ",", "of"):
        end = addressee_end(words, p, high, quoted)
        addressee, p = ((p, end), end) if end > p else (None, p)
    while p < high:
        found = _begun(words, p, high, cue)
        if found:
            return Opening(*found, addressee, day, p)
        end = _skipped(words, p, high, cue)
        if end == p:
            break
        time = time_at(words, p, high)
        day = day or ((p, time) if time else time_inside(words, p, end))
        addressee = addressee or ((p + 1, end) if words.low[p] == "to" else None)
        p = end
    if p >= high or words.spelling[p] in _BOUNDS or words.low[p] in _CLAUSE_WORDS:
        return Opening(-1, "none", addressee, day, p)
    return Opening(p, "infinitive" if words.low[p] == "to" else "bare", addressee, day, p)


_BOUNDS = frozenset((",", ".", ";", "!", "?", "—", "–", ")"))
_CLAUSE_WORDS = word_set("and but as while after before when because so")
_REPEATEDLY = frozenset(("again and again", "over and over", "time and again", "once and again"))
_ROUGHLY = word_set("about around over under between")
"""Prepositions that before a number only tell how exact it is: "said about 900 soldiers were"."""
_NOT_SKIPPED = word_set("both all most almost more much only too just first there here even not never")


def _begun(words: Words, p: int, high: int, cue: Cue) -> tuple[int, str] | None:
    """The first word and the kind of a content that plainly begins at word `p`."""
    quoted, word = words.quoted[cue.at], words.low[p]
    if words.quoted[p] != quoted:
        return p, "quote"
    if word == "," and p + 1 < high and words.quoted[p + 1] != quoted:
        return p + 1, "quote"
    if _begins_clause(words, p, high, cue):
        return p, "that"
    if word == ":":
        return (p + 1, "colon") if p + 1 < high else (-1, "none")
    return None


def _skipped(words: Words, p: int, high: int, cue: Cue) -> int:
    """Behind the aside, time, adverb or setting at word `p`; `p` itself when none stands there."""
    quoted, word = words.quoted[cue.at], words.low[p]
    if word == ",":
        return _aside(words, p, high, quoted) or p
    time = time_at(words, p, high)
    if time:
        return time
    if (words.is_adverb(p) and word not in _NOT_SKIPPED) or (word == "here" and _tells_place(words, p + 1, high)):
        return p + 1
    if p + 1 < high and (words.low[p + 1] == "times" or " ".join(words.low[p : p + 3]) in _REPEATEDLY):
        return p + 2 if words.low[p + 1] == "times" else p + 3
    counts = word in _ROUGHLY and p + 1 < high and words.low[p + 1][0].isdigit()
    if counts or word not in PREPOSITIONS or (word == "to" and not _names_hearers(words, p + 1, high)):
        return p
    return adjunct_end(words, p, high, quoted) if cue.has("say", "tell", "quote") else p


_LINKING = word_set(
    "however though meanwhile nonetheless nevertheless moreover instead therefore too again accordingly"
)


_NO_ASIDES = AUXILIARIES | {"and", "but", "or"}
"""What begins no aside: "They, he said, should leave, "and soon"" goes on behind the comma."""


def _aside(words: Words, p: int, high: int, quoted: int) -> int:
    """Behind a short aside between commas when 'that' or a quotation follows it; 0 when none stands at `p`."""
    if p + 1 >= high or words.low[p + 1] in _NO_ASIDES:
        return 0
    if words.spelling[p + 2 : p + 3] == [","] and words.low[p + 1] in _LINKING:
        return p + 3
    for k in range(p + 2, min(high - 1, p + 14)):
        if words.quoted[k] != quoted:
            return 0
        if words.spelling[k] == ",":
            return k + 1 if words.low[k + 1] == "that" or words.quoted[k + 1] != quoted else 0
    return 0


def _tells_place(words: Words, p: int, high: int) -> bool:
    """Whether "here" only tells where somebody spoke: "said here on Friday", "told reporters here that"."""
    if p >= high or words.spelling[p] in _BOUNDS or words.low[p] in ("that", ":"):
        return True
    return bool(time_at(words, p, high)) or words.low[p] in ("in", "at", "during", "after", "before", "late", "early")


_ASKING = word_set(
    """ask know wonder decide see determine remember forget discuss question explain inquire learn understand
    consider"""
)


def _begins_clause(words: Words, p: int, high: int, cue: Cue) -> bool:
    word = words.low[p]
    if word in ("whether", "how", "why", "what"):
        return True
    if word in ("if", "where", "when", "who", "which"):
        return cue.lemma in _ASKING
    return word == "that" and not _demonstrative(words, p, high) and not tells_how(words, p)


def _names_hearers(words: Words, p: int, high: int) -> bool:
    """Whether the words behind 'to' are people spoken to, not a verb."""
    if p >= high:
        return False
    low = words.low[p]
    return low in DETERMINERS or low in POSSESSIVES or low in ADDRESSED or words.is_capital(p) or is_plural(low)


def _demonstrative(words: Words, p: int, high: int) -> bool:
    if p + 1 >= high:
        return False
    following = words.low[p + 1]
    time = following in _TIMES_OF_DAY and not (p + 2 < high and words.low[p + 2] in AUXILIARIES)
    return following in AUXILIARIES or words.spelling[p + 1] in ".,;" or time


_TIMES_OF_DAY = word_set("day night evening morning afternoon week month year weekend")
