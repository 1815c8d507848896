"""The published rules: those by which statements were coded, and those by which they are read together."""

from flask import Blueprint, Response, g

from api.asking import Question
from api.dataset import RULES, Dataset
from api.paging import page_of
from api.readings import rules as reading
from api.replies import listing
from api.routes import contract
from api.selection import place
from schemas import readings as shapes
from schemas.questions import Paged

rules = Blueprint("rules", __name__)


@rules.get("/rules")
@contract("listRules", "readings", shapes.Rule, Paged, refusals=(400, 410), many=True)
def list_rules(question: Question) -> Response:
    """List the rules: of the codebook, and of the readings, whose items name them."""
    made = every_rule(g.dataset)
    page, last = page_of(made, question)
    return listing([place(rule) for rule in page], len(made), last, question)


def every_rule(dataset: Dataset) -> list[dict[str, str | None]]:
    """Return every rule as it is published (schemas.readings.Rule)."""
    coding = [
        {"id": id_, "title": title, "rule": text, "kind": "codebook", "source": None}
        for id_, title, text in dataset.execute(RULES)
    ]
    return coding + [
        {"id": rule.id, "title": rule.title, "rule": rule.rule, "kind": "reading", "source": rule.source}
        for rule in reading.RULES
    ]
