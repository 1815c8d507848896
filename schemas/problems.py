"""The one shape of every error: RFC 9457 problem details, with parameter and nearest right value of each."""

from marshmallow import Schema, fields

PREFIX = "urn:demarche:problem:"
MEDIA_TYPE = "application/problem+json"

PROBLEMS = {
    "invalid-question": "The question cannot be asked like this",
    "unknown-record": "There is no such record",
    "unknown-path": "There is no such path",
    "method-not-allowed": "The path does not take this method",
    "retired-record": "The record was withdrawn",
    "stale-cursor": "The cursor belongs to an earlier dataset",
    "not-acceptable-body": "The body cannot be read",
    "too-large": "The question or its answer is too large",
    "range-not-satisfiable": "The file has no such range",
    "unavailable": "The dataset cannot be read at the moment",
    "internal": "The server failed",
}
SUGGESTED = "What is right: the nearest value, another parameter with its value, or a path."


class ProblemError(Schema):
    """One thing that is wrong."""

    parameter = fields.String(metadata={"description": "The parameter, path part or place in the body."})
    value = fields.String(allow_none=True)
    detail = fields.String()
    suggestion = fields.String(allow_none=True, metadata={"description": SUGGESTED})


class Problem(Schema):
    """What went wrong (RFC 9457); all errors of a question at once."""

    type = fields.String(metadata={"description": f"`{PREFIX}` and the kind of problem: {', '.join(PROBLEMS)}."})
    title = fields.String()
    status = fields.Integer(metadata={"minimum": 300, "maximum": 599})
    detail = fields.String()
    errors = fields.List(fields.Nested(ProblemError))
