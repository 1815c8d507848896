"""The position of a passage that no frame fits: that of the coded examples it is most like, if like enough."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.positions.bindings import MARKED, Scene, himself, spoken_of
from seeds.parser.positions.clauses import Clause
from seeds.parser.positions.examples import NONE
from seeds.parser.positions.likeness import Likeness, likeness, nearest
from seeds.parser.positions.meant import NEAR
from seeds.parser.positions.objects import speaks_of_else
from seeds.parser.positions.parts import has_part
from seeds.parser.positions.readings import LIKE, Reading
from seeds.parser.positions.relations import relation
from seeds.parser.positions.scopes import scope_stance
from seeds.parser.texts.ordered import first_from

_ENOUGH = 2.0
"""The lead (see likeness) that is asked for where the words name a force; measured on the coded articles."""
_ENOUGH_ASIDE = 4.5
"""The lead that is asked for where the force named neither does anything nor has anything done to it."""
_SHARE_OF_NONE, _ENOUGH_WITH_NONE = 0.25, 5.0
"""What is asked for besides of the lead with a share of how far the words are from the examples that tell nothing."""
_ENOUGH_IMPLIED, _WORTH_A_LOOK = 39.0, 21.0
"""How far words that only mean a force must be from the examples that tell nothing, to be told and to be doubtful at
least; how far the best position is before the next one tells next to nothing there. Measured likewise."""
_NEARBY, _FAR_OFF, _SHORT, _OF_SHORT = 8.0, 15.0, 9, 12.0
"""What of that counts for less or more: words right behind a force, far from any, and of few tags."""
_FAR = 900
"""Code points behind a force from which on it is far off."""
_FAR_MORE, _MORE, _MANY = 16.0, 9.0, 16
"""The lead over what a frame reads from which on likeness is more often right than the frame; and the lesser one that
does for more than so many tags: in long words a frame often fits what they are not about."""
_CERTAIN = ((15.0, 0.85), (8.0, 0.6), (2.0, 0.4), (0.0, 0.2))
_CERTAIN_IMPLIED = ((47.0, 0.6), (39.0, 0.4), (21.0, 0.2))
_AGREEING = ((8.0, 0.3), (4.0, 0.4), (0.1, 0.6), (0.0, 1.0))
"""Certainties measured on coded articles: of likeness by its lead, of words that only mean a force by how plainly they
do, and of frames by how much likeness is against them."""


def likened(read: tuple[Clause, ...], scene: Scene) -> tuple[Reading, ...]:
    """The one reading that the clauses give together; none where they are like nothing coded or no force is meant.

    It is doubtful where likeness does not tell it clearly from others.
    """
    read = tuple(clause for clause in read if not clause.question)
    tags = _tags(read)
    named = _named(tags, scene)
    targets = tuple(dict.fromkeys(t for force in named for t in scene.theatre.resolve(force, scene.passage.side)))
    of_host = bool(named) and "P" not in tags and all(map(scene.theatre.at_home, named))
    meant = targets or (() if of_host or _of_else(tags, scene) else _implied(read, scene))
    found = likeness(tags, relation(meant, named, scene)) if meant else None
    if not found or found.position == NONE or _ASKING_WHY.search(" ".join(tags)):
        return ()
    told_of = targets or scene.passage.topic
    plain = 0.0 if told_of else _meant(found, read, scene)
    if not told_of and plain < _WORTH_A_LOOK:
        return ()
    tells = _tells(found, tags) if told_of else plain >= _ENOUGH_IMPLIED
    return (
        Reading(
            position=found.position,
            stance=_stance(found.position, read, scene, named[0].words if targets else ""),
            targets=meant,
            written=named[0].words if targets else "",
            frame=f"{LIKE}{found.position}",
            span=read[0].span.cover(read[-1].span),
            condition=next(filter(None, (clause.proviso(scene.text) for clause in read)), ""),
            implied=not targets,
            certainty=_certainty(found.lead, _CERTAIN) if told_of else _certainty(plain, _CERTAIN_IMPLIED),
            alternatives=found.others(found.position),
            doubtful=not tells,
            traits=found.traits,
            plain=found.over(NONE),
        ),
    )


_ASKING_WHY = re.compile(r"(?<!\S)(?:ASKD?|wonder|wonders|wondered|know) (?:openly |aloud )?(?:why|who) ")


def _of_else(tags: list[str], scene: Scene) -> bool:
    """Whether tags without a force speak of something else, or of the going of the speaker himself."""
    row = f"{' '.join(tags)} "
    return speaks_of_else(row) or himself(row, scene)


def _tells(found: Likeness, tags: list[str]) -> bool:
    """Whether likeness tells one position of the force named clearly from another, and from none at all."""
    clearly = found.lead >= (_ENOUGH if has_part(f"{' '.join(tags)} ") else _ENOUGH_ASIDE)
    return clearly and found.lead + found.over(NONE) * _SHARE_OF_NONE >= _ENOUGH_WITH_NONE


def _meant(found: Likeness, read: tuple[Clause, ...], scene: Scene) -> float:
    """How plainly words tell something of a force that they do not name, or name as nobody's here."""
    at, tags = read[0].span.start, _tags(read)
    before = first_from(scene.forces, at)
    ends = (force.span.end for force in reversed(scene.forces[:before]) if force.strength != "country")
    behind = at - next(ends, -_FAR)
    near = _NEARBY if behind < NEAR else -_FAR_OFF if behind >= _FAR else 0.0
    short = len(tags) < _SHORT and not _named(tags, scene)
    return found.over(NONE) + near - (_OF_SHORT if short else 0.0)


