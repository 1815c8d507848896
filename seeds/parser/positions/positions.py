"""Which position a reported passage takes on which force: frames over tags, else likeness to coded examples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from seeds.parser.forces.force import Force
from seeds.parser.forces.theatre import Theatre
from seeds.parser.positions.arrivals import arriving
from seeds.parser.positions.bindings import MARKED, Passage, Scene, bound_forces, implied, meant, office
from seeds.parser.positions.chances import candidates
from seeds.parser.positions.clauses import Clause, clauses
from seeds.parser.positions.conduct import asks_conduct
from seeds.parser.positions.contrasts import contrasted
from seeds.parser.positions.cueing import Cueing, cueing
from seeds.parser.positions.frames import Frame, kind, load
from seeds.parser.positions.judgements import judged
from seeds.parser.positions.likened import corrected, likened
from seeds.parser.positions.meant import on_words_said, plainly
from seeds.parser.positions.observers import is_observer
from seeds.parser.positions.ownmen import governs_host, with_own_men
from seeds.parser.positions.pursuits import is_of_deeds
from seeds.parser.positions.readings import Reading
from seeds.parser.positions.relations import fits
from seeds.parser.positions.rivals import turns_to_else
from seeds.parser.positions.scopes import scope_stance
from seeds.parser.positions.soldiering import is_of_men
from seeds.parser.positions.tagging import MARK, Worded, mark, row

_NEGATIONS = re.compile(r"(?<!\S)(?:NOT|NO) ")
_SURE, _SURE_IMPLIED = 0.85, 0.7
_JUST_BEFORE = re.compile(r"(?<!\S)(?:NOT|NO) (?:\S+ ){0,1}\Z")
_JUST_AFTER = re.compile(r"(?:NOT|NO) (?!to |ONLY |just )")


def readings(text: str, passage: Passage, forces: tuple[Force, ...], theatre: Theatre) -> tuple[Reading, ...]:
    """Every position the passage takes on a force, at most one a clause, in order; by likeness where no frame fits."""
    scene = with_own_men(Scene(text, passage, forces, theatre))
    if asks_conduct(scene):
        return ()
    cue = cueing(scene)
    side = passage.side if passage.side_told or governs_host(scene) else ""
    found = _read(scene, cue)
    if not found or is_of_men(scene):
        return ()
    told = (reading.for_side(side or _keeping(reading, scene), theatre.host) for reading in found)
    if is_observer(office(scene)):
        told = (reading.of_observer() for reading in told)
    return tuple(judged(arriving(reading, scene), cue.row.names) for reading in told)


def _keeping(reading: Reading, scene: Scene) -> str:
    """The host, where it is the one that keeps another's force: "Norland will keep its Sudish trainers"; else ''."""
    host = scene.theatre.host
    if not host or reading.position != "vow_to_stay" or not reading.written.startswith(("its ", "our ")):
        return ""
    kept = scene.text.find(reading.written, reading.span.start)
    keepers = (mention for mention in scene.theatre.mentions if reading.span.start <= mention.span.start < kept)
    return host if any(keeper.country == host for keeper in keepers) else ""


def _read(scene: Scene, cue: Cueing) -> tuple[Reading, ...]:
    content = row(scene.text, scene.passage.content, scene.forces, scene.passage.source)
    whole = clauses(cue.row + content)
    found = _by_frames(whole if cue.tells else clauses(content), scene)
    if not (found or cue.tells) and not load().needed.isdisjoint(cue.row.names):
        found = _by_frames(whole[:1], scene)
    if len(found) > 1 or (found and found[0].frame in load().firm):
        return tuple(found)
    told = (corrected(found[0], whole, scene),) if found else likened(whole, scene)
    return tuple(part for reading in told for part in contrasted(reading, _rows(whole), scene))


def _by_frames(read: tuple[Clause, ...], scene: Scene) -> list[Reading]:
    """What the frames read in each of the clauses."""
    found: list[Reading] = []
    for at, clause in enumerate(read):
        reading = _clause_reading(clause, scene)
        if reading:
            found += contrasted(reading, _rows(read[at : at + 2]), scene)
        elif found and _GOES_ON.search(_row(clause.tags)):
            found[-1] = _further(found[-1], clause, scene)
    return found


_GOES_ON = re.compile(r"\A(?:(?:the|an?|of|and|also|immediate|full) )*WITHDRAWAL of (?:[a-z]+ )?[FN]\d+ ")


def _further(reading: Reading, clause: Clause, scene: Scene) -> Reading:
    """A reading whose list goes on in the next clause: "... but the exit of Turkish and Iranian troops"."""
    marked = (scene.forces[int(index)] for _, index in MARKED.findall(_row(clause.tags)))
    more = (target for force in marked for target in scene.theatre.resolve(force, scene.passage.side))
    targets = tuple(dict.fromkeys((*reading.targets, *more)))
    return replace(reading, targets=targets, span=reading.span.cover(clause.span))


def _clause_reading(clause: Clause, scene: Scene) -> Reading | None:
    whole = _row(clause.tags)
    free = whole if clause.unconditional is clause.tags else _row(clause.unconditional)
    asks = clause.question and scene.passage.cue is not None and scene.text.startswith("ask", scene.passage.cue.start)
    spelled = {tag.word for tag in clause.tags if isinstance(tag, Worded)}
    present = load().needed.intersection((*map(kind, clause.tags), *spelled))
    for frame in candidates(present):
        if clause.question and (asks or not frame.question):
            continue
        match = _matched(frame, whole if frame.condition else free)
        if not frame.worded.isdisjoint(spelled):
            match = _matched_by_word(frame, clause, match)
        if match and (reading := _bound(frame, match, clause, scene)):
            return reading
    return None


