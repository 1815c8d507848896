"""Whether a form that may be a noun or a present tense is a verb here."""

from seeds.parser.cues.particles import particles
from seeds.parser.cues.placements import closes, has_plural_head, is_interposed, names_several
from seeds.parser.cues.predicates import starts_predicate
from seeds.parser.cues.spots import BE, HAVE, MODALS, NOUNISH, Spot
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    ADVERBS,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    IRREGULAR_VERBS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)

_FORETOLD = word_set("that a an the")
"""What follows a verb that is spelled alike in all tenses where it is one: "forecast that", "forecast an exit"."""
_SAID_AFTER = frozenset(('"', "“", "''", "‘", ":"))
_NUMBERS = word_set("one two three four five six")
_NUMERALS = _NUMBERS | {"few", "other"}
NO_VERB_BEHIND = DETERMINERS - _NUMERALS - word_set("that all both many some others most")
_CLAUSE_OPENERS = word_set("that : to there him them us me whether how what why") | DETERMINERS | SUBJECT_PRONOUNS
_PASSED_OVER = ADVERBS | DAYS
_NOT_OBJECTS = AUXILIARIES | PREPOSITIONS | word_set(", . and or ; )")
_OPENING = DETERMINERS | POSSESSIVES
_DATES = DAYS | MONTHS
_LONGEST_OFFICE = 8
"""Words of a subject before its verb at most."""
_LONGEST_CLAUSE = 60
"""Words in which what "calls for an exit" are told to do is looked for, so that no endless line is read to its end."""
_CLAUSE_ENDS = frozenset((",", ".", ";", ":", "!", "?", "—", "–"))
_WHITHER = PREPOSITIONS | word_set("home again where . , and")
"""What follows "back" where it tells whither: "bring its forces back to the line"."""
_TOPICS = word_set(
    """talk talks protest protests vote votes attack attacks plan plans project projects question questions study report
    reports result results test ban bans tie ties rule list lists link links post posts blog mandate mandates"""
)
"""What a headline is of before its colon, and what nobody does there: "Norland talks: ..."."""
_FINITE = BE | HAVE | MODALS
"""What stands behind a noun that is a subject: "that talks were possible"."""
_ADJECTIVAL = ("ed", "ous", "ive", "ish", "ese", "less")


def is_barred(spot: Spot) -> bool:
    """Whether the word before allows no present tense here."""
    before, low = spot.before, spot.low
    return (
        before in NO_VERB_BEHIND
        or before in POSSESSIVES
        or before in ("'s", "’s")
        or (before in PREPOSITIONS and not spot.title)
        or before in HAVE
        or before in BE
        or (before in MODALS and spot.tense == "s")
        or (low == "like" and before not in MODALS and before not in SUBJECT_PRONOUNS)
        or (before == "that" and low in NOUNISH and (spot.j == 0 or spot.after in _FINITE))
        or (before == "calls" and low in NOUNISH)
        or (before in VERBS and before not in NOUNISH and VERBS[before][0].tense in ("s", "ed"))
    )


def is_present(spot: Spot) -> bool:
    """Whether the word is a verb in the present tense, or a past form that what was said follows."""
    past = any(verb.tense == "ed" for verb in VERBS[spot.low])
    if past and (spot.after in _SAID_AFTER or (VERBS[spot.low][0].frame == "say" and spot.after in _FORETOLD)):
        return True
    if spot.low == "back" and spot.after in _WHITHER:
        return False
    if spot.tense == "base" and spot.before not in MODALS and not _has_plural_subject(spot):
        return (spot.after == "that" or spot.low == "want") and has_plural_head(spot)
    return spot.low not in NOUNISH or not (_is_modified(spot) or not _opens_predicate(spot))


def _is_modified(spot: Spot) -> bool:
    """Whether a numeral or an adjective before makes the word a noun."""
    if spot.before in _NUMBERS or (spot.before[:1].isdigit() and not _is_numbered(spot)):
        return True
    return spot.before.endswith(_ADJECTIVAL) and not spot.words.is_capital(spot.j)


