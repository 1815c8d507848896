"""Capitals of the countries an article tells of: called so, where a government sits, or named as one that acts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from seeds.parser.naming.statewords import ARMS, CAPITALS, WORD
from seeds.parser.texts.spots import spots
from seeds.parser.texts.words import DAYS

_TOWN = rf"(?P<town>{WORD}(?: {WORD})?)\b(?! [A-Z])"
_RULING = (
    r"(?:(?:[a-z-]+ ){0,2}(?:government|ministry|cabinet|parliament|presidency|authorities|leadership|"
    r"general staff|high command|junta|foreign office))"
)
_OFFICE = (
    r"(?:(?:[a-z-]+ |[A-Z][a-z]+ )?(?:[Mm]inister|[Pp]resident)|[Pp]remier|[Cc]hancellor|[Gg]overnment|"
    r"spokes(?:man|woman))"
)
_SAID = r"(?:said|told (?:[a-z]+ ){1,3}?|announced|declared|promised|warned|insisted)"
_DAY = r"(?:on [A-Z][a-z]+ )?"
_SITTING = re.compile(rf"\b(?P<of>{WORD})(?:['’]s?)? {_RULING} in {_TOWN}")
_SPEAKING = (
    re.compile(rf"\b(?P<of>{WORD})(?:['’]s?)? {_OFFICE}\b[^.\n“\"”]{{0,60}}? {_SAID} ?{_DAY}in {_TOWN}"),
    re.compile(rf"\b{_OFFICE} (?:{WORD} ){{1,3}}of (?P<of>{WORD}),? {_SAID} ?{_DAY}in {_TOWN}"),
)
_ITS = re.compile(rf"\b[Ii]ts {_OFFICE}\b[^.\n“\"”]{{0,60}}? {_SAID} ?{_DAY}in {_TOWN}")
_GOES = r"(?:leave|leaving|withdraw|withdrawing|pull out|go home|stay|staying|remain|end the|take its|send its)"
_ACTS = re.compile(
    r"(?: (?:must|should|ought|will|would|has|says|wants?|insists|denies|denied|rejects|rejected|refuses|refused|"
    r"demands|demanded|accuses|accused|agreed|agrees|cannot|could|may|might|needs|is (?:lying|ready|willing))\b|"
    rf"['’]s? {ARMS}\b)"
)
_LEAVES = re.compile(
    rf"\b{_TOWN} (?:must|should|ought to|will|would|has to|needs to|is to|could|may|might|cannot) (?:not )?{_GOES}\b"
)
_ADDRESSED = re.compile(
    r"\b(?:told|tells|asked|asks|urged|urges|called on|demanded that|demands that|ordered|warned) \Z"
)
_LONGEST_ADDRESS = 16
_TO_DO = re.compile(r" (?:(?:in|on|last) [A-Za-z]+ )?to\b")


def seats(text: str, rest: str, found: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The capitals `text` tells of the countries `found` (with their demonyms), by country or demonym.

    `rest` is the text without the names of known countries.
    """
    near = [text[max(0, at.start() - 60) : at.end() + 60] for at in re.finditer("capital", text)]
    called = (match for words in near for each in CAPITALS if (match := each.search(words)))
    told = {match["of"]: match["town"] for match in called if match["town"] != "City"}
    for of, town in chain(_governed(rest, found), _of_owner(rest, found)):
        if not found.get(town) and town.lower() not in _NO_TOWNS and town not in told.values():
            told.setdefault(of, town)
    return told


def _governed(text: str, found: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Country or demonym and the town its government sits in, or its officials speak in and that acts as one."""
    known = {*found, *chain.from_iterable(found.values())}
    for match in _SITTING.finditer(text):
        if match["of"] in known:
            yield match["of"], match["town"]
    for match in chain.from_iterable(each.finditer(text) for each in _SPEAKING):
        if match["of"] in known and _acts(text, match["town"]):
            yield match["of"], match["town"]
    for match in _ITS.finditer(text):
        at = {text.rfind(name, text.rfind("\n", 0, match.start()) + 1, match.start()): name for name in known}
        if max(at) >= 0 and _acts(text, match["town"]):
            yield at[max(at)], match["town"]


def _of_owner(text: str, found: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """The one country that is said to have forces, and the one town that is to go or stay as they do."""
    owning = {name for name, people in found.items() if any(_has_arms(text, who) for who in people)}
    going = {match["town"] for match in _LEAVES.finditer(text)} if len(owning) == 1 else set()
    towns = [name for name in going if name not in found and f" in {name}" in text]
    yield from zip(owning, towns, strict=True) if len(towns) == 1 else ()


def _has_arms(text: str, demonym: str) -> bool:
    return any(_ARMED.match(text, at.end) for at in spots(text, demonym))


_ARMED = re.compile(rf" {ARMS}\b")
_NO_TOWNS = DAYS | {"parliament"}


def _acts(text: str, town: str) -> bool:
    """Whether a town is spoken of as a government is: "Vesk rejected it", "told Vesk to go"."""
    return any(
        _ACTS.match(text, at.end)
        or (_TO_DO.match(text, at.end) and _ADDRESSED.search(text, max(0, at.start - _LONGEST_ADDRESS), at.start))
        for at in spots(text, town)
    )
