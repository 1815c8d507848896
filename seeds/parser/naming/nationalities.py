"""Of which countries words tell: "the French defence minister", "Ali Sey, the foreign minister of Niger"."""

from collections.abc import Iterable, Sequence

from seeds.parser.naming.countries import COUNTRIES
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.words import AUXILIARIES, IRREGULAR_VERBS, Words

_LONGEST_NAME = 3
_BEFORE, _BEHIND = 8, 10
"""Words before and behind a name in which it is told of which country somebody is."""

_ISO = {called.lower(): country.iso for country in COUNTRIES for called in (*country.names, *country.demonyms)}
_BEGINNING = frozenset(called.partition(" ")[0] for called in _ISO)


def countries_named(words: Sequence[str]) -> frozenset[str]:
    """The ISO codes of the countries that words name, by name or by adjective; of single words and up to three."""
    low = [word.strip(".,()").removesuffix("'s").removesuffix("’s").lower() for word in words]
    begun = [at for at, word in enumerate(low) if word in _BEGINNING]
    runs = (low[at : at + size] for at in begun for size in range(1, _LONGEST_NAME + 1))
    return frozenset(_ISO[called] for run in runs if (called := " ".join(run)) in _ISO)


def countries_beside(words: Words, first: int, end: int) -> frozenset[str]:
    """The countries told of beside a name: "Niger's foreign minister, Ali Sey", "President Sey of Niger"."""
    before = _told(words, range(first - 1, max(-1, first - 1 - _BEFORE), -1))
    apposed = end < len(words) and words.low[end] in _APPOSING
    behind = _told(words, range(end, min(len(words), end + _BEHIND))) if apposed else []
    return countries_named(before[::-1]) | countries_named(behind)


def _told(words: Words, numbers: Iterable[int]) -> list[str]:
    """The words up to a verb, a second comma, the end of a clause or a quotation."""
    found: list[str] = []
    for k in numbers:
        spelled, low = words.spelling[k], words.low[k]
        ends = spelled in ".;:!?—–" or (spelled == "," and bool(found))
        if ends or low in _VERBS or (low in VERBS and VERBS[low][0].tense == "ed") or words.quoted[k] >= 0:
            break
        found.append(spelled)
    return found


_APPOSING = frozenset([",", "of", "from", "("])
_VERBS = AUXILIARIES - {"'s", "’s"} | IRREGULAR_VERBS
