"""What a bare fact about a force becomes where the cue judges it: "has sent soldiers, a move the cabinet condemned"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from seeds.parser.positions.frames import kind
from seeds.parser.positions.readings import Reading

_JUDGED = {"CONDEMN": "condemn_presence", "AGAINST": "reject_presence", "PRAISE": "justify_presence"}


def judged(reading: Reading, cue: Iterable[str]) -> Reading:
    """A claim that a force is there as what the tags of the cue make of it; any other reading as it is."""
    if reading.position != "claim_presence":
        return reading
    position = next((_JUDGED[tag] for tag in map(kind, cue) if tag in _JUDGED), reading.position)
    return replace(reading, position=position)
