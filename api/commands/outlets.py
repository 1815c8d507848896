"""Which outlet `--outlet` names: a known one by id or any of its names, else a new one by an id that nobody has."""

import argparse
from collections.abc import Iterable
from typing import Any, NamedTuple

from api.commands.reporting import Failed
from schemas.complaints import nearest
from schemas.fields import as_id
from schemas.names import fold
from schemas.parsing import new_outlet


class Outlet(NamedTuple):
    """The id of an outlet, and what is to be said of it where nobody has it yet."""

    id: str
    said: str = ""


def named_outlet(given: str, known: Iterable[dict[str, Any]]) -> Outlet:
    """Return the outlet that `given` names among `known` records, or the new one it is an id for; raise Failed."""
    spelled: dict[str, set[str]] = {}
    for record in known:
        for spelling in (record["id"], record["name"], *record.get("aliases", ())):
            spelled.setdefault(fold(spelling), set()).add(record["id"])
    ids = sorted({id_ for found in spelled.values() for id_ in found})
    found = {given} if given in ids else spelled.get(fold(given), set())
    if len(found) == 1:
        return Outlet(*found)
    if found:
        raise Failed(f"--outlet: '{given}' may mean {' or '.join(sorted(found))}; give the id")
    near = _near(given, spelled)
    if given and as_id(given) == given:
        return Outlet(given, new_outlet(near))
    right = near or as_id(given)
    hint = f"; write {right}" if right else ""
    raise Failed(f"--outlet: '{given}' is not a known outlet, and no id for a new one{hint}")


def _near(given: str, spelled: dict[str, set[str]]) -> str | None:
    found = nearest(fold(given), spelled)
    return min(spelled[found]) if found else None


def add_outlet(parser: argparse.ArgumentParser) -> None:
    """Add --outlet."""
    told = "who published them: an id or name; an id nobody has is proposed as new"
    parser.add_argument("--outlet", metavar="ID", help=told)
