"""What statements can be counted by, and the shape of the table that counting gives."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate

from schemas.complaints import Complaint, not_one_of
from schemas.fields import WholeNumber
from schemas.filters import EXACT
from schemas.questions import Many, StatementFilters, once

MOST_CELLS = 10_000
DEEPEST = 9


@dataclass(frozen=True, slots=True)
class Dimension:
    """What is counted by: `column` is the stored dimension, `resource` names its values, `level` rolls up a tree."""

    name: str
    column: str
    resource: str | None = None
    tree: bool = False
    level: int | None = None

    @property
    def is_date(self) -> bool:
        """Whether the values are spans of days, in whose order gaps are filled."""
        return self.name.startswith(("said:", "published:"))


DATES = tuple(f"{date}:{unit}" for date in ("said", "published") for unit in ("year", "month", "day"))
DIMENSIONS = {
    row.name: row
    for row in (
        Dimension("position", "position", "positions"),
        Dimension("stance", "stance"),
        Dimension("actor", "actor" + EXACT, "actors", tree=True),
        Dimension("affiliation", "affiliation" + EXACT, "actors", tree=True),
        Dimension("actor_type", "actor_type"),
        Dimension("target", "target" + EXACT, "forces", tree=True),
        Dimension("place", "place" + EXACT, "places", tree=True),
        Dimension("outlet", "outlet", "outlets"),
        Dimension("document", "document", "documents"),
        Dimension("occasion", "occasion", "occasions"),
        Dimension("collection", "collection", "collections"),
        Dimension("medium", "medium"),
        Dimension("form", "form"),
        Dimension("flag", "flag"),
        Dimension("status", "status"),
        *(Dimension(name, name) for name in DATES),
    )
}


class By(fields.Field[Dimension]):
    """One dimension to count by; in a tree `:0` to `:9` rolls up to that level, 0 the top."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Dimension:
        name, _, level = str(value).partition(":")
        row = DIMENSIONS.get(value) or DIMENSIONS.get(name)
        if row is None or (level and value not in DIMENSIONS and not row.tree):
            raise ValidationError([not_one_of(str(value), (*DIMENSIONS, "actor:0", "target:1"), "dimension")])
        if value in DIMENSIONS:
            return row
        if len(level) != 1 or not "0" <= level <= str(DEEPEST):
            raise ValidationError([Complaint(f"'{level}' is not a level from 0 to {DEEPEST}", f"{name}:0", str(value))])
        return Dimension(value, row.column, row.resource, row.tree, int(level))


class CountQuestion(StatementFilters):
    """Counts over any filter."""

    by = Many(
        By(),
        most=2,
        required=True,
        error_messages={"required": Complaint("is needed: what to count by", "position")},
        validate=validate.Length(min=1, max=2),
        metadata={"description": "One or two dimensions; `actor:0` rolls up to a level of the tree."},
    )
    top = once(WholeNumber(least=1, most=MOST_CELLS), "Only the so many largest counts.")


class Count(Schema):
    """One cell: the value of each dimension, what it is called, how many statements have them all."""

    keys = fields.List(fields.String())
    labels = fields.List(fields.String())
    count = fields.Integer(metadata={"minimum": 0})
