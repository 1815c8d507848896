"""Which force a matched frame is about."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.force import Force
from seeds.parser.forces.theatre import Theatre
from seeds.parser.positions.frames import Frame
from seeds.parser.positions.listings import goes_on, with_its_list
from seeds.parser.positions.objects import ALONE, leaves_else, may_imply
from seeds.parser.positions.owners import goes_himself, goes_in_everyday_life, is_civil
from seeds.parser.texts.ordered import starting_in
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span

MARKED = re.compile(r"(?<!\S)([FNC])(\d+) (?!(?:DEMAND|ORDER|CALL|ULTIMATUM|ASK|THREATEN|PLAN)D? )")
_OCCUPIED = re.compile(r"(?<!\S)OCCUPY ")
REACH = 600
"""Code points before a clause within which a force spoken of may be meant by it."""


@record(frozen=True, slots=True)
class Passage:
    """What is to be read: cue, content in order, the source's words, the speaker's side, and whether a headline.

    `role` is the office told of the speaker anywhere in the article, `topic` the force that the reporter says the
    words are of: "she said of the garrison"; `since` is where the same speaker's last statement begins, if any.
    """

    cue: Span | None
    content: tuple[Span, ...]
    source: Span | None
    side: str
    headline: bool = False
    previous: tuple[Target, ...] = ()
    side_told: bool = True
    addressed: tuple[Target, ...] = ()
    own: tuple[Target, ...] = ()
    role: str = ""
    topic: tuple[Target, ...] = ()
    since: int = 0


@record(frozen=True, slots=True)
class Scene:
    """Where a passage is read: the text, the passage, the article's forces and their theatre."""

    text: str
    passage: Passage
    forces: tuple[Force, ...]
    theatre: Theatre


def bound_forces(frame: Frame, match: re.Match[str], scene: Scene) -> list[Force]:
    """The forces inside the match, else after it, else before it; described before people before country."""
    row = match.string
    if match.re.groupindex:
        return _object(match, scene)
    if _PRONOUN.search(match.group()) and not (MARKED.search(match.group()) or _OBJECT.match(row, match.end())):
        return []
    if mover := _mover(match, scene):
        return [mover]
    inner = with_its_list(match)
    names = MARKED.search(match.group()) is not None
    for region in (inner, row[match.end() :], row[: match.start()]):
        marked = [(mark, scene.forces[int(index)]) for mark, index in MARKED.findall(region)]
        for marks in ("FNC",) if frame.code == "interpret_scope" else ("F", "N", "C"):
            found = [force for mark, force in marked if mark in marks and _usable(force, mark, scene)]
            if region is not inner:
                found = [force for force in found if scene.theatre.resolve(force, scene.passage.side)]
            if found and (marks != "C" or (names and region is inner and _as_force(frame, match))):
                return found
    return []


_MOVES = re.compile(
    r"(?<!\S)(?:C(\d+) WITHDRAWAL|WITHDRAWAL of C(\d+) from (?:\S+ ){0,2}?[CN]\d+|"
    r"(?:build-up|buildup|intervention|deployment) by C(\d+)) "
)


def _mover(match: re.Match[str], scene: Scene) -> Force | None:
    """The state whose going or coming a match tells: "the Norish pullout would expose the Sudish"; None for none."""
    for told in _MOVES.finditer(match.string):
        force = scene.forces[int(next(filter(None, told.groups())))]
        if told.start() < match.end() and match.start() < told.end() and _usable(force, "C", scene):
            return force
    return None


def _object(match: re.Match[str], scene: Scene) -> list[Force]:
    """The forces a frame marks as acted upon, with what its list goes on with; none for a pronoun."""
    region = match["target"] + goes_on(match.string[match.end("target") :])
    marked = [(mark, scene.forces[int(index)]) for mark, index in MARKED.findall(region)]
    return [force for mark, force in marked if _usable(force, mark, scene)]


def _as_force(frame: Frame, match: re.Match[str]) -> bool:
    """Whether a country is spoken of as its army: it leaves no pact, is told to, or the frame is of its part."""
    if leaves_else(match.string[match.start() :]):
        return False
    return frame.code in {"justify_presence", "threaten_expulsion", "deny_presence", "request_presence"} or bool(
        _SUBJECT.search(match.string)
    )


_AGENT = re.compile(
    r"(?<!\S)(C\d+) (?:(?:that|to|of|WILL|OBLIGE|MAY|NOT|BE) )*(?:HAVE|SEND|PULL|LEAVE|STAY|END|CUT)D? "
    r"(?:\S+ ){0,3}?F(\d+) "
)
_OBJECT = re.compile(r"F\d+ (?!PRESENCE|OCCUPY)")
_PRONOUN = re.compile(r"(?<!\S)P ")
_SUBJECT = re.compile(
    r"(?<!\S)C\d+ (?:(?:and|or|its|ally|allies|C\d+|[a-z-]+) ){0,6}?"
    r"(?:(?:to|that|WILL|OBLIGE|MAY|BE|NOT) )*(?:HAVE (?:PROMISE|DECIDE|ACCEPT)D to (?=LEAVE|PULL|WITHDRAWAL))?"
    r"(?:LEAVE|PULL|END|CUT|OUT|WITHDRAWAL)D? "
)


