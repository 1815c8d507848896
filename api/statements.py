"""Statements: the list that everything filters, and one by id."""

from flask import Blueprint, Response, g
from pyroaring import BitMap

from api import evidence, orders
from api.algebra import expression, select
from api.asking import Question
from api.dataset import STATEMENT, Dataset
from api.details import absent, only_drafted
from api.highlights import mark
from api.problems import refuse
from api.replies import detail, listing, read_cursor
from api.routes import contract
from api.selection import narrow
from api.wording import in_words
from schemas import published
from schemas.complaints import Complaint
from schemas.filters import DRAFT
from schemas.questions import OneStatementQuestion, StatementQuestion

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
@contract(
    "getStatement", "statements", published.Statement, OneStatementQuestion, refusals=(400, 404, 410), redirects=True
)
def get_statement(question: Question, id: str) -> Response:
    """Get one statement by its id."""
    ord_, row = stored(id, question)
    (row,) = evidence.add(g.dataset, [row], [ord_], question)
    return detail(row.decode(), question)


def stored(id_: str, question: Question) -> tuple[int, bytes]:
    """Return ord and stored row of the statement with an id; refuse one that the status asked for does not have."""
    found = g.dataset.first(STATEMENT, id_)
    if found is None:
        raise absent("statements", id_)
    ord_, status, row = found
    if status == DRAFT and DRAFT not in question.values["status"]:
        raise only_drafted("statements", id_)
    return ord_, row


def answer(question: Question, found: BitMap, query: str) -> Response:
    """Return the page of `found` that a question asks for, and `query`, the question in words."""
    limit = question.values["limit"]
    places = page_of(g.dataset, question, found, read_cursor(question), limit + 1)
    ords = [ord_ for _, ord_ in places[:limit]]
    last = places[limit - 1][0] if len(places) > limit else None
    rows = evidence.add(g.dataset, g.dataset.rows(ords), ords, question)
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
