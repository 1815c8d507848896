"""Missions and ships an article gives a name to: acronyms it explains, and the prefixes navies put before theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.naming.mentions import Name
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import slug

_SHORT = re.compile(r"[A-Z](?<!\w.)(?:[A-Z]{2,}[a-z]*|[A-Z]*-[A-Z]+|[A-Za-z]*(?:FOR|For))\b")
_KINDS = r"(?:[Mm]ission|[Ff]orce|[Oo]peration|[Cc]oalition|[Cc]ommand|[Cc]ontingent|[Dd]eployment)"
_KINDS_BUT_FIRST = ("ission", "orce", "peration", "oalition", "ommand", "ontingent", "eployment")
_KIND = re.compile(_KINDS)
_BEFORE = re.compile(
    rf"(?P<phrase>(?:[\w.’'-]+ ){{0,6}}{_KINDS}(?: (?:in|for|to|of|on) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)?)"
    r",? ?(?:\((?:the )?|the |or |known as |called |whose acronym is )*$"
)
_AFTER = re.compile(
    r"(?:,? \(|, (?:is |was )?| is | was | are )"
    rf"(?P<phrase>(?:the|a) (?:[\w.’'-]+ ){{0,4}}{_KINDS}(?: in (?:the )?[A-Z][\w’'-]+)?)\b"
)
_PREFIXED = re.compile(r"(?:UN(?!ICEF|ESCO|HCR|DP|RWA|ODC|GA|SC|EP|FPA|AIDS|CTAD)|MIN|MON)[A-Z]{3,}")
_SHIP = re.compile(
    r"\b(?P<navy>HMS|USS|USNS|HMAS|HMCS|HMNZS|INS|BRP|HNLMS|HDMS|HNoMS|PNS|KRI|ROKS|RFS|TCG) "
    r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
)
_NAVIES = {
    "HMS": "GB", "USS": "US", "USNS": "US", "HMAS": "AU", "HMCS": "CA", "HMNZS": "NZ", "INS": "IN", "BRP": "PH",
    "HNLMS": "NL", "HDMS": "DK", "HNoMS": "NO", "PNS": "PK", "KRI": "ID", "ROKS": "KR", "RFS": "RU", "TCG": "TR",
}  # fmt: skip
_IN = re.compile(r" (?:in|for|on) (?:the )?([A-Z].*)$")


def missions(text: str, names: Names) -> tuple[Name, ...]:
    """The missions and ships `text` names that `names` do not know, in the order they are first named."""
    found: dict[str, Name] = {}
    for name in (*_explained(text, names), *_ships(text, names)):
        found.setdefault(name.id, name)
    return tuple(found.values())


def _explained(text: str, names: Names) -> Iterator[Name]:
    matches = list(_SHORT.finditer(text))
    fresh = {short for short in {match.group() for match in matches} if not names.find(short)}
    initials = _initials(text) if fresh else set()
    spelled = {short: _spelled(text, short) for short in fresh if not initials.isdisjoint(short)}
    for match in matches:
        short = match.group()
        if short in fresh:
            phrase = _phrase(text, match) or spelled.get(short, "")
            if phrase or (_PREFIXED.fullmatch(short) and not _shouted(text, match)):
                yield _mission(short, phrase, names)
                fresh.remove(short)


def _phrase(text: str, match: re.Match[str]) -> str:
    """The words beside an acronym that tell what it stands for; '' where none do."""
    near = text[max(0, match.start() - 100) : match.start()]
    told = _BEFORE.search(near) if _KIND.search(near) else None
    told = told or _AFTER.match(text, match.end(), match.end() + 80)
    return told["phrase"] if told else ""


def _initials(text: str) -> set[str]:
    """The capitals of words that tell the kind of a mission, of which the acronym of a mission holds one."""
    signs: set[str] = set()
    for kind in _KINDS_BUT_FIRST:
        at = text.find(kind)
        while at > 0:
            signs.update(text[text.rfind(" ", 0, at) + 1 : at])
            at = text.find(kind, at + 1)
    return set(filter(str.isupper, signs))


def _spelled(text: str, short: str) -> str:
    """The name of a mission whose words begin with the letters of an acronym."""
    if not (short.isupper() and short.isalpha() and len(short) <= 6):
        return ""
    words = r"[\w’'-]+ (?:(?:of|for|in|the|and|to|on) ){0,2}".join(short)
    found = re.search(rf"\b{words}[\w’'-]+", text)
    return found.group() if found and _KIND.search(found.group()) else ""


def _shouted(text: str, match: re.Match[str]) -> bool:
    """Whether the words beside one in capitals are in capitals, too."""
    return (
        _CAPITALS.search(text[max(0, match.start() - 20) : match.start()] + "|" + text[match.end() : match.end() + 20])
        is not None
    )


_CAPITALS = re.compile(r"[A-Z]{2,}[.,:]? \||\|,? [A-Z]{2,}")


def _mission(short: str, phrase: str, names: Names) -> Name:
    where = _IN.search(phrase)
    owning = [
        mention.country for mention in names.find(phrase[: where.start()] if where else phrase) if mention.country
    ]
    lying = [mention.country for mention in names.find(where[1]) if mention.country] if where else []
    owner = owning[0] if owning else "united-nations" if _PREFIXED.fullmatch(short) else ""
    return Name("force", slug(short), short, type="mission", country=owner, place=lying[0] if lying else "")


def _ships(text: str, names: Names) -> Iterator[Name]:
    for match in _SHIP.finditer(text) if any(navy in text for navy in _NAVIES) else ():
        if not any(mention.span.start == 0 for mention in names.find(match.group())):
            navy = _NAVIES[match["navy"]]
            alone = () if names.find(match["name"]) else (match["name"],)
            yield Name("force", slug(match.group()), match.group(), alone, "ship", navy)
