"""What tells a name from other capitals, and a person from a body."""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import compress, count

from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.titles import ALSO_NAMES, TITLES, is_title
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DAYS, DETERMINERS, MONTHS, POSSESSIVES, PREPOSITIONS, Words

NAME_PARTICLES = word_set(
    "al el bin ben ibn van von der den de da di dos du la le abu ter af los las del della dem ul das"
)
FULL_NAME = rf"[A-ZÀ-Ý][\w.’'-]+(?: (?:{'|'.join(sorted(NAME_PARTICLES))}))?(?: [A-ZÀ-Ý][\w.’'-]+){{1,3}}"
"""The full name of somebody no table knows, as a pattern."""

BODY_WORDS = word_set(
    """united states house new north south east west western eastern northern southern news times post university
    party bloc department ministry committee council government congress senate parliament court agency bureau
    union association federation institute center centre foundation group company corporation inc corp bank
    army navy force forces guard police office division commission assembly board authority coalition alliance
    front movement network press journal herald tribune street city county province republic kingdom islamic
    democratic national international american british french russian chinese israeli syrian iranian iraqi
    turkish german japanese indian white black supreme state club campaign project fund service society school
    college hospital world war day law act bill treaty agreement tv radio channel sea gulf river lake mountain
    valley island islands bay san los las saint st fort mount poll survey report magazine observatory
    organization organisation security nations embassy administration democrats republicans god media twitter
    facebook constitution amendment league museum church trust action rights justice freedom african european
    asian latin middle mission tribunal secretariat directorate programme program cross crescent relief watch
    chamber confederation academy initiative forum diocese brotherhood alert opposition junta cabinet regime
    rally coordination conference"""
)

_PLACE_ADJECTIVES = word_set("""united new north south east west san los las saint st fort mount de la""")


def capital_runs(words: Words, first: int, end: int) -> list[tuple[int, int]]:
    """Runs of capitalised words, name particles and initials among them."""
    runs: list[tuple[int, int]] = []
    stop = first
    named = _name_words(words)
    for k in named[bisect_left(named, first) : bisect_left(named, end)]:
        if k < stop:
            continue
        stop = k + 1
        while stop < end and (is_name_word(words, stop) or _joins_names(words, stop, end)):
            stop += 1
        runs.append((k, stop))
    return runs


def _name_words(words: Words) -> list[int]:
    """The numbers of the words that may be part of a name, looked for once."""
    if words.names is None:
        words.names = list(compress(count(), map(_is_name, words.spelling)))
    return words.names


def _joins_names(words: Words, k: int, end: int) -> bool:
    """Whether word `k` is a particle before a capital ("von der Leyen"), or the full stop behind an initial."""
    if words.low[k] in NAME_PARTICLES:
        following = k + 1
        while following < end and words.low[following] in NAME_PARTICLES and not words.is_capital(following):
            following += 1
        return following < end and words.is_capital(following)
    if words.low[k] == "and":
        return _names_one_body(words, k, end)
    if words.spelling[k] in ("'", "’"):
        return words.low[k - 1][-1] == "s" and k + 1 < end and words.is_capital(k + 1)
    return words.spelling[k] == "." and len(words.spelling[k - 1]) <= 2 and words.is_capital(k - 1)


_FIELDS = word_set("peace security defence defense foreign armed political economic justice home army law order trade")


def _names_one_body(words: Words, k: int, end: int) -> bool:
    """Whether "and" at `k` stands inside a body's name: "Peace and Security Council"."""
    body = next((p for p in range(min(end, k + 4) - 1, k + 1, -1) if words.low[p] in BODY_WORDS), -1)
    fields = words.low[k - 1] in _FIELDS and words.low[k + 1] in _FIELDS if k + 1 < end else False
    return body > k + 1 and fields and all(words.is_capital(p) for p in range(k + 1, body))


_ARTICLES = ("al-", "el-", "d’", "d'", "ash-", "as-", "ar-")
_MONTH_NAMES = word_set("may april june august jan jun")
_NOT_NAMES = word_set(
    """he she they it we i you and but when while if as who although because both however still also then yet so
    there what how why where which not now once since unlike even asked according despite meanwhile though yes
    thus hence no more most many only just such one two three that this these whether unless until perhaps does did is
    are was were has have had can could would should do nor or let recently currently earlier later instead moreover"""
)
_COMPOUND = re.compile(
    r"[\w.]{1,40}-(?:backed|led|based|born|held|aligned|allied|fun"
    r"ded|occupied|controlled|run|speaking|owned|era|style|dominated|sponsored|brokered|linked)\Z"
)


