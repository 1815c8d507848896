"""What else than the state or house of that name a word may be: a sea, a party, a pronoun, an American state."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.parser.naming.statewords import AMERICAN_STATES


def is_another_thing(text: str, start: int, end: int) -> bool:
    """Whether the name of a state or house that stands between two code points is that of something else."""
    return any(other(text, start, end) for other in _OTHERS)


def _is_of_nature(text: str, start: int, end: int) -> bool:
    """Whether a country's name is part of a sea's, lake's or river's: "the South China Sea", "Lake Chad"."""
    return bool(_WATER.match(text, end) or _WATER_OF.search(text, max(0, start - 16), start))


_WATER = re.compile(r" (?:Sea|Ocean|River|Delta|Straits?|Lake|Valley|Creek|Gulf)\b(?!['’]s? (?:army|troops|soldiers))")
_WATER_OF = re.compile(r"\b(?:(?:Sea|Gulf|Bay|Straits?) of (?:the )?|Lake )$")


def _is_ourselves(text: str, start: int, end: int) -> bool:
    """Whether "US" is no state but the pronoun, in a line that is all capitals: "WHAT THE ARMY DOES NOT TELL US"."""
    if text[start:end] != "US" or not _BY_US.search(text, max(0, start - 12), start):
        return False
    line = text[text.rfind("\n", 0, start) + 1 : end]
    return line.isupper() and len(line) > _LONG_LINE


_BY_US = re.compile(
    r"\b(?:TELL|TELLS|LET|LETS|HELP|GIVE|GIVES|SAVE|LEAVE|ASK|ASKED|OF|FOR|TO|WITH|AMONG|BEHIND|BETWEEN|LIKE) $"
)
_LONG_LINE = 12


def _is_another_congress(text: str, start: int, end: int) -> bool:
    """Whether "Congress" is no parliament of the United States: "the Indian Congress", "Congress party leader"."""
    if text[start:end] != "Congress":
        return False
    return bool(_PARTY.match(text, end) or _ANOTHERS.search(text, max(0, start - 20), start))


_PARTY = re.compile(r" (?:[Pp]arty|leader|MP|MPs|chief|president|spokes\w+|legislator)\b")
_ANOTHERS = re.compile(r"\b(?!American )[A-Z][a-z]+(?:n|i|ish|ese|s['’]|['’]s) $")


def _is_american_georgia(text: str, start: int, end: int) -> bool:
    """Whether "Georgia" is the American state, in a text that names others of the kind and no town of the country."""
    return text[start:end] == "Georgia" and _tells_of_american_states(text)


@lru_cache(maxsize=2)
def _tells_of_american_states(text: str) -> bool:
    return _AMERICAN.search(text) is not None and _CAUCASUS.search(text) is None


_AMERICAN = re.compile(
    rf"\b(?:{'|'.join(sorted(map(str.capitalize, AMERICAN_STATES)))}|Atlanta|Fort (?:Benning|Stewart|Gordon)|"
    r"the state of Georgia|Georgia (?:Republican|Democrat|senator))\b"
)
_CAUCASUS = re.compile(r"\b(?:Tbilisi|Georgians?|Ossetian?|Abkhaz\w*|Saakashvili|Caucasus|Armenian?|Azerbaijan)\b")


_OTHERS = (_is_of_nature, _is_another_congress, _is_ourselves, _is_american_georgia)
