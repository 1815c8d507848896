"""Bodies of several states an article tells of that no table lists, told by the forces they have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.naming.companies import SHORT, noun_alone
from seeds.parser.naming.mentions import Name
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import slug
from seeds.parser.naming.statewords import FORCES, SEND, TROOPS

_WORD = r"[A-ZÀ-Ý](?<!\w.)[\wà-ÿ-]+"
_KINDS = (
    "Union", "Pact", "League", "Alliance", "Community", "Commonwealth", "Bloc", "Compact", "Accord", "Concord",
    "Entente", "Partnership", "Treaty", "Organisation", "Organization", "Group of States",
)  # fmt: skip
_OF_STATES = r"(?:States|Nations|Republics|Countries|Islands|Peoples|Kingdoms|Capitals)"
_NAME = re.compile(
    rf"(?:{_WORD} ){{1,3}}(?:{'|'.join(_KINDS)})\b(?! (?:of|for)\b)(?: Organi[sz]ation\b)?|"
    rf"\b(?:{_WORD} ){{0,2}}(?:{'|'.join(_KINDS)}|Council|Assembly|Forum|Conference|Association|Congress) of "
    rf"(?:(?:the )?{_WORD} ){{0,3}}{_OF_STATES}\b"
)
_LEADING = re.compile(r"^(?:The|In|On|At|But|And|If|When|While|As|For|Of|To|By|From|With|Under|Unlike|Since) ")
"""Words with a capital that only open the sentence a name stands in."""
_THERE = rf"(?:{FORCES}|[Mm]ission|[Ff]orce|operation|[Oo]bservers?|[Mm]onitors?|presence|deployment|helmets?)"
_OWNED = re.compile(rf"['’]?s? (?:(?:(?:[a-z]+|[\d,]+)(?:-[a-z]+)* ){{0,2}}|(?:{_WORD} ){{0,2}}){_THERE}\b")
_SENDS = re.compile(
    r"(?: (?:on [A-Z][a-z]+day|will|would|has|had|is to|was to|must|should|agreed|voted|decided|promised|offered|"
    rf"plans|planned|wants|wanted|intends|to|not|also|never)){{0,4}} (?:{SEND}|keeps?|maintains?|has|had) "
    rf"(?:[\w,]+ ){{0,5}}?{TROOPS}\b"
)
_OF_BODY = re.compile(rf"\b{_THERE} (?:of|from|that|which|sent by|led by)(?: the)? \Z")
_LONGEST_OWNED = 40


def blocs(text: str, names: Names) -> tuple[Name, ...]:
    """The bodies of states `text` names that `names` do not know and that have forces, in the order of the text."""
    found: dict[str, Name] = {}
    for match in _NAME.finditer(text) if any(kind in text for kind in _SIGNS) else ():
        name = _LEADING.sub("", match.group())
        if " " in name and slug(name) not in found and not _is_known(name, names):
            aliases = tuple(_aliases(text, name, match.end()))
            if any(_has_forces(text, spelled) for spelled in (name, *aliases)):
                found[slug(name)] = Name("actor", slug(name), name, aliases, "organization", slug(name))
    return tuple(_called(text, body, names) for body in found.values()) if len(found) == 1 else tuple(found.values())


def _called(text: str, body: Name, names: Names) -> Name:
    """The one body of a text, called by what it is too where the text knows no other: "the alliance's soldiers"."""
    nouns = tuple(noun for noun in ("alliance", "bloc") if f" the {noun}" in text.lower())
    others = nouns and any(name.type == "organization" for mention in names.find(text) for name in mention.names)
    return body if others else replace(body, aliases=(*body.aliases, *nouns))


_SIGNS = (*_KINDS, "Council of", "Assembly of", "Forum of", "Conference of", "Association of", "Congress of")


def _is_known(name: str, names: Names) -> bool:
    """Whether words name somebody or a force that is known, or hold the name of one."""
    return any(mention.country or mention.names[0].kind == "force" for mention in names.find(name))


def _aliases(text: str, name: str, end: int) -> Iterator[str]:
    """What a body is called besides: its initials in brackets, or the noun of its name alone behind "the"."""
    if short := SHORT.match(text, end):
        yield short["short"]
    if noun := noun_alone(text, name):
        yield noun


def _has_forces(text: str, name: str) -> bool:
    """Whether a body is told to have or send soldiers, or to run a mission."""
    at = text.find(name)
    while at >= 0:
        short = SHORT.match(text, at + len(name))
        end = short.end() if short else at + len(name)
        if _OWNED.match(text, end) or _SENDS.match(text, end) or _OF_BODY.search(text, max(0, at - _LONGEST_OWNED), at):
            return True
        at = text.find(name, end)
    return False
