"""The body of a search: the filters of a list in a tree of `and`, `or` and `not`."""

from typing import ClassVar

from marshmallow import Schema, fields

from schemas.questions import LEAVES, StatementQuestion

BRANCHES = ("and", "or", "not")
DEEPEST = 8
MOST_LEAVES = 100


class Filters(LEAVES):  # type: ignore[valid-type,misc]
    """Filters as in a list, all of which must hold; at least one."""


def _tree() -> Schema:
    return Tree()


class And(Schema):
    """All of these hold."""

    and_ = fields.List(fields.Nested(_tree), data_key="and", required=True, metadata={"minItems": 1})


class Or(Schema):
    """Any of these holds."""

    or_ = fields.List(fields.Nested(_tree), data_key="or", required=True, metadata={"minItems": 1})


class Not(Schema):
    """This does not hold."""

    not_ = fields.Nested(_tree, data_key="not", required=True)


class Tree(Schema):
    """A condition: filters, or one of `and`, `or` and `not` over conditions; at most 8 deep, at most 100 filters."""

    either: ClassVar[tuple[type[Schema], ...]] = (And, Or, Not, Filters)  # what needs a key first


class SearchPage(StatementQuestion):
    """What stands beside the tree: as in a list, without the filters."""

    class Meta:
        """Only what is no filter of the tree."""

        fields = ("status", "limit", "cursor", "sort", "fields_", "highlight", "evidence")


class Search(SearchPage):
    """A search: the tree of conditions, and the status, page, order and fields as in a list."""

    query = fields.Nested(Tree, required=True)

    class Meta:
        """The tree first."""

        fields = ("query", *SearchPage.Meta.fields)
