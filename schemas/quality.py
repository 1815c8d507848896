"""How good the data are, as numbers: agreement of the two codings, unknown dates, flags, documents without yield."""

from marshmallow import Schema, fields

from schemas.datasets import Resolved
from schemas.fields import Choice, Text
from schemas.published import Reference
from schemas.questions import Many

CODED = ("span", "actor", "position", "targets", "all")
DISTANCES = ("nominal", "MASI")


class QualityQuestion(Schema):
    """The quality of every collection, or of some."""

    collection = Many(Text(longest=200), metadata={"description": "Only these collections.", "resource": "collections"})


class ValueCount(Schema):
    """A value and how many have it."""

    value = fields.String()
    count = fields.Integer(metadata={"minimum": 0})


class FieldAgreement(Schema):
    """How far two coders agree on one field.

    `span` is whether both found the passage; the other fields are of the passages both found, `all` is all three at
    once.
    """

    field = Choice(CODED, "CodedField", "field")
    distance = Choice(DISTANCES, "Distance", "distance")
    units = fields.Integer(metadata={"minimum": 0})
    agreeing = fields.Integer(metadata={"minimum": 0})
    percentage = fields.Float(allow_none=True, metadata={"minimum": 0, "maximum": 100})
    alpha = fields.Float(
        allow_none=True,
        metadata={
            "maximum": 1,
            "description": "Krippendorff's alpha: 1 agreement, 0 chance; null where it is not defined.",
        },
    )


class Codings(Schema):
    """The passages that two coders judged, independently of each other, and how differences were settled."""

    units = fields.Integer(metadata={"minimum": 1})
    both = fields.Integer(metadata={"minimum": 0, "description": "Found by both coders."})
    first_only = fields.Integer(metadata={"minimum": 0})
    second_only = fields.Integer(metadata={"minimum": 0})
    settled = fields.List(fields.Nested(ValueCount))
    agreement = fields.List(fields.Nested(FieldAgreement))


class DocumentQuality(Schema):
    """The documents that were read."""

    read = fields.Integer(metadata={"minimum": 0})
    without_statements = fields.Integer(metadata={"minimum": 0, "description": "Read, and nothing was found."})
    published_basis = fields.List(fields.Nested(ValueCount), metadata={"description": "Of documents with statements."})
    flags = fields.List(fields.Nested(ValueCount), metadata={"description": "Of documents with statements."})


class StatementQuality(Schema):
    """The curated statements: how surely they are dated, in what form they are reported, what is flagged."""

    total = fields.Integer(metadata={"minimum": 0})
    said_exactly = fields.Integer(metadata={"minimum": 0, "description": "The day is known."})
    said_uncertainly = fields.Integer(metadata={"minimum": 0, "description": "A date is known, but not the day."})
    said_unknown = fields.Integer(metadata={"minimum": 0})
    said_basis = fields.List(fields.Nested(ValueCount), allow_none=True)
    form = fields.List(fields.Nested(ValueCount), metadata={"description": "Statements with such a report."})
    flag = fields.List(
        fields.Nested(ValueCount), metadata={"description": "Statements with such a report or document."}
    )
    independent = fields.List(
        fields.Nested(ValueCount), metadata={"description": "Statements by the number of independent origins."}
    )


class CollectionQuality(Schema):
    """How good one collection is; `codings` is null where it was not coded twice.

    In a very large collection `documents` and `said_basis` are null: counting them would take too long.
    """

    collection = fields.Nested(Reference)
    codings = fields.Nested(Codings, allow_none=True)
    documents = fields.Nested(DocumentQuality, allow_none=True)
    statements = fields.Nested(StatementQuality)


class QualityMeta(Schema):
    """What was asked, how agreement is measured, and which documents of the dataset hold no statement."""

    dataset_version = fields.String()
    resolved = fields.List(fields.Nested(Resolved))
    alpha = fields.String(metadata={"description": "The definition, with its source."})
    documents_without_statements = fields.List(fields.String())


class Quality(Schema):
    """The quality of each collection."""

    data = fields.List(fields.Nested(CollectionQuality))
    meta = fields.Nested(QualityMeta)
