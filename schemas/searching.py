"""The body of a search: the filters of a list in a tree of `and`, `or` and `not`."""

from marshmallow import Schema, fields

from schemas.questions import LEAVES, StatementQuestion

BRANCHES = ("and", "or", "not")
DEEPEST = 8
MOST_LEAVES = 100


class Tree(LEAVES):  # type: ignore[valid-type,misc]
    """Either one of `and`, `or` (lists of trees) and `not` (a tree), or filters, all of which must hold."""

    and_ = fields.List(fields.Nested("Tree"), data_key="and")
    or_ = fields.List(fields.Nested("Tree"), data_key="or")
    not_ = fields.Nested("Tree", data_key="not")


class Search(Schema):
    """A search: the tree, and the page, order, fields and status as in a list."""

    query = fields.Nested(Tree, required=True)


class SearchPage(StatementQuestion):
    """What stands beside the tree: as in a list, without the filters."""

    class Meta:
        """Only what is no filter of the tree."""

        fields = ("status", "limit", "cursor", "sort", "fields_", "highlight")
