"""Whose force it is as seen from the speaker, and whether a frame may be used by such a speaker."""

from __future__ import annotations

import re

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.positions.bindings import Scene, office, said
from seeds.parser.positions.frames import Frame
from seeds.parser.positions.observers import OBSERVER, is_observer
from seeds.parser.positions.owners import disposes, official, pledges

_OUR = re.compile(r"(?:all )?(?:of )?our\b", re.IGNORECASE)


def fits(frame: Frame, row: str, targets: tuple[Target, ...], bound: list[Force], scene: Scene) -> bool:
    """Whether the frame may be used by this speaker of these forces."""
    if frame.official and not (official(office(scene)) or _is_government(scene)):
        return False
    untold = "owner" in frame.who and not scene.passage.side_told
    if untold and disposes(frame.code, row, office(scene)):
        return True
    held = relation(targets, bound, scene)
    return not frame.who or ("third" if held == OBSERVER else held) in frame.who


def _is_government(scene: Scene) -> bool:
    """Whether it is a government that speaks, named by its state or its capital alone: "Yerevan says"."""
    source = scene.passage.source
    named = (mention for mention in scene.theatre.mentions if source and mention.span == source)
    return any(name.type == "government" for mention in named for name in mention.names)


def _is_ours(force: Force, scene: Scene) -> bool:
    """Whether a force is called "ours", and not as what acts upon another: "thrown out by our army"."""
    return bool(_OUR.match(force.words)) and not scene.text.endswith("by ", 0, force.span.start)


def _pledged(scene: Scene) -> bool:
    content = scene.passage.content
    return bool(content) and pledges(said(scene.passage.cue, scene), said(content[0], scene))


def relation(targets: tuple[Target, ...], bound: list[Force], scene: Scene) -> str:
    """Whose force it is as seen from the speaker: owner, host, third, or unknown where the speaker's side is.

    Who only watches ("an analyst") speaks for no side and is an observer.
    """
    side, host, told = scene.passage.side, scene.theatre.host, scene.passage.side_told
    ours = any(force.owners == ("speaker",) or _is_ours(force, scene) for force in bound[:1])
    if not ours and is_observer(office(scene)):
        return OBSERVER
    if (ours and (side != host or not told)) or (not told and _pledged(scene)):
        return "owner"
    if any((side and side in scene.theatre.owners_of(target)) or target in scene.passage.own for target in targets):
        return "owner"
    if side and side == host:
        return "host"
    return "third" if side else "unknown"
