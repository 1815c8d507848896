"""Which position a reported passage takes on which force: frames over tags, and abstention where none fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from seeds.parser.clauses import Clause, Tag, clauses
from seeds.parser.frames import Frame, kind, load
from seeds.parser.identities import Target, Theatre
from seeds.parser.phrases import Force
from seeds.parser.spans import Span

_NEGATIONS = re.compile(r"(?<!\S)(?:NOT|NO) ")
_JUST_BEFORE = re.compile(r"(?<!\S)(?:NOT|NO) (?:\S+ ){0,1}\Z")
_JUST_AFTER = re.compile(r"(?:NOT|NO) ")
_MARKED = re.compile(r"(?<!\S)([FNC])(\d+) (?!(?:DEMAND|CALL|ULTIMATUM|ASK|THREATEN|PLAN)D? )")
_IMPLYING = re.compile(
    r"(?<!\S)(?:WITHDRAWAL|LEAVED?|OCCUPY|TABLE|OBEY|ANYWHERE|PULLD?|UNWELCOME|OUTOF|STAYD?|PRESENCE|INTENT|PLAN|LEGAL|"
    r"P|TRUTH|WE|ULTIMATUM|REJECTD?|DEFY|base|bases|you|WARND?|STAYD?|why) "
)
_SOMEBODY = re.compile(r"(?<!\S)(?:he|she|who|I|S) (?:\S+ ){0,2}(?:LEAVE|STAY)")
_REJECTS = re.compile(r"REJECT")
_ALONE = re.compile(r"REJECTD? (?:HAVE )?(?:\. )?")
_EVENT = re.compile(
    r"(?<!\S)(?:WITHDRAWAL|LEAVED?|ULTIMATUM|PULL|PRESENCE|OCCUPY) |"
    r"(?<!\S)(?:the|this|that|these|those|such|his|her|their|its) (?:[a-z]+ )?(?:DEMAND|CALL|THREATEN|ASK|CALL) "
)
_OCCUPIED = re.compile(r"(?<!\S)OCCUPY ")
_REACH = 600


@dataclass(frozen=True, slots=True)
class Reading:
    """One position read off one clause: code, stance where the code leaves it open, targets, and the frame's name."""

    position: str
    stance: str
    targets: tuple[Target, ...]
    written: str
    frame: str
    span: Span
    condition: str
    implied: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """What is to be read: the cue, the content in order, the source's words, the speaker's side and whether a headline."""

    cue: Span | None
    content: tuple[Span, ...]
    source: Span | None
    side: str
    headline: bool = False
    previous: tuple[Target, ...] = ()
    side_told: bool = True


def readings(text: str, passage: Passage, forces: tuple[Force, ...], theatre: Theatre) -> tuple[Reading, ...]:
    """Every position the passage takes on a force, at most one a clause, in order; empty where no frame fits."""
    spans = _spans(text, passage)
    found: list[Reading] = []
    for clause in clauses(text, spans, forces, load().phrases, passage.source):
        reading = _clause_reading(text, clause, passage, forces, theatre)
        if reading:
            found.append(reading)
        elif found and _GOES_ON.search(_row(clause.tags)):
            found[-1] = _further(found[-1], clause, passage, forces, theatre)
    return tuple(found)


def _spans(text: str, passage: Passage) -> tuple[Span, ...]:
    """What is read: the content, and the cue before it where the cue itself tells a position."""
    cue = passage.cue
    if not cue or not passage.content:
        return passage.content
    telling = _telling(cue.of(text)) or bool(_TOLD.match(text, passage.content[0].start))
    return (cue, *passage.content) if telling else passage.content


@lru_cache(maxsize=1024)
def _telling(words: str) -> bool:
    """Whether the words of a cue belong to a class of their own, as "demanded" does and "said" does not."""
    read = clauses(words, (Span(0, len(words)),), (), load().phrases, None)
    return any(tag.name.isupper() for clause in read for tag in clause.tags)


_TOLD = re.compile(r"to |(?:[^\s\"“”]+ ){1,8}to ")
_GOES_ON = re.compile(r"\A(?:(?:the|an?|of|and|also|BUT|immediate|full) )*WITHDRAWAL of (?:[a-z]+ )?[FN]\d+ ")


def _further(
    reading: Reading, clause: Clause, passage: Passage, forces: tuple[Force, ...], theatre: Theatre
) -> Reading:
    """A reading whose list goes on in the next clause: "... but the exit of Turkish and Iranian troops"."""
    marked = (forces[int(index)] for _, index in _MARKED.findall(_row(clause.tags)))
    more = (target for force in marked for target in theatre.resolve(force, passage.side))
    targets = tuple(dict.fromkeys((*reading.targets, *more)))
    return replace(reading, targets=targets, span=reading.span.cover(clause.span))


