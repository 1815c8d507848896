"""Who may speak for whom, as far as names and offices tell."""

from __future__ import annotations

import re

from seeds.parser.articles.speaker import Speaker
from seeds.parser.texts.spots import spots

_OFFICE = re.compile(
    r"\b(?:minister|secretary|spokes\w+|president|premier|chancellor|ambassador|envoy|chief|commander|leader|official|"
    r"representative|adviser|mayor|governor|speaker|general)$"
)


def of_office(speaker: Speaker) -> bool:
    """Whether a speaker is told by office alone ("its defence secretary")."""
    return bool(_OFFICE.search(speaker.name))


def bare(speaker: Speaker) -> bool:
    """Whether a name stands there without office or side, as that of one told of just before."""
    return not speaker.role and not speaker.side and speaker.type == "person" and not of_office(speaker)


def beside(left: Speaker, right: Speaker) -> bool:
    """Whether two speakers are known to be on one side."""
    return bool(left.side) and left.side == right.side


def speaks_for(speaker: Speaker, body: Speaker, written: str) -> bool:
    """Whether one of its side, mentioned as `written`, may speak for a government, an officer or a body they serve."""
    if body.type == "government" or of_office(body):
        return True
    told = f"{speaker.role} {speaker.affiliation} {written}".lower()
    shared = set(re.findall(r"[a-z]{4,}", told)) & set(re.findall(r"[a-z]{4,}", body.name.lower()))
    return body.type != "person" and bool(shared)


def named_in(text: str, speaker: Speaker) -> bool:
    """Whether a text names a speaker: a person by the last name, a body by any long word of its name."""
    names = speaker.name.split()[-1:] if speaker.type == "person" else re.findall(r"\w{5,}", speaker.name)
    return any(next(spots(text, name), None) for name in names)
