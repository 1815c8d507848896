"""What stands behind the noun of a force: where it is, and whose it is."""

from __future__ import annotations

import re

from seeds.parser.forces.nouns import COMMON_PLACES, TERRITORIES
from seeds.parser.naming.mentions import Mention

_AFTER = re.compile(
    r"[’'”]?\s+(?:(?:who are |that are |which are |now |still |currently |already )?(?:stationed|based|deployed|"
    r"serving|operating|present|active|left|hosted|positioned|remaining)\s+)?(?P<prep>in|on|at|inside|across|of|from|near|"
    r"to|throughout|around|along|out of)\s+"
    r"(?P<rest>(?:the\s+)?(?:(?:left|right|west|east|north|south)\s+bank\s+of\s+(?:the\s+)?)?"
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|"
    r"south-?western)\s+)?)(?P<name>[A-Z][\w’'-]*(?:[ \u00a0](?:(?:de|du|la|al|el|of)[ \u00a0])?[A-Z][\w’'-]*){0,2}|"
    r"country|island|region|capital|east|province|"
    r"peninsula|territory|border|islands|south|north|city)"
)


_PULLED = re.compile(
    r"withdr|pull|leav|remov|evacuat|exit|departure|retreat|expel|out of|\b(?:mov(?:e[sd]?|ing)(?! in)|redeploy|shift|"
    r"transfer|relocat|recall|repatriat|return)",
    re.IGNORECASE,
)


CALLED = re.compile(r" (?!Force|Command|Wing|Commander|Corps)(?P<name>[A-Z][a-z][\w-]*(?: [A-Z][a-z][\w-]*)?)\b")
"""The name behind a kind of base: "Camp Arden"."""


def rightward(text: str, end: int, inside: dict[int, Mention]) -> tuple[int, str, tuple[str, ...]]:
    """Read on over "and women", "in PLACE", "of COUNTRY", "stationed at PLACE": the new end, the place, the owner."""
    women = _AND_WOMEN.match(text, end)
    end = women.end() if women else end
    sent = _SENT_BY.match(text, end)
    sender = inside.get(sent.end()) if sent else None
    match = _AFTER.match(text, end)
    if sender or not match:
        return (sender.span.end, "", (sender.country,)) if sender and sender.country else (end, "", ())
    mention = inside.get(match.start("name"))
    stop = mention.span.end if mention else match.end()
    country = mention.country if mention else ""
    state = _STATE.match(text, match.start("name"))
    if state or (mention and (mention.form == "adjective" or _BEFORE_SOLDIERS.match(text, stop))):
        return (state.end() if state else end), "", ()
    if _tells_owner(text, end, match["prep"]):
        return (stop, "", (country,)) if country else (end, "", ())
    if match["name"] in COMMON_PLACES or _NO_PLACE.match(match["name"]):
        inside_it = match["name"] in COMMON_PLACES and match["prep"] != "out of"
        return (match.end() if inside_it else end), "", ()
    if match["prep"] == "to":
        landed = mention and any(name.kind == "place" for name in mention.names) and not _EDGE.match(text, stop)
        return (stop, country, ()) if landed else (end, "", ())
    site = _SITE.match(text, stop)
    stop = site.end() if site else stop
    place = _place(mention, match)
    named = mention is not None and place == mention.country and mention.form == "name"
    edge = named and _EDGE.match(text, stop) and not _BORDER_GUARDS.search(text, max(0, end - 24), end)
    beside = edge or (named and match["prep"] == "near")
    return (end if edge or match["prep"] == "out of" else stop), "" if beside else place, ()


def _tells_owner(text: str, end: int, preposition: str) -> bool:
    """Whether a country behind a force that ends at `end` owns it: "of" it, "from" it but not pulled, lent "to" it."""
    if preposition == "to":
        return _LENDING.search(text, max(0, end - 60), end) is not None
    return preposition == "of" or (preposition == "from" and not _PULLED.search(text[max(0, end - 90) : end]))


_LENDING = re.compile(
    r"\b(?:provid|giv|gave|offer|leas|grant|den|rent|lend|lent|hand|ced|sell|sold|open)\w* (?:[\w-]+ ){0,4}?"
    r"(?:air)?(?:base|airfield|facilit|port|camp|station)\w*$"
)
"""What is lent "to" somebody is his: "provide bases to the United States"."""
_AND_WOMEN = re.compile(
    r" and (?:service)?women\b(?: in uniform)?|(?<=[Mm]en) in uniform|"
    r"(?<=[Pp]olice) (?:officers|personnel|units?|forces?)\b"
)
"""What goes on naming those a noun names: "men and women in uniform", "police officers"."""
_SENT_BY = re.compile(
    r" (?:(?:which|that) (?:is|are|was|were|would be|will be) |to be |being )?(?:sent|deployed|led|provided|fielded|"
    r"commanded|supplied|contributed|dispatched|headed) by (?:the )?"
)
_STATE = re.compile(r"(?:[A-Z][\w-]+ ){1,3}(?:nation|country|state|kingdom|republic|island)\b")
"""What a state is called when it is not named: "the West African nation"."""
_BEFORE_SOLDIERS = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:troops|soldiers|forces|marines|warships|jets|planes|aircraft|peacekeepers|personnel|"
    r"servicemen|advisers|instructors|units|reinforcements)\b"
)
"""What a state's name stands before as an adjective would: "the deployment of US combat troops"."""
_SITE = re.compile(r"(?: (?:air ?field|air ?base|base|airport|barracks|camp|port|air station)\b)")


_EDGE = re.compile(
    r"(?:-[A-Z][a-z]+)?['’]?s? (?:own |very )?(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)? )?"
    r"(?:doorstep|borders?|frontiers?|flanks?|periphery|threshold|gates|back ?yard)\b"
)
"""What is beside a country and not in it: "on Norland's doorstep"."""
_BORDER_GUARDS = re.compile(r"border[ -](?:guard|patrol|troop|force|polic)")
_NO_PLACE = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Friday)\b"
)


def _place(mention: Mention | None, match: re.Match[str]) -> str:
    if not mention:
        return re.sub(r"['’]s$", "", match["name"])
    places = [name for name in mention.names if name.kind == "place"]
    apart = places and (places[0].country != mention.country or places[0].id in TERRITORIES)
    return places[0].id if apart else mention.country or mention.names[0].name
