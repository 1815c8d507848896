"""The position of a passage that no frame fits: that of the coded examples it is most like, if like enough."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.positions.bindings import MARKED, REACH, Scene, himself
from seeds.parser.positions.clauses import Clause
from seeds.parser.positions.examples import NONE
from seeds.parser.positions.likeness import Likeness, likeness, nearest
from seeds.parser.positions.meant import may_mean
from seeds.parser.positions.objects import speaks_of_else
from seeds.parser.positions.parts import has_part
from seeds.parser.positions.readings import LIKE, Reading
from seeds.parser.positions.relations import relation
from seeds.parser.positions.rivals import turns_to_else
from seeds.parser.texts.wordlists import word_set

_ENOUGH = 2.0
"""The lead (see likeness) that is asked for where the words name a force; measured on the coded articles."""
_ENOUGH_ASIDE = 4.5
"""The lead that is asked for where the force named neither does anything nor has anything done to it."""
_SHARE_OF_NONE, _ENOUGH_WITH_NONE = 0.25, 6.0
"""What is asked for besides of the lead with a share of how far the words are from the examples that tell nothing."""
_ENOUGH_IMPLIED, _WORTH_A_LOOK = 12.0, 6.0
"""The lead that is asked for where the force is only meant, and the one that makes such words doubtful at least."""
_FAR_MORE, _MORE, _MANY = 12.0, 6.0, 16
"""The lead over what a frame reads from which on likeness is more often right than the frame; and the lesser one that
does for more than so many tags: in long words a frame often fits what they are not about."""
_BEHIND, _ENOUGH_OF_THEM = 500, 4.0
"""The lead that is asked for where "they" is said so few code points behind a force, or "we" by its owner."""
_AMID, _ENOUGH_AMID, _OVER_NONE = 250, 4.0, 25.0
"""A force that is only meant is told with a lesser lead where one is named so many code points behind the words, and
where these are so far from the examples that tell nothing; measured likewise."""
_SHORT, _PLAINLY_SOMETHING = 22, 20.0
"""The number of tags up to which words may do without naming the force, and how far they must be from the examples that
tell nothing; longer ones, and such as speak of states, were on news pages next to never about the force meant."""
_SOMEBODY_ELSE = re.compile(r"(?<!\S)[CN]\d+ ")
_CERTAIN = ((15.0, 0.85), (8.0, 0.6), (2.0, 0.4), (0.0, 0.2))
_CERTAIN_IMPLIED = ((12.0, 0.5), (0.0, 0.25))
_AGREEING = ((8.0, 0.3), (4.0, 0.4), (0.1, 0.6), (0.0, 1.0))
"""Certainties by lead, measured on coded articles: of likeness, and of frames by how much likeness is against them."""


def likened(read: tuple[Clause, ...], scene: Scene) -> tuple[Reading, ...]:
    """The one reading that the clauses give together; none where they are like nothing coded or no force is meant.

    It is doubtful where likeness does not tell it clearly from others.
    """
    read = tuple(clause for clause in read if not clause.question)
    tags = _tags(read)
    named = _named(tags, scene)
    targets = tuple(dict.fromkeys(t for force in named for t in scene.theatre.resolve(force, scene.passage.side)))
    meant = targets or (() if _of_else(tags, scene) else _implied(read, scene))
    found = likeness(tags, relation(meant, named, scene)) if meant else None
    if not found or found.position == NONE:
        return ()
    tells = _tells(found, tags) if targets else _tells_meant(found, read, scene)
    if not (tells or targets or found.lead >= _WORTH_A_LOOK):
        return ()
    return (
        Reading(
            position=found.position,
            stance=_stance(found.position, tags),
            targets=meant,
            written=named[0].words if targets else "",
            frame=f"{LIKE}{found.position}",
            span=read[0].span.cover(read[-1].span),
            condition=next((clause.condition.of(scene.text) for clause in read if clause.condition), ""),
            implied=not targets,
            certainty=_certainty(found.lead, _CERTAIN if targets else _CERTAIN_IMPLIED),
            alternatives=found.others(found.position),
            doubtful=not tells,
            traits=found.traits,
        ),
    )


def _of_else(tags: list[str], scene: Scene) -> bool:
    """Whether tags without a force speak of something else, or of the going of the speaker himself."""
    row = f"{' '.join(tags)} "
    return speaks_of_else(row) or himself(row, scene)


def _tells(found: Likeness, tags: list[str]) -> bool:
    """Whether likeness tells one position of the force named clearly from another, and from none at all."""
    clearly = found.lead >= (_ENOUGH if has_part(f"{' '.join(tags)} ") else _ENOUGH_ASIDE)
    return clearly and found.lead + found.over(NONE) * _SHARE_OF_NONE >= _ENOUGH_WITH_NONE


def _tells_meant(found: Likeness, read: tuple[Clause, ...], scene: Scene) -> bool:
    """Whether likeness tells enough of a force only meant: clearly, or of "them", or amid words that name one."""
    tags = _tags(read)
    if len(tags) > _SHORT or found.over(NONE) < _PLAINLY_SOMETHING:
        return False
    row = f"{' '.join(tags)} "
    if _SOMEBODY_ELSE.search(row) or not may_mean(row) or turns_to_else(scene):
        return False
    if found.lead >= _ENOUGH_IMPLIED:
        return True
    if found.lead >= _ENOUGH_OF_THEM and _speaks_of_them(scene):
        return True
    first = bisect_left(scene.forces, read[-1].span.end, key=lambda force: force.span.start)
    near = (force for force in scene.forces[first : first + 4] if force.strength != "country")
    after = next(near, None)
    amid = after is not None and after.span.start - read[-1].span.end < _AMID
    return amid and found.lead >= _ENOUGH_AMID and found.over(NONE) >= _OVER_NONE


def _speaks_of_them(scene: Scene) -> bool:
    """Whether the content says "they" shortly after a force was spoken of, or its owner says "we"."""
    content = scene.passage.content
    said = [span.of(scene.text) for span in content]
    if any(map(_WE.search, said)) and scene.theatre.owned_by(scene.passage.side):
        return True
    before = bisect_left(scene.forces, content[0].start, key=lambda force: force.span.start) if content else 0
    last = next((force for force in reversed(scene.forces[:before]) if force.strength != "country"), None)
    near = last is not None and content[0].start - last.span.end < _BEHIND
    return near and any(map(_THEY.search, said))


_THEY = re.compile(r"\b(?i:they|them|theirs?|those|these)\b")
_WE = re.compile(r"\b(?:[Ww]e|us|[Oo]urs?)\b")


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
        stance=_stance(found.position, tags),
        frame=f"{LIKE}{found.position}",
        certainty=_CERTAIN[1][1],
        alternatives=found.others(found.position),
        traits=found.traits,
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
    return f"{reading.frame}-{nearest(reading.traits, reading.frame.removeprefix(LIKE)).line}"


def _tags(read: tuple[Clause, ...]) -> list[str]:
    return [name for clause in read for name in (*clause.tags, ".")]


def _stance(position: str, tags: list[str]) -> str:
    """The stance of words about words: support where they leave a force out; of any other position its code tells."""
    if position != "interpret_scope":
        return ""
    return "oppose" if _LEFT_OUT.isdisjoint(tags) else "support"


_LEFT_OUT = word_set("NOT NO exempt exempts exempted exclude excludes excluded except excepting exception")


def _named(tags: list[str], scene: Scene) -> list[Force]:
    """The forces the tags mark: described ones, else people spoken of as one."""
    marked = [(mark, scene.forces[int(index)]) for mark, index in MARKED.findall(" ".join((*tags, "")))]
    return [force for mark, force in marked if mark == "F"] or [force for mark, force in marked if mark == "N"]


def _implied(read: tuple[Clause, ...], scene: Scene) -> tuple[Target, ...]:
    theatre, side = scene.theatre, scene.passage.side
    if not read:
        return ()
    if scene.passage.headline:
        return theatre.owned_by(side) or ((theatre.main,) if theatre.main else ())
    own = (scene.passage.own or theatre.owned_by(side)) if any("WE" in clause.tags for clause in read) else ()
    addressed, previous = scene.passage.addressed, scene.passage.previous
    return own or addressed or theatre.implied(read[0].span.start, REACH, previous)