def _clause_reading(
    text: str, clause: Clause, passage: Passage, forces: tuple[Force, ...], theatre: Theatre
) -> Reading | None:
    whole, free = _row(clause.tags), _row(clause.unconditional)
    present = {tag for tag in (kind(tag.name) for tag in clause.tags) if tag in load().needed}
    for frame in _candidates(frozenset(present)):
        if clause.question and not frame.question:
            continue
        row, tags = (whole, clause.tags) if frame.condition else (free, clause.unconditional)
        match = _matched(frame, row)
        if match:
            reading = _bound(text, frame, match, tags, clause, passage, forces, theatre)
            if reading:
                return reading
    return None


@lru_cache(maxsize=4096)
def _candidates(present: frozenset[str]) -> tuple[Frame, ...]:
    """The frames whose every needed tag is among those present, in order of precedence."""
    return tuple(frame for frame in load().frames if not any(need.isdisjoint(present) for need in frame.needs))


def _row(tags: Iterable[Tag]) -> str:
    return "".join(f"{tag.name} " for tag in tags)


def _matched(frame: Frame, row: str) -> re.Match[str] | None:
    match = frame.pattern.search(row)
    if not match or (frame.short and row.count(" ") > 8) or (frame.not_with and frame.not_with.search(row)):
        return None
    negation = _NEGATIONS.search(match.group()) or _JUST_BEFORE.search(row[: match.start()])
    negation = negation or _JUST_AFTER.match(row[match.end() :])
    return None if negation and not (frame.negated or frame.any_negation) else match


def _bound(
    text: str,
    frame: Frame,
    match: re.Match[str],
    tags: tuple[Tag, ...],
    clause: Clause,
    passage: Passage,
    forces: tuple[Force, ...],
    theatre: Theatre,
) -> Reading | None:
    bound = _forces(frame, match, passage, forces, theatre)
    if bound:
        agents = _agents(match.string, forces, theatre)
        meant = [agents.get(force, force) for force in bound]
        targets = tuple(dict.fromkeys(t for force in meant for t in theatre.resolve(force, passage.side)))
        written, implied = bound[0].words, False
    else:
        targets = _implied(frame, match, clause, passage, theatre)
        written, implied = "", True
    if not targets or not _fits(frame, match.string, targets, bound, passage, theatre):
        return None
    stance = _stance(frame, match)
    condition = clause.condition.of(text) if clause.condition else ""
    bargain = frame.code == "announce_withdrawal" and _PROVISO.match(condition)
    code = "offer_terms" if bargain else frame.code
    return Reading(code, stance, targets, written, frame.name, clause.span, condition, implied)


def _forces(
    frame: Frame, match: re.Match[str], passage: Passage, forces: tuple[Force, ...], theatre: Theatre
) -> list[Force]:
    """The forces inside the match, else after it, else before it; a described one before a people, that before a country."""
    row = match.string
    if match.re.groupindex:
        return _object(match, passage, forces, theatre)
    if _PRONOUN.search(match.group()) and not _MARKED.search(match.group()):
        return []
    inner = match.group() + _coordinated(row[match.end() :])
    for region in (inner, row[match.end() :], row[: match.start()]):
        marked = [(mark, forces[int(index)]) for mark, index in _MARKED.findall(region)]
        for marks in ("FNC",) if frame.code == "interpret_scope" else ("F", "N", "C"):
            found = [force for mark, force in marked if mark in marks and _usable(force, mark, passage, theatre)]
            if region is not inner:
                found = [force for force in found if theatre.resolve(force, passage.side)]
            if found and (marks != "C" or (region is inner and _as_force(frame, row))):
                return found
    return []


def _object(match: re.Match[str], passage: Passage, forces: tuple[Force, ...], theatre: Theatre) -> list[Force]:
    """The forces a frame marks as acted upon, with what its list goes on with; none for a pronoun."""
    region = match["target"] + _coordinated(match.string[match.end("target") :])
    marked = [(mark, forces[int(index)]) for mark, index in _MARKED.findall(region)]
    return [force for mark, force in marked if _usable(force, mark, passage, theatre)]


def _as_force(frame: Frame, row: str) -> bool:
    """Whether a country is spoken of as its army: it leaves or is told to, or the frame speaks of its part in the fight."""
    return frame.code in {"justify_presence", "threaten_expulsion", "deny_presence"} or bool(_SUBJECT.search(row))


