"""The matrix of positions: who said what last on which force, as a diplomat's briefing sheet has it."""

from flask import Blueprint, Response, g

from api.algebra import select
from api.asking import Question
from api.dataset import Dataset
from api.reading_lists import answer
from api.readings.families import asked_about
from api.readings.matrix import Cell, matrix, shown
from api.routes import contract
from schemas import readings as shapes

sheets = Blueprint("matrix", __name__)


@sheets.get("/positions-matrix")
@contract("listMatrixCells", "readings", shapes.Cell, shapes.MatrixQuestion, refusals=(400, 410), many=True)
def list_matrix_cells(question: Question) -> Response:
    """List the cells of a matrix of positions, row by row, rows and columns with most first.

    Each cell has the latest position, null where dates do not say which is the latest, counts by stance and the
    statements. At most 10,000 statements.
    """
    rows, columns = question.values["rows"].resource, question.values["columns"].resource
    return answer(question, lambda: find(g.dataset, question), lambda page: shown(g.dataset, page, rows, columns))


def find(dataset: Dataset, question: Question) -> list[Cell]:
    """Return the cells that a question asks for; raises TooMany."""
    rows, columns = question.values["rows"], question.values["columns"]
    is_asked = asked_about(dataset, question.values, columns) if columns.resource == "forces" else bool
    return matrix(dataset, select(dataset, question.values), rows, columns, is_asked)
