"""Places: where forces are."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import RecordQuestion, RegisterQuestion

places = Blueprint("places", __name__)


@places.get("/places")
@contract("listPlaces", "places", published.Place, RegisterQuestion, refusals=(400, 410), many=True)
def list_places(question: Question) -> Response:
    """List places by name; `q` completes a name from any spelling."""
    return list_named("places", question)


@places.get("/places/<id>")
@contract("getPlace", "places", published.Place, RecordQuestion, refusals=(400, 404))
def get_place(question: Question, id: str) -> Response:
    """Get one place by its id."""
    return get_named("places", question, id)