def is_name_word(words: Words, k: int) -> bool:
    """Whether a word may be part of a name."""
    return _is_name(words.spelling[k])


@lru_cache(maxsize=16_384)
def _is_name(word: str) -> bool:
    low = word.lower()
    if not word[0].isupper() and not word.startswith(_ARTICLES):
        return False
    if "-" in word and _COMPOUND.match(low):
        return False
    if low in MONTHS:
        return low in _MONTH_NAMES
    if word == "Per":
        return True
    return not (low in DETERMINERS or low in POSSESSIVES or low in PREPOSITIONS or low in DAYS or low in _NOT_NAMES)


def strip_titles(words: Words, run: tuple[int, int]) -> tuple[int, int] | None:
    """The run behind the last title or body in it ('Minister Ann Lee' is Ann Lee); None when titles end it."""
    first, end = _past_place(words, run)
    if words.low[end - 1] in BODY_WORDS:
        return run
    tokens = [low.rstrip(".") for low in words.low[first:end]]
    last = end - first - 1
    while last >= 0 and (_is_within_name(tokens, last) or not is_title(tokens[last])):
        last -= 1
    if last == end - first - 1:
        return None if all(token in TITLES for token in tokens) or tokens[-1] not in ALSO_NAMES else (first, end)
    first += last + 1
    first += words.spelling[first] == "."
    if first == end:
        return None
    body = end - 1
    while body >= first and words.low[body] not in BODY_WORDS:
        body -= 1
    behind = body >= first and end - body > 2 and words.low[body] not in _PLACE_ADJECTIVES
    return (body + 1, end) if behind else (first, end)


_GIVEN_NAMES_TOO = word_set("sheikh haji mullah imam king bishop marshal prince judge")


def _is_within_name(tokens: list[str], k: int) -> bool:
    """Whether a word that may be a title stands between names: "Hussein Sheikh Ali"."""
    before = tokens[k - 1] if k else ""
    named = before and not is_title(before) and before not in BODY_WORDS and before not in NOT_PERSONS
    return bool(named) and tokens[k] in _GIVEN_NAMES_TOO and k + 1 < len(tokens)


def _past_place(words: Words, run: tuple[int, int]) -> tuple[int, int]:
    """The run behind a country that an office is for: "the envoy for Syria Ann Lee" is Ann Lee."""
    first, end = run
    served = first > 0 and words.low[first - 1] in PREPOSITIONS and words.low[first] in NOT_PERSONS
    return (first + 1, end) if served and end - first > 2 else run


def is_person(words: Words, run: tuple[int, int]) -> bool:
    """Whether the run looks like a person's name: two to five words, none of a body or a country."""
    size = run[1] - run[0]
    tokens = words.spelling[run[0] : run[1]]
    titled = run[0] > 0 and words.low[run[0] - 1].rstrip(".") in TITLES and words.low[run[0] - 1] != "state"
    if not 1 <= size <= 6 or not BODY_WORDS.isdisjoint(words.low[run[0] : run[1]]):
        return False
    if tokens[0].isupper() and all(len(token) > 2 and token.isupper() for token in tokens):
        return False
    return size >= 2 or titled


_PERSON_NOUNS = word_set(
    """resident professor proprietor leader minister lawmaker doctor teacher veteran candidate politician
    spokesman spokeswoman spokesperson mayor governor senator congressman president premier chairman
    chairwoman director envoy diplomat ambassador general colonel commander officer chief head lawyer attorney
    judge author writer activist analyst expert economist businessman billionaire defenceman forward goalie
    coach captain player striker midfielder actor actress singer artist father mother son daughter brother
    sister husband wife widow man woman boy girl native nominee contender front-runner frontrunner rival
    incumbent nurse farmer driver student owner founder secretary councillor priest imam pastor bishop pope
    king queen prince princess rookie winner champion entrepreneur executive scientist researcher historian
    cleric ayatollah archbishop patriarch mufti sheikh rabbi elder campaigner legislator parliamentarian strongman
    warlord pensioner columnist newcomer maverick trader shopkeeper baker fisherman"""
)

_BODY_NOUNS = word_set(
    """agency company firm group organization organisation ministry department union party commission bank
    council board charity association network newspaper paper"""
)


def is_body_noun(word: str) -> bool:
    """Whether a common noun stands for a body named before."""
    return word in _BODY_NOUNS


def is_person_noun(word: str) -> bool:
    """Whether a common noun stands for one person."""
    return word in _PERSON_NOUNS or word.endswith(("-year-old", "-in-law"))
