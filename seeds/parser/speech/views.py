"""Clauses told as the view of whom a sentence opens with: "For Ann Lee the base is a boil", "To hear Lee tell it"."""

import re

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.cues.spots import BE
from seeds.parser.naming.somebody import is_paper_of_states
from seeds.parser.subjects.inversions import past_appositive, subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    Words,
)


def view_credit(words: Words, first: int, end: int) -> Credit | None:
    """What the sentence from word `first` to `end` tells as the view of whom it opens with; None where it does not."""
    opens = first + (words.low[first] in _JOINING and words.low[first + 1] == "for")
    if words.low[opens] not in ("for", "to", "if", "as") or opens + 4 >= end:
        return None
    view = None
    if words.low[opens] in ("for", "to") and words.low[opens + 1 : opens + 2] not in _TELLING:
        view = _view_of_them(words, opens, end) if words.low[opens + 1] in _THEM else _view(words, opens, end)
    if view is None and words.low[opens] != "for":
        view = _as_told(words, opens, end)
    return view


_JOINING = frozenset(["but", "and", "yet", "even", "so"])
"""What a sentence may begin with before the view it opens with: "But for the mayor, the base is a boil"."""
_TELLING = (["quote"], ["hear"])
_THEM = frozenset(["him", "her", "them"])
_CALLED = re.compile(
    r"(?<!\bthere )\b(?:is|are|was|were|remains?|means?)"
    r"(?: (?:not|nothing|no|but|only|just|merely|still|also|like|more|than|less|\w+ly))*"
    r"(?: (?:an?|the|his|her|its|their|our|one|some|another)(?: [\w-]+){0,2})?(?: \W)?$"
)
"""The end of words that call something what is quoted next: "they are", "it was nothing but a sad"."""


def _view(words: Words, first: int, end: int) -> Credit | None:
    """'For Ann Lee, of the Front, they are "guests"': what somebody is told to see so is Lee's view."""
    comma = next((k for k in range(first + 2, min(end - 4, first + 14)) if words.spelling[k] == ","), -1)
    if bare := _unbroken(words, first, comma if comma > 0 else end):
        return bare
    past = _past_holder(words, comma, end) if comma > 0 else -1
    subject = subject_after(words, first + 1, comma) if comma > 0 and words.quoted[first] < 0 else None
    if subject is None:
        return None
    named = subject if words.is_capital(subject.core - 1) else subject_after(words, first + 1, past) or subject
    start = past + 1
    quoted = next((k for k in range(start, end) if words.quoted[k] >= 0), -1)
    before = " ".join(words.low[max(start, quoted - 9) : max(start, quoted)])
    cue = Cue(first, first + 1, (), "according")
    if quoted >= 0 and _CALLED.search(before):
        return Credit(cue, named, [(start, end)], "view", first, end, confidence=0.6)
    return None if quoted >= 0 else _person_view(words, named, start, first, end)


def _past_holder(words: Words, comma: int, end: int) -> int:
    """The comma behind what is told of whom a view is of, or behind the name that follows an office."""
    past = past_appositive(words, comma, end)
    stop = comma + 1
    while stop < end and words.is_capital(stop) and stop - comma <= _LONGEST_NAME:
        stop += 1
    named = past == comma and stop > comma + 1 and not words.is_capital(comma - 1) and words.spelling[stop] == ","
    return stop if named else past


def _unbroken(words: Words, first: int, stop: int) -> Credit | None:
    """'For Mr Lee the base is a boil': a view that no comma parts from its holder, but the next article does."""
    for k in range(first + 2, min(stop - 2, first + _LONGEST_HOLDER)):
        before = words.low[k - 1]
        if words.quoted[k] >= 0 or before in BE:
            return None
        if words.low[k] in _OPENING and words.is_word(k - 1) and before not in _NO_HOLDER:
            subject = Subject(first + 1, k, k, True)
            return _person_view(words, subject, k, first, stop) if _judgement(words, k, stop) >= 0 else None
    return None


_LONGEST_NAME, _LONGEST_HOLDER = 4, 9
_OPENING = word_set("the its their his her this these those any a an")
_NO_HOLDER = DETERMINERS | PREPOSITIONS | CONJUNCTIONS


