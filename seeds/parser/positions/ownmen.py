"""The soldiers of the host's own army in the mouth of who speaks for it: "our soldiers", "he said his men"."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.parser.forces.datelines import dateline
from seeds.parser.forces.force import Force
from seeds.parser.forces.theatre import OWN
from seeds.parser.naming.offices import GOVERNING, offices
from seeds.parser.positions.bindings import Scene, office

_OWN = re.compile(r"(?:his|her|its|their) ")
_OPENING = re.compile(r"\s*(?:that )?(?:(?:some|many|most|all|both|none|two|three|four|five|\d+) (?:of )?)?")
"""What may stand between a verb of saying and "his men", who are the speaker's own there."""
_HAS = re.compile(
    r"(?i)\b(?:we|(?:his|her|its|our|my|the) (?:country|government|army|nation)) (?:now |already |also |still )?"
    r"(?:has|have|had|(?:ha[sd] |have )?(?:lost|massed|recruited|trained|hired)) (?:only |some |about )?\Z"
)
"""What tells before soldiers that the country of who speaks has them."""


def of_host(scene: Scene) -> bool:
    """Whether the speaker is of the host: as told, or by his office where the article is written from there."""
    passage, host = scene.passage, scene.theatre.host
    return bool(host) and passage.side == host and (passage.side_told or governs_host(scene))


def governs_host(scene: Scene) -> bool:
    """Whether an official told of no state governs, by its office and the dateline, the host."""
    side, theatre = scene.passage.side, scene.theatre
    if not side or side != theatre.host or GOVERNING.isdisjoint(offices(office(scene))):
        return False
    return dateline(scene.text, theatre.mentions) == side


def with_own_men(scene: Scene) -> Scene:
    """A scene in which the soldiers whom the host's speaker calls his own are the host's."""
    if not of_host(scene):
        return scene
    own = {force: replace(force, owners=OWN) for force in scene.forces if _is_own(force, scene)}
    return replace(scene, forces=tuple(own.get(force, force) for force in scene.forces)) if own else scene


def _is_own(force: Force, scene: Scene) -> bool:
    """Whether soldiers of no place are "our men", "his" as he begins to speak, or such as "our country has"."""
    if force.owners not in {("speaker",), ("its",), ()} or force.place or force.group == "base":
        return False
    said = next((span for span in scene.passage.content if span.start <= force.span.start < span.end), None)
    if not said or force.owners == ("speaker",):
        return said is not None
    before = scene.text[said.start : force.span.start]
    if not force.owners:
        return _HAS.search(before) is not None
    return bool(_OWN.match(force.words) and _OPENING.fullmatch(before))
