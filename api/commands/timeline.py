"""`demarche timeline`: what each actor said on each force, in order, and how every word follows on the earlier ones."""

import argparse
from typing import Any

from flask import g

from api.commands.questions import add_question, asked, print_all
from api.commands.terminal import position, table, told, when, width
from api.readings.timelines import shown
from api.timelines import find
from schemas.readings import TimelineQuestion

NAME = "timeline"
HELP = "what actors said on forces, in order of time, and what changed"
EXAMPLES = """examples:
  demarche timeline actor=lavrentyev target=us-forces-in-syria
  demarche timeline actor=syria target=iranian-forces-in-syria roll_up=actor:0     all its officials together
  demarche timeline actor=russia said_from=2018-05 said_to=2018-06

The same as /v1/timelines. Positions are marked -1 to -5 against the presence of the force, +1 to +5 for it."""

WIDTHS = 21, 24, 20  # of date, position, actor


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_question(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the timelines."""
    with asked(arguments, TimelineQuestion) as question:
        made = find(g.dataset, question)
        page = shown(g.dataset, made[: question.values["limit"]])
    print_all([text(timeline) for timeline in page], len(made))
    return 0


def text(timeline: dict[str, Any]) -> str:
    """Return one published timeline as a table; below each statement what it is to earlier ones."""
    dates = {one["id"]: when(one) for one in timeline["statements"]}
    rows = []
    for one in timeline["statements"]:
        rows.append((when(one), position(one), one["actor"]["name"], one["summary"]))
        for change in timeline["changes"]:
            earlier, later = change["statements"]
            if later == one["id"]:
                rows.append(("", f"  {change['rule']}", "", f"to {dates[earlier]} {earlier}"))
    title = f"{timeline['actor']['name']} on {timeline['target']['name']}"
    return "\n".join((table([(title,)], (width(),)), told(rows, WIDTHS)))
