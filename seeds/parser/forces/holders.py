"""Whose a force is that names no owner: who has, sends or moves it, or is meant by "its"."""

from __future__ import annotations

import re

from seeds.parser.forces.force import Force
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.ordered import first_from

THE = re.compile(r"(?:the|these|those|this)\b", re.IGNORECASE)

_REACH = 90
"""Code points before a force in which its holder is named."""


def holder(text: str, force: Force, mentions: tuple[Mention, ...]) -> str:
    """The country of whoever has, sends or moves the force, or is asked for it; '' where nobody is said to."""
    if force.owners or THE.match(force.words):
        return ""
    first = max(0, force.span.start - _REACH)
    before = text[first : force.span.start]
    asked = _FOR.search(before) or _ASKED_TO_SEND.search(before)
    if not (asked or _HOLDS.search(before)):
        return ""
    low, high = (first_from(mentions, at) for at in (first, force.span.start))
    near = next((mention for mention in reversed(mentions[low:high]) if _may_hold(text, mention)), None)
    if asked and near and not _ASKING.search(text, max(0, near.span.start - 24), near.span.start):
        return ""
    return near.country if near and not _ENDS.search(text, near.span.end, force.span.start) else ""


def asked_of_others(text: str, force: Force) -> bool:
    """Whether somebody is asked to send a force, or it is asked for: "asked the regional bloc to send troops"."""
    return _ASKED_TO_SEND.search(text, max(0, force.span.start - _REACH), force.span.start) is not None


def _may_hold(text: str, mention: Mention) -> bool:
    """Whether a state that may have forces is named, or somebody in an office of its: "French President Carrick"."""
    if mention.form == "adjective":
        return bool(mention.country) and OFFICE.match(text, mention.span.end) is not None
    return bool(mention.country) and any(name.kind == "actor" for name in mention.names)


_ENDS = re.compile(r"[.!?]\s")
_HOLDS = re.compile(
    r"\b(?:has|have|had|having|sen[dt]|sending|deploy(?:ed|ing)?|keeps?|kept|maintains?|pull(?:ed|ing)?|withdr[ae]w(?:ing|n)?|mov(?:e|ed|ing)|"
    r"station(?:ed|s)?|bring|brought|recall(?:ed)?|lost|buried|put|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|fields?|fielded|"
    r"rotat(?:e|es|ed)|cut|reduc(?:e|ed|ing)|d[ei]spatch(?:ed)?|contribut(?:e|es|ed|ing)|keeping|"
    r"ship(?:s|ped|ping)?|lends?|lent|commit(?:s|ted)?|buil(?:ds?|t|ding)|runs?|running|establish(?:es|ed|ing)?)\s+(?:\w+\s+){0,2}"
    r"(?:(?:and|or|with) (?:\w+ ){0,2})?$|"
    r"\b(?:approv|authori[sz]|order|announc|promis|plan|back)\w*\s+(?:the |a )?(?:\w+ )?(?:deployment|dispatch|sending|"
    r"withdrawal|recall|return) of\s+(?:\w+\s+){0,2}$|\border(?:s|ed)?\s+(?:\w+\s+){0,2}$"
)
_ASKED_TO_SEND = re.compile(
    r"\b(?:ask|urg|beg|plead|implor|press|invit|petition|appeal|request|call)\w* (?:[^.;:]{1,50} )?"
    r"(?:to (?:send|deploy|dispatch|provide|lend|give|contribute)|for) (?:[\w-]+ ){0,3}$"
)
_FOR = re.compile(r"\bfor\s+(?:\w+\s+){0,2}$")
_ASKING = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|begg?(?:s|ed|ing)?|press(?:es|ed|ing)?|petition(?:s|ed)?|implor(?:es?|ed)|urg(?:es?|ed)|"
    r"(?:appeal|turn|look|call|pleaded|plead|request|letter|plea)(?:s|ed|ing)? (?:to|on|with)) (?:the )?$"
)
OFFICE = re.compile(
    r" (?:(?:Vice |Deputy |Acting |Foreign |Prime |Defen[cs]e |Interior )*"
    r"(?:Secretary|President|Minister|Ambassador|General|Chancellor|Senator)|"
    r"(?:foreign |defen[cs]e |prime )*(?:secretary|president|minister|ambassador|envoy|diplomat|official)s?)\b"
)


