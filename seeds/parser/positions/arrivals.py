"""What is read as leaving where a force moves to the country it stands in: "a company will move to Sudland"."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.parser.positions.bindings import Scene
from seeds.parser.positions.readings import Reading

_COMING = {
    "announce_withdrawal": "announce_deployment",
    "predict_withdrawal": "claim_presence",
    "report_withdrawal": "claim_presence",
}
"""A force's going elsewhere, as its coming to the host."""
_TO = re.compile(
    r"\b(?:mov|relocat|transferr|redeploy)(?:e|es|ed|ing|s)? (?:\w+ )?(?:in)?to (?:the )?"
    r"(?:(?P<place>[A-Z][\w'’-]*(?: [A-Z]\w+)?)|(?<=\bthe )(?:\w+ )?(?:base|border|front|frontier|hills?)\b)"
)


def arriving(reading: Reading, scene: Scene) -> Reading:
    """A reading of a force's leaving as one of its coming, where it moves to the host; any other as it is."""
    position = _COMING.get(reading.position)
    moved = _TO.search(scene.text, reading.span.start, reading.span.end) if position else None
    if not position or not moved or not _stands_there(moved, scene):
        return reading
    return replace(reading, position=position, frame="moves-to-the-host")


def _stands_there(moved: re.Match[str], scene: Scene) -> bool:
    """Whether what somebody moves to is the host, or a place the article's forces are said to stand in."""
    if not moved["place"]:
        return True
    named = {force.span.start: force for force in scene.forces if force.strength == "country"}
    country = named.get(moved.start("place"))
    if country:
        return bool(scene.theatre.host) and country.owners == (scene.theatre.host,)
    return any(force.place == moved["place"] for force in scene.forces)
