"""Whether a word that may report is a verb here, and in which use."""

from seeds.parser.cues.presents import NO_VERB_BEHIND, is_barred, is_present
from seeds.parser.cues.spots import BE, HAVE, MODALS, NOUNISH, Spot
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    Words,
)

_NOT_GERUND = word_set(
    """meaning feeling finding ruling meeting being reading understanding talking speaking according regarding
    excluding during beginning"""
)
_SUCH = word_set(
    """said reported alleged claimed accused suspected proposed estimated expected supposed recommended promised"""
)
_CRIES = word_set("chants shouts cries screams yells")
"""What is a noun before "of": "led chants of"."""
_BACK = word_set("back out")
_INTENDED = word_set("planned intended meant destined scheduled")
"""What describes the noun before it where "for" follows: "the officers planned for the mission"."""
_NO_PAST_BEHIND = NO_VERB_BEHIND - {"this"}
_ASKED_ABOUT = word_set("whether about if why how what by on when who where for to")
_NEAR_WORDS = 7
_OBLIGING = word_set("must should shall ought")
_MEANS = word_set(
    """telephone phone skype whatsapp zoom sms email e-mail letter text video videolink video-link satellite radio fax
    telegram"""
)


def use_of(spot: Spot) -> str:
    """How the word is used: finite, gerund, passive, infinitive; '' when it is no verb here."""
    if spot.tense == "ing":
        return _gerund_use(spot)
    if spot.before == "to":
        return "infinitive" if spot.tense == "base" else ""
    if spot.tense == "ed":
        return _past_use(spot)
    if spot.after == "of" and spot.low in _CRIES:
        return ""
    past = any(verb.tense == "ed" for verb in VERBS[spot.low])
    if past and (spot.before in HAVE or (spot.low == "hit" and spot.after in _BACK and not is_barred(spot))):
        return "finite"
    present = not is_barred(spot) and not _is_owed(spot) and is_present(spot)
    return "finite" if present else _past_use(spot) if _reads(spot) else ""


def _is_owed(spot: Spot) -> bool:
    """Whether somebody is told to say or do it, and does not: "Norland must honour its word", unlike "I must say"."""
    told = spot.before in _OBLIGING and spot.j > 0
    return told and spot.words.low[spot.j - 1] not in ("i", "we")


def _reads(spot: Spot) -> bool:
    """Whether the word is the past of "reads" beside a quotation: ""Go," the letter read"."""
    words, at = spot.words, spot.i
    if spot.low != "read" or words.quoted[at] >= 0:
        return False
    return any(quote >= 0 for quote in words.quoted[max(0, at - _NEAR_WORDS) : at + 3])


def _gerund_use(spot: Spot) -> str:
    before = spot.before
    if before in BE:
        return "finite"
    hearing = spot.low == "hearing" and before.isalpha() and before not in _BEFORE_HEARING
    noun = hearing or before in DETERMINERS or before in POSSESSIVES or before in ("'s", "’s", "of", "for")
    return "" if noun or spot.low in _NOT_GERUND else "gerund"


_BEFORE_HEARING = word_set("and after on by upon without but before of")
"""What a verb "hearing" may stand behind: elsewhere it is a sitting, "told a Senate hearing that"."""


def _past_use(spot: Spot) -> str:
    before, low = spot.before, spot.low
    asked = not before and low == "asked" and spot.after in _ASKED_ABOUT
    if asked or before in _NO_PAST_BEHIND or before in POSSESSIVES or before == "having":
        return ""
    if before in ("'s", "’s") and low not in ("said", "told"):
        return "passive" if spot.j > 0 and spot.words.low[spot.j - 1] in SUBJECT_PRONOUNS else ""
    if before in BE or before in ("being", "get", "gets", "got"):
        return "finite" if low in ("quoted", "cited") and spot.after == "as" else "passive"
    if before in MODALS and low not in ("read", "put", "cast"):
        return ""
    if spot.after == "by" and before not in HAVE and not _by_means(spot):
        return "passive"
    return "" if _is_participle(spot) else "finite"


def _by_means(spot: Spot) -> bool:
    """Whether "by" tells how the words came: "said by telephone"."""
    return not _MEANS.isdisjoint(spot.words.low[spot.i + 2 : spot.i + 4])


def _is_participle(spot: Spot) -> bool:
    """Whether a past form only describes the noun behind it."""
    before = spot.before
    if before in PREPOSITIONS and (before not in ("on", "in", "of", "at", "for") or _is_such(spot)):
        return True
    if _is_absolute(spot) or (spot.low in _INTENDED and spot.after == "for" and before not in HAVE):
        return True
    beside = spot.j == spot.i - 1 and before in VERBS and before not in NOUNISH
    return beside and VERBS[before][0].tense in ("ing", "base") and not spot.words.is_capital(spot.j)


def _is_absolute(spot: Spot) -> bool:
    """Whether the form only tells a circumstance: "With leaders worried about the vote, Lee stayed"."""
    words = spot.words
    for k in range(spot.i - 1, max(-1, spot.i - _LONGEST_CIRCUMSTANCE), -1):
        if words.low[k] == "with":
            return k == 0 or words.spelling[k - 1] in _STOPS
        if not words.is_word(k) or words.low[k] in RELATIVES or _opens_another_phrase(words, k):
            return False
    return False


def _opens_another_phrase(words: Words, k: int) -> bool:
    """Whether a noun stands right before the phrase that word `k` opens: "With a smile | the minister said"."""
    before = words.low[k - 1]
    opens = words.low[k] in DETERMINERS or (words.is_capital(k) and not words.is_capital(k - 1))
    return opens and before != "with" and not (before in DETERMINERS or before in PREPOSITIONS or before == "and")


_LONGEST_CIRCUMSTANCE = 9
_STOPS = frozenset('.!?"”')


def _is_such(spot: Spot) -> bool:
    return spot.low in _SUCH and spot.j == spot.i - 1
