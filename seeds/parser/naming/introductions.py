"""Full names and offices as one paragraph introduces them."""

from seeds.parser.naming.cast import Cast, name_key
from seeds.parser.naming.nationalities import countries_beside
from seeds.parser.naming.persons import BODY_WORDS, capital_runs, is_person, strip_titles
from seeds.parser.naming.titles import is_title
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.nicknames import without_nickname
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    Words,
)

_OPENING = DETERMINERS | POSSESSIVES
_OPENING_OFFICE = _OPENING | {"chairman", "president", "director", "spokesman", "spokeswoman", "head", "leader"}
_COURTESIES = frozenset(["mr", "mrs", "ms", "dr", "sir"])


def announced(words: Words, cast: Cast) -> None:
    """Enter the full names a title line gives an office to: "Briefing with Press Secretary Ann Lee"."""
    for run in capital_runs(words, 0, len(words)):
        bare = strip_titles(words, run)
        if bare and bare[0] > run[0] and bare[1] - bare[0] in (2, 3) and is_person(words, bare):
            name = words.span(*bare).of(words.text)
            cast.introduce(words.starts[bare[0]], " ".join(name.split()), words.span(run[0], bare[0]).of(words.text))


def introductions(words: Words, cast: Cast) -> None:
    """Enter every full name of one paragraph with its office into `cast`."""
    for run in capital_runs(words, 0, len(words)):
        bare = strip_titles(words, run)
        if seated := _seated(words, run):
            cast.introduce(words.starts[run[0]], seated, "")
        if run[0] and words.spelling[run[0] - 1] == "(" and words.low[run[0]] not in _COURTESIES:
            continue
        if (
            bare
            and bare[1] - bare[0] == 1
            and (run[0] == 0 or words.low[run[0] - 1] not in ("the", "in", "at", "of", "from"))
        ):
            cast.alone.add(name_key(words.spelling[bare[0]]))
        if not bare or not is_person(words, bare):
            continue
        if bare[1] - bare[0] < 2:
            cast.title(
                words.starts[bare[0]],
                words.spelling[bare[0]],
                words.span(run[0], bare[0]).of(words.text) if run[0] < bare[0] else "",
            )
            continue
        name = without_nickname(" ".join(words.span(*bare).of(words.text).split()))
        cast.introduce(words.starts[bare[0]], name, _office_around(words, bare))
        cast.place(name, countries_beside(words, *bare))
        if _is_kin(words, bare[0]):
            cast.kin.add(name)


def _seated(words: Words, run: tuple[int, int]) -> str:
    """A full name in capitals with the state it speaks for in parentheses, as minutes print it: "ANN LEE (Norland)"."""
    name = words.spelling[slice(*run)]
    behind = words.spelling[run[1] : run[1] + 5]
    seat = behind[:1] == ["("] and ")" in behind and all(word[0].isupper() or word == ")" for word in behind[1:2])
    full = 2 <= len(name) <= 3 and all(token.isupper() and len(token) > 1 for token in name)
    return " ".join(name).title() if seat and full else ""


def _is_office_word(words: Words, k: int) -> bool:
    """Whether a word may stand in an office before a name ('foreign ministry spokesman')."""
    low = words.low[k].rstrip(".")
    if is_title(low) or low in BODY_WORDS:
        return True
    if words.is_capital(k):
        return low.endswith(("an", "ian", "ish", "ese", "ch", "i"))
    plain = low.isalpha() and low not in PREPOSITIONS and low not in DETERMINERS and low not in POSSESSIVES
    return (
        plain and low not in VERBS and low not in IRREGULAR_VERBS and low not in AUXILIARIES and low not in CONJUNCTIONS
    )


def _office_behind(words: Words, k: int) -> str:
    """What stands in apposition behind a name that ends before word `k`: ", the army's chief of staff,"."""
    if k + 1 >= len(words) or words.spelling[k] != "," or words.low[k + 1] not in _OPENING_OFFICE:
        return ""
    stop = k + 1
    while stop < len(words) and words.spelling[stop] not in (",", ".", ";") and stop - k < 16:
        stop += 1
    return words.span(k + 1, stop).of(words.text)


def _kinship_before(words: Words, first: int) -> int:
    """Where "her son," begins before the office that begins at word `first`; `first` where nothing of it stands."""
    told = first > 2 and words.spelling[first - 1] == "," and words.low[first - 2] in _KIN
    return first - 3 if told and words.low[first - 3] in POSSESSIVES else first


def _is_kin(words: Words, first: int) -> bool:
    """Whether a name that begins at word `first` is told as that of somebody's family: "his wife, Ann Lee"."""
    before = first - 1 - (first > 1 and words.spelling[first - 1] == ",")
    return before > 0 and (words.low[before] in _KIN or words.low[before - 1 : before + 1] == ["first", "lady"])


_KIN = word_set("son daughter husband wife brother sister father mother grandson granddaughter uncle aunt nephew niece")


def _office_around(words: Words, run: tuple[int, int]) -> str:
    first = run[0]
    while first > 0 and run[0] - first < 7 and _is_office_word(words, first - 1):
        first -= 1
    titled = any(is_title(words.low[k].rstrip(".")) for k in range(first, run[0]))
    behind = _office_behind(words, run[1])
    if titled:
        title = words.span(_kinship_before(words, first), run[0]).of(words.text)
        return f"{title}, {behind}" if behind else title
    if behind:
        return behind
    start = run[0]
    while start > 1 and (is_title(words.low[start - 1].rstrip(".")) or words.low[start - 1] in ("his", "her")):
        start -= 1
    if first >= 3 and words.spelling[start - 1] == "," and words.is_word(start - 2):
        back = start - 2
        while back > 0 and words.is_word(back) and words.low[back] not in _OPENING and run[0] - back < 9:
            back -= 1
        if words.low[back] in _OPENING or words.low[back] in ("'s", "’s"):
            return words.span(back, start - 1).of(words.text)
    return ""