def _person_view(words: Words, subject: Subject, start: int, first: int, end: int) -> Credit | None:
    """The clause from word `start` on as the view of whom the sentence from `first` to `end` opens with."""
    judged = _judges(words, subject, first) and not _LINKING.isdisjoint(words.low[start : start + _NEAR])
    judged = judged or _judgement(words, start, end) >= 0
    if words.low[start] in ("it", "this", "that", "there") or not (judged or holds_predicate(words, start, end)):
        return None
    cue = Cue(first, first + 1, (), "according")
    content = [(start, clause_end(words, start, end, cue))]
    return Credit(cue, subject, content, "view" if judged else "person-view", first, end, confidence=0.5)


def _judges(words: Words, subject: Subject, first: int) -> bool:
    """Whether something may be so to those a sentence opens with, or for them, where they are called by a view."""
    holds = words.low[first] == "to" or not _HOLDING.isdisjoint(words.low[first + 1 : subject.core])
    return holds and words.low[subject.core - 1] not in _WAYS


def _judgement(words: Words, start: int, end: int) -> int:
    """The verb by which the clause at word `start` says what something is, and not where it is or what it did.

    What somebody thinks of a treaty tells nothing of a force.
    """
    for k in range(start + 1, min(end - 1, start + _NEAR)):
        if words.low[k] not in _LINKING:
            continue
        after = k + 1
        while after < end - 1 and (words.is_adverb(after) or words.low[after] in _MEASURING):
            after += 1
        word = words.low[after]
        happens = word in PREPOSITIONS or word in IRREGULAR_VERBS or word.endswith(("ed", "ing", "wn", "ken", "ven"))
        happens = happens or is_paper_of_states(" ".join(words.low[start:k]))
        return -1 if happens or not words.is_word(after) or words.is_capital(after) else k
    return -1


_MEASURING = word_set("not nothing no but less more than little much anything far short of to")
_LINKING = BE | word_set(
    """remain remains remained look looks looked seem seems seemed mean means meant smack smacks amounts amount
    represents represent constitutes constitute sets poses pose spells"""
)
_WAYS = word_set("north south east west left right war")
_HOLDING = word_set(
    """critics opponents opposition supporters advocates activists campaigners sceptics skeptics hawks doves hardliners
    nationalists unionists separatists pacifists protesters detractors admirers believers purists"""
)
"""Who is called by what they think, and holds a view wherever something is so for them: "For critics, they are"."""
_NEAR = 9
"""Words that what somebody judges it to be follows in: "To the council, they are spies"."""


_TELLING = (["quote"], ["hear"])
_AS_FAR = ["as", "far", "as"]


def _as_told(words: Words, first: int, end: int) -> Credit | None:
    """'To hear the mayor tell it, they are spies', 'If Lee is to be believed, they leave': as somebody tells it."""
    comma = next((k for k in range(first + 3, min(end - 3, first + 16)) if words.spelling[k] == ","), -1)
    if comma < 0:
        return None
    hears = words.low[first + 1] == "hear" and words.low[comma - 2 : comma] == ["tell", "it"]
    believed = words.low[first] == "if" and words.low[comma - 3 : comma] == ["to", "be", "believed"]
    far = words.low[first : first + 3] == _AS_FAR and words.low[comma - 1] == "concerned" and words.low[comma - 2] in BE
    opens = first + 3 if far else first + 2 if hears else first + 1
    core = comma - 4 if believed else comma - 2
    subject = subject_after(words, opens, core) if hears or believed or far else None
    if subject is None or words.low[core - 1] in _WAYS:
        return None
    cue = Cue(comma - 1, comma, (), "according")
    content = [(comma + 1, clause_end(words, comma + 1, end, cue))]
    rule = "view" if far else "as-told"
    return Credit(cue, Subject(subject.first, core, core), content, rule, first, end, confidence=0.6)


_THEM = frozenset(["him", "her", "them"])


def _view_of_them(words: Words, first: int, end: int) -> Credit | None:
    """'For him the base is a blessing', 'To her, they are guests': what is told as the view of who spoke before."""
    start = first + 2 + (words.spelling[first + 2] == ",")
    begins = words.low[start] in DETERMINERS or words.low[start] in POSSESSIVES or words.low[start] in SUBJECT_PRONOUNS
    begins = begins or words.is_capital(start)
    return _person_view(words, Subject(first + 1, first + 2, first + 2), start, first, end) if begins else None
