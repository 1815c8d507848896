"""What is said of the dataset as a whole: its version, its files, how it changed, and what a question means on it."""

from marshmallow import Schema, fields

from schemas.complaints import Complaint
from schemas.fields import Choice, Text
from schemas.questions import Paged, once
from schemas.service import Counts

KINDS_OF_CHANGE = ("added", "changed", "retired")


class File(Schema):
    """One file of the dataset, whole."""

    name = fields.String()
    url = fields.String(metadata={"format": "uri"})
    media_type = fields.String()
    bytes = fields.Integer(metadata={"minimum": 0})
    sha256 = fields.String()


class DatasetVersion(Schema):
    """One version of the dataset that seeding remembers; the last is the current one."""

    number = fields.Integer(metadata={"minimum": 1})
    version = fields.String()
    statements = fields.Integer(metadata={"minimum": 0})


class Dataset(Schema):
    """The dataset: cite it by its version, and the same question gives the same answer."""

    version = fields.String()
    counts = fields.Nested(Counts)
    licence = fields.String()
    citation = fields.String()
    versions = fields.List(fields.Nested(DatasetVersion))
    files = fields.List(fields.Nested(File))


class FieldChange(Schema):
    """What a field held before and after; null where there was nothing."""

    field = fields.String()
    before = fields.Raw(allow_none=True)
    after = fields.Raw(allow_none=True)


class Change(Schema):
    """What one version of the dataset did to one statement."""

    version = fields.String()
    statement = fields.String()
    kind = Choice(KINDS_OF_CHANGE, "ChangeKind", "kind of change")
    fields_ = fields.List(fields.Nested(FieldChange), data_key="fields")


class ChangeQuestion(Paged):
    """Changes after a version of the dataset."""

    since = once(Text(longest=100), "The version you have; without it, everything since the first.")
    until = once(Text(longest=100), "The version to stop at; without it, the current one.")


class ExplainQuestion(Schema):
    """A question to be explained."""

    url = once(
        Text(longest=4000),
        "A path of this API with its parameters; each `&` in it is written as `%26`.",
        required=True,
        error_messages={"required": Complaint("is needed: the address of a question", "/v1/statements?actor=russia")},
    )


class UnderstoodFilter(Schema):
    """One parameter as it was understood, and how many statements it alone finds (null: it is no filter)."""

    parameter = fields.String()
    values = fields.List(fields.String())
    statements = fields.Integer(allow_none=True, metadata={"minimum": 0})


class Resolved(Schema):
    """What a given name was taken for."""

    parameter = fields.String()
    value = fields.String()
    id = fields.String()
    name = fields.String()


class Explanation(Schema):
    """What a question means."""

    operation = fields.String()
    query = fields.String(allow_none=True, metadata={"description": "The question in plain words."})
    resolved = fields.List(fields.Nested(Resolved))
    filters = fields.List(fields.Nested(UnderstoodFilter))
    statements = fields.Integer(allow_none=True, metadata={"minimum": 0})
    url = fields.String(metadata={"format": "uri", "description": "The same question with ids in place of names."})
    curl = fields.String()
