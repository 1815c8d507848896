"""How an article presents a named person: the office before or behind the full name where it first stands."""

import re

from seeds.parser.texts.lexicon import VERBS

OFFICE = re.compile(
    r"\b(?:government|ministry|minister|president|premier|chancellor|governor|mayor|parliament|assembly|senate|lawmakers?|"
    r"junta|rulers|generals|army|authorities|cabinet|council|councillor|officials?|militia|leader|prefecture|"
    r"senator|deputy|spokes(?:man|woman|person)|ambassador|envoy|general|secretary|MPs?|opposition|residents|villagers|protesters|chief|ruler|commissioner|advis[eo]r)\b",
    re.IGNORECASE,
)
"""The words by which somebody holds an office or speaks for a body."""
_WORD = (
    r"(?:(?:[A-Z]\.)+[A-Z]?|(?:Gen|Col|Maj|Lt|Capt|Adm|Brig|Cmdr|Sgt|Sen|Rep|Gov|Dr|Prof|Rev|Amb|St)\.|"
    r"[A-Z][\w-]*(?:['’]s)?)"
)
"""A word of a title with a capital; a full stop ends no other word, but the sentence before."""
_TITLE = re.compile(rf"(?:{_WORD}|[a-z]{{4,}}) (?:(?:{_WORD}|of|for|and|[a-z]{{4,}}) ){{0,5}}$")
_NAMED_BEHIND = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)|[A-Z][\w-]+['’]s?) [^,.;:\n“\"]{3,80}, "
    r"(?:[A-Z][a-z]+\.? ){0,3}$"
)
"""The office before a comma and a name: "the Kenyan envoy, Ms Ann Lee,"."""
_APPOSED = re.compile(r", (?:(?:the|an?|its|his|her|our|their) )?[^,.;:\n“\"]{4,80}(?=[,.;:\n])")


def presentation(text: str, speaker: str) -> str:
    """The title before or the office behind a full name where `text` first bears it; '' where there is none."""
    at = text.find(speaker) if " " in speaker else -1
    if at < 0:
        return ""
    end = at + len(speaker)
    before = _office(_TITLE.search(text, max(0, at - 70), at))
    if not before and text[end : end + 1] in _CLOSING:
        before = _office(_NAMED_BEHIND.search(text, max(0, at - 110), at))
    behind = _APPOSED.match(text, end)
    return before or ("" if behind and _does(behind.group()) else _office(behind))


def _office(found: re.Match[str] | None) -> str:
    """The words found, where they name an office; else ''."""
    return found.group() if found and OFFICE.search(found.group()) else ""


def _does(words: str) -> bool:
    """Whether the words behind a comma go on with what somebody says: ", signed by 400, asks the governor to"."""
    first = words.split()[1].lower()
    return any(verb.tense in ("s", "ed") for verb in VERBS.get(first, ()))


_CLOSING = (",", ".", "")
