"""Which words before a verb are its subject, appositives and relative clauses included."""

from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.dating.timewords import skip_back
from seeds.parser.naming.persons import is_name_word
from seeds.parser.subjects.hearers import VENUES
from seeds.parser.subjects.nounphrases import LONGEST_PHRASE, Subject, phrase_ending
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DAYS, DETERMINERS, MONTHS, PREPOSITIONS, RELATIVES, Words

_CLOSING = frozenset(",)—–")


_APPOSITIVE = word_set(
    """who which whose whom where when a an the his her their its our one now then also both himself herself
    themselves formerly long once and or not while after in of at on from for with by as speaking writing citing no
    neither none most some all many known chairman chairwoman president director head leader founder spokesman
    spokeswoman author professor chief"""
)


def subject_before(words: Words, verb: int, low: int) -> Subject | str:
    """The subject left of the verb at word `verb`, not further back than `low`; 'shared' when the verb is coordinated
    with an earlier one and has none of its own; '' when nothing there can be a subject."""
    j = skip_back(words, verb - 1, low)
    if j < low:
        return ""
    if words.low[j] in ("and", "but", "or", "then", "nor") or (
        words.low[j] == "," and words.low[max(low, j - 1)] in ("and",)
    ):
        return "shared"
    end = j + 1
    if words.spelling[j] in _CLOSING and words.quoted[j] == words.quoted[verb]:
        return _before_parenthesis(words, j, low, words.spelling[j], words.quoted[j])
    if words.spelling[j] == ")" or _owns(words, j, verb):
        return ""
    if words.quoted[j] != words.quoted[verb] and words.spelling[j - 1] == "," and words.spelling[j] in '”"':
        return _before_parenthesis(words, j, low, ",", words.quoted[verb])
    found = phrase_ending(words, j, low, end)
    return _before_occasion(words, found) if isinstance(found, Subject) else found


def _owns(words: Words, j: int, verb: int) -> bool:
    """Whether a possessive of several stands before a word, which is no verb then: "the islands' elected assembly"."""
    level = words.quoted[verb]
    return words.spelling[j] in ("'", "’") and words.quoted[j] == level and words.low[j - 1].endswith("s")


def _before_occasion(words: Words, found: Subject) -> Subject:
    """The subject without the occasion behind it: "the members in a joint statement", "Ann Lee during a visit"."""
    for k in range(found.first + 1, found.core - 2):
        said_at = words.low[k] in ("in", "during", "on") and words.low[k + 1] in _ONE
        if said_at and not VENUES.isdisjoint(words.low[k + 2 : min(k + 5, found.core)]):
            return Subject(found.first, k, found.end)
    return found


_LISTING = (["among", "them"], ["such", "as"])
"""What opens a list of some whom the subject before the comma means."""
_ONE = frozenset(["a", "an", "his", "her", "its", "their", "another"])


def _before_parenthesis(words: Words, j: int, low: int, mark: str, level: int) -> Subject | str:
    """The phrase before `NP, appositive or relative clause,`; `j` is the closing mark, `mark` what may open it."""
    depth_limit = max(low, j - LONGEST_PHRASE)
    marks = [k for k in _opening_marks(words, j, low, depth_limit, (mark, level)) if k > low]
    marks = marks or [k for k in (_nearest(words, mark, j, depth_limit, level),) if k > low]
    for chosen in reversed(marks):
        if words.low[chosen + 1] == "whose" and not _is_relative_clause(words, chosen + 1, j):
            continue
        if words.low[low] in PREPOSITIONS and _is_clause(words, chosen + 1, j):
            continue
        outer = _outer_relative(words, chosen, depth_limit, level)
        found = phrase_ending(words, outer - 1, low, j + 1)
        if isinstance(found, Subject) and not _is_time(words, found):
            return found
    return ""


def _is_relative_clause(words: Words, first: int, end: int) -> bool:
    """Whether words from "whose" on have a verb, known or told by its object: "whose party props up the cabinet"."""
    objects = range(first + 3, end - 1) if "," not in words.spelling[first:end] else ()
    return holds_predicate(words, first, end) or any(words.low[k] in DETERMINERS for k in objects)


