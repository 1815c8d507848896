"""Words that are told to mean one force and not another: two statements of one sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.parser.positions.bindings import MARKED, Scene
from seeds.parser.positions.readings import Reading
from seeds.parser.positions.scopes import scope_stance

_MEANS = r"(?<!\S)(?:MEAN|SCOPE)D? "
_FORCE = r"(?:\S+ ){0,8}?[FN]\d+ (?:\S+ ){0,8}?"
_OTHER = r"(?P<other>(?:\S+ ){0,4}?[FN]\d+ )"
_LEFT_OUT = re.compile(rf"{_MEANS}{_FORCE}(?:NOT|NO|rather than|instead of) {_OTHER}")
_TAKEN_IN = re.compile(rf"(?<!\S)NOT (?:\S+ ){{0,3}}?{_MEANS}{_FORCE}but {_OTHER}")


def contrasted(reading: Reading, row: str, scene: Scene) -> tuple[Reading, ...]:
    """A reading of whom words mean, parted where it goes on to another force that they do not mean, or the reverse.

    `row` are the tags of its clause and of the one behind it: "meant the gunners, not the engineers".
    """
    match = (_TAKEN_IN.search(row) or _LEFT_OUT.search(row)) if reading.position == "interpret_scope" else None
    if not match:
        return (reading,)
    others = (scene.forces[int(index)] for _, index in MARKED.findall(match["other"]))
    told = {t.id: t for force in others for t in scene.theatre.resolve(force, scene.passage.side)}
    first = tuple(target for target in reading.targets if target.id not in told)
    if not (told and first):
        return (reading,)
    stance = scope_stance(reading.span.of(scene.text), match.re is _TAKEN_IN)
    other = replace(reading, targets=tuple(told.values()), stance="oppose" if stance == "support" else "support")
    return replace(reading, targets=first, stance=stance), other
