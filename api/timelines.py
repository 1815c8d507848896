"""Timelines: what each actor said on each force, in order, and how every word follows on the earlier ones."""

from flask import Blueprint, Response, g

from api.algebra import select
from api.asking import Question
from api.dataset import Dataset
from api.reading_lists import answer
from api.readings.families import asked_about
from api.readings.timelines import Timeline, shown, timelines
from api.routes import contract
from schemas import readings as shapes
from schemas.counting import DIMENSIONS

lines = Blueprint("timelines", __name__)


@lines.get("/timelines")
@contract("listTimelines", "readings", shapes.Timeline, shapes.TimelineQuestion, refusals=(400, 410), many=True)
def list_timelines(question: Question) -> Response:
    """List timelines, the longest first.

    One for each actor and force that the statements found name; a statement on several forces stands in each. With
    `target`, only those on that force and its parts; with `bears_on`, also on its wholes. Where forces are rolled up,
    changes are judged force by force. Every change names its rule (`/v1/rules`) and its statements; where dates do
    not order two of them it is `unordered`, never a guess. At most 10,000 statements.
    """
    return answer(question, lambda: find(g.dataset, question), lambda page: shown(g.dataset, page))


def find(dataset: Dataset, question: Question) -> list[Timeline]:
    """Return the timelines that a question asks for; raises TooMany."""
    levels = {row.column: row for row in question.values["roll_up"]}
    actor, target = (levels.get(DIMENSIONS[name].column, DIMENSIONS[name]) for name in ("actor", "target"))
    is_asked = asked_about(dataset, question.values, target)
    return timelines(dataset, select(dataset, question.values), actor, target, is_asked)
