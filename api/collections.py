"""Collections: the curated bodies of material."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import RecordQuestion, RegisterQuestion

collections = Blueprint("collections", __name__)


@collections.get("/collections")
@contract("listCollections", "collections", published.Collection, RegisterQuestion, refusals=(400, 410), many=True)
def list_collections(question: Question) -> Response:
    """List collections by name; `q` completes a name from any spelling."""
    return list_named("collections", question)


@collections.get("/collections/<id>")
@contract("getCollection", "collections", published.Collection, RecordQuestion, refusals=(400, 404))
def get_collection(question: Question, id: str) -> Response:
    """Get one collection by its id."""
    return get_named("collections", question, id)
