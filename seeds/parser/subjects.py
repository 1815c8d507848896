"""Which words of a sentence are the subject of a cue: before the verb, after it when inverted, or behind 'by'."""

from dataclasses import dataclass

from seeds.parser.lexicon import VERBS
from seeds.parser.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    IRREGULAR_VERBS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TIMES,
    Words,
)

_OPENING = frozenset(",(—–")
_CLOSING = frozenset(",)—–")
_APPOSITIVE = frozenset(
    "who which whose whom where when a an the his her their its our one now then also both himself herself themselves formerly "
    "long once himself and or not when while after in of at on from for with by as speaking writing citing no chairman chairwoman president "
    "director head leader founder spokesman spokeswoman author professor chief".split()
)
_NOUN_ED = frozenset(
    "united armed so-called red bed hundred feed seed speed need deed indeed embed shed sacred naked wicked wed fed media".split()
)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Subject:
    """Words `first` to `end` (exclusive) that stand for a speaker; `core` is where the phrase ends without appositives.

    `start` is where the whole clause of the subject begins, settings and all; `inverted` when it follows its verb.
    """

    first: int
    core: int
    end: int
    inverted: bool = False


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
    if words.spelling[j] == ")":
        return ""
    if words.quoted[j] != words.quoted[verb] and words.spelling[j - 1] == "," and words.spelling[j] in '”"':
        return _before_parenthesis(words, j, low, ",", words.quoted[verb])
    return _phrase(words, j, low, end)


def skip_back(words: Words, j: int, low: int) -> int:
    """From word `j` back over auxiliaries, adverbs and times to the last word that is neither."""
    while j >= low:
        word = words.low[j]
        if (
            (word in AUXILIARIES and not (words.is_capital(j) and j > low))
            or words.is_adverb(j)
            or word in DAYS
            or word in ("n't", "as")
        ):
            j -= 1
        elif word in ("on", "late", "early", "this", "last", "earlier") and words.low[j + 1] in DAYS | MONTHS | TIMES:
            j -= 1
        elif word in TIMES and words.low[j - 1] in ("last", "this", "next", "that", "same", "earlier"):
            j -= 2
        elif _is_date(words, j, low):
            j = _date_start(words, j, low) - 1
        elif word in ("time", "while") and words.low[j - 1] in ("the", "a", "this", "that", "first", "same"):
            while j > low and words.low[j] not in ("at", "for"):
                j -= 1
            j -= 1
        else:
            return j
    return j


def _is_date(words: Words, j: int, low: int) -> bool:
    word = words.low[j]
    if word[0].isdigit():
        return j > low and (words.low[j - 1] in MONTHS or (len(word) == 4 and words.low[j - 1] in ("in", ",", "since")))
    return (
        word in MONTHS
        and words.is_capital(j)
        and j > low
        and words.low[j - 1] in ("in", "last", "since", "this", "of", "on", "late", "early", "mid")
        or (word in MONTHS and j > low and words.low[j - 1][0].isdigit() and j > low + 1 and words.low[j - 2] == "on")
    )


def _date_start(words: Words, j: int, low: int) -> int:
    while j > low and (
        words.low[j - 1] in MONTHS
        or words.low[j - 1][0].isdigit()
        or words.low[j - 1] in ("on", "in", "last", "since", "late", "early", "this", "of")
    ):
        j -= 1
    return j


def _before_parenthesis(words: Words, j: int, low: int, mark: str, level: int) -> Subject | str:
    """The phrase before `NP, appositive or relative clause,`; `j` is the closing mark, `mark` what may open it."""
    depth_limit = max(low, j - _LONGEST)
    k = j - 1
    chosen = -1
    while k > depth_limit:
        if (
            words.quoted[k] == level
            and (words.spelling[k] == mark or (mark == "," and words.spelling[k] in "—–"))
            or (mark == ")" and words.spelling[k] == "(")
        ):
            if _opens_appositive(words, k, j, low):
                chosen = k
                if k == low or not _again(words, k, low):
                    break
            elif chosen >= 0:
                break
        k -= 1
    if chosen <= low:
        chosen = _nearest(words, mark, j, depth_limit, level)
    if chosen <= low:
        return ""
    chosen = _outer_relative(words, chosen, depth_limit, level)
    found = _phrase(words, chosen - 1, low, j + 1)
    return found


