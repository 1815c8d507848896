"""What parsing one article yields: draft occasions, statements and reports, and the names a curator may add."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """One place of the article that reports a statement; `start` and `end` are code points, end exclusive.

    `rule` names the attribution rule and the frame that made it, `confidence` lies between 0 and 1, `through` is the
    speaker who passes the statement on ('' when the article itself does), `implied` marks a target
    the span does not name, `alternatives` are the positions that are likeliest but for the statement's, best first,
    `answers` is the span of what a reaction refers to, whose position its own rests on; empty for all others.
    """

    start: int
    end: int
    form: str
    quote: str
    actor_as_written: str
    target_as_written: str
    flags: tuple[str, ...]
    cue: str
    rule: str
    confidence: float
    through: str
    implied: bool
    alternatives: tuple[str, ...] = ()
    answers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One position on one set of targets, with every report of it; `stance` only where the code leaves it open."""

    id: str
    position: str
    stance: str
    targets: tuple[str, ...]
    place: str
    condition: str
    summary: str
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """One speech event: who spoke, as what, when (EDTF and basis)."""

    id: str
    actor: str
    role: str
    affiliation: str
    said: str
    said_basis: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class NewActor:
    """An actor the collection does not know, with what the article says; `suggestions` are ids spelled alike."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    role: str
    affiliation: str
    country: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewForce:
    """A force the collection does not know: whose, where, and every way the article writes it."""

    id: str
    name: str
    aliases: tuple[str, ...]
    of: str
    place: str


@dataclass(frozen=True, slots=True)
class NewPlace:
    """A place of forces the collection does not know."""

    id: str
    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Document:
    """The article itself as the curated files describe one; `sha256` is of its UTF-8 bytes, `length` in code points.

    `published_note` says where the day that was given is not the one the text tells of itself.
    """

    id: str
    outlet: str
    title: str
    published: str
    published_basis: str
    sha256: str
    length: int
    published_note: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """Everything proposed for one article; frozen and picklable.

    `left_open` are the spans, in code points, in which somebody speaks of a force and no position is told clearly.
    """

    document: Document
    occasions: tuple[Occasion, ...]
    actors: tuple[NewActor, ...]
    forces: tuple[NewForce, ...]
    places: tuple[NewPlace, ...]
    left_open: tuple[tuple[int, int], ...] = ()