def owning(text: str, force: Force, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The owners a force is told to have, "its" being the country named right before it in the sentence."""
    if force.owners != ("its",):
        return force.owners or tuple(filter(None, [holder(text, force, mentions)]))
    at = first_from(mentions, force.span.start)
    near = [m for m in mentions[max(0, at - 4) : at] if m.country and force.span.start - m.span.end < 60]
    near = [m for m in near if not _SENTENCE_ENDS.search(text, m.span.end, force.span.start)]
    if near and is_addressed(text, near[-1], force):
        return (near[-1].country,)
    near = [mention for mention in near if not asks(text, mention)]
    doing = [mention for mention in near if mention.form != "adjective" and not acted_upon(text, mention)]
    return ((doing or near)[-1].country,) if near else ()


def is_addressed(text: str, mention: Mention, force: Force) -> bool:
    """Whether a state is told something about a force of its own: "warned Norland that its soldiers"."""
    before = max(0, mention.span.start - 24)
    told = _TELLING.search(text, before, mention.span.start)
    asked = _CALLING.search(text, before, mention.span.start)
    return bool(
        (told and _TOLD.fullmatch(text, mention.span.end, force.span.start))
        or (asked and _TO_MOVE.fullmatch(text, mention.span.end, force.span.start))
    )


_TELLING = re.compile(r"\b(?:warn|told|tell|remind|inform|notif|urg|advis)\w* (?:the )?$")
_TOLD = re.compile(r" that |(?: on \w+day)? [\"“‘']?to (?:\w+ ){1,3}")
_CALLING = re.compile(
    r"\b(?:(?:call|press|prevail)\w* (?:up)?on|appeal\w* to|ask\w*|order\w*|instruct\w*|press\w*|implor\w*) (?:the )?$"
)
_TO_MOVE = re.compile(
    r"(?: on \w+day)? [\"“‘']?to (?:[a-z]+ly )?(?:pull|withdraw|remove|bring|take|keep|send|move|cut|reduce|recall|"
    r"evacuate|redeploy|return|end|confine) (?:(?:out|back|home|all|of|most|some|any|down) ){0,3}"
)
"""What a state is called on to do with forces of its own: "called on Norland to pull back its troops"."""


def acted_upon(text: str, mention: Mention) -> bool:
    """Whether a country is named as a place, as whom something is done to or who asks, so that "its" is another's."""
    if asks(text, mention):
        return True
    governed = is_governed(text, mention) and not text.startswith(" to ", mention.span.end)
    return governed or OFFICE.match(text, mention.span.end) is not None


def is_governed(text: str, mention: Mention) -> bool:
    """Whether a country stands as a place or as whom something is done to or asked of: "asked Norland to leave"."""
    return _GOVERNED.search(text, max(0, mention.span.start - 16), mention.span.start) is not None


def asks(text: str, mention: Mention) -> bool:
    """Whether a state is named as whose demand something is, so that "its" is of whom it asks: "an EU call for"."""
    return _DEMAND.match(text, mention.span.end) is not None


_DEMAND = re.compile(
    r"(?:['’]s?)? (?:[a-z]+ )?(?:call|demand|request|appeal|plea|ultimatum|order|proposal|resolution|pressure)s? "
    r"(?:for|to|on|that)\b"
)
_SENTENCE_ENDS = re.compile(r"[.!?][”\"’']?\s|\n")
_GOVERNED = re.compile(
    r"\b(?:in|of|to|from|with|told|tells|asked|asks|for|against|at|by|on|near|inside|across|leave|leaves|quit|over|urged|"
    r"urges|invited|into|outside|informed|warned|warns|let|out of|between|assured)\s(?:the\s)?$"
)
