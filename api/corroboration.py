"""Corroboration: how well one statement is attested."""

import json

from flask import Blueprint, Response, g

from api.asking import Question
from api.dataset import ORD, STATEMENT
from api.details import absent
from api.readings.corroboration import corroboration
from api.replies import render, reply
from api.routes import contract
from schemas.corroboration import Corroboration

attested = Blueprint("corroboration", __name__)


@attested.get("/statements/<id>/corroboration")
@contract("getCorroboration", "readings", Corroboration, refusals=(400, 404, 410), redirects=True)
def get_corroboration(question: Question, id: str) -> Response:
    """Get how well a statement is attested.

    Its reports by independent origin, with why copies and spun pages are folded; what they agree and differ on; the
    document that surely had it first.
    """
    row = g.dataset.first(STATEMENT, id)
    if row is None:
        raise absent("statements", id)
    found = corroboration(g.dataset, g.dataset.first(ORD, id)[0], json.loads(row[0]))
    return reply(render(found) + "\n", question)
