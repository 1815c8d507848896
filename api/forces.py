"""Forces: whose presence is spoken about, in a tree where a force may have several parents."""

from flask import Blueprint, Response

from api.asking import Question
from api.resources import get_named, list_named
from api.routes import contract
from schemas import published
from schemas.questions import RecordQuestion, RegisterQuestion

forces = Blueprint("forces", __name__)


@forces.get("/forces")
@contract("listForces", "forces", published.Force, RegisterQuestion, refusals=(400, 410), many=True)
def list_forces(question: Question) -> Response:
    """List forces by name; `q` completes a name from any spelling."""
    return list_named("forces", question)


@forces.get("/forces/<id>")
@contract("getForce", "forces", published.Force, RecordQuestion, refusals=(400, 404))
def get_force(question: Question, id: str) -> Response:
    """Get one force by its id."""
    return get_named("forces", question, id)
