"""Whether a word that may report is a verb here, and in which use."""

from dataclasses import dataclass

from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    ADVERBS,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    Words,
)

BE = word_set("""is are was were be been being am isn't wasn't weren't isn’t wasn’t weren’t aren't aren’t""")


PRESS = word_set(
    """newspaper media press television radio tabloid website opposition rebel government army military militia ministry
    police"""
)
"""Common nouns that stand before a reporting noun as its owner: "a newspaper report that"."""


HAVE = word_set("""has have had having 've ’ve hasn't haven't hadn't hasn’t haven’t hadn’t he’d""")


_MODALS = AUXILIARIES - BE - HAVE - {"'s", "’s"}


_NOUNISH = word_set(
    """claim claims report reports state states note notes charge charges demand demands call calls plan plans
    hope hopes fear fears promise promises comment comments remark remarks tweet tweets answer answers view
    views request requests estimate estimates project projects question questions address vote votes support
    attack attacks push offer offers order orders praise blame condition guess doubt doubts judge find
    finds pledge pledges vow vows brand brands worry worries test thunder appeal appeals protest protests
    study talk talks result results detail details list lists name names post posts blog blogs email emails
    text texts cast back hit hits link links fault credit value values quote quotes stress signal signals mean
    means feel read show shows need needs respect wave wonder wonders look looks joke jokes challenge
    challenges command commands reference references type address concern counter lament veto object objects
    mandate mandates favor favour honor honour ban bans bar welcome regret regrets contest light like voice
    voices sense slam slams blast blasts knock knocks rule rules tie ties dream dreams bet echo echoes reply
    discourse treat direct suspect suspects desire desires project label labels share shares highlight
    highlights press border care minds mind care long aim aims start shout shouts cry cries exchange weighs
    forecast forecasts smile laugh figure figures salute warning reasoning begin present"""
)


_NOT_GERUND = word_set(
    """meaning feeling finding ruling meeting being reading understanding talking speaking according regarding
    excluding during beginning"""
)


_FORETOLD = word_set("that a an the")
"""What follows a verb that is spelled alike in all tenses where it is one: "forecast that", "forecast an exit"."""
_SAID_AFTER = frozenset(('"', "“", "''", "‘", ":"))


_NUMBERS = word_set("one two three four five six")
_NUMERALS = _NUMBERS | {"few", "other"}


_SUCH = word_set(
    """said reported alleged claimed accused suspected proposed estimated expected supposed recommended promised"""
)


_NO_VERB_BEHIND = DETERMINERS - _NUMERALS - word_set("that all both many some others most")
_NO_PAST_BEHIND = _NO_VERB_BEHIND - {"this"}
_PLURALS = word_set(
    """i you we they who people men women police both all many some most others few and or that officials public
    media which press"""
)
_CLAUSE_OPENERS = word_set("that : to there him them us me whether how what why") | DETERMINERS | SUBJECT_PRONOUNS
_NOT_OBJECTS = AUXILIARIES | PREPOSITIONS | word_set(", . and or ; )")
_ASKED_ABOUT = word_set("whether about if why how what by on when who where for to")
_MEANS = word_set("telephone phone email e-mail letter text video videolink video-link satellite radio fax telegram")
_ADJECTIVAL = ("ed", "ous", "ive", "ish", "ese")


@dataclass(frozen=True, slots=True)
class Spot:
    """A word that may report, at `i`, between `before` (word `j`, adverbs skipped) and `after`; `title` in titles."""

    words: Words
    i: int
    j: int
    before: str
    after: str
    title: bool

    @property
    def low(self) -> str:
        """The word itself in lower case."""
        return self.words.low[self.i]

    @property
    def tense(self) -> str:
        """Base, s, ed or ing."""
        return VERBS[self.low][0].tense


def word_after(words: Words, i: int, end: int) -> str:
    """The word behind word `i` in lower case, '' at the end."""
    return words.low[i + 1] if i + 1 < end else ""


def use_of(spot: Spot) -> str:
    """How the word is used: finite, gerund, passive, infinitive; '' when it is no verb here."""
    if spot.tense == "ing":
        return _gerund_use(spot)
    if spot.before == "to":
        return "infinitive" if spot.tense == "base" else ""
    if spot.tense == "ed":
        return _past_use(spot)
    return "" if _is_barred(spot) or not _is_present(spot) else "finite"


def _gerund_use(spot: Spot) -> str:
    before = spot.before
    if before in BE:
        return "finite"
    noun = before in DETERMINERS or before in POSSESSIVES or before in ("'s", "’s", "of", "for")
    return "" if noun or spot.low in _NOT_GERUND else "gerund"


def _is_barred(spot: Spot) -> bool:
    """Whether the word before allows no present tense here."""
    before, low = spot.before, spot.low
    return (
        before in _NO_VERB_BEHIND
        or before in POSSESSIVES
        or before in ("'s", "’s")
        or (before in PREPOSITIONS and not spot.title)
        or before in HAVE
        or before in BE
        or (before in _MODALS and spot.tense == "s")
        or (low == "like" and before not in _MODALS and before not in SUBJECT_PRONOUNS)
        or (before == "that" and spot.j == 0 and low in _NOUNISH)
        or (before in VERBS and before not in _NOUNISH and VERBS[before][0].tense in ("s", "ed"))
    )