def corrected(reading: Reading, read: tuple[Clause, ...], scene: Scene) -> Reading:
    """What a frame has read, with the position the clauses are far more like to where there is one."""
    tags = _tags(read)
    found = likeness(tags, relation(reading.targets, _named(tags, scene), scene))
    if not found:
        return reading
    over = found.over(reading.position)
    if found.position == NONE or over < (_MORE if len(tags) > _MANY else _FAR_MORE) or _bargains(reading):
        certainty, others = reading.certainty * _certainty(over, _AGREEING), found.others(reading.position)
        return replace(reading, certainty=certainty, alternatives=others)
    return replace(
        reading,
        position=found.position,
        stance=_stance(found.position, read, scene, reading.written),
        frame=f"{LIKE}{found.position}",
        certainty=_CERTAIN[1][1],
        alternatives=found.others(found.position),
        traits=found.traits,
        plain=found.over(NONE),
    )


def _bargains(reading: Reading) -> bool:
    """Whether a frame has read a bargain by its condition, which likeness knows nothing of."""
    return bool(reading.condition) and reading.position == "offer_terms"


def _certainty(lead: float, steps: tuple[tuple[float, float], ...]) -> float:
    """The certainty of the highest step that a lead reaches; steps are (lead, certainty), the highest first."""
    return next(certain for least, certain in steps if lead >= least)


def named(reading: Reading) -> str:
    """The name of what a reading was read by: a frame, a reaction, or the coded example its words are most like.

    That example is looked for among thousands: of the readings that are drafted alone.
    """
    if reading.reacts or not reading.traits:
        return reading.frame
    return f"{reading.frame}-{nearest(reading.traits, reading.frame.removeprefix(LIKE))}"


def _tags(read: tuple[Clause, ...]) -> list[str]:
    return [name for clause in read for name in (*clause.tags, ".")]


def _stance(position: str, read: tuple[Clause, ...], scene: Scene, force: str) -> str:
    """The stance of a position whose code leaves it open, in clauses about a force; '' of any other."""
    if position != "interpret_scope":
        return ""
    words = read[0].span.cover(read[-1].span).of(scene.text)
    return scope_stance(words, not {"NOT", "NO"}.isdisjoint(_tags(read)), force)


def _named(tags: list[str], scene: Scene) -> list[Force]:
    """The forces the tags mark: described ones, else people spoken of as one."""
    marked = [(mark, scene.forces[int(index)]) for mark, index in MARKED.findall(" ".join((*tags, "")))]
    return [force for mark, force in marked if mark == "F"] or [force for mark, force in marked if mark == "N"]


def _implied(read: tuple[Clause, ...], scene: Scene) -> tuple[Target, ...]:
    theatre, side = scene.theatre, scene.passage.side
    if not read or scene.passage.topic:
        return scene.passage.topic
    if scene.passage.headline:
        return theatre.owned_by(side) or ((theatre.main,) if theatre.main else ())
    own = (scene.passage.own or theatre.owned_by(side)) if any("WE" in clause.tags for clause in read) else ()
    return own or scene.passage.addressed or spoken_of(read[0].span.start, scene)
