"""Another invented world, small enough to know every answer by hand: the Isthmus, its neighbours, and who says what.

Isthmia hosts forces of Northland; Southland and the Rebels are against them. A test lists what is said in it.

    foreign-forces          north-troops (of Northland) with north-marines in them, south-troops (of Southland)
    isthmia                 isthmia-ministry with the minister; the premier
    northland               northland-ministry with the envoy; the general until 2019, of Southland since 2020
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from seeds.seed import seed

ACTORS = {
    "isthmia": ("government", []),
    "isthmia-ministry": ("organization", [{"of": "isthmia"}]),
    "premier": ("person", [{"of": "isthmia"}]),
    "minister": ("person", [{"of": "isthmia-ministry"}]),
    "northland": ("government", []),
    "northland-ministry": ("organization", [{"of": "northland"}]),
    "envoy": ("person", [{"of": "northland-ministry"}]),
    "southland": ("government", []),
    "southland-speaker": ("person", [{"of": "southland"}]),
    "general": ("person", [{"of": "northland", "to": "2019"}, {"of": "southland", "from": "2020"}]),
    "rebels": ("armed_group", []),
}
FORCES = {
    "foreign-forces": ([], None),
    "north-troops": (["foreign-forces"], "northland"),
    "north-marines": (["north-troops"], "northland"),
    "south-troops": (["foreign-forces"], "southland"),
}
DOCUMENTS = {
    "wire": {"published": "2022-03-01"},
    "gazette": {"published": "2022-03-02"},
    "journal": {"published": "2022-03"},
    "copyist": {"published": "2022-03-02", "origin": "wire", "flags": ["copy"]},
    "spun-one": {"origin": "spun-stock", "flags": ["machine_spun"]},
    "spun-two": {"origin": "spun-stock", "flags": ["machine_spun"]},
}


def said(id_: str, actor: str, when: str | None, position: str, targets: str, **more: Any) -> dict[str, Any]:
    """Return one statement with the occasion it was made on, its own unless `occasion` names one."""
    occasion = more.pop("occasion", f"{id_}-occasion")
    statement = {"id": id_, "position": position, "targets": targets.split(), "summary": f"{actor} on {targets}."}
    statement["reports"] = more.pop("reports", [report("gazette")])
    return {"occasion": occasion, "actor": actor, "said": when, "statement": {**statement, **more}}


def report(document: str, form: str = "paraphrase", **more: Any) -> dict[str, Any]:
    """Return one report."""
    return {"document": document, "start": "0", "end": "90", "form": form, **more}


def isthmus(directory: Path, told: Sequence[dict[str, Any]]) -> Path:
    """Write the world with what is said in it below `directory`; return the database seeded from it."""
    collection = directory / "isthmus"
    for name, records in registers().items():
        write(collection / f"{name}.yaml", records)
    for id_, more in DOCUMENTS.items():
        basis = {"published_basis": "explicit" if "published" in more else "unknown"}
        page = {"id": id_, "outlet": f"{id_}-press", "title": id_, "language": "en", "sha256": "0" * 64, "length": 100}
        write(collection / "documents" / f"{id_}.yaml", {**page, **basis, **more})
    for id_ in dict.fromkeys(one["occasion"] for one in told):
        write(collection / "occasions" / f"{id_}.yaml", occasion(id_, [one for one in told if one["occasion"] == id_]))
    database = directory / "demarche.db"
    seed(database, [directory])
    return database


def registers() -> dict[str, Any]:
    """Return the registers of the world, by file."""
    return {
        "collection": {
            **{"id": "isthmus", "title": "The Isthmus", "description": "Invented."},
            **{"licence": "CC0-1.0", "citation": "Invented for the tests of Demarche."},
        },
        "actors": [
            {"id": id_, "name": id_.title(), "type": kind, "memberships": of} for id_, (kind, of) in ACTORS.items()
        ],
        "forces": [
            {"id": id_, "name": id_.title(), "parents": parents, **({"of": of} if of else {})}
            for id_, (parents, of) in FORCES.items()
        ],
        "places": [{"id": "isthmus-land", "name": "The Isthmus"}],
        "outlets": [{"id": f"{id_}-press", "name": f"{id_} press", "kind": "newspaper"} for id_ in DOCUMENTS],
    }


def occasion(id_: str, told: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return a speech event with what was said on it."""
    first = told[0]
    when = {"said": first["said"], "said_basis": "explicit"} if first["said"] else {"said_basis": "unknown"}
    statements = [one["statement"] for one in told]
    return {"id": id_, "actor": first["actor"], **when, "medium": "unknown", "statements": statements}


def write(path: Path, content: Any) -> None:
    """Write a curated file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
