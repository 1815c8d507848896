"""The checked records: what a curated file says once every field of it has been found right."""

from dataclasses import dataclass, field

from schemas.edtf import Edtf


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """The code of another scheme that a position corresponds to, and how: exact, narrow or broad."""

    scheme: str
    edition: str
    code: str
    relation: str
    mode: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """One code of the codebook; `stance` is None where each statement says its own."""

    code: str
    label: str
    definition: str
    decision_rule: str
    stance: str | None
    strength: int
    strength_note: str | None = None
    owner_only: bool = False
    crosswalk: tuple[Crosswalk, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One published rule: of coding, of equality, of independence."""

    id: str
    title: str
    rule: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a force is."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    geonames: str | None = None
    iso: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """That an actor belongs to another, in a role, from a date to a date."""

    of: str
    role: str | None = None
    since: Edtf | None = None
    until: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who speaks: a person, government, organization, armed group or medium."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    wikidata: str | None = None
    memberships: tuple[Membership, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Force:
    """A military force or group of forces; `parents` are the groups it is part of."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    of: str | None = None
    place: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """The provenance of one published article; its text is elsewhere."""

    id: str
    outlet: str
    title: str
    sha256: str
    length: int
    language: str
    published_basis: str
    url: str | None = None
    published: Edtf | None = None
    published_note: str | None = None
    origin: str | None = None
    flags: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a document in code points, `end` exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """How the parser came to a drafted report: the rule, its confidence from 0 to 1, the reporting words.

    `confidence` is None where a curator chose the position, `alternatives` are the positions that are likeliest but for
    the drafted one, best first, `answers` is what a reaction refers to.
    """

    rule: str
    confidence: float | None = None
    cue: str | None = None
    through: str | None = None
    alternatives: tuple[str, ...] = ()
    answers: Passage | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One document's account of one statement; `start` and `end` count code points, `end` exclusive."""

    document: str
    start: int
    end: int
    form: str
    quote: str | None = None
    actor_as_written: str | None = None
    target_as_written: str | None = None
    flags: tuple[str, ...] = ()
    origin: str | None = None
    note: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One position on one set of targets, made on one occasion."""

    id: str
    position: str
    targets: tuple[str, ...]
    summary: str
    reports: tuple[Report, ...]
    stance: str | None = None
    place: str | None = None
    condition: str | None = None
    responds_to: tuple[str, ...] = ()
    interprets: tuple[str, ...] = ()
    previous_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Occasion:
    """One speech event: who spoke, as what, when and where; `said` is None when nobody can tell."""

    id: str
    actor: str
    said_basis: str
    medium: str
    statements: tuple[Statement, ...]
    role: str | None = None
    affiliation: str | None = None
    said: Edtf | None = None
    said_note: str | None = None
    venue: str | None = None
    audience: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one coder made of a passage."""

    actor: str
    position: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodingUnit:
    """A passage as two coders judged it independently; None where one of them marked nothing."""

    document: str
    start: int
    end: int
    settled: str
    first: Judgement | None = None
    second: Judgement | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Retired:
    """A statement id withdrawn without a successor, and why."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Minimum:
    """How much a collection must at least hold, lest a source loses rows unseen."""

    documents: int = 0
    statements: int = 0


@dataclass(frozen=True, slots=True)
class Description:
    """What a collection is: its title, licence and notes."""

    id: str
    title: str
    description: str
    licence: str
    citation: str
    minimum: Minimum = field(default_factory=Minimum)
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Collection:
    """One curated body of material, whole."""

    description: Description
    actors: tuple[Actor, ...] = ()
    forces: tuple[Force, ...] = ()
    places: tuple[Place, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    documents: tuple[Document, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    codings: tuple[CodingUnit, ...] = ()
    retired: tuple[Retired, ...] = ()
    status: str = "curated"


@dataclass(frozen=True, slots=True)
class Codebook:
    """The positions and the published rules."""

    positions: tuple[Position, ...]
    rules: tuple[Rule, ...] = ()
