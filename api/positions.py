"""Positions: the codes of the codebook."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import NameQuestion

positions = Blueprint("positions", __name__)


@positions.get("/positions")
@contract("listPositions", "positions", published.Position, NameQuestion, refusals=(400, 410), many=True)
def list_positions(question: Question) -> Response:
    """List positions by name; `q` completes a name from any spelling."""
    return list_named("positions", question)


@positions.get("/positions/<id>")
@contract("getPosition", "positions", published.Position, refusals=(400, 404))
def get_position(question: Question, id: str) -> Response:
    """Get one position by its id."""
    return get_named("positions", question, id)
