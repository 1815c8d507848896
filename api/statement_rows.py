"""A statement as one row of a sheet."""

from typing import Any

HEADER = (
    "id", "collection", "status", "actor_id", "actor_name", "actor_type", "role", "affiliation_id", "affiliation_name",
    "position", "stance", "target_ids", "target_names", "place_id", "place_name",
    "said", "said_earliest", "said_latest", "said_basis", "occasion_id", "venue", "medium", "condition", "summary",
    "responds_to", "interprets", "document_ids", "outlet_ids", "quotes", "flags",
    "reports_count", "outlets_count", "independent_count",
)  # fmt: skip
BETWEEN = " | "


def cells(statement: dict[str, Any]) -> list[Any]:
    """Return the cells of a published statement, in the order of HEADER; lists are joined by ` | `."""
    actor, said, occasion, reports = (statement[name] for name in ("actor", "said", "occasion", "reports"))
    return [
        *(statement["id"], statement["collection"], statement["status"]),
        *(actor["id"], actor["name"], actor["type"], actor["role"], *_reference(actor["affiliation"])),
        *(statement["position"], statement["stance"]),
        _joined(target["id"] for target in statement["targets"]),
        _joined(target["name"] for target in statement["targets"]),
        *_reference(statement["place"]),
        *(said["edtf"], said["earliest"], said["latest"], said["basis"]),
        *(occasion["id"], occasion["venue"], occasion["medium"]),
        *(statement["condition"], statement["summary"]),
        *(_joined(statement["responds_to"]), _joined(statement["interprets"])),
        _joined(report["document"]["id"] for report in reports),
        _joined(report["document"]["outlet"]["id"] for report in reports),
        _joined(report["quote"] for report in reports if report["quote"]),
        _joined(flag for report in reports for flag in report["flags"]),
        *(statement[name] for name in ("reports_count", "outlets_count", "independent_count")),
    ]


def _reference(reference: dict[str, Any] | None) -> tuple[str | None, str | None]:
    return (reference["id"], reference["name"]) if reference else (None, None)


def _joined(values: Any) -> str:
    return BETWEEN.join(dict.fromkeys(values))
