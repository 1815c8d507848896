"""Words credited in a roundabout way: items of a list of demands, hearsay, extracts of a paper named just before."""

import re
from collections.abc import Iterator

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.cues.spots import BE
from seeds.parser.subjects.inversions import past_appositive, subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DETERMINERS, POSSESSIVES, SUBJECT_PRONOUNS, Words

_WANTS = word_set("demands conditions requests ultimatums")
_LISTS = word_set("including include included includes namely notably")
_HAVING = word_set("had have has having got heard")
_EXTRACTS = word_set("line lines text passage passages extract extracts excerpt excerpts wording paragraph sentence")
_GIVES = word_set(
    """issued issues made makes set sets listed lists put puts presented presents laid lays released releases submitted
    submits published publishes unveiled unveils announced announces sent sends drew draws handed hands read repeated
    outlined outlines delivered delivers named names posed poses drafted imposed"""
)


def roundabout_credits(words: Words, first: int, end: int) -> Iterator[Credit]:
    """What the sentence from word `first` to `end` credits by a list of demands or as hearsay."""
    if (
        words.low[first] in ("for", "to")
        and words.low[first + 1 : first + 2] not in _TELLING
        and (view := _view(words, first, end))
    ):
        yield view
    if words.low[first] in ("to", "if", "as") and (told := _as_told(words, first, end)):
        yield told
    if words.low[first] == "among" and (one := _one_among(words, first, end)):
        yield one
    for k in range(first + 2, end - 2):
        if words.quoted[k] >= 0:
            continue
        credit = None
        if words.low[k] in _WANTS:
            credit = _listed(words, k, first, end)
        elif words.low[k] == "from" and words.low[k - 1] == "it" and words.low[k - 2] in _HAVING:
            credit = _hearsay(words, k, end)
        if credit:
            yield credit


def _one_among(words: Words, first: int, end: int) -> Credit | None:
    """'Among those demanding that they leave was Ann Lee': she demands it."""
    cue = next((k for k in range(first + 2, min(end, first + 5)) if words.low[k] in VERBS), -1)
    be = next((k for k in range(end - 2, max(first, cue), -1) if words.low[k] in ("is", "was", "are", "were")), -1)
    named = 0 < cue < be - 2 and words.low[cue].endswith("ing") and words.is_capital(be + 1)
    subject = subject_after(words, be + 1, end) if named else None
    if subject is None:
        return None
    told = Cue(cue, cue + 1, VERBS[words.low[cue]], "gerund")
    return Credit(told, subject, [(cue + 1, be)], "one-among", first, subject.end, confidence=0.7)


def _listed(words: Words, noun: int, first: int, end: int) -> Credit | None:
    """'issued a list of demands, including the pullout of': each item is demanded."""
    verb = next((k for k in range(noun - 1, max(first, noun - 8), -1) if words.low[k] in _GIVES), -1)
    item = next((k for k in range(noun + 1, min(end - 2, noun + 18)) if words.low[k] in _LISTS), -1)
    if verb < 0 or item < 0 or "." in words.spelling[noun:item]:
        return None
    subject = subject_before(words, verb, first)
    if not isinstance(subject, Subject):
        return None
    cue = Cue(noun, noun + 1, (), "noun")
    return Credit(cue, subject, [(item + 1, end)], "listed-demand", subject.first, end, confidence=0.6)


_CALLED = re.compile(
    r"(?<!\bthere )\b(?:is|are|was|were|remains?|means?)"
    r"(?: (?:not|nothing|no|but|only|just|merely|still|also|like|more|than|less|\w+ly))*"
    r"(?: (?:an?|the|his|her|its|their|our|one|some|another)(?: [\w-]+){0,2})?(?: \W)?$"
)
"""The end of words that call something what is quoted next: "they are", "it was nothing but a sad"."""