def _is_numbered(spot: Spot) -> bool:
    """Whether the number before is the name of a text: "Resolution 353"."""
    before = spot.j - 1
    return before >= 0 and spot.words.is_capital(before) and spot.words.low[before] not in _DATES


def _has_plural_subject(spot: Spot) -> bool:
    """Whether the word before a base form can be a plural subject."""
    before = spot.before
    if spot.title:
        return before.endswith("s")
    if before and spot.low not in NOUNISH and VERBS[spot.low][0].frame in ("say", "tell", "think"):
        return before[0].isalnum() or before == ","
    if not before or not before[0].isalpha():
        return before in (",", ")", "—", "–", "”", '"')
    return names_several(before) or _has_plural_antecedent(spot)


def _has_plural_antecedent(spot: Spot) -> bool:
    """Whether a plural stands before the relative clause that ends right here ("those who now run it call")."""
    low = spot.words.low
    who = next((k for k in range(spot.j - 1, max(0, spot.j - 9), -1) if low[k] in ("who", "that", "which")), 0)
    plural = low[who - 1] if who else ""
    return names_several(plural) and spot.words.is_word(spot.j)


def _opens_predicate(spot: Spot) -> bool:
    """Whether a word that may be a noun is the verb here: what follows begins an object or a clause."""
    words, i, before, after = spot.words, spot.i, spot.before, spot.after
    if not after or (spot.title and after == ":" and spot.low in _TOPICS):
        return False
    subject = before in SUBJECT_PRONOUNS or before in ("that", "which") or before in MODALS or spot.title
    if subject or (spot.j != i - 1 and words.low[i - 1] in _PASSED_OVER):
        return True
    cleft = after in BE and "what" in words.low[max(0, i - _LONGEST_OFFICE) : i]
    if cleft or (after == "," and is_interposed(spot)) or closes(spot):
        return True
    if after in _CLAUSE_OPENERS:
        return not (before in ("and", "or", ",") and after in ("to", ":"))
    if after in _NOT_OBJECTS:
        return after in particles(VERBS[spot.low][0].lemma) and _has_subject(spot) and not _is_subject(spot)
    return words.quoted[i + 1] != words.quoted[i] or _takes_object(spot) or _inverts(spot)


def _has_subject(spot: Spot) -> bool:
    """Whether the words before "calls for" can be who calls: a name, an appositive's end, a noun with its article."""
    words, j = spot.words, spot.j
    if spot.tense == "base" or not words.is_word(j):
        return j >= 0
    if spot.before in IRREGULAR_VERBS:
        return False
    if words.is_capital(j) or spot.before[:1].isdigit():
        return True
    first = max(0, j - _LONGEST_OFFICE)
    opened = any(words.low[k] in _OPENING or words.is_capital(k) for k in range(first, j))
    return opened and not (spot.before.endswith("s") and not spot.before.endswith("ss"))


def _is_subject(spot: Spot) -> bool:
    """Whether a predicate follows in the clause, so that "calls for an exit" are what it is told of."""
    words = spot.words
    for k in range(spot.i + 2, min(len(words), spot.i + _LONGEST_CLAUSE)):
        if words.low[k] in RELATIVES or words.low[k] == "to" or words.spelling[k] in _CLAUSE_ENDS:
            return False
        if starts_predicate(words, k, spot.i, len(words)):
            return True
    return False


def _inverts(spot: Spot) -> bool:
    """Whether a subject follows the verb: "Out they go, promises Ann Lee"."""
    says = any(verb.frame == "say" for verb in VERBS[spot.low])
    return says and spot.before == "," and spot.words.is_capital(spot.i + 1)


def _takes_object(spot: Spot) -> bool:
    verbs = VERBS.get(spot.after)
    if spot.after in DAYS or (verbs and verbs[0].tense in ("ed", "s")):
        return False
    apposed = spot.before == "," and spot.tense == "s" and spot.words.is_capital(spot.i + 1)
    return spot.j >= 0 and (spot.words.is_capital(spot.j) or spot.before.endswith("s") or apposed)
