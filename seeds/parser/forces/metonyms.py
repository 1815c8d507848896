"""States that go and stay as their armies do: "Norland would stay in the valley", "they want Norland to leave"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.forces.force import Force
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span

_HELPING = (
    r"will|would|must|should|shall|may|might|could|can|cannot|has|had|have|is|was|to|not|never|be|been|itself|also|"
    r"soon|eventually|simply|still|ever|sooner or later|entitled|obliged|ready|willing|prepared|determined|free|bound|"
    r"likely|unlikely|going|about|due|supposed|allowed|forced|better|ought|needs?|does|did|wants?|wanted|intends?|"
    r"intended|plans?|planned|(?:wo|ca|does|did|is|was|should|must)n['’]t|in no hurry|under no obligation"
)
_MOVES = (
    r"leav(?:es?|ing)|left|stay(?:s|ed|ing)?(?: on| put)?|remain(?:s|ed|ing)?|withdr(?:aws?|ew|awn)|withdrawing|"
    r"pull(?:s|ed|ing)? (?:out|back)|go(?:es|ing)? (?:home|away|nowhere)|went home|get(?:s|ting)? out|gone|"
    r"(?<=\bbe )(?:out|there)|(?<=\bto )go|depart(?:s|ed|ing)?|quit(?:s|ting)?|pack(?:s|ed|ing)? up|budge[sd]?"
)
_PLACES = (
    r"north|south|east|west|islands?|country|valley|bases?|airport|airfield|port|hills?|region|territory|province|"
    r"peninsula|enclave|city|capital|mountains?|area|zone|strip|border|soil|posts?|outposts?|coast|corridor|heights"
)
_CLOSES = (
    r"[.,;:!?”\"’)—–]|\s+(?:there|here|by|before|until|till|as long|for (?:as|ever|good|years|decades|another|at)|"
    r"forever|because|when|if|once|unless|within|after|and|or|but|so|soon|now|next|indefinitely|permanently|altogether|"
    r"at once|immediately|in place|on (?:its|our|their|the|[A-Z])|"
    r"(?:(?:in|on|from|at|behind|along|inside) )?(?:(?:the|its|their|our|his|that|this) (?:[a-z-]+ ){0,2}"
    rf"(?:{_PLACES})\b|"
    r"(?!(?:NATO|EU|UN)\b)[A-Z][a-z]))"
)
_GOES = re.compile(rf"\s+(?:(?:{_HELPING})\s+){{0,5}}(?:{_MOVES})\b(?={_CLOSES})")


def goes(text: str, end: int) -> bool:
    """Whether the words behind the name of a state, which ends at code point `end`, have it go or stay somewhere."""
    return _GOES.match(text, end) is not None


_PUT = (
    r"(?:forc|driv|push|throw|kick|chas|boot|hound|shov|bomb|starv|hurl|squeez|bull)(?:es?|s|ed|ied|ing|y|en|n)?|drove|threw|"
    r"thrown|gets?|got|getting"
)
"""What is done to who is made to leave, before "out of"."""
_PART_OF = r"(?:the )?(?:(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|all) (?:of )?)?"
_ABROAD = re.compile(
    rf"(?:\s+(?:{_HELPING}|made)){{0,5}}\s+(?:(?:(?:{_PUT}) )?out of|leav(?:es?|ing)|left|"
    rf"(?:stay|remain)(?:s|ed|ing)? in|withdr(?:aws?|ew|awn|awing) from|pull(?:s|ed|ing)? out of) {_PART_OF}(?=[A-Z])"
)
_CLOSED = re.compile(rf"(?!['’]s)(?={_CLOSES})")
_IT_OUT = re.compile(rf"\b(?:{_PUT}|push back) (?P<it>it) out of {_PART_OF}(?=[A-Z])")
_STANDING_FOR = re.compile(
    r"\b(?:(?:that|said|says|insist(?:s|ed)|vow(?:s|ed)|add(?:s|ed)) (?P<it>it)|"
    r"(?P<group>[Tt]he (?:group|movement|militia|faction|organi[sz]ation)))\b"
)
"""A pronoun as who speaks may mean itself, and the nouns for an armed group."""
_DOES_IT = re.compile(r"(?:\s+[a-z'’]+){0,3}\s+")
_SENTENCE = 200
"""Code points before a pronoun within which the state it stands for is named, in the same sentence."""
_PARAGRAPH = 400
"""Code points before a noun for an armed group within which the group is named, in the same paragraph."""
_LINE = re.compile(r"\n")
_STOP = re.compile(r"[.!?][\"”’']?\s|\n")


def abroad(text: str, force: Force, countries: dict[int, Mention]) -> Force | None:
    """A state's forces in the country it is said to leave, to stay in or to be put out of; None where it is not.

    `countries` are the countries named in `text`, by the code point they begin at.
    """
    told = _ABROAD.match(text, force.span.end)
    country = countries.get(told.end()) if told else None
    if not country or country.country in force.owners or not _CLOSED.match(text, country.span.end):
        return None
    return replace(force, strength="described", place=country.country)


def put_out(text: str, mentions: tuple[Mention, ...], countries: dict[int, Mention]) -> Iterator[Force]:
    """The forces of the states that "it" stands for where somebody forces it out of a country."""
    for match in _IT_OUT.finditer(text) if " it out of " in text else ():
        country, it = countries.get(match.end()), Span(*match.span("it"))
        owner = _meant(text, match.start(), mentions) if country else ""
        if country and owner and owner != country.country:
            yield Force(it, "it", "described", "forces", (owner,), country.country)


def standing(text: str, mentions: tuple[Mention, ...], countries: dict[int, Mention]) -> Iterator[Force]:
    """The forces of the states and armed groups that "it" or "the group" stands for, staying in or leaving a country.

    "It" stands for the last of the sentence, "the group" for the last armed group of the same paragraph.
    """
    for match in _STANDING_FOR.finditer(text):
        kind = match.lastgroup or ""
        span = Span(*match.span(kind))
        force = Force(span, span.of(text), "described", "forces")
        if there := abroad(text, force, countries):
            stop = _STOP if kind == "it" else _LINE
            owner = _last(text, match.start(), mentions, stop, states=kind == "it")
            if owner and owner != there.place:
                yield replace(there, owners=(owner,))


def _last(text: str, at: int, mentions: tuple[Mention, ...], stop: re.Pattern[str], *, states: bool) -> str:
    """The armed group, or with `states` the state or group, last named before `at` and behind any `stop`."""
    end = first_from(mentions, at)
    for mention in reversed(mentions[max(0, end - 8) : end]):
        if at - mention.span.end > _PARAGRAPH or stop.search(text, mention.span.end, at):
            return ""
        if is_group(mention):
            return mention.names[0].id
        if states and is_state(mention):
            return mention.country
    return ""


def is_group(mention: Mention) -> bool:
    """Whether a mention names an armed group."""
    return any(name.kind == "actor" and name.type in {"armed_group", "armed group"} for name in mention.names)


def _meant(text: str, verb: int, mentions: tuple[Mention, ...]) -> str:
    """The state "it" means behind a verb that begins at `verb`: the last of the sentence that does not act itself."""
    end = first_from(mentions, verb)
    for mention in reversed(mentions[max(0, end - 8) : end]):
        if verb - mention.span.end > _SENTENCE or _STOP.search(text, mention.span.end, verb):
            return ""
        if is_state(mention) and not _DOES_IT.fullmatch(text, mention.span.end, verb):
            return mention.country
    return ""


def is_state(mention: Mention) -> bool:
    """Whether a mention names or implies a state, one that no table lists too, and no body of several."""
    listed = len(mention.country) == 2 and mention.country.isupper()
    return listed or (mention.country != "" and any(name.type == "government" for name in mention.names))
