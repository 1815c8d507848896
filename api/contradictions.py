"""Contradictions: changes of mind, divergence, conflicting reports, denials and questions of scope, kept apart."""

from flask import Blueprint, Response, g
from pyroaring import BitMap

from api.algebra import select
from api.asking import Question
from api.dataset import Dataset
from api.reading_lists import answer
from api.readings.contradictions import Asked, contradictions, shown
from api.readings.findings import Finding
from api.routes import contract
from schemas import readings as shapes
from schemas.readings import KINDS

findings = Blueprint("contradictions", __name__)
SHARED = ("status", "collection")


@findings.get("/contradictions")
@contract(
    "listContradictions",
    "readings",
    shapes.Contradiction,
    shapes.ContradictionQuestion,
    refusals=(400, 410),
    many=True,
)
def list_contradictions(question: Question) -> Response:
    """List contradictions, the newest first.

    `change`: an actor against its own earlier word. `divergence`: speakers of one camp, or of allied camps, against
    each other at the same time. `conflicting_reports`: documents that tell one statement differently. `denial`: a
    denial against a claim of the same fact. `scope`: whom somebody's words cover, as others read them. A
    contradiction is listed when one of its statements meets the filter; the others may be any of the same status and
    collection. Every one names its rule (`/v1/rules`) and its statements. At most 10,000 statements.
    """
    return answer(question, lambda: find(g.dataset, question), lambda page: shown(g.dataset, page))


def find(dataset: Dataset, question: Question) -> list[Finding]:
    """Return the contradictions that a question asks for; raises TooMany."""
    values = question.values
    asked = Asked(values.get("kind", KINDS), values["window"], values["roll_up"])
    made = contradictions(dataset, select(dataset, values), beside(dataset, question), asked)
    rules, least = values.get("rule"), values.get("min_strength", 0)
    return [one for one in made if (not rules or one.rule in rules) and (one.strength or 0) >= least]


def beside(dataset: Dataset, question: Question) -> BitMap:
    """Return the statements that may contradict those a question finds: of the same status and collection."""
    return select(dataset, {name: question.values[name] for name in SHARED if name in question.values})