def _outer_relative(words: Words, chosen: int, floor: int, level: int) -> int:
    """The comma before 'who', 'whose' or 'which' further back, when the chosen one stands inside that clause."""
    for k in range(chosen - 1, floor, -1):
        if words.quoted[k] != level or words.low[k] == "that" or words.spelling[k] in ";:":
            return chosen
        if words.spelling[k] == "," and words.low[k + 1] in ("who", "whose", "which") and words.is_capital(k - 1):
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
        or words.low[p + 1] in DETERMINERS | {"who"}
        or (size <= 2 and any(sign in words.spelling[p + 1] for sign in "-."))
    )


def _phrase(words: Words, j: int, low: int, end: int) -> Subject | str:
    """The noun phrase whose last word is `j`."""
    word = words.low[j]
    if word in SUBJECT_PRONOUNS or word in ("that", "which", "this", "these", "those"):
        return Subject(j, j + 1, end)
    if (
        word in POSSESSIVES
        and word != "her"
        or not (words.is_word(j) or words.spelling[j] in (")", "”", '"', "’", "'", "]"))
    ):
        return ""
    first = _walk(words, j, low)
    first = _after_setting(words, first, j)
    if first > j or _is_bare_time(words, first, j):
        return ""
    return Subject(first, j + 1, end)


def _walk(words: Words, j: int, low: int) -> int:
    """Back from `j` to the first word of the phrase: through prepositional phrases, relative clauses and coordination."""
    joined = -1
    k = j
    floor = max(low, j - _LONGEST)
    while k >= floor:
        word = words.low[k]
        spelling = words.spelling[k]
        if spelling == ")":
            k = _matching(words, k, floor) - 1
            continue
        if not words.is_word(k) and spelling not in ("’s", "'s", ".", "-", "/", "&", "’", "'", "%", "$", "#", "@"):
            if (
                spelling in '"”“'
                and words.quoted[j] < 0
                and k > floor
                and words.quoted[k] >= 0
                and words.quoted[k] == words.quoted[k - 1]
                and k == j
            ):
                number = words.quoted[k]
                while k >= floor and words.quoted[k] == number:
                    k -= 1
                continue
            if spelling == "," and joined < 0 and _list_comma(words, k, j, floor):
                k -= 1
                continue
            return k + 1
        if word == "and" or word == "or":
            joined = k if joined < 0 else joined
        elif (
            word in CONJUNCTIONS
            and not (word in PREPOSITIONS and word not in ("after", "before", "since", "until", "as"))
            and word not in ("that",)
        ):
            return k + 1
        elif word in ("that", "which") and k < j and _object_follows(words, k + 1):
            return k + 1
        elif word in RELATIVES and k < j:
            if k > floor and words.spelling[k - 1] == ",":
                return k
            if k == floor or not (words.is_word(k - 1) or words.spelling[k - 1] in ')”"’'):
                return k + 1
            if word == "that" and (words.low[k - 1] in VERBS or words.low[k - 1] in IRREGULAR_VERBS):
                return k + 1
        elif k < j and _breaks(words, k, floor, j):
            back = _relative(words, k, floor)
            if back < 0:
                return joined + 1 if joined >= 0 else k + 1
            k = back
            joined = -1
        k -= 1
    return k + 1


def _object_follows(words: Words, k: int) -> bool:
    """Whether a relative clause goes on with a subject of its own ('the force that the bloc')."""
    return words.low[k] in DETERMINERS or words.low[k] in POSSESSIVES or (words.is_capital(k) and words.is_word(k))


def _list_comma(words: Words, k: int, j: int, floor: int) -> bool:
    """Whether comma `k` parts names of a list or a name from its state ('Smith of Dallas, Texas')."""
    return False


def _matching(words: Words, k: int, floor: int) -> int:
    while k > floor and words.spelling[k] != "(":
        k -= 1
    return k


