"""Occasions: the speech events on which statements were made."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import RecordQuestion, RegisterQuestion

occasions = Blueprint("occasions", __name__)


@occasions.get("/occasions")
@contract("listOccasions", "occasions", published.Occasion, RegisterQuestion, refusals=(400, 410), many=True)
def list_occasions(question: Question) -> Response:
    """List occasions by name; `q` completes a name from any spelling."""
    return list_named("occasions", question)


@occasions.get("/occasions/<id>")
@contract("getOccasion", "occasions", published.Occasion, RecordQuestion, refusals=(400, 404))
def get_occasion(question: Question, id: str) -> Response:
    """Get one occasion by its id."""
    return get_named("occasions", question, id)
