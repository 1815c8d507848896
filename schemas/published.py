"""What is published: the shape of every record and reply, in the order its fields have on the wire."""

from marshmallow import Schema, fields

from schemas.fields import Choice, Date, Day
from schemas.vocabularies import (
    ACTOR_TYPES,
    DATE_BASES,
    DOCUMENT_FLAGS,
    FORMS,
    MEDIA,
    OUTLET_KINDS,
    POSITIONS,
    RELATIONS,
    REPORT_FLAGS,
    SCHEMES,
    STANCES,
    STATUSES,
)


class Reference(Schema):
    """The id and name of another record."""

    id = fields.String()
    name = fields.String()


class DateRange(Schema):
    """An EDTF date as its source gives it, with the first and last day it may mean."""

    edtf = Date(allow_none=True, metadata={"description": "The date in EDTF; null where nobody can tell."})
    earliest = Day(allow_none=True, metadata={"description": "First day it may mean; null: unknown or open."})
    latest = Day(allow_none=True, metadata={"description": "Last day it may mean; null: unknown or open."})
    basis = Choice(DATE_BASES, "DateBasis", "basis")


class Speaker(Schema):
    """The actor of a statement, with role and affiliation as they were on the occasion."""

    id = fields.String()
    name = fields.String()
    type = Choice(ACTOR_TYPES, "ActorType", "actor type")
    role = fields.String(allow_none=True)
    affiliation = fields.Nested(Reference, allow_none=True)


class OccasionReference(Schema):
    """The speech event a statement was made on."""

    id = fields.String()
    venue = fields.String(allow_none=True)
    medium = Choice(MEDIA, "Medium", "medium")


class DocumentReference(Schema):
    """The article a report stands in."""

    id = fields.String()
    title = fields.String()
    url = fields.String(allow_none=True, metadata={"format": "uri"})
    outlet = fields.Nested(Reference)
    published = fields.Nested(DateRange)


class Passage(Schema):
    """A passage of an article, in code points; `end` is exclusive."""

    start = fields.Integer(metadata={"minimum": 0})
    end = fields.Integer(metadata={"minimum": 1})


class Evidence(Schema):
    """How the parser came to a report."""

    rule = fields.String(metadata={"description": "The rules for who speaks and for the position, joined by `+`."})
    confidence = fields.Float(
        allow_none=True,
        metadata={
            "minimum": 0,
            "maximum": 1,
            "description": "How often such a reading was right; null where a curator chose the position.",
        },
    )
    cue = fields.String(allow_none=True, metadata={"description": "The reporting words."})
    through = fields.String(allow_none=True, metadata={"description": "Who passes the statement on, if anybody."})
    alternatives = fields.List(
        Choice(POSITIONS, "PositionCode", "position"),
        metadata={"description": "The positions that are likeliest but for the drafted one, best first."},
    )
    answers = fields.Nested(
        Passage,
        allow_none=True,
        metadata={"description": "Where that stands which a reaction refers to: its position rests on it."},
    )


EVIDENCE = {"on_request": True, "selectable": True}


class Report(Schema):
    """One document's account of a statement; `start` and `end` count Unicode code points, `end` exclusive.

    What the article calls actor and target, and the evidence of the parser, are there where `evidence=true` or `fields`
    asks for them.
    """

    document = fields.Nested(DocumentReference)
    form = Choice(FORMS, "ReportForm", "form")
    quote = fields.String(allow_none=True, metadata={"description": "The actor's own words, if quoted."})
    start = fields.Integer(metadata={"minimum": 0})
    end = fields.Integer(metadata={"minimum": 1})
    flags = fields.List(Choice(REPORT_FLAGS, "ReportFlag", "flag"))
    note = fields.String(allow_none=True)
    actor_as_written = fields.String(allow_none=True, metadata=EVIDENCE)
    target_as_written = fields.String(allow_none=True, metadata=EVIDENCE)
    evidence = fields.Nested(Evidence, allow_none=True, metadata=EVIDENCE)


class Highlight(Schema):
    """One text of a statement with the words of `q` in <mark>."""

    field = fields.String(metadata={"description": "The path of the text, such as `reports[0].quote`."})
    text = fields.String()


class Statement(Schema):
    """One position of one actor on one set of forces, with every report of it."""

    id = fields.String()
    collection = fields.String()
    status = Choice(STATUSES, "Status", "status")
    actor = fields.Nested(Speaker)
    position = Choice(POSITIONS, "PositionCode", "position")
    stance = Choice(STANCES, "Stance", "stance")
    targets = fields.List(fields.Nested(Reference))
    place = fields.Nested(Reference, allow_none=True)
    said = fields.Nested(DateRange)
    occasion = fields.Nested(OccasionReference)
    condition = fields.String(allow_none=True)
    summary = fields.String()
    responds_to = fields.List(fields.String())
    interprets = fields.List(fields.String())
    reports = fields.List(fields.Nested(Report))
    reports_count = fields.Integer(metadata={"minimum": 1})
    outlets_count = fields.Integer(metadata={"minimum": 1})
    independent_count = fields.Integer(
        metadata={"minimum": 1, "description": "Distinct origins: copies and pages that spin one another count once."}
    )
    highlights = fields.List(
        fields.Nested(Highlight), metadata={"on_request": True, "description": "Only where `highlight=true` is asked."}
    )


class TreeCount(Schema):
    """How many curated statements lie at a node of a tree, and at or below it."""

    at = fields.Integer(metadata={"minimum": 0})
    below = fields.Integer(metadata={"minimum": 0, "description": "At the node or anywhere below it."})


