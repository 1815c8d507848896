"""In which state's politics an article is at home, whose officials it tells without saying of which country."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.politics import offices_told

_POLITICS = {
    "US": re.compile(
        r"\b[Tt]he [Aa]dministration\b(?! of)|\b[A-Z][a-z]+ administration\b|"
        r"\b(?:Democratic|bipartisan)\b|\bOval Office\b|\bcommander[- ]in[- ]chief\b"
    ),
    "GB": re.compile(r"\bMPs\b|\bLabour\b|\bWhitehall\b|\b(?:Defence|Foreign|Home) Secretary\b"),
}
"""Words of the politics of states whose press leaves unsaid which state is meant, besides offices and parties."""
_UNKNOWN = {
    "US": re.compile(
        r"\b(?:minister|premier|chancellor|MPs?|mayor|councillor|parliament|junta|rulers?|villagers?|residents?|prefect)",
        re.IGNORECASE,
    )
}
"""Offices that such a state has none of, or that any town of the world has."""
_FEW, _MANY = 2, 3
"""How often an article that is at home in a state tells of its politics and houses of power at least: of the state
whose force it speaks of most, and of any other."""


def politics_of(text: str, mentions: Iterable[Mention], owners: tuple[str, ...]) -> str:
    """The state whose politics an article tells of as its readers' own; '' where of none.

    `owners` is whose the force is that it speaks of most.
    """
    told = {state: offices_told(text, state) + len(words.findall(text)) for state, words in _POLITICS.items()}
    for mention in mentions:
        house = mention.form == "metonym" or any(name.type == "organization" for name in mention.names)
        if house and told.get(mention.country):
            told[mention.country] += 1
    state = max(told, key=lambda state: told[state])
    return state if told[state] >= (_FEW if owners == (state,) else _MANY) else ""


def may_serve(state: str, words: str) -> bool:
    """Whether words may tell an office of a state at all."""
    unknown = _UNKNOWN.get(state)
    return bool(state) and not (unknown and unknown.search(words))
