"""A draft told as another position: one of those that the parser found likeliest beside the drafted one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seeds.parser.drafts.summaries import summary
from seeds.parser.filing.records import Record


def alternatives(statement: Record) -> list[str]:
    """Return the other positions that the evidence of a draft names, best first, each once."""
    named = (other for report in statement["reports"] for other in report.get("evidence", {}).get("alternatives", ()))
    return [other for other in dict.fromkeys(named) if other != statement["position"]]


def retold(statement: Record, position: str, speaker: str, forces: Sequence[str], stance: str | None) -> Record:
    """Return a drafted statement as one of another position, the one it had being an alternative now.

    `speaker` and `forces` are names for the summary; `stance` is that of the position, None where each statement of it
    says its own: it is neutral then, as nobody has said otherwise.
    """
    before = statement["position"]
    own = {} if stance else {"stance": "neutral"}
    made = {key: value for key, value in statement.items() if key not in ("id", "position", "stance")}
    return {
        "id": statement["id"].replace(_in_id(before), _in_id(position), 1),
        "position": position,
        **own,
        **made,
        "summary": summary(speaker, position, "neutral" if own else "", forces),
        "reports": [_swapped(report, position, before) for report in statement["reports"]],
    }


def _in_id(position: str) -> str:
    return position.replace("_", "-")


def _swapped(report: Record, position: str, before: str) -> Record:
    evidence: Mapping[str, object] = report.get("evidence", {})
    others = evidence.get("alternatives")
    if not isinstance(others, list):
        return report
    swapped = [before if other == position else other for other in others]
    return {**report, "evidence": {**evidence, "alternatives": swapped}}
