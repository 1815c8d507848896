"""Where what was said begins and ends, and what stands between the cue and it: addressee, day, venue."""

from dataclasses import dataclass

from seeds.parser.cues import Cue
from seeds.parser.lexicon import VERBS
from seeds.parser.words import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TIMES,
    Words,
)

VENUES = frozenset(
    """statement interview speech tweet post letter briefing conference rally email e-mail appearance event report memo message remarks article
    op-ed column address debate call release hearing testimony filing blog video ad reply response note meeting forum summit podcast
    telegram broadcast program programme show session visit trip segment book essay editorial study paper town hall phone twitter facebook x
    television tv radio cnn msnbc nbc abc fox cbs phone-in announcement communique communiqué declaration dispatch cable text newscast
    brief complaint lawsuit opinion ruling survey poll series thread exchange stop fundraiser gathering audience dinner lunch breakfast
    private public turn part fact return English Arabic Russian French Chinese response answer comments conversation""".split()
)
_ADDRESSED = frozenset(
    "me us them him her it you reporters journalists lawmakers supporters parliament voters investigators police everyone people".split()
)


@dataclass(frozen=True, slots=True)
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
    p = start
    addressee: tuple[int, int] | None = None
    day: tuple[int, int] | None = None
    quoted = words.quoted[cue.at]
    if cue.has("tell") and p < high and words.quoted[p] == quoted and words.low[p] not in ("that", ":", ",", "of"):
        end = _addressee_end(words, p, high, quoted)
        if end > p:
            addressee, p = (p, end), end
    while p < high:
        if words.quoted[p] != quoted:
            return Opening(p, "quote", addressee, day, p)
        word = words.low[p]
        if word == "," and p + 1 < high and words.quoted[p + 1] != quoted:
            return Opening(p + 1, "quote", addressee, day, p)
        if word == "," and (past := _aside(words, p, high, quoted)):
            p = past
            continue
        if _begins_clause(words, p, high, cue):
            return Opening(p, "that", addressee, day, p)
        if word == ":":
            return (
                Opening(p + 1, "colon", addressee, day, p) if p + 1 < high else Opening(-1, "none", addressee, day, p)
            )
        span = time_at(words, p, high)
        if span:
            day = day or (p, span)
            p = span
        elif words.is_adverb(p) and word not in (
            "both",
            "all",
            "most",
            "more",
            "much",
            "only",
            "too",
            "just",
            "first",
            "there",
            "here",
            "even",
        ):
            p += 1
        elif word == "to" and not _names_hearers(words, p + 1, high):
            break
        elif word in PREPOSITIONS and cue.has("say", "tell", "quote"):
            end = _adjunct_end(words, p, high, quoted)
            if end == p:
                break
            addressee = addressee or ((p + 1, end) if word == "to" else None)
            day = day or _time_inside(words, p, end)
            p = end
        else:
            break
    if (
        p >= high
        or words.spelling[p] in (",", ".", ";", "!", "?", "—", "–", ")")
        or words.low[p] in ("and", "but", "as", "while", "after", "before", "when", "because", "so")
    ):
        return Opening(-1, "none", addressee, day, p)
    return Opening(p, "infinitive" if words.low[p] == "to" else "bare", addressee, day, p)


def _aside(words: Words, p: int, high: int, quoted: int) -> int:
    """Behind a short aside between commas when 'that' or a quotation follows it; 0 when none stands at `p`."""
    for k in range(p + 2, min(high - 1, p + 14)):
        if words.quoted[k] != quoted:
            return 0
        if words.spelling[k] == ",":
            return k + 1 if words.low[k + 1] == "that" or words.quoted[k + 1] != quoted else 0
    return 0


_ASKING = frozenset(
    "ask know wonder decide see determine remember forget discuss question explain inquire learn understand consider".split()
)


def _begins_clause(words: Words, p: int, high: int, cue: Cue) -> bool:
    word = words.low[p]
    if word in ("whether", "how", "why", "what"):
        return True
    if word in ("if", "where", "when", "who", "which"):
        return cue.lemma in _ASKING
    return word == "that" and not _demonstrative(words, p, high)


