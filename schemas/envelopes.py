"""What stands around the records of an answer: the page, and what the question was understood to be."""

from marshmallow import Schema, fields

from schemas.datasets import Resolved
from schemas.questions import LARGEST_PAGE


class Page(Schema):
    """Which part of the whole this is."""

    limit = fields.Integer(metadata={"minimum": 1, "maximum": LARGEST_PAGE})
    next_cursor = fields.String(allow_none=True, metadata={"description": "The `cursor` of the next page, if any."})
    total = fields.Integer(metadata={"minimum": 0, "description": "Exactly how many records all pages have."})


class Meta(Schema):
    """The dataset that answered, and what the question was taken to mean."""

    dataset_version = fields.String()
    resolved = fields.List(fields.Nested(Resolved))
    query = fields.String(allow_none=True, metadata={"description": "The question in plain words."})


class CountMeta(Meta):
    """As in a list, with the dimensions and how many statements were counted."""

    by = fields.List(fields.String())
    statements = fields.Integer(metadata={"minimum": 0})