def _matched_by_word(frame: Frame, clause: Clause, found: re.Match[str] | None) -> re.Match[str] | None:
    """What a frame matches in a clause where words that it asks for by themselves stand for the classes they bear."""
    tags = clause.tags if frame.condition else clause.unconditional
    barred = frame.not_with
    if barred and (barred.search(_row(tags)) or barred.search(_row(_spelled(tags, frame.barring)))):
        return None
    return found or _matched(frame, _row(_spelled(tags, frame.spelled)))


def _spelled(tags: Iterable[str], words: frozenset[str]) -> Iterator[str]:
    """The tags, those of the `words` as the words themselves."""
    return (tag.word if isinstance(tag, Worded) and tag.word in words else tag for tag in tags)


def _row(tags: Iterable[str]) -> str:
    return " ".join((*tags, ""))


def _rows(read: tuple[Clause, ...]) -> str:
    return "".join(_row(clause.tags) for clause in read)


def _matched(frame: Frame, row: str) -> re.Match[str] | None:
    match = frame.pattern.search(row)
    if not match or (frame.short and row.count(" ") > 8) or (frame.not_with and frame.not_with.search(row)):
        return None
    negation = _NEGATIONS.search(match.group()) or _JUST_BEFORE.search(row[: match.start()])
    negation = negation or _JUST_AFTER.match(row[match.end() :])
    return None if negation and not (frame.negated or frame.any_negation) else match


def _bound(frame: Frame, match: re.Match[str], clause: Clause, scene: Scene) -> Reading | None:
    """The reading of a matched frame: with the forces it is about, when the speaker may take that position on them."""
    bound = bound_forces(frame, match, scene)
    named = meant(frame, bound, match, scene)
    targets = named if bound else implied(frame, match, clause.span.start, scene)
    if not bound and is_of_deeds(clause.span.of(scene.text)):
        return None
    if not targets or not fits(frame, match.string, targets, bound, scene):
        return None
    condition = clause.proviso(scene.text)
    return Reading(
        position=_conditional(frame.code, condition, _row(clause.tags)),
        stance=_stance(frame, match, clause.span.of(scene.text), bound[0].words if bound else ""),
        targets=targets,
        written=bound[0].words if bound else "",
        frame=frame.name,
        span=clause.span,
        condition=condition,
        implied=not bound,
        certainty=_SURE if bound else _SURE_IMPLIED,
        doubtful=not (
            any(map(_is_force, bound))
            or (frame.code == "interpret_scope" and on_words_said(clause.span.of(scene.text)))
            or (plainly(match.group(), match.string, clause.span.start, scene) and not turns_to_else(scene))
        ),
    )


def _is_force(force: Force) -> bool:
    """Whether a force is called one, and not by the name of its state."""
    return mark(force) != MARK["country"]


def _conditional(code: str, condition: str, row: str) -> str:
    """What a position is under a condition: a promise is a bargain, a demand for some later day an appeal."""
    if code == "announce_withdrawal" and (_PROVISO.match(condition) or "RETURN " in row):
        return "offer_terms"
    if (code in _PROMISES or (code == "refuse_withdrawal" and _NOT_ASKING.search(row))) and _ONLY_IF.match(condition):
        return "offer_terms"
    return "urge_withdrawal" if code == "demand_withdrawal" and _LATER.match(condition) else code


_PROMISES = frozenset(["vow_to_stay", "announce_deployment"])
_NOT_ASKING = re.compile(r"(?<!\S)(?:NOT|NO) (?:[^A-Z\s]+ ){0,4}?(?:ASK|URGE|DEMAND|CALL|seek|press|push) ")
_ONLY_IF = re.compile(r"(?i)(?:only )?(?:if (?!not\b|need|necessary|required|asked)|provided)\b")
_LATER = re.compile(r"(?i)(?:once|as soon as|when (?:a|the|peace|there)) (?!.*(?:deadline|ultimatum|mandate))")
_PROVISO = re.compile(
    r"(?i)(?:only )?(?:if (?!(?:re-?)?elected|\w+ (?:wins?|won|is elected|was elected))|provided|as long as|"
    r"(?:when|once) (?:the|our|its|their) (?:job|mission|work|task)|(?:when|once|as soon as|after) (?:\w+ ){1,6}?"
    r"(?:sign\w*|agree\w*|disarm\w*|beaten|laid|lays?|stop\w*|lift\w*|releas\w*|guarantee\w*|met|ceasefire|truce|"
    r"hand(?:s|ed)? (?:in|over)|surrender\w*|g[ia]ven? up|withdr[ae]w\w*|paid|pays?|returned|"
    r"le(?:ave|aves|ft)|do|does|did|go|goes|went))\b"
)


def _stance(frame: Frame, match: re.Match[str], words: str, force: str) -> str:
    """The stance of a frame whose code leaves it open, in the `words` of a clause about a force; '' of any other."""
    negated = _NEGATIONS.search(match.string[: match.end()]) is not None
    return scope_stance(words, negated, force) if frame.code == "interpret_scope" else ""
