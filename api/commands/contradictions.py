"""`demarche contradictions`: changes of mind, divergence, conflicting reports, denials and questions of scope."""

import argparse
from collections.abc import Iterator
from typing import Any

from flask import g

from api.commands.questions import add_question, asked, print_all
from api.commands.terminal import names, position, table, told, when, who_said, width
from api.contradictions import find
from api.readings.contradictions import shown
from schemas.readings import ContradictionQuestion

NAME = "contradictions"
HELP = "words that do not go together, by the rule that finds them"
EXAMPLES = """examples:
  demarche contradictions kind=divergence,scope
  demarche contradictions actor=mekdad target=iranian-forces-in-syria
  demarche contradictions kind=change roll_up=actor:0 min_strength=2

The same as /v1/contradictions; /v1/rules says what each rule means."""

WIDTHS = 9, 21, 24  # of side, date, position


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    add_question(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the contradictions."""
    with asked(arguments, ContradictionQuestion) as question:
        made = find(g.dataset, question)
        page = shown(g.dataset, made[: question.values["limit"]])
    print_all([text(one) for one in page], len(made))
    return 0


def text(one: dict[str, Any]) -> str:
    """Return one published contradiction: its rule, its sides, and how reports tell."""
    strength = f", strength {one['strength']}" if one["strength"] else ""
    head = f"{one['kind'].replace('_', ' ')} ({one['rule']}{strength}) on {names(one['forces'])}"
    rows = [*_sides(one), *_accounts(one)]
    if one["because"]:
        rows.append(("because", "", "", ", ".join(one["because"])))
    return "\n".join((table([(head,)], (width(),)), told(rows, WIDTHS)))


def _sides(one: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    for side in one["sides"]:
        for standing in side["statements"]:
            yield side["role"], when(standing), position(standing), who_said(standing)


def _accounts(one: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    for account in one["accounts"]:
        told = f"“{account['quote']}”" if account["quote"] else account["target_as_written"] or ""
        note = f" {account['note']}" if account["note"] else ""
        flags = ", ".join([account["form"], *account["flags"]])
        yield "report", account["document"]["outlet"]["name"], flags, f"{told}{note}"
