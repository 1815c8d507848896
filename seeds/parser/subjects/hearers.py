"""Whom something was said to, and the occasion it was said on."""

from seeds.parser.dating.timewords import time_at
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import AUXILIARIES, DAYS, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS, Words

VENUES = word_set(
    """statement interview speech tweet post letter briefing conference rally email e-mail appearance event
    report memo message remarks article op-ed column address debate call release hearing testimony filing blog
    video ad reply response note meeting forum summit podcast telegram broadcast program programme show
    session visit trip segment book essay editorial study paper town hall phone twitter facebook x television
    tv radio cnn msnbc nbc abc fox cbs phone-in announcement communique communiqué declaration dispatch cable
    text newscast brief complaint lawsuit opinion ruling survey poll series thread exchange stop fundraiser
    gathering audience dinner lunch breakfast private public turn part fact return answer
    comments conversation"""
)


ADDRESSED = word_set(
    """me us them him her it you reporters journalists lawmakers supporters parliament voters investigators
    police everyone people"""
)


_BEHIND_RESULT = frozenset([",", ".", ";", "that"])
"""What ends a setting behind "so ... that"."""
_STATE = "US"
"""The one state that is spelled like a pronoun."""


def addressee_end(words: Words, p: int, high: int, quoted: int) -> int:
    """Where the addressee that begins at `p` ends: one pronoun, one name or one noun phrase."""
    if words.low[p] in ADDRESSED - {"people", "police"} and words.spelling[p] != _STATE:
        follows = words.low[p + 1] if p + 1 < high else ""
        if follows in AUXILIARIES:
            return p
        return _more_addressees(words, p + 1, high)
    k, named = p, words.is_capital(p)
    while k < high and k - p < _LONGEST and words.quoted[k] == quoted:
        if _is_outside(words, k, high) or (k > p and _goes_on(words, k, named)):
            break
        k += 1
    return p if _does(words, p, k, high) else k


_RELATIVES = frozenset(["who", "whom", "whose", "which", "what", "where"])


def _does(words: Words, p: int, k: int, high: int) -> bool:
    """Whether the phrase from `p` to `k` is no addressee, but subject of what is said: "warned the exit would"."""
    finite = k < high and words.low[k] in AUXILIARIES and words.low[k] not in _CLITICS
    return finite and _RELATIVES.isdisjoint(words.low[p:k])


_LONGEST = 14
_INSIDE = frozenset(("’s", "'s", ".", "-", "/", "&"))
_CLAUSAL = word_set("that to he she they it we i you there how whether if not")
_CLITICS = frozenset(("'s", "’s"))


def _is_outside(words: Words, k: int, high: int) -> bool:
    """Whether word `k` is a mark that no addressee holds, or the full stop behind one."""
    sign = words.spelling[k]
    return not (words.is_word(k) or sign in _INSIDE) or (sign == "." and k + 1 >= high)


def _goes_on(words: Words, k: int, named: bool) -> bool:
    """Whether word `k`, behind the first of an addressee, begins what comes next: a clause, a time, another phrase."""
    word, before = words.low[k], words.low[k - 1]
    if word in _CLAUSAL or word in DAYS or (word in AUXILIARIES and word not in _CLITICS):
        return True
    if word in PREPOSITIONS and not (word in ("of", "for", "and") or (word in ("at", "from") and not named)):
        return True
    determined = word in DETERMINERS or word in POSSESSIVES
    if determined and before not in PREPOSITIONS and before not in _CLITICS and before != "and":
        return True
    addressed = before in ADDRESSED and words.spelling[k - 1] != _STATE
    return addressed and not named and words.is_capital(k)


def _more_addressees(words: Words, k: int, high: int) -> int:
    while k + 1 < high and words.low[k] in ("and",) and words.low[k + 1] in ADDRESSED:
        k += 2
    return k


def adjunct_end(words: Words, p: int, high: int, quoted: int) -> int:
    """Where the prepositional phrase at `p` ends when it is a setting: before 'that', a quotation, a colon or a comma,
    or right behind a noun of venue; `p` itself when the phrase rather belongs to the content."""
    venue = -1
    limit = min(high, p + 24)
    for k in range(p + 1, limit):
        begun = words.low[k] in ("that", ":") and words.low[k - 1] not in PREPOSITIONS
        if words.quoted[k] != quoted or begun or (words.low[k] == "to" and k > p + 1 and _is_verb(words, k + 1, high)):
            return _past_result(words, k, high)
        if words.low[k] in VENUES and venue < 0 and k - p <= 7:
            venue = k + 1
        if words.spelling[k] in (",", ".", ";", "—", "–"):
            return k if venue >= 0 or k - p <= 8 else p
        if words.low[k] in SUBJECT_PRONOUNS and words.low[k] != "who":
            return venue if venue >= 0 else (k if k - p <= 5 else p)
        if venue >= 0 and _leaves_venue(words, k, high):
            return k
        if venue < 0 and k - p > 8:
            return p
    return high if limit == high and (venue >= 0 or high - p <= 9) else (venue if venue >= 0 else p)


def tells_how(words: Words, that: int) -> bool:
    """Whether "that" only goes on after "so" or "such": "in a hall so cold that", "to such applause that"."""
    return words.low[that] == "that" and not {"so", "such"}.isdisjoint(words.low[max(0, that - 3) : that - 1])


def _past_result(words: Words, k: int, high: int) -> int:
    """Behind what the setting leads to that ends at word `k`: "in a hall so cold that some left"; else `k`."""
    if not tells_how(words, k):
        return k
    return next((stop for stop in range(k + 1, high) if words.spelling[stop] in _BEHIND_RESULT), high)


def _is_verb(words: Words, p: int, high: int) -> bool:
    """Whether the word behind 'to' is a verb, not whom something was said to."""
    low = words.low[p] if p < high else ""
    noun = low in DETERMINERS or low in POSSESSIVES or low in ADDRESSED or is_plural(low) or not low.isalpha()
    return not noun and not words.is_capital(p)


def is_plural(low: str) -> bool:
    """Whether a word behind "to" may be a plural noun, unlike "press", "discuss", "focus"."""
    return low.endswith("s") and not low.endswith(("ss", "us"))


def _leaves_venue(words: Words, k: int, high: int) -> bool:
    """Whether behind a venue the content begins at word `k`, or a time."""
    if time_at(words, k, high):
        return words.low[k] not in PREPOSITIONS
    return words.low[k] in DETERMINERS and words.low[k - 1] not in PREPOSITIONS