def _view(words: Words, first: int, end: int) -> Credit | None:
    """'For Ann Lee, of the Front, they are "guests"': what somebody is told to see so is Lee's view."""
    if first + 4 < end and words.low[first + 1] in _THEM:
        return _view_of_them(words, first, end)
    comma = next((k for k in range(first + 2, min(end - 4, first + 14)) if words.spelling[k] == ","), -1)
    subject = subject_after(words, first + 1, comma) if comma > 0 and words.quoted[first] < 0 else None
    if subject is None:
        return None
    start = past_appositive(words, comma, end) + 1
    quoted = next((k for k in range(start, end) if words.quoted[k] >= 0), -1)
    before = " ".join(words.low[max(start, quoted - 9) : max(start, quoted)])
    cue = Cue(first, first + 1, (), "according")
    if quoted >= 0 and _CALLED.search(before):
        return Credit(cue, subject, [(start, end)], "view", first, end, confidence=0.6)
    return None if quoted >= 0 else _person_view(words, subject, start, first, end)


def _person_view(words: Words, subject: Subject, start: int, first: int, end: int) -> Credit | None:
    """The clause from word `start` on as the view of whom the sentence from `first` to `end` opens with."""
    judged = _judges(words, subject, first) and not _LINKING.isdisjoint(words.low[start : start + _NEAR])
    if words.low[start] in ("it", "this", "that") or not (judged or holds_predicate(words, start, end)):
        return None
    cue = Cue(first, first + 1, (), "according")
    content = [(start, clause_end(words, start, end, cue))]
    return Credit(cue, subject, content, "view" if judged else "person-view", first, end, confidence=0.5)


def _judges(words: Words, subject: Subject, first: int) -> bool:
    """Whether something may be so to those a sentence opens with, or for them, where they are called by a view."""
    holds = words.low[first] == "to" or not _HOLDING.isdisjoint(words.low[first + 1 : subject.core])
    return holds and words.low[subject.core - 1] not in _WAYS


_LINKING = BE | word_set("remain remains remained look looks looked seem seems seemed mean means meant smack smacks")
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
    return Credit(cue, Subject(subject.first, core, core), content, "view", first, end, confidence=0.6)


_THEM = frozenset(["him", "her", "them"])


def _view_of_them(words: Words, first: int, end: int) -> Credit | None:
    """'For him the base is a blessing', 'To her, they are guests': what is told as the view of who spoke before."""
    start = first + 2 + (words.spelling[first + 2] == ",")
    begins = words.low[start] in DETERMINERS or words.low[start] in POSSESSIVES or words.low[start] in SUBJECT_PRONOUNS
    begins = begins or words.is_capital(start)
    return _person_view(words, Subject(first + 1, first + 2, first + 2), start, first, end) if begins else None


def _hearsay(words: Words, source: int, end: int) -> Credit | None:
    """'had it from the cook that they had gone': the cook says so."""
    that = next((k for k in range(source + 2, min(end - 2, source + 14)) if words.low[k] == "that"), -1)
    subject = subject_after(words, source + 1, that) if that > 0 else None
    if subject is None:
        return None
    cue = Cue(source - 2, source + 1, (), "according")
    return Credit(cue, subject, [(that + 1, end)], "hearsay", source - 2, end, confidence=0.6)


def extract_owner(words: Words, subject: Subject, first: int) -> Subject | None:
    """Whose paper an extract is from ("The key lines: ..."): whom the sentence before names behind from or by."""
    if words.low[subject.core - 1] not in _EXTRACTS or words.low[subject.first] not in ("the", "its", "key", "full"):
        return None
    for k in range(first - 2, max(0, first - 40), -1):
        if words.low[k] in ("from", "by") and words.quoted[k] < 0:
            return subject_after(words, k + 1, first - 1)
        if words.low[k] in _GIVES and words.quoted[k] < 0:
            giver = subject_before(words, k, max(0, k - 30))
            return giver if isinstance(giver, Subject) else None
    return None