def _names_hearers(words: Words, p: int, high: int) -> bool:
    """Whether the words behind 'to' are people spoken to, not a verb."""
    if p >= high:
        return False
    low = words.low[p]
    return low in DETERMINERS or low in POSSESSIVES or low in _ADDRESSED or words.is_capital(p) or low.endswith("s")


def _demonstrative(words: Words, p: int, high: int) -> bool:
    return p + 1 < high and (words.low[p + 1] in AUXILIARIES or words.spelling[p + 1] in ".,;")


def _addressee_end(words: Words, p: int, high: int, quoted: int) -> int:
    """Where the addressee that begins at `p` ends: one pronoun, one name or one noun phrase."""
    if words.low[p] in _ADDRESSED - {"people", "police"}:
        follows = words.low[p + 1] if p + 1 < high else ""
        if follows in AUXILIARIES:
            return p
        return _more_addressees(words, p + 1, high)
    k = p
    capital = words.is_capital(p)
    while k < high and k - p < 14 and words.quoted[k] == quoted:
        word = words.low[k]
        if not words.is_word(k) and words.spelling[k] not in ("’s", "'s", ".", "-", "/", "&"):
            break
        if words.spelling[k] == "." and k + 1 >= high:
            break
        if k > p and (
            word in ("that", "to", "he", "she", "they", "it", "we", "i", "you", "there", "how", "whether", "if", "not")
            or word in DAYS
            or word in AUXILIARIES - {"'s", "’s"}
        ):
            break
        if (
            k > p
            and word in PREPOSITIONS
            and not (word in ("of", "for", "and") or (word in ("at", "from") and not capital))
        ):
            break
        if (
            k > p
            and (word in DETERMINERS or word in POSSESSIVES)
            and words.low[k - 1] not in PREPOSITIONS
            and words.low[k - 1] not in ("and", "'s", "’s")
        ):
            break
        if k > p and not capital and words.is_capital(k) and words.low[k - 1] in _ADDRESSED:
            break
        k += 1
    return k


def _more_addressees(words: Words, k: int, high: int) -> int:
    while k + 1 < high and words.low[k] in ("and",) and words.low[k + 1] in _ADDRESSED:
        k += 2
    return k


def time_at(words: Words, p: int, high: int) -> int:
    """Where the time expression that begins at word `p` ends; 0 when none begins there."""
    end = _time_end(words, p, high)
    return 0 if end and end < high and words.low[end] in ("'s", "’s") else end


def _time_end(words: Words, p: int, high: int) -> int:
    k = p
    if words.low[k] in ("on", "late", "early", "in", "at", "since", "by", "during") and k + 1 < high:
        k += 1
    if (
        words.low[k] in ("late", "early", "mid", "last", "this", "next", "earlier", "later", "the", "that")
        and k + 1 < high
    ):
        k += 1
        if words.low[k] in ("this", "last", "same", "next", "that") and k + 1 < high:
            k += 1
    word = words.low[k]
    if word in DAYS:
        k += 1
        while k < high and words.low[k] in TIMES:
            k += 1
        if k + 1 < high and words.spelling[k] == "," and words.low[k + 1] in MONTHS:
            k += 1
            while k < high and (words.low[k] in MONTHS or words.low[k][0].isdigit()):
                k += 1
        return k
    if word in MONTHS and words.is_capital(k) and k >= p:
        k += 1
        while k < high and words.low[k][0].isdigit():
            k += 1
        return k if k > p + 1 or words.low[p] in MONTHS else 0
    if word in TIMES and k > p and words.low[k - 1] in ("last", "this", "next", "same", "that", "late", "early"):
        k += 1
        if k < high and words.low[k] in ("ago", "before"):
            k += 1
        return k
    if word[0].isdigit() and k + 1 < high and words.low[k + 1] in MONTHS:
        k += 2
        return k + 1 if k < high and words.low[k][0].isdigit() else k
    if word[0].isdigit() and len(word) == 4 and k == p + 1 and words.low[p] in ("in", "since"):
        return k + 1
    if (
        (word[0].isdigit() or word in ("two", "three", "several", "a", "few"))
        and k + 2 < high
        and words.low[k + 1] in TIMES
        and words.low[k + 2] in ("ago", "later", "earlier")
    ):
        return k + 3
    return 0


def _time_inside(words: Words, p: int, end: int) -> tuple[int, int] | None:
    for k in range(p, end):
        stop = time_at(words, k, end)
        if stop:
            return k, stop
    return None


