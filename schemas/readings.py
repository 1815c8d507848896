"""Readings of many statements together: timelines, contradictions, the matrix of positions, and their rules."""

from marshmallow import Schema, fields

from schemas.counting import DIMENSIONS
from schemas.fields import Choice, WholeNumber
from schemas.networks import Counted
from schemas.published import DateRange, DocumentReference, Reference
from schemas.questions import Coded, Many, Paged, StatementFilters, once
from schemas.vocabularies import FORMS, POSITIONS, REPORT_FLAGS, STANCES

CHANGES = ("repeat", "elaboration", "hardening", "softening", "reversal", "unordered")
KINDS = ("change", "divergence", "conflicting_reports", "denial", "scope")
CONTRADICTION_RULES = (
    "reversal",
    "reversal-in-part",
    "hardening",
    "softening",
    "camp-on-force",
    "camp-on-part",
    "allies-on-force",
    "allies-on-part",
    "meaning-within-camp",
    "meaning-between-allies",
    "reports-conflict",
    "reports-garbled",
    "quotes-differ",
    "reported-before-said",
    "denial-in-answer",
    "denial-of-claim",
    "refusal-of-reported-withdrawal",
    "scope-disputed",
    "scope-interpreted",
)
SIDES = ("earlier", "later", "opposes", "supports", "word", "reading", "covers", "exempts", "claims", "denies", "told")
LATEST = ("latest", "latest-dated")
SOURCES_OF_RULES = ("codebook", "reading")
USUAL_WINDOW = 30
ROWS = ("actor", "affiliation")
COLUMNS = ("target", "place")


class TimelineQuestion(StatementFilters, Paged):
    """Timelines over any filter."""

    roll_up = Many(
        Counted(("actor", "target"), "TimelineLevel"),
        most=2,
        metadata={
            "description": "Levels of the trees to gather at: `actor:0` one timeline for each state, `target:0` for "
            "each uppermost group of forces. Without it, one for each speaker and each force as named."
        },
        load_default=lambda: [],
    )


class ContradictionQuestion(StatementFilters, Paged):
    """Contradictions at least one statement of which meets the filter."""

    kind = Many(
        Coded(KINDS, "ContradictionKind", "kind", {"rule": CONTRADICTION_RULES}),
        metadata={"description": "Only these kinds."},
    )
    rule = Many(
        Coded(CONTRADICTION_RULES, "ContradictionRule", "rule", {"kind": KINDS}),
        metadata={"description": "Only found by these rules."},
    )
    min_strength = once(
        WholeNumber(least=1, most=5),
        "At least so strong; what has no strength (reports, denials, scope) is left out.",
    )
    window = once(
        WholeNumber(least=0, most=36_500),
        "Words are said at the same time when their dates lie, at the widest, so many days apart.",
        load_default=USUAL_WINDOW,
    )
    roll_up = once(
        Counted(("actor",), "ActorLevel"),
        "Whose own earlier word a word is set against: the speaker's, or with `actor:0` its state's.",
        load_default=lambda: DIMENSIONS["actor"],
    )


class MatrixQuestion(StatementFilters, Paged):
    """A matrix of positions over any filter."""

    rows = once(
        Counted(ROWS, "MatrixRows"),
        "Who: `actor` unless given, `affiliation`; `actor:0` rolls up to a level.",
        load_default=lambda: DIMENSIONS["actor"],
    )
    columns = once(
        Counted(COLUMNS, "MatrixColumns"),
        "On what: `target` unless given, `place`; `target:0` rolls up to a level.",
        load_default=lambda: DIMENSIONS["target"],
    )


class Standing(Schema):
    """A statement in brief, with its strength within its stance."""

    id = fields.String()
    actor = fields.Nested(Reference)
    position = Choice(POSITIONS, "PositionCode", "position")
    stance = Choice(STANCES, "Stance", "stance")
    strength = fields.Integer(metadata={"minimum": 1, "maximum": 5})
    targets = fields.List(fields.Nested(Reference))
    said = fields.Nested(DateRange)
    condition = fields.String(allow_none=True)
    summary = fields.String()


class TimelineChange(Schema):
    """What a word is to an earlier one on the same force, by the rule named."""

    rule = Choice(CHANGES, "ChangeRule", "rule")
    statements = fields.List(fields.String(), metadata={"description": "The earlier word, then the later."})


class Timeline(Schema):
    """What one actor said on one force, earliest first, unknown dates last."""

    actor = fields.Nested(Reference)
    target = fields.Nested(Reference)
    statements = fields.List(fields.Nested(Standing))
    changes = fields.List(fields.Nested(TimelineChange))


class Side(Schema):
    """The statements on one side of a contradiction."""

    role = Choice(SIDES, "SideRole", "role")
    statements = fields.List(fields.Nested(Standing))


class Account(Schema):
    """How one report tells a statement."""

    statement = fields.String()
    document = fields.Nested(DocumentReference)
    form = Choice(FORMS, "ReportForm", "form")
    quote = fields.String(allow_none=True)
    actor_as_written = fields.String(allow_none=True)
    target_as_written = fields.String(allow_none=True)
    flags = fields.List(Choice(REPORT_FLAGS, "ReportFlag", "flag"))
    note = fields.String(allow_none=True)


class Contradiction(Schema):
    """Words that do not go together, found by the rule named, which rests on `statements`."""

    kind = Choice(KINDS, "ContradictionKind", "kind")
    rule = Choice(CONTRADICTION_RULES, "ContradictionRule", "rule")
    strength = fields.Integer(allow_none=True, metadata={"minimum": 1, "maximum": 5})
    forces = fields.List(fields.Nested(Reference), metadata={"description": "What it is about."})
    statements = fields.List(fields.String())
    sides = fields.List(fields.Nested(Side))
    accounts = fields.List(fields.Nested(Account), metadata={"description": "Of conflicting reports, how each tells."})
    because = fields.List(fields.String(), metadata={"description": "Statements that make the speakers allies."})


class Stances(Schema):
    """How many statements have each stance."""

    oppose = fields.Integer(metadata={"minimum": 0})
    neutral = fields.Integer(metadata={"minimum": 0})
    support = fields.Integer(metadata={"minimum": 0})


class Cell(Schema):
    """What one row said on one column."""

    row = fields.Nested(Reference)
    column = fields.Nested(Reference)
    latest = fields.Nested(
        Standing,
        allow_none=True,
        metadata={"description": "What was said last; null where dates do not say, or both sides were taken."},
    )
    latest_dated = fields.Nested(
        Standing,
        allow_none=True,
        metadata={"description": "The same, leaving aside what is of unknown date and may be later."},
    )
    rule = Choice(
        LATEST, "LatestRule", "rule", allow_none=True, metadata={"description": "The stricter rule that gives one."}
    )
    stances = fields.Nested(Stances)
    statements = fields.List(fields.String())


class Rule(Schema):
    """One published rule: of coding, or of reading."""

    id = fields.String()
    title = fields.String()
    rule = fields.String()
    kind = Choice(SOURCES_OF_RULES, "RuleKind", "kind")
    source = fields.String(allow_none=True, metadata={"description": "Where the definition is from, if not ours."})