_ALONG = re.compile(r"(?:(?:and|or|along|with|both|as|well|the|its|ally|in|from|of) |[FNC]\d+ )*")


def _coordinated(rest: str) -> str:
    """What a list goes on with behind a match: "the US and Turkey along with Iran"."""
    match = _ALONG.match(rest)
    return match.group() if match else ""


_AGENT = re.compile(
    r"(?<!\S)(C\d+) (?:(?:that|to|WILL|OBLIGE|MAY|NOT|BE) )*(?:HAVE|SEND|PULL|LEAVE|STAY|END|CUT)D? (?:\S+ ){0,3}?F(\d+) "
)
_PRONOUN = re.compile(r"(?<!\S)P ")
_SUBJECT = re.compile(
    r"(?<!\S)C\d+ (?:(?:and|or|its|ally|allies|C\d+|[a-z-]+) ){0,6}?(?:(?:to|that|WILL|OBLIGE|MAY|BE|NOT) )*"
    r"(?:LEAVE|PULL|END|CUT|OUT|WITHDRAWAL)D? "
)


def _agents(row: str, forces: tuple[Force, ...], theatre: Theatre) -> dict[Force, Force]:
    """The state whose a force without an owner is when that state is said to have, send or withdraw it."""
    pairs = ((forces[int(country[1:])], forces[int(index)]) for country, index in _AGENT.findall(row))
    return {
        force: country
        for country, force in pairs
        if force.owners in {(), ("its",)} and country.owners and country.owners[0] != theatre.host
    }


def _usable(force: Force, mark: str, passage: Passage, theatre: Theatre) -> bool:
    if mark != "C":
        return True
    return bool(force.owners) and force.owners[0] not in {theatre.host, passage.side}


_PROVISO = re.compile(r"(?i)(?:only )?(?:if|provided|as long as)\b")


def _implied(
    frame: Frame, match: re.Match[str], clause: Clause, passage: Passage, theatre: Theatre
) -> tuple[Target, ...]:
    if not _IMPLYING.search(match.group()) or _SOMEBODY.search(match.group()):
        return ()
    if _REJECTS.match(match.group()) and not (_ALONE.fullmatch(match.group()) or _EVENT.search(match.group())):
        return ()
    if passage.headline:
        return theatre.owned_by(passage.side) or ((theatre.main,) if theatre.main else ())
    if "owner" in frame.who and "third" not in frame.who and (own := theatre.owned_by(passage.side)):
        return own
    last = theatre.implied(clause.span.start, _REACH) or passage.previous
    if _PRONOUN.search(match.group()) or not (last or _OCCUPIED.search(match.group())):
        return last
    own = theatre.owned_by(passage.side)
    if own and not any(passage.side in target.owners for target in passage.previous):
        return own
    before = tuple(target for target in passage.previous if theatre.weighty(target))
    return before or ((theatre.main,) if theatre.main else last)


# Who says "we are not leaving" without being introduced as anybody's official speaks for those who could leave.
_OURSELVES = re.compile(r"(?<!\S)WE (?:WILL |BE |NOT |MAY )*(?:LEAVE|STAY|PULL|ANYWHERE)")


def _fits(
    frame: Frame, row: str, targets: tuple[Target, ...], bound: list[Force], passage: Passage, theatre: Theatre
) -> bool:
    if "owner" in frame.who and not passage.side_told and _OURSELVES.search(row):
        return True
    return not frame.who or relation(targets, bound, passage, theatre) in frame.who


def relation(targets: tuple[Target, ...], bound: list[Force], passage: Passage, theatre: Theatre) -> str:
    """Whose force it is as seen from the speaker: owner, host, third, or unknown where the speaker's side is."""
    if any(force.owners == ("speaker",) for force in bound) and passage.side != theatre.host:
        return "owner"
    if any(passage.side and passage.side in target.owners for target in targets):
        return "owner"
    if passage.side and passage.side == theatre.host:
        return "host"
    return "third" if passage.side else "unknown"


def _stance(frame: Frame, match: re.Match[str]) -> str:
    if frame.code != "interpret_scope":
        return ""
    return "support" if _NEGATIONS.search(match.string[: match.end()]) else "oppose"


def tagged(text: str, passage: Passage, forces: tuple[Force, ...]) -> Iterator[str]:
    """The rows of tags a passage is read as, one a clause: what a frame's author looks at."""
    spans = _spans(text, passage)
    for clause in clauses(text, spans, forces, load().phrases, passage.source):
        yield _row(clause.tags)
