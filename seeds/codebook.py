"""The codebook on disk: the positions that statements are coded by, and the published rules."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from schemas import curated, records
from schemas.vocabularies import POSITIONS
from seeds.entries import load
from seeds.files import File, read
from seeds.problems import Problem, Problems

CODEBOOK = Path(__file__).with_name("codebook")


def load_codebook(directory: Path = CODEBOOK) -> records.Codebook:
    """Return the codebook in `directory`: positions.yaml and, where there is one, rules.yaml; raise Problems."""
    problems: list[Problem] = []
    positions = _records(directory / "positions.yaml", curated.PositionSchema(), problems)
    path = directory / "rules.yaml"
    rules = _records(path, curated.RuleSchema(), problems) if path.exists() else ()
    if not problems:
        problems.extend(_gaps(directory / "positions.yaml", positions))
    if problems:
        raise Problems(problems)
    return records.Codebook(positions, rules)


@cache
def stances() -> Mapping[str, str | None]:
    """Return the stance of each position of the codebook, None where each statement says its own."""
    return {position.code: position.stance for position in load_codebook().positions}


def _records(path: Path, schema: Any, problems: list[Problem]) -> tuple[Any, ...]:
    try:
        file = read(path)
    except Problems as found:
        problems.extend(found.problems)
        return ()
    if not isinstance(file.content, list):
        problems.append(file.problem((), "is not a list of records"))
        return ()
    return tuple(_loaded(file, at, schema, problems) for at in range(len(file.content)))


def _loaded(file: File, at: int, schema: Any, problems: list[Problem]) -> Any:
    entry, found = load(schema, file, (at,), file.content[at])
    problems.extend(found)
    return entry.record


def _gaps(path: Path, positions: tuple[records.Position, ...]) -> list[Problem]:
    """Return the problems of a codebook that does not hold every position exactly once."""
    codes = [position.code for position in positions]
    missing = [f"has no position {code}" for code in POSITIONS if code not in codes]
    doubled = [f"has position {code} {codes.count(code)} times" for code in POSITIONS if codes.count(code) > 1]
    return [Problem(path, 1, "", message) for message in missing + doubled]
