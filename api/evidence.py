"""What stands behind the reports of statements, added where a question asks for it, by `evidence` or by `fields`."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from api.asking import Question
from api.dataset import EVIDENCE, WRITTEN, Dataset
from api.selection import ADDED, place

Behind = list[dict[str, Any]]


def is_asked(question: Question) -> bool:
    """Return whether a question asks for what stands behind reports."""
    return bool(question.values.get("evidence")) or any(
        path.startswith(ADDED["evidence"]) for path in question.values.get("fields_", ())
    )


def add(dataset: Dataset, rows: list[bytes], ords: Sequence[int], question: Question) -> list[bytes]:
    """Return the stored rows of the statements `ords`, what stands behind their reports added if it is asked for."""
    if not is_asked(question):
        return rows
    found = behind(dataset, ords)
    return [place(_completed(json.loads(row), found[ord_])) for row, ord_ in zip(rows, ords, strict=True)]


def behind(dataset: Dataset, ords: Sequence[int]) -> dict[int, Behind]:
    """Return for each statement what stands behind each of its reports (schemas.published.Report), None for nothing."""
    wanted = json.dumps(list(ords))
    found: dict[int, Behind] = defaultdict(list)
    for statement, actor, target in dataset.execute(WRITTEN, wanted):
        found[statement].append({"actor_as_written": actor, "target_as_written": target, "evidence": None})
    for statement, report, evidence in dataset.execute(EVIDENCE, wanted):
        found[statement][report]["evidence"] = json.loads(evidence)
    return found


def _completed(statement: dict[str, Any], found: Behind) -> dict[str, Any]:
    reports = [{**report, **more} for report, more in zip(statement["reports"], found, strict=True)]
    return {**statement, "reports": reports}
