"""Quotations behind a colon that no verb introduces."""

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.cues.spots import BE
from seeds.parser.naming.persons import is_person_noun
from seeds.parser.speech.reader import Reader
from seeds.parser.speech.roundabout import extract_owner
from seeds.parser.subjects.appositives import apposed_name
from seeds.parser.subjects.hearers import VENUES
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DETERMINERS, POSSESSIVES, Words

_LEADS = word_set("from more by according to via also and but here then")
_MANNERS = word_set(
    """blunt blunter clear clearer polite direct frank franker categorical firm firmer explicit emphatic plain plainer
    succinct cautious hospitable diplomatic harsh harsher scathing unequivocal optimistic pessimistic dismissive defiant
    adamant sceptical skeptical unimpressed unmoved curt terse brief short simple simpler angry angrier furious gloomy
    gloomier kinder warmer cooler colder sharper softer ruder careful coy insistent outspoken specific unapologetic
    uncompromising unambiguous definite precise sure certain convinced confident grateful generous bitter sarcastic wry
    merciless crisp measured nuanced guarded upbeat downbeat conciliatory forthright unrepentant philosophical candid
    same different"""
)
_ANSWERS = word_set(
    """answer message reply response line view verdict position demand argument advice warning retort conclusion
    condition request ultimatum promise pledge statement note comment"""
)
_GOING = frozenset(["left no", "went further", "made no", "pulled no", "minced no", "had this", "put it", "puts it"])


def _goes(words: Words, k: int) -> bool:
    """Whether words begin at `k` that tell how something was put without 'be': "left no doubt"."""
    return k + 1 < len(words) and f"{words.low[k]} {words.low[k + 1]}" in _GOING


def _is_manner(told: list[str]) -> bool:
    """Whether words behind "was" tell how something was put: a manner, or one comparative ("milder")."""
    compared = len(told) == 1 and told[0].endswith("er") and not is_person_noun(told[0])
    return compared or not _MANNERS.isdisjoint(told)


def manner_credit(words: Words, first: int, end: int) -> Credit | None:
    """What follows a colon behind words that tell how it was put: "the mayor was blunter: they must go"."""
    at = (
        next((k for k in range(first + 3, end - 2) if words.spelling[k] == ":"), -1)
        if ":" in words.spelling[first:end]
        else -1
    )
    if at < 0 or words.quoted[at] >= 0:
        return None
    be = next((k for k in range(at - 1, max(first, at - 13), -1) if words.low[k] in BE or _goes(words, k)), -1)
    if be < 0 or words.quoted[be] >= 0 or not (_goes(words, be) or _is_manner(words.low[be + 1 : at])):
        return None
    subject = subject_before(words, be, first)
    if not isinstance(subject, Subject) or words.low[subject.first] in ("it", "that", "this", "which", "there"):
        return None
    if words.low[subject.core - 1] in _ANSWERS:
        owner = _owner(words, subject)
        if owner is None:
            return None
        subject = owner
    elif words.low[be + 1] in ("same", "different", "simple", "short", "certain", "sure"):
        return None
    cue = Cue(be, at, (), "colon")
    return Credit(cue, subject, [(at + 1, end)], "manner-colon", subject.first, end, confidence=0.6)


def _owner(words: Words, answer: Subject) -> Subject | None:
    """Whose answer it is: "the mayor's answer"."""
    mark = next((k for k in range(answer.core - 1, answer.first, -1) if words.low[k] in ("'s", "’s")), -1)
    if mark > answer.first:
        return Subject(answer.first, mark, mark)
    return Subject(answer.first, answer.first + 1, answer.first + 1) if words.low[answer.first] in POSSESSIVES else None


