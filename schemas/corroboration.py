"""How well a statement is attested: its reports by independent origin, and what they agree on."""

from marshmallow import Schema, fields

from schemas.fields import Choice, Truth
from schemas.published import DocumentReference, Report
from schemas.vocabularies import DOCUMENT_FLAGS

FOLDINGS = ("same-document", "stated-origin", "document-origin", "own-origin")
ASPECTS = ("quote", "form", "actor_as_written", "target_as_written", "published", "flags")


class Folding(Schema):
    """Why a document's reports are counted under an origin."""

    document = fields.Nested(DocumentReference)
    rules = fields.List(Choice(FOLDINGS, "FoldingRule", "rule"))
    flags = fields.List(Choice(DOCUMENT_FLAGS, "DocumentFlag", "document flag"))
    reports = fields.Integer(metadata={"minimum": 1})


class Origin(Schema):
    """One way by which the words reached print; its reports count once."""

    id = fields.String(metadata={"description": "A document, an outlet, or a name that documents share."})
    documents = fields.List(fields.Nested(Folding))
    reports = fields.List(fields.Integer(), metadata={"description": "Places in `reports`, from 0."})


class AspectValue(Schema):
    """One value of an aspect, and the reports that have it (null: they say nothing)."""

    value = fields.String(allow_none=True)
    reports = fields.List(fields.Integer(metadata={"minimum": 0}))


class Aspect(Schema):
    """One thing that reports agree or differ on."""

    aspect = Choice(ASPECTS, "ReportAspect", "aspect")
    agree = Truth()
    independent = Truth(metadata={"description": "Whether more than one origin speaks to it."})
    values = fields.List(fields.Nested(AspectValue))


class CorroboratingReport(Report):
    """A report, with actor and target as it writes them."""

    actor_as_written = fields.String(allow_none=True)
    target_as_written = fields.String(allow_none=True)
    origin = fields.String()


class Corroboration(Schema):
    """How well a statement is attested."""

    statement = fields.String()
    independent_count = fields.Integer(metadata={"minimum": 1})
    reports_count = fields.Integer(metadata={"minimum": 1})
    outlets_count = fields.Integer(metadata={"minimum": 1})
    first_appearance = fields.Nested(
        DocumentReference,
        allow_none=True,
        metadata={"description": "The document surely published first; null where dates do not say."},
    )
    origins = fields.List(fields.Nested(Origin))
    aspects = fields.List(fields.Nested(Aspect))
    reports = fields.List(fields.Nested(CorroboratingReport))
    rules = fields.List(fields.String(), metadata={"description": "See /v1/rules."})
