"""Drafts of one article as they are shown where none are written: a table for people, a line of JSON for programs."""

import json
from typing import Any

from api.commands.outcomes import left_open
from api.commands.terminal import table, width
from seeds.parser.filing.showing import Showing


def as_json(showing: Showing, collection: str | None, new_outlet: str = "") -> str:
    """Return what an article yields as one line; `new_outlet` is what is said of its outlet where nobody has it."""
    proposed = showing.proposed(new_outlet)
    made = {"document": showing.document(), "data": showing.drafts(collection), "proposed": proposed}
    return json.dumps({**made, "left_open": showing.left_open()}, ensure_ascii=False)


def as_table(showing: Showing) -> str:
    """Return what an article yields for people: who, what, when, on what evidence, and how much is left open."""
    drafts = _table(showing.drafts()) or "no statement found"
    return "\n".join(filter(None, (drafts, left_open(len(showing.left_open())))))


def _table(drafts: list[dict[str, Any]]) -> str:
    rows = []
    for one in drafts:
        report = one["reports"][0]
        evidence = f"{report['evidence']['rule']} {report['evidence']['confidence']:.2f}"
        quote = f" “{report['quote']}”" if report["quote"] else ""
        place = f"{report['start']}-{report['end']} {report['form']}"
        rows.append((one["said"]["edtf"] or "date unknown", one["summary"] + quote, f"{place} {evidence}"))
    return table(rows, (12, width() - 50, 34))