def _posted(words: Words, first: int, colon: int, end: int) -> Credit | None:
    """What follows the name of a speaker and where it was said: "Ann Lee, in a post on X: they must go"."""
    comma = next((k for k in range(first + 1, colon) if words.spelling[k] == ","), -1)
    told = _placed(words, comma, colon) if comma > 0 and words.quoted[colon + 1] >= 0 else -1
    comma = colon if comma < 0 else comma
    at = next((k for k in range(first + 2, colon) if words.low[k] in ("in", "on", "at", "via", "during")), -1)
    venue = at > 0 and not (VENUES | _CHANNELS).isdisjoint(words.low[at + 1 : min(at + 6, colon)])
    at = at if venue else told
    if at < 0 or colon - first > _FURTHEST or words.quoted[first] >= 0 or end - colon < _SHORTEST:
        return None
    subject = subject_after(words, first, min(comma, at))
    source = Subject(subject.first, subject.core, colon) if subject else None
    if source is None or not (words.is_capital(source.core - 1) or apposed_name(words, source)):
        return None
    if holds_predicate(words, told if told > 0 else first, colon):
        return None
    cue = Cue(colon, colon + 1, (), "colon")
    return Credit(cue, source, [(colon + 1, end)], "colon-quotation", first, end, confidence=0.6)


def _placed(words: Words, comma: int, colon: int) -> int:
    """Where the last phrase between a comma and the colon begins, that tells where: ", from the rostrum:"."""
    last = next(k for k in range(colon - 1, comma - 1, -1) if words.spelling[k] == ",")
    return last + 1 if words.low[last + 1] in _PLACING and words.quoted[last] < 0 else -1


_PLACES = word_set(
    """to from in on at via during before after through outside inside over by speaking
    talking replying answering writing addressing briefing"""
)
_GOT = word_set(
    """asked quoted cited pressed questioned challenged interviewed reached contacted approached heckled confronted
    joined flanked accompanied introduced cornered surrounded buttonholed caught"""
)
"""What is done to whoever speaks: "asked by reporters"."""
_PLACING = _PLACES | _GOT
"""What tells where or to whom somebody spoke, or how the words were got."""
_MEANS = word_set("telephone phone email e-mail text video fax radio satellite letter mail post")
_CHANNELS = word_set("telegram twitter x facebook tv television radio rtb parliament court channel instagram weibo")
_FURTHEST, _SHORTEST = 26, 5


def _gives_source(words: Words, k: int, first: int, colon: int) -> bool:
    """Whether whoever speaks stands behind word `k`: "a letter by Ann Lee:", "a word on that from Ann Lee:"."""
    if words.low[k] == "by" and colon - k < _FAR_SOURCE:
        return words.low[k - 1] not in _GOT and words.low[k + 1] not in _MEANS
    if words.low[k] != "from":
        return False
    named = words.is_capital(k + 1) and words.is_capital(k + 2) and not holds_predicate(words, first, k)
    return words.low[k - 1] in _ANSWERS or words.low[k - 1] in ("word", "this") or named


_FAR_SOURCE = 20
"""Words between "by" and the colon, at most."""


def colon_credit(words: Words, first: int, end: int) -> Credit | None:
    """A quotation behind a colon, credited to whoever the words before the colon name."""
    colons = (k for k in range(first + 1, end) if words.spelling[k] == ":" and words.quoted[k] < 0)
    at = next(colons, -1) if ":" in words.spelling[first:end] else -1
    if at < 0 or at + 1 >= end:
        return None
    if posted := _posted(words, first, at, end):
        return posted
    if words.quoted[at + 1] < 0:
        return None
    start = first
    for k in range(at - 1, first, -1):
        if words.spelling[k] in ("-", "—", "–", ";") or _gives_source(words, k, first, at):
            start = k + 1
            break
    while start < at and words.low[start] in _LEADS:
        start += 1
    reader = Reader(words, first, end)
    if start >= at:
        return None
    short = at - start <= 8 and (words.is_capital(start) or words.low[start] in DETERMINERS)
    named = subject_after(words, start, at) if short or words.low[start - 1] in ("by", "from") else None
    subject = named or reader._sentence_subject(Cue(at, at + 1, (), "colon"))
    if not isinstance(subject, Subject):
        return None
    subject = extract_owner(words, subject, first) or subject
    last = end
    return Credit(None, subject, [(at + 1, last)], "colon-quotation", min(first, subject.first), last, confidence=0.6)