def _breaks(words: Words, k: int, floor: int, j: int) -> bool:
    """Whether word `k` is a verb of another clause."""
    word = words.low[k]
    if (
        word in AUXILIARIES
        and word not in ("'s", "’s", "will", "may", "can", "might", "needs", "’d")
        or (word in ("may", "will", "can", "might") and not words.is_capital(k))
    ):
        return True
    if words.is_capital(k) and k > floor:
        return False
    if word in SUBJECT_PRONOUNS - {"it"}:
        return True
    before = words.low[k - 1] if k > floor else ""
    after = words.low[k + 1]
    if before in DETERMINERS or before in ("'s", "’s") or before in POSSESSIVES:
        return False
    if word in IRREGULAR_VERBS and word not in (
        "left",
        "set",
        "led",
        "read",
        "put",
        "cut",
        "made",
        "held",
        "felt",
        "runs",
        "means",
        "leads",
        "found",
        "born",
        "known",
    ):
        return True
    if word in VERBS and words.is_capital(k - 1) and VERBS[word][0].tense == "ed" and after != "by":
        return True
    if word.endswith("ed") and len(word) > 4 and word not in _NOUN_ED and before:
        return not (
            after in PREPOSITIONS
            or after in DAYS
            or words.is_adverb(k + 1)
            or before in PREPOSITIONS
            or words.low[k - 1] in ("and", ",")
            or "-" in word
        )
    verbs = VERBS.get(word)
    if (
        verbs
        and verbs[0].tense == "s"
        and before
        and before not in PREPOSITIONS
        and (after in DETERMINERS or after in ("that", "to"))
    ):
        return True
    return False


def _relative(words: Words, k: int, floor: int) -> int:
    """The word number of the relative pronoun that governs the verb at `k`; -1 when there is none."""
    p = k - 1
    while p >= max(floor, k - 14) and (words.is_word(p) or words.spelling[p] in ("'s", "’s", ".", "-")):
        word = words.low[p]
        if word in RELATIVES or word[:4] in ("who'", "who’"):
            known = p > floor and words.low[p - 1] not in VERBS and words.spelling[p - 1] != ","
            return p if known else -1
        if word in CONJUNCTIONS and word not in PREPOSITIONS | {"and", "or"}:
            return -1
        p -= 1
    return -1


def _after_setting(words: Words, first: int, j: int) -> int:
    """The phrase without a place or time put before it ('In Paris the minister')."""
    while first <= j:
        word = words.low[first]
        if word in DAYS or word in (
            "then",
            "meanwhile",
            "still",
            "however",
            "but",
            "and",
            "yet",
            "so",
            "also",
            "later",
            "earlier",
            "now",
        ):
            first += 1
        elif word in PREPOSITIONS and word not in ("like",):
            cut = _setting_end(words, first, j)
            if cut <= first:
                return first
            first = cut
        elif words.is_adverb(first) and word not in ("most", "all", "both", "more", "some", "much") and first < j:
            first += 1
        else:
            return first
    return first


def _setting_end(words: Words, first: int, j: int) -> int:
    """Where the phrase after a leading preposition ends: at the next determiner, pronoun, or change of capitals."""
    capital = words.is_capital(first + 1) if first + 1 <= j else False
    for k in range(first + 2, j + 1):
        word = words.low[k]
        if word in DETERMINERS and words.low[k - 1] not in PREPOSITIONS and words.low[k - 1] not in ("all", "both"):
            return k
        if word in SUBJECT_PRONOUNS:
            return k
        if (
            words.is_word(k)
            and words.is_capital(k) != capital
            and words.low[k - 1] not in PREPOSITIONS
            and words.spelling[k - 1] not in ("’s", "'s")
            and words.low[k - 1] not in DETERMINERS
        ):
            return k if k <= j else first
    return j if words.is_capital(j) and j - first >= 2 and words.low[j - 1] not in PREPOSITIONS else j + 1


