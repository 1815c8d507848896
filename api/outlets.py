"""Outlets: who publishes."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import OutletQuestion, RecordQuestion

outlets = Blueprint("outlets", __name__)


@outlets.get("/outlets")
@contract("listOutlets", "outlets", published.Outlet, OutletQuestion, refusals=(400, 410), many=True)
def list_outlets(question: Question) -> Response:
    """List outlets by name; `q` completes a name from any spelling."""
    return list_named("outlets", question, question.values.get("kind"))


@outlets.get("/outlets/<id>")
@contract("getOutlet", "outlets", published.Outlet, RecordQuestion, refusals=(400, 404))
def get_outlet(question: Question, id: str) -> Response:
    """Get one outlet by its id."""
    return get_named("outlets", question, id)