def _adjunct_end(words: Words, p: int, high: int, quoted: int) -> int:
    """Where the prepositional phrase at `p` ends when it is a setting: before 'that', a quotation, a colon or a comma,
    or right behind a noun of venue; `p` itself when the phrase rather belongs to the content."""
    venue = -1
    for k in range(p + 1, min(high, p + 24)):
        word = words.low[k]
        if words.quoted[k] != quoted:
            return k
        if word in ("that", ":") and words.low[k - 1] not in PREPOSITIONS:
            return k
        if word in VENUES and venue < 0 and k - p <= 7:
            venue = k + 1
        if words.spelling[k] in (",", ".", ";", "—", "–"):
            return k if venue >= 0 or k - p <= 8 else p
        if word in SUBJECT_PRONOUNS and word != "who":
            return venue if venue >= 0 else (k if k - p <= 5 else p)
        if venue < 0 and k - p > 8:
            break
        if venue >= 0 and word in DETERMINERS and words.low[k - 1] not in PREPOSITIONS and not time_at(words, k, high):
            return k
        if venue >= 0 and time_at(words, k, high) and words.low[k] not in PREPOSITIONS:
            return k
    else:
        if min(high, p + 24) == high:
            return high if venue >= 0 or high - p <= 9 else p
    return venue if venue >= 0 else p


def clause_end(words: Words, start: int, high: int, cue: Cue) -> int:
    """Where the clause that begins at word `start` ends: the words of the sentence up to the next attribution."""
    quoted = words.quoted[cue.at]
    stop = high
    while stop > start and words.spelling[stop - 1] in (".", "!", "?", "…") and words.quoted[stop - 1] == quoted:
        stop -= 1
    k = start
    while k < stop:
        if words.quoted[k] == quoted or k == start:
            if words.spelling[k] == ";" and words.quoted[k] == quoted:
                return k
            if words.spelling[k] == "," and k > start and _leaves(words, k, stop, cue):
                return k
            if (
                words.low[k] in ("and", "but", "while", "before", "after")
                and k > start
                and _coordinated(words, k, stop, cue)
            ):
                return k - 1 if words.spelling[k - 1] == "," else k
            if words.low[k] in ("according",) and k > start and k + 1 < stop and words.low[k + 1] == "to":
                return k - 1 if words.spelling[k - 1] == "," else k
        k += 1
    return stop


def _leaves(words: Words, k: int, stop: int, cue: Cue) -> bool:
    """Whether the comma at `k` ends the content: a reporting participle, or the reporter's own remark follows."""
    p = k + 1
    while p < stop and (words.is_adverb(p) or words.low[p] in ("and", "but", "while")):
        p += 1
    if p >= stop or words.quoted[p] != words.quoted[k]:
        return False
    verbs = VERBS.get(words.low[p])
    if (
        verbs
        and verbs[0].tense == "ing"
        and (verbs[0].frame in ("say", "tell") or any(v.frame == "act" for v in verbs))
    ):
        return True
    word = words.low[p]
    if word.endswith("ing") and word not in _NOT_REMARKS and p == k + 1:
        return word in _RESULTS or not cue.has("say", "tell", "think")
    return False


_RESULTS = frozenset(
    "raising prompting sparking drawing marking fuelling fueling triggering deepening escalating heightening sending leaving "
    "dealing ending setting paving signalling signaling".split()
)
_NOT_REMARKS = frozenset(
    "including during according regarding concerning nothing something anything everything being".split()
)


def _coordinated(words: Words, k: int, stop: int, cue: Cue) -> bool:
    """Whether `and VERB` at `k` goes on with the reporter's verb, not with the content."""
    p = k + 1
    while p < stop and words.is_adverb(p):
        p += 1
    if p >= stop or words.quoted[p] != words.quoted[k]:
        return False
    verbs = VERBS.get(words.low[p])
    if not verbs or words.is_capital(p):
        return False
    tense = cue.tense
    if verbs[0].tense == "ing" and words.low[k] in ("before", "after", "while"):
        return True
    if words.low[k] in ("before", "after", "while"):
        return False
    return verbs[0].tense == tense and tense in ("ed", "s", "ing") and not words.is_capital(p)
