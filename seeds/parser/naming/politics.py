"""What a reader knows of the politics of states: who leads them, and the offices and parties of one state alone."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from seeds.parser.naming.spellings import folded
from seeds.parser.naming.tables import rows
from seeds.parser.naming.titles import is_title

_LEADERS = tuple((country[0], names, surnames) for country, names, surnames in rows("leaders"))
_FULL = {folded(name): country for country, names, _ in _LEADERS for name in names}
_ALONE = {folded(name): country for country, _, surnames in _LEADERS for name in surnames}
_INITIAL = re.compile(r"(?<= )[A-Z]\. (?=[A-Z])")
_NAME = re.compile(r"(?:al-|Al-)?[A-ZÀ-Ý][\w’'.-]*")
_LONGEST = 4
_OFFICES = {
    "US": re.compile(
        r"\b(?:Republicans?|Democrats?|GOP|House Speaker|Speaker of the House|"
        r"(?:Senate|House) (?:Majority|Minority)|Capitol Hill|Congress(?:wo)?man|"
        r"[Ss]ecretary of [Ss]tate(?! for)|Defense Secretary|[Ss]ecretary of [Dd]efense|"
        r"Joint Chiefs|[Aa]dministration officials?)\b|\b(?:Sen|Rep)\.|\([RD]-"
    ),
    "GB": re.compile(r"\b(?:Tory|Tories|Liberal Democrats?|Lib Dems?|Downing Street|No 10|MoD|Commons)\b"),
}
"""What only one state calls its offices and parties so, in words that tell of no other one."""


@lru_cache(maxsize=4096)
def led(words: str) -> str:
    """The state or body of the leader that words name: "President Lee", "the Lee administration"; '' where none."""
    found = [match.group() for match in _NAME.finditer(_INITIAL.sub("", words))]
    names = [folded(re.sub(r"['’]s?\Z", "", name)) for name in found]
    for size in range(min(_LONGEST, len(names)), 1, -1):
        for first in range(len(names) - size + 1):
            if country := _FULL.get(" ".join(names[first : first + size])):
                return country
    for before, name in pairwise(["", *names]):
        if (country := _ALONE.get(name)) and (not before or is_title(before) or before in _BEHIND):
            return country
    return ""


_BEHIND = frozenset(["the", "a", "an", "us", "u s", "president elect", "if", "but", "and", "while", "mr", "mrs", "ms"])
"""Words with a capital that stand before a surname and are no first name."""


def held_in(words: str) -> str:
    """The state that alone has an office or a party words name: "Sen. Ann Lee (R-Ohio)"; '' where there is none."""
    return next((country for country, told in _OFFICES.items() if told.search(words)), "")


def offices_told(text: str, state: str) -> int:
    """How often a text tells of the offices and parties that a state alone has."""
    return len(_OFFICES[state].findall(text))