def _is_clause(words: Words, first: int, end: int) -> bool:
    """Whether what stands between two commas is a clause of its own: "Without them, the raiders will be back, said"."""
    opens = words.low[first] in DETERMINERS or words.is_capital(first)
    return opens and RELATIVES.isdisjoint(words.low[first:end]) and holds_predicate(words, first, end)


def _opening_marks(words: Words, j: int, low: int, floor: int, around: tuple[str, int]) -> list[int]:
    """The marks before `j` that may open what stands between the subject and its verb, the innermost first."""
    mark, level = around
    found: list[int] = []
    for k in range(j - 1, floor, -1):
        comma = words.quoted[k] == level and (words.spelling[k] == mark or (mark == "," and words.spelling[k] in "—–"))
        if not comma and not (mark == ")" and words.spelling[k] == "("):
            continue
        if _opens_appositive(words, k, j, low):
            found.append(k)
            if k == low or not _again(words, k, low) or _names_its_office(words, k, j):
                break
        elif found:
            break
    return found


def _names_its_office(words: Words, k: int, j: int) -> bool:
    """Whether an office before comma `k` and a name behind it are all there is: "its prime minister, Ann Lee, said"."""
    first = k - 1
    while first > 0 and words.is_word(first - 1) and words.low[first] not in DETERMINERS and k - first < 7:
        first -= 1
    stop = next((p for p in range(k + 1, j) if words.spelling[p] == ","), j)
    office = words.low[first] in DETERMINERS and not words.low[k - 1][0].isdigit()
    return office and stop - k > 2 and all(is_name_word(words, p) for p in (k + 1, stop - 1))


_DATES = MONTHS | DAYS


def _is_time(words: Words, subject: Subject) -> bool:
    """Whether the phrase is only a date or a number, behind which a setting ends."""
    return all(words.low[k][0].isdigit() or words.low[k] in _DATES for k in range(subject.first, subject.core))


def _outer_relative(words: Words, chosen: int, floor: int, level: int) -> int:
    """The comma before 'who', 'whose' or 'which' further back, when the chosen one stands inside that clause."""
    for k in range(chosen - 1, floor, -1):
        if words.quoted[k] != level or words.low[k] == "that" or words.spelling[k] in ";:":
            return chosen
        if words.spelling[k] == "," and words.low[k + 1] in ("who", "whose", "which") and words.is_capital(k - 1):
            return k if words.low[k + 1] != "whose" or _is_relative_clause(words, k + 1, chosen + 1) else chosen
        if words.spelling[k] == "," and words.low[k + 1 : k + 3] in _LISTING:
            return k
        verbs = VERBS.get(words.low[k])
        if verbs and verbs[0].frame in ("say", "tell") and verbs[0].tense in ("ed", "s"):
            return chosen
    return chosen


def _nearest(words: Words, mark: str, j: int, floor: int, level: int) -> int:
    """The nearest mark before `j` behind a capitalised word: the appositive begins with a bare noun."""
    for k in range(j - 1, floor, -1):
        if words.spelling[k] == mark and words.quoted[k] == level:
            return k if words.is_capital(k - 1) and j - k <= 40 else -1
    return -1


def _opens_appositive(words: Words, k: int, j: int, low: int) -> bool:
    if k <= low or k + 1 >= j:
        return False
    after = words.low[k + 1]
    if not (words.is_word(k - 1) or words.spelling[k - 1] in ("’s", "'s", "”", '"', ")", ".")):
        return False
    return (
        after in _APPOSITIVE
        or after in PREPOSITIONS
        or after[0].isdigit()
        or words.is_capital(k + 1)
        or after.endswith(("ing", "ed"))
        or j - k <= 6
    )


def _again(words: Words, k: int, low: int) -> bool:
    """Whether the words right before comma `k` are themselves a short apposition (an age, a party tag, a place)."""
    p = k - 1
    while p > low and words.is_word(p) and k - p <= 5:
        p -= 1
    if p <= low or words.spelling[p] != ",":
        return False
    size = k - p - 1
    return (
        words.low[p + 1][0].isdigit()
        or words.low[p + 1] in DETERMINERS
        or words.low[p + 1] == "who"
        or (size <= 2 and (any(sign in words.spelling[p + 1] for sign in "-.") or words.spelling[p + 1].islower()))
    )
