"""A draft told as another position: one of those that the parser found likeliest beside the drafted one."""

from __future__ import annotations

from schemas.vocabularies import POSITIONS
from seeds.parser.drafts.summaries import reworded
from seeds.parser.filing.records import Record, filled

MOST = 9
"""Other positions of a draft at most: each is chosen by a digit."""
CURATOR = "curator"
"""What a rule names as the one for the position where somebody chose it."""


def alternatives(statement: Record) -> list[str]:
    """Return the other positions that the evidence of a draft names, best first, each once, no more than `MOST`."""
    named = (other for report in statement["reports"] for other in report.get("evidence", {}).get("alternatives", ()))
    return [other for other in dict.fromkeys(named) if other in POSITIONS and other != statement["position"]][:MOST]


def retold(statement: Record, position: str, stance: str | None) -> Record:
    """Return a drafted statement as one of another position, the one it had being an alternative now.

    `stance` is that of the position, None where each statement of it says its own: neutral, unless somebody has said
    otherwise. A summary in words of somebody's own stays. The evidence tells who speaks by the rule it was found
    by, and that a curator chose the position; it has no confidence then and answers nothing, as that was of the other
    position.
    """
    before = statement["position"]
    own = {} if stance else {"stance": statement.get("stance", "neutral")}
    made = {key: value for key, value in statement.items() if key not in ("id", "position", "stance")}
    return {
        "id": statement["id"].replace(_in_id(before), _in_id(position), 1),
        "position": position,
        **own,
        **made,
        "summary": reworded(statement["summary"], before, position, own.get("stance", "")),
        "reports": [_swapped(report, position, before) for report in statement["reports"]],
    }


def following(before: Record, edited: Record, stance: str | None) -> Record:
    """Return what an editor made of a drafted statement; where the position is another, all that tells it follows.

    `stance` is that of the position, None where each statement of it says its own.
    """
    if edited["position"] == before["position"]:
        return edited
    return retold({**edited, "position": before["position"]}, edited["position"], stance)


def _in_id(position: str) -> str:
    return position.replace("_", "-")


def _swapped(report: Record, position: str, before: str) -> Record:
    if "evidence" not in report:
        return report
    evidence = {key: value for key, value in report["evidence"].items() if key not in ("confidence", "answers")}
    others = [before if other == position else other for other in evidence.get("alternatives", ())]
    speaking, _, _ = evidence["rule"].partition("+")
    return {**report, "evidence": filled(**{**evidence, "rule": f"{speaking}+{CURATOR}", "alternatives": others})}
