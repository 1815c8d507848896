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
_TO = re.compile(r"\b(?:mov|relocat|transferr|redeploy)(?:e|es|ed|ing|s)? (?:\w+ )?(?:in)?to (?:the )?\Z")
_BEFORE = 40
"""Code points before a country in which somebody is said to move to it."""


def arriving(reading: Reading, scene: Scene) -> Reading:
    """A reading of a force's leaving as one of its coming, where it moves to the host; any other as it is."""
    position = _COMING.get(reading.position)
    if not position or not any(_moved_to(start, scene) for start in _named(reading, scene)):
        return reading
    return replace(reading, position=position, frame="moves-to-the-host")


def _named(reading: Reading, scene: Scene) -> list[int]:
    """Where the words of a reading name the host as a state."""
    host = scene.theatre.host
    found = (force for force in scene.forces if force.strength == "country" and host and force.owners == (host,))
    return [force.span.start for force in found if reading.span.start <= force.span.start < reading.span.end]


def _moved_to(start: int, scene: Scene) -> bool:
    return _TO.search(scene.text, max(0, start - _BEFORE), start) is not None
