"""What the service says of itself: its index, its health, its readiness."""

from marshmallow import Schema, fields


class Counts(Schema):
    """How many records of each kind there are; drafts are not counted."""

    collections = fields.Integer()
    documents = fields.Integer()
    occasions = fields.Integer()
    statements = fields.Integer()
    reports = fields.Integer()
    actors = fields.Integer()
    forces = fields.Integer()
    places = fields.Integer()
    outlets = fields.Integer()
    positions = fields.Integer()


class Index(Schema):
    """Where everything is."""

    name = fields.String()
    description = fields.String()
    dataset_version = fields.String()
    counts = fields.Nested(Counts)
    licence = fields.String()
    links = fields.Dict(keys=fields.String(), values=fields.String(metadata={"format": "uri"}))
    try_ = fields.List(fields.String(metadata={"format": "uri"}), data_key="try")


class Health(Schema):
    """That the server is alive."""

    status = fields.String()


class Readiness(Schema):
    """That a dataset is open, and which."""

    status = fields.String()
    dataset_version = fields.String()
    counts = fields.Nested(Counts)
