"""Actors: who speaks, in a tree of persons, bodies and states."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import ActorQuestion, RecordQuestion

actors = Blueprint("actors", __name__)


@actors.get("/actors")
@contract("listActors", "actors", published.Actor, ActorQuestion, refusals=(400, 410), many=True)
def list_actors(question: Question) -> Response:
    """List actors by name; `q` completes a name from any spelling."""
    return list_named("actors", question, question.values.get("type"))


@actors.get("/actors/<id>")
@contract("getActor", "actors", published.Actor, RecordQuestion, refusals=(400, 404))
def get_actor(question: Question, id: str) -> Response:
    """Get one actor by its id."""
    return get_named("actors", question, id)
