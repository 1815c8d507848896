"""Armed groups an article names that no table lists: companies of mercenaries, militias and rebel movements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from seeds.parser.naming.mentions import Name
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import slug
from seeds.parser.texts.spots import spots

_SIGNS = (
    *("ercenar", "ilitia", "aramilitar", "ebel", "nsurgent", "uerrilla"),
    *("rivate military", "rivate security", "rmed group", "ecurity company", "ecurity firm", "ilitary company"),
)
"""What an article says that speaks of such a group; any other is not looked at more closely."""
_ARMED = (
    r"(?:mercenary|private[ -](?:military|security)|paramilitary|armed|rebel|militant|insurgent|guerrilla|separatist)"
)
_BODY = r"(?:group|company|outfit|contractor|firm|force|army|movement|militia|faction|coalition|alliance)"
_FIGHTERS = r"(?i:mercenaries|contractors|militia(?:men)?|paramilitaries|rebels|insurgents|guerrillas|fighters)"
_WORD = r"(?:[A-Z][\w’'-]*\w)"
_WORDS = rf"{_WORD}(?: (?:and )?{_WORD}){{0,2}}"
_NAME = rf"(?P<name>{_WORD}(?: (?:(?:of|for|of the|for the|and) )?{_WORD}){{0,5}})"
_FORMAL = (
    rf"(?P<name>(?:{_WORD} )*(?:Group|Company|Corps|Army|Legion|Brigades?|Front|Movement|Coalition|Forces?|Alliance|"
    rf"Militia|Guard|Security|Council)(?: (?:of|for)(?: the)? {_WORDS}){{0,2}})\b"
)
_FIGHTING = (
    rf"(?P<name>(?:Army|Front|Movement|Militia|Legion) (?:of|for)(?: the)? {_WORDS}|"
    rf"(?:{_WORD} ){{0,2}}(?:Liberation|Resistance|Patriotic|Revolutionary|Salvation) "
    r"(?:Army|Front|Movement|Forces|Militia))\b"
)
_TOLD = (
    re.compile(rf"\b{_ARMED} {_BODY},? (?:called |known as |named |the ){{0,2}}{_NAME}"),
    re.compile(
        rf"\b(?:{_FIGHTERS}|gunmen|men|instructors) (?:of|from|with|(?:employed|hired) by|belonging to|working for) "
        rf"the {_FORMAL}"
    ),
    re.compile(rf"\b(?:guards|contractors|employees) (?:(?:employed|hired) by|working for) (?:the )?{_FORMAL}"),
    re.compile(rf"(?<=[a-z,] )(?P<name>{_WORD}) {_FIGHTERS}\b"),
    re.compile(rf"(?<![A-Z]\w )\b{_FIGHTING}"),
    re.compile(
        rf"(?<![A-Z]\w )\b{_NAME}(?: \([A-Z]+\))?, (?:an?|the|another) (?:[\w-]+ ){{0,2}}(?:security|military) "
        r"(?:company|firm|contractor)\b"
    ),
    re.compile(rf"(?<![A-Z]\w )\b{_NAME}(?: \([A-Z]+\))?, (?:an?|the|another) (?:[\w-]+ ){{0,2}}{_ARMED} {_BODY}\b"),
)
_LOOSELY = re.compile(
    r"(?:ist|ian|ish|ese|an|ite|ari|[A-Z]|Arab|Kurd|Tuareg|Muslim|Christian|Shia|Sunni|Foreign|Government|Former|"
    r"Armed|Local|(?:Pro|Anti)-\w+)$"
)
"""How the words end that only tell of which kind, faith or people fighters are."""
SHORT = re.compile(r"(?: the)? \((?P<short>[A-Z]{2,7})\)")
"""The initials in brackets behind a name."""
_TAIL = re.compile(r" (?:Group|Company|Corps|Security|Services|Solutions|International|Global|Movement|Militia)$")


def companies(text: str, names: Names) -> tuple[Name, ...]:
    """The armed groups `text` names that `names` do not know, in the order they are first told as such."""
    if not any(sign in text for sign in _SIGNS):
        return ()
    found: dict[str, Name] = {}
    for match in chain.from_iterable(pattern.finditer(text) for pattern in _TOLD):
        name = re.sub(r"^The ", "", match["name"])
        if _is_fresh(text, name, names):
            aliases = tuple(_aliases(text, name, match.end("name"), names))
            found.setdefault(slug(name), Name("actor", slug(name), name, aliases, "armed_group", slug(name)))
    return tuple(found.values())


def _is_fresh(text: str, name: str, names: Names) -> bool:
    """Whether words are a name, are told more than once or in several words, and name nothing that is known."""
    alone = " " not in name
    if alone and (_LOOSELY.search(name) or name.lower() in text or text.count(name) < _OFTEN):
        return False
    found = names.find(name)
    told = [mention for mention in found if mention.form == "name" and not mention.country.isupper()]
    inside = [mention for mention in told if len(mention.span) < len(name) and mention.names[0].type == "government"]
    return not any(mention.country or mention.names[0].kind == "force" for mention in found if mention not in inside)


_OFTEN = 2


def _aliases(text: str, name: str, end: int, names: Names) -> Iterator[str]:
    """What a group is called besides: by its initials, or without the word that tells what it is."""
    short = SHORT.match(text, end)
    if short:
        yield short["short"]
    if " " in name and (noun := noun_alone(text, name)):
        yield noun
    bare = _TAIL.sub("", name)
    if bare != name and " " not in bare and text.count(bare) > text.count(name) and not names.find(bare):
        yield bare


def noun_alone(text: str, name: str) -> str:
    """The noun of a name where `text` calls its bearer by it alone, which then always stands behind "the"."""
    noun = name.split(" of ", 1)[0].rsplit(" ", 1)[-1]
    alone = [at.start for at in spots(text, noun) if not _within(text, at.start, name)]
    led = [text.endswith(("the ", "The "), 0, at) for at in alone if text[at - 1 : at] not in _MARKS]
    return noun if led and all(led) else ""


_MARKS = ("“", '"', "‘")
"""What opens words of speech or of a banner, which leave articles out: "Accord, go home"."""


def _within(text: str, at: int, name: str) -> bool:
    """Whether a code point lies inside a name where `text` writes it."""
    return text.find(name, max(0, at - len(name)), at + len(name)) >= 0
