"""Corroboration: how well one statement is attested."""

import json

from flask import Blueprint, Response, g

from api.asking import Question
from api.readings.corroboration import corroboration
from api.replies import render, reply
from api.routes import contract
from api.statements import stored
from schemas.corroboration import Corroboration
from schemas.questions import RecordQuestion

attested = Blueprint("corroboration", __name__)


@attested.get("/statements/<id>/corroboration")
@contract("getCorroboration", "readings", Corroboration, RecordQuestion, refusals=(400, 404, 410), redirects=True)
def get_corroboration(question: Question, id: str) -> Response:
    """Get how well a statement is attested.

    Its reports by independent origin, with why copies and spun pages are folded; what they agree and differ on; the
    document that surely had it first.
    """
    ord_, row = stored(id, question)
    found = corroboration(g.dataset, ord_, json.loads(row))
    return reply(render(found) + "\n", question)