def _is_bare_time(words: Words, first: int, j: int) -> bool:
    return all(
        words.low[k] in DAYS | TIMES | MONTHS
        or words.low[k] in ("last", "this", "on", "in", "early", "late", "the", "next")
        for k in range(first, j + 1)
    )


def subject_after(words: Words, at: int, high: int) -> Subject | None:
    """The subject that begins at word `at` when the verb comes first ('said Ann Lee, the minister')."""
    while (
        at < high
        and words.quoted[at] < 0
        and words.is_adverb(at)
        and words.low[at] not in ("both", "all", "most", "more")
    ):
        at += 1
    if (
        at >= high
        or words.quoted[at] >= 0
        or not words.is_word(at)
        or words.low[at] in PREPOSITIONS | CONJUNCTIONS | {"who", "which"}
    ):
        return None
    if words.low[at] in SUBJECT_PRONOUNS:
        return Subject(at, at + 1, at + 1, True)
    core = _phrase_end(words, at, high)
    end = core
    if core < high and words.spelling[core] == ",":
        end = _appositive_end(words, core, high)
    return Subject(at, core, end, True)


def _phrase_end(words: Words, at: int, high: int) -> int:
    k = at
    while k < high and k - at < _LONGEST:
        word = words.low[k]
        if words.quoted[k] >= 0 or not (
            words.is_word(k) or words.spelling[k] in ("’s", "'s", "-", "/", "&", "(", ")", ".")
        ):
            break
        if words.spelling[k] == "." and k + 1 >= high:
            break
        if k > at and (
            word in RELATIVES - {"that"}
            or word
            in ("while", "when", "because", "as", "before", "after", "if", "who", "but", "during", "adding", "that")
            or word in AUXILIARIES - {"'s", "’s"}
        ):
            break
        if k > at and (word in DAYS or (word in ("in", "on", "at", "to", "during") and _adjunct(words, k, high))):
            break
        if k > at and word.endswith("ing") and not words.is_capital(k) and word in VERBS:
            break
        k += 1
    return k


def _adjunct(words: Words, k: int, high: int) -> bool:
    """Whether the preposition at `k` begins when, where or to whom something was said, not part of a name or office."""
    word = words.low[k]
    after = words.low[k + 1] if k + 1 < high else ""
    if word == "to":
        return after not in ("the",)
    if word in ("on", "during"):
        return True
    return (
        after
        in (
            "a",
            "an",
            "his",
            "her",
            "their",
            "response",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        )
        or after[:1].isdigit()
    )


def _appositive_end(words: Words, comma: int, high: int) -> int:
    """Where the appositives and relative clauses after `comma` end: the next quotation, clause or the sentence's end."""
    k = comma + 1
    while k < high and words.quoted[k] < 0 and words.spelling[k] not in ";:.":
        if (
            words.spelling[k] == ","
            and k + 1 < high
            and (words.quoted[k + 1] >= 0 or words.low[k + 1] in ("and", "but", "adding", "saying", "while", "as"))
        ):
            return k
        k += 1
    return k if k - comma > 1 else comma


def starts_predicate(words: Words, k: int, low: int, high: int) -> bool:
    """Whether word `k` is the first word of a predicate: an auxiliary or a finite verb with a subject right before it."""
    word = words.low[k]
    if k <= low or not words.is_word(k - 1) and words.spelling[k - 1] not in (",", ")", "’s", "'s"):
        return False
    before = words.low[k - 1]
    if (
        before in AUXILIARIES
        or before in ("to", "and", "but", "or")
        or before in DETERMINERS
        or before in PREPOSITIONS
        or before in POSSESSIVES
    ):
        return False
    if word in AUXILIARIES and not words.is_capital(k):
        return word not in ("'s", "’s", "been", "being", "be", "having")
    if words.is_capital(k):
        return False
    if k + 1 < high and words.low[k + 1] == "by":
        return False
    if word in IRREGULAR_VERBS or (word in VERBS and VERBS[word][0].tense == "ed"):
        return True
    return (
        word.endswith("ed")
        and len(word) > 4
        and word not in _NOUN_ED
        and k + 1 < high
        and words.low[k + 1] not in ("by",)
    )
