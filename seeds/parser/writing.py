"""Writes drafts as files in the curated format: what a curator opens, edits, accepts or drops."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from seeds.parser.proposals import NewActor, NewForce, NewPlace, Occasion, Parsed, Report, Statement

_LICENSED_QUOTE = 300


def to_yaml(parsed: Parsed, directory: Path) -> list[Path]:
    """Write `parsed` below `directory` as documents/, occasions/ and the proposed names; returns the files written.

    Confidence, rule and who passes a statement on stand in each report's note, for want of a field in the
    curated format. Existing files of the same name are replaced. Raises OSError when the directory cannot be written.
    """
    files: dict[Path, Any] = {Path("documents") / f"{parsed.document.id}.yaml": _document(parsed)}
    for occasion in parsed.occasions:
        files[Path("occasions") / f"{occasion.id}.yaml"] = _occasion(occasion, parsed.document.id)
    named: dict[str, list[Any]] = {
        "actors": [_actor(actor) for actor in parsed.actors],
        "forces": [_force(force) for force in parsed.forces],
        "places": [_place(place) for place in parsed.places],
    }
    files |= {Path(f"{kind}.yaml"): records for kind, records in named.items() if records}
    return [_write(directory / name, record) for name, record in files.items()]


def _write(path: Path, record: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    words = yaml.safe_dump(record, sort_keys=False, allow_unicode=True, width=120, default_flow_style=False)
    path.write_text(words, encoding="utf-8")
    return path


def _filled(fields: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The fields that hold something; the format leaves a key out rather than writing it empty."""
    return {name: value for name, value in fields if value not in ("", (), [], None)}


def _document(parsed: Parsed) -> Mapping[str, Any]:
    document = parsed.document
    return _filled(
        [
            ("id", document.id),
            ("outlet", document.outlet),
            ("title", document.title),
            ("published", document.published),
            ("published_basis", document.published_basis),
            ("language", "en"),
            ("sha256", document.sha256),
            ("length", document.length),
        ]
    )


def _occasion(occasion: Occasion, document: str) -> Mapping[str, Any]:
    return _filled(
        [
            ("id", occasion.id),
            ("actor", occasion.actor),
            ("role", occasion.role),
            ("affiliation", occasion.affiliation),
            ("said", occasion.said),
            ("said_basis", occasion.said_basis),
            ("medium", _medium(occasion)),
            ("statements", [_statement(statement, document) for statement in occasion.statements]),
        ]
    )


def _medium(occasion: Occasion) -> str:
    forms = {report.form for statement in occasion.statements for report in statement.reports}
    return "headline" if forms == {"headline"} else "unknown"


def _statement(statement: Statement, document: str) -> Mapping[str, Any]:
    return _filled(
        [
            ("id", statement.id),
            ("position", statement.position),
            ("stance", statement.stance),
            ("targets", list(statement.targets)),
            ("place", statement.place),
            ("condition", statement.condition),
            ("summary", statement.summary),
            ("reports", [_report(report, document) for report in statement.reports]),
        ]
    )


def _report(report: Report, document: str) -> Mapping[str, Any]:
    note = f"Draft by rule {report.rule}, confidence {report.confidence:.2f}."
    note += f" Passed on by {report.through}." if report.through else ""
    note += " The force is implied, not named." if report.implied else ""
    return _filled(
        [
            ("document", document),
            ("start", report.start),
            ("end", report.end),
            ("form", report.form),
            ("quote", report.quote if len(report.quote) <= _LICENSED_QUOTE else ""),
            ("actor_as_written", report.actor_as_written),
            ("target_as_written", report.target_as_written),
            ("flags", list(report.flags)),
            ("note", note),
        ]
    )


def _actor(actor: NewActor) -> Mapping[str, Any]:
    memberships = [_filled([("of", actor.affiliation), ("role", actor.role)])] if actor.affiliation else []
    note = f"Spelled almost like: {', '.join(actor.suggestions)}." if actor.suggestions else ""
    note += f" {actor.role[0].upper()}{actor.role[1:]}." if actor.role and not memberships else ""
    return _filled(
        [
            ("id", actor.id),
            ("name", actor.name),
            ("type", actor.type),
            ("aliases", list(actor.aliases)),
            ("country", actor.country),
            ("memberships", memberships),
            ("note", note.strip()),
        ]
    )


def _force(force: NewForce) -> Mapping[str, Any]:
    aliases = [alias for alias in force.aliases if alias != force.name]
    return _filled(
        [("id", force.id), ("name", force.name), ("aliases", aliases), ("of", force.of), ("place", force.place)]
    )


def _place(place: NewPlace) -> Mapping[str, Any]:
    return _filled([("id", place.id), ("name", place.name), ("iso", place.country)])
