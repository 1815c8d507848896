"""Statements: the list that everything filters, and one by id."""

from flask import Blueprint, Response, g
from pyroaring import BitMap

from api import orders
from api.algebra import expression, select
from api.asking import Question
from api.dataset import STATEMENT, Dataset
from api.details import absent
from api.highlights import mark
from api.problems import refuse
from api.replies import detail, listing, read_cursor
from api.routes import contract
from api.selection import narrow
from api.wording import in_words
from schemas import published
from schemas.complaints import Complaint
from schemas.questions import StatementQuestion

MOST_RANKED = 50_000
statements = Blueprint("statements", __name__)


@statements.get("/statements")
@contract("listStatements", "statements", published.Statement, StatementQuestion, refusals=(400, 410), many=True)
def list_statements(question: Question) -> Response:
    """List statements.

    Every filter of the house: values of one unite, filters intersect, `__not` leaves out.
    """
    return answer(question, select(g.dataset, question.values), in_words(question))


@statements.get("/statements/<id>")
@contract("getStatement", "statements", published.Statement, refusals=(400, 404, 410), redirects=True)
def get_statement(question: Question, id: str) -> Response:
    """Get one statement by its id."""
    row = g.dataset.first(STATEMENT, id)
    if row is None:
        raise absent("statements", id)
    return detail(row[0], question)


def answer(question: Question, found: BitMap, query: str) -> Response:
    """Return the page of `found` that a question asks for, and `query`, the question in words."""
    limit = question.values["limit"]
    places = page_of(g.dataset, question, found, read_cursor(question), limit + 1)
    rows = g.dataset.rows(ord_ for _, ord_ in places[:limit])
    last = places[limit - 1][0] if len(places) > limit else None
    rows = narrow(mark(rows, question), question)
    return listing(rows, len(found), last, question, query)


def page_of(dataset: Dataset, question: Question, found: BitMap, after: int, limit: int) -> list[tuple[int, int]]:
    """Return (place, ord) of the next `limit` statements in the order a question asks for."""
    sort = question.values["sort"]
    if sort != "relevance":
        return orders.page(dataset, found, sort, after, limit)
    if len(found) > MOST_RANKED:
        text = f"cannot rank {len(found)} statements; narrow the question to {MOST_RANKED} or sort by date"
        raise refuse("sort", Complaint(text, "-said", "relevance"))
    terms = [expression(term) for term in question.values["q"] if not term.excluded]
    wanted = (" OR " if "query" in question.values else " ").join(terms)
    return orders.ranked(dataset, found, wanted, after, limit)