def _is_present(spot: Spot) -> bool:
    past = any(verb.tense == "ed" for verb in VERBS[spot.low])
    if past and (spot.after in _SAID_AFTER or (VERBS[spot.low][0].frame == "say" and spot.after in _FORETOLD)):
        return True
    if spot.tense == "base" and spot.before not in _MODALS and not _plural(spot):
        return False
    return spot.low not in _NOUNISH or not (_is_modified(spot) or not _predicate(spot))


def _is_modified(spot: Spot) -> bool:
    """Whether a numeral or an adjective before makes the word a noun."""
    if spot.before in _NUMBERS or spot.before[:1].isdigit():
        return True
    return spot.before.endswith(_ADJECTIVAL) and not spot.words.is_capital(spot.j)


def _past_use(spot: Spot) -> str:
    before, low = spot.before, spot.low
    asked = not before and low == "asked" and spot.after in _ASKED_ABOUT
    if asked or before in _NO_PAST_BEHIND or before in POSSESSIVES:
        return ""
    if before in ("'s", "’s") and low not in ("said", "told"):
        return "passive" if spot.j > 0 and spot.words.low[spot.j - 1] in SUBJECT_PRONOUNS else ""
    if before in BE or before in ("being", "get", "gets", "got"):
        return "finite" if low == "quoted" and spot.after == "as" else "passive"
    if before in _MODALS and low not in ("read", "put", "cast"):
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
    beside = spot.j == spot.i - 1 and before in VERBS and before not in _NOUNISH
    return beside and VERBS[before][0].tense in ("ing", "base") and not spot.words.is_capital(spot.j)


def _is_such(spot: Spot) -> bool:
    return spot.low in _SUCH and spot.j == spot.i - 1


def _plural(spot: Spot) -> bool:
    """Whether the word before a base form can be a plural subject."""
    before = spot.before
    if spot.title:
        return before.endswith("s")
    if before and spot.low not in _NOUNISH and VERBS[spot.low][0].frame in ("say", "tell", "think"):
        return before[0].isalnum() or before == ","
    if not before or not before[0].isalpha():
        return before in (",", ")", "—", "–", "”", '"')
    return (before.endswith("s") and not before.endswith("ss")) or before in _PLURALS or _relative_plural(spot)


def _relative_plural(spot: Spot) -> bool:
    """Whether a plural stands before the relative clause that ends right here ("those who now run it call")."""
    low = spot.words.low
    who = next((k for k in range(spot.j - 1, max(0, spot.j - 9), -1) if low[k] in ("who", "that", "which")), 0)
    plural = low[who - 1] if who else ""
    return plural.endswith("s") and not plural.endswith("ss") and spot.words.is_word(spot.j)


def _predicate(spot: Spot) -> bool:
    """Whether a word that may be a noun is the verb here: what follows begins an object or a clause."""
    words, i, before, after = spot.words, spot.i, spot.before, spot.after
    if not after:
        return False
    subject = before in SUBJECT_PRONOUNS or before in ("that", "which") or before in _MODALS or spot.title
    if subject or (spot.j != i - 1 and words.low[i - 1] in ADVERBS | DAYS):
        return True
    if after in _CLAUSE_OPENERS:
        return not (before in ("and", "or", ",") and after in ("to", ":"))
    if after in _NOT_OBJECTS:
        return False
    return words.quoted[i + 1] != words.quoted[i] or _takes_object(spot) or _inverts(spot)


def _inverts(spot: Spot) -> bool:
    """Whether a subject follows the verb: "Out they go, promises Ann Lee"."""
    says = any(verb.frame == "say" for verb in VERBS[spot.low])
    return says and spot.before == "," and spot.words.is_capital(spot.i + 1)


def _takes_object(spot: Spot) -> bool:
    verbs = VERBS.get(spot.after)
    if spot.after in DAYS or (verbs and verbs[0].tense in ("ed", "s")):
        return False
    return spot.j >= 0 and (spot.words.is_capital(spot.j) or spot.before.endswith("s"))


def is_noun(words: Words, i: int, first: int) -> bool:
    """Whether a reporting noun that is spelled like a verb is a noun here."""
    if words.low[i] not in VERBS or i == first:
        return True
    before = words.low[i - 1]
    return (
        before in DETERMINERS
        or before in ("'s", "’s")
        or (before in PREPOSITIONS and before != "to")
        or (words.spelling[i - 1].isupper() and len(before) > 1)
        or before.endswith(("an", "ese", "ish", "ing", "ous", "al", "ed"))
        or before in PRESS
        or before in ("and", "or", "amid", "rejects", "rejected", "denies", "denied", "dismissed", "unconfirmed")
    )


def has_clause(words: Words, i: int, end: int) -> bool:
    """Whether a noun at `i` is followed by what it reports: 'that ...', perhaps behind 'by' or 'from' somebody."""
    for j in range(i + 1, min(end, i + 9)):
        low = words.low[j]
        if low == "that":
            return j + 1 < end and (j == i + 1 or words.low[i + 1] in ("by", "from", "of", ",", "in", "on"))
        if low in (".", ";", ":", "and", "but") or (low in VERBS and VERBS[low][0].tense == "s"):
            return False
    return False
