"""What the words that introduce a passage add to it: nothing where they only say, else a position of their own."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.parser.positions.bindings import Scene
from seeds.parser.positions.clauses import clauses
from seeds.parser.positions.frames import load
from seeds.parser.positions.sayings import SAID, only_says
from seeds.parser.positions.tagging import Row, row
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span


@record(frozen=True, slots=True)
class Cueing:
    """The tags of the cue of a passage, and whether it itself tells a position and is read with the content behind."""

    row: Row
    tells: bool


def cueing(scene: Scene) -> Cueing:
    """What the cue of a passage tells: no tags where nothing is said, and one word alone for a cue that only says."""
    cue, content = scene.passage.cue, scene.passage.content
    if not cue or not content:
        return Cueing(Row(), False)
    words, first = cue.of(scene.text), content[0]
    if only_says(words, first.of(scene.text), first.start < cue.start):
        return Cueing(Row([SAID], [cue.start], [cue.end]), False)
    told = cue.start < first.start and bool(_TOLD.match(scene.text, first.start))
    tags = row(scene.text, (cue,), scene.forces, scene.passage.source)
    if cue.end <= first.start and (tag := _parted(words, first.of(scene.text))):
        return Cueing(Row([*tags.names[:-1], tag], tags.starts, tags.ends), True)
    return Cueing(tags, told or _telling(words))


def _parted(words: str, said: str) -> str:
    """The class of a cue with its particle, where a day or more parts the two: "called Tuesday for"; '' where none."""
    particle = _PARTICLE.match(said)
    verb = words.rsplit(maxsplit=1)[-1].lower()
    tag, length = load().phrases.find([verb, particle[1]], 0) if particle else ("", 1)
    return tag if length > 1 and tag.isupper() else ""


_PARTICLE = re.compile(r"(for|on|upon|against|with) ")


@lru_cache(maxsize=1024)
def _telling(words: str) -> bool:
    """Whether the words of a cue belong to a class of their own, as "demanded" does and "said" does not."""
    read = clauses(row(words, (Span(0, len(words)),), (), None))
    return words == "to" or any(tag.isupper() for clause in read for tag in clause.tags)


_TOLD = re.compile(r"to |(?:[^\s\"“”]+ ){1,8}to ")