class Membership(Schema):
    """That an actor belongs to another, in a role, from a date to a date (both EDTF)."""

    of = fields.Nested(Reference)
    role = fields.String(allow_none=True)
    since = Date(allow_none=True, data_key="from")
    until = Date(allow_none=True, data_key="to")


class Actor(Schema):
    """Who speaks."""

    id = fields.String()
    name = fields.String()
    type = Choice(ACTOR_TYPES, "ActorType", "actor type")
    hint = fields.String(metadata={"description": "What tells it from namesakes: latest role and body, or type."})
    aliases = fields.List(fields.String())
    country = fields.String(allow_none=True, metadata={"description": "ISO 3166-1 alpha-2."})
    wikidata = fields.String(allow_none=True)
    memberships = fields.List(fields.Nested(Membership))
    parents = fields.List(fields.Nested(Reference))
    children = fields.List(fields.Nested(Reference))
    statements = fields.Nested(TreeCount)
    note = fields.String(allow_none=True)


class Force(Schema):
    """A military force or group of forces."""

    id = fields.String()
    name = fields.String()
    hint = fields.String(metadata={"description": "What tells it from namesakes: whose it is, and where."})
    aliases = fields.List(fields.String())
    of = fields.Nested(Reference, allow_none=True)
    place = fields.Nested(Reference, allow_none=True)
    parents = fields.List(fields.Nested(Reference))
    children = fields.List(fields.Nested(Reference))
    statements = fields.Nested(TreeCount)
    note = fields.String(allow_none=True)


class Place(Schema):
    """Where a force is."""

    id = fields.String()
    name = fields.String()
    aliases = fields.List(fields.String())
    geonames = fields.String(allow_none=True)
    iso = fields.String(allow_none=True)
    parents = fields.List(fields.Nested(Reference))
    children = fields.List(fields.Nested(Reference))
    statements = fields.Nested(TreeCount)
    note = fields.String(allow_none=True)


class Crosswalk(Schema):
    """The code of another scheme that a position corresponds to."""

    scheme = Choice(SCHEMES, "Scheme", "scheme")
    edition = fields.String()
    code = fields.String()
    mode = fields.String(allow_none=True)
    relation = Choice(RELATIONS, "Relation", "relation")


class Position(Schema):
    """One code of the codebook."""

    id = Choice(POSITIONS, "PositionCode", "position")
    name = fields.String()
    definition = fields.String()
    decision_rule = fields.String()
    stance = Choice(STANCES, "Stance", "stance", allow_none=True)
    strength = fields.Integer(metadata={"minimum": 1, "maximum": 5, "description": "Strength within the stance."})
    crosswalk = fields.List(fields.Nested(Crosswalk))
    statements = fields.Integer(metadata={"minimum": 0})


class Outlet(Schema):
    """Who publishes."""

    id = fields.String()
    name = fields.String()
    aliases = fields.List(fields.String())
    kind = Choice(OUTLET_KINDS, "OutletKind", "outlet kind")
    country = fields.String(allow_none=True, metadata={"description": "ISO 3166-1 alpha-2."})
    documents = fields.Integer(metadata={"minimum": 0})
    statements = fields.Integer(metadata={"minimum": 0})
    note = fields.String(allow_none=True)


class Document(Schema):
    """The provenance of one article. Its text is not part of Demarche; `sha256` and `length` identify it."""

    id = fields.String()
    name = fields.String(metadata={"description": "The title as the page has it."})
    outlet = fields.Nested(Reference)
    url = fields.String(allow_none=True, metadata={"format": "uri"})
    published = fields.Nested(DateRange)
    published_note = fields.String(allow_none=True)
    language = fields.String()
    sha256 = fields.String()
    length = fields.Integer(metadata={"minimum": 1, "description": "Unicode code points."})
    origin = fields.String(metadata={"description": "What it repeats; its own id where it repeats nothing."})
    flags = fields.List(Choice(DOCUMENT_FLAGS, "DocumentFlag", "document flag"))
    reports = fields.Integer(metadata={"minimum": 0})
    statements = fields.Integer(metadata={"minimum": 0})
    note = fields.String(allow_none=True)


class StatementReference(Schema):
    """A statement in brief."""

    id = fields.String()
    position = Choice(POSITIONS, "PositionCode", "position")
    summary = fields.String()


class Occasion(Schema):
    """One speech event and the statements made on it."""

    id = fields.String()
    name = fields.String(metadata={"description": "Who spoke and when, for display."})
    actor = fields.Nested(Speaker)
    said = fields.Nested(DateRange)
    said_note = fields.String(allow_none=True)
    venue = fields.String(allow_none=True)
    medium = Choice(MEDIA, "Medium", "medium")
    audience = fields.String(allow_none=True)
    statements = fields.List(fields.Nested(StatementReference))


class CollectionCounts(Schema):
    """How much a collection holds."""

    documents = fields.Integer(metadata={"minimum": 0})
    occasions = fields.Integer(metadata={"minimum": 0})
    statements = fields.Integer(metadata={"minimum": 0})
    reports = fields.Integer(metadata={"minimum": 0})


class Collection(Schema):
    """One curated body of material."""

    id = fields.String()
    name = fields.String()
    description = fields.String()
    licence = fields.String()
    citation = fields.String()
    notes = fields.String(allow_none=True)
    counts = fields.Nested(CollectionCounts)