def agents(row: str, scene: Scene) -> dict[Force, Force]:
    """Each force without an owner as that of the state which is said to have, send or withdraw it."""
    pairs = ((scene.forces[int(country[1:])], scene.forces[int(index)]) for country, index in _AGENT.findall(row))
    return {
        force: replace(force, owners=country.owners)
        for country, force in pairs
        if force.owners in {(), ("its",)} and country.owners and country.owners[0] != scene.theatre.host
    }


def meant(frame: Frame, bound: list[Force], match: re.Match[str], scene: Scene) -> tuple[Target, ...]:
    """The forces that words for some mean: those of whoever speaks, where only their owner is likely to say so."""
    owners, theatre, side = agents(match.string, scene), scene.theatre, scene.passage.side
    told = (owners.get(force, force) for force in bound)
    found = tuple(dict.fromkeys(target for force in told for target in theatre.resolve(force, side)))
    if not side or not _is_owners(frame) or all(side in target.owners for target in found):
        return found
    own = theatre.own(bound[0], side) if len(bound) == 1 else ()
    return found if own and _named_before(bound[0].span.start, scene) else own or found


def _is_owners(frame: Frame) -> bool:
    """Whether it is of the owner of a force that a frame is told: who answers for it, or promises what it will do."""
    return ("owner" in frame.who and "third" not in frame.who) or (not frame.who and frame.code in _FOR_ONES_OWN)


_FOR_ONES_OWN = frozenset(["justify_presence", "refuse_withdrawal", "vow_to_stay", "deny_presence"])
"""The positions that whoever has a force takes on his own, where the words leave open whose is meant."""


def _usable(force: Force, mark: str, scene: Scene) -> bool:
    if mark != "C":
        return True
    return bool(force.owners) and force.owners[0] not in {scene.theatre.host, scene.passage.side}


def implied(frame: Frame, match: re.Match[str], at: int, scene: Scene) -> tuple[Target, ...]:
    """The force meant where the clause names none: that of a pronoun, of an answer, or the article's main one."""
    words = match.group()
    of_himself = goes_in_everyday_life(match.string[: match.end()], office(scene)) or himself(words, scene)
    if of_himself or not may_imply(match):
        return ()
    theatre, side = scene.theatre, scene.passage.side
    main = (theatre.main,) if theatre.main else ()
    if scene.passage.headline:
        return theatre.owned_by(side) or main
    answered = scene.passage.previous if ALONE.fullmatch(words) else ()
    if told := scene.passage.addressed or scene.passage.topic or answered:
        return told
    if "owner" in frame.who and "third" not in frame.who and (own := scene.passage.own or theatre.owned_by(side)):
        return own
    of_us = "WE " in words
    named = () if of_us else _named_before(at, scene)
    last = named or spoken_of(at, scene)
    if named or _PRONOUN.search(words) or not (last or _OCCUPIED.search(words)):
        return last
    return _spoken_of(scene, of_us) or main or last


def spoken_of(at: int, scene: Scene) -> tuple[Target, ...]:
    """The force spoken of last before a clause, which what the same speaker just said of one is nearer than others."""
    return scene.theatre.implied(at, min(REACH, at - scene.passage.since), scene.passage.previous)


def _named_before(at: int, scene: Scene) -> tuple[Target, ...]:
    """The force that the passage itself names last before a clause: "the Norish hold the road and their exit would"."""
    content = next((span for span in scene.passage.content if span.start < at < span.end), None)
    named = starting_in(scene.forces, content.start, at) if content else ()
    told = [f for f in named if f.span.end <= at and f.strength != "country" and f.group != "base"]
    return scene.theatre.resolve(told[-1], scene.passage.side) if told else ()


def _spoken_of(scene: Scene, of_us: bool) -> tuple[Target, ...]:
    """The speaker's own force where it has one and another was spoken of last; else what was spoken of last.

    What is said `of_us` is said of the speaker's own force also where the article hardly speaks of it.
    """
    previous, side = scene.passage.previous, scene.passage.side
    mine = tuple(target for target in previous if side in target.owners)
    own = scene.theatre.owned_by(side)
    if own and not mine:
        return own
    return tuple(target for target in previous if scene.theatre.weighty(target)) or (mine if own and of_us else ())


def himself(words: str, scene: Scene) -> bool:
    """Whether tags only tell that the speaker himself, of no side or of everyday life, goes or stays."""
    told = office(scene)
    if _goes_itself(words, scene) and is_civil(told):
        return True
    if goes_in_everyday_life(words, told) and not MARKED.search(words):
        return True
    return not scene.passage.side_told and goes_himself(words, told)


def _goes_itself(words: str, scene: Scene) -> bool:
    """Whether tags tell that "we" or "it", the body that speaks, goes or stays."""
    if not _GOING.search(words) or MARKED.search(words):
        return False
    first = scene.passage.content[0] if scene.passage.content else None
    return "WE " in words or bool(first and _ITSELF.match(scene.text, first.start))


_GOING = re.compile(r"(?<!\S)(?:LEAVE|STAY|PULL|WITHDRAWAL|ANYWHERE|HERE|THERE|REMOVE)D? ")
_ITSELF = re.compile(r"[\"“«]?(?:that )?(?:it|its (?:staff|members|workers|teams?|people|employees|doctors|ships?))\b")


def office(scene: Scene) -> str:
    """The words that tell who speaks, there and elsewhere in the article."""
    return f"{scene.passage.role} {said(scene.passage.source, scene)}"


def said(span: Span | None, scene: Scene) -> str:
    """The words of a span of the text; none where there is no span."""
    return span.of(scene.text) if span else ""
