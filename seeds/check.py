"""From curated files to checked records: every problem of every file at once, or none and the records."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from schemas.records import Actor, Codebook, Collection, Occasion
from seeds.checks import CHECKS, OF_DRAFTS
from seeds.checks.material import Everything
from seeds.codebook import CODEBOOK, load_codebook
from seeds.collections import Material, Reading, find, load_curated, load_drafts
from seeds.problems import Problem, Problems
from seeds.progress import Progress, silent
from seeds.trees import affiliation


@dataclass(frozen=True, slots=True)
class Checked:
    """Records in which everything is right, and where they are written."""

    codebook: Codebook
    collections: tuple[Collection, ...]
    materials: tuple[Material, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """All that was read, and everything that is wrong in it."""

    codebook: Codebook
    materials: tuple[Material, ...]
    problems: tuple[Problem, ...]

    def checked(self) -> Checked:
        """Return the records; raise Problems where anything is wrong."""
        if self.problems:
            raise Problems(self.problems)
        return Checked(self.codebook, _records(self.materials), self.materials)


def check(
    collections: Iterable[Path], drafts: Sequence[Path] = (), codebook: Path = CODEBOOK, progress: Progress = silent
) -> Checked:
    """Return the checked records of `collections` and `drafts`, directories as `seeds.collections.find` takes them.

    Raises Problems holding everything that is wrong in any file.
    """
    return look(collections, drafts, codebook, progress).checked()


def look(
    collections: Iterable[Path],
    drafts: Sequence[Path] = (),
    codebook: Path = CODEBOOK,
    progress: Progress = silent,
    acceptable: bool = False,
) -> Looked:
    """Return what `collections` and `drafts` hold, right or wrong; raise Problems where there are none.

    `acceptable` asks of drafts, too, what nobody could accept them without; seeding does not.
    """
    problems: list[Problem] = []
    positions = _codebook(codebook, problems)
    materials = _materials(find(collections), find_drafts(drafts), problems, progress)
    everything = Everything(positions, materials)
    for one_check in (*CHECKS, *(OF_DRAFTS if acceptable else ())):
        problems.extend(one_check(everything))
    return Looked(positions, tuple(materials), tuple(problems))


def find_drafts(drafts: Iterable[Path]) -> list[Path]:
    """Return the directories of drafts: each of `drafts` that holds occasions, else those within it."""
    return [
        directory for place in drafts for directory in ([place] if (place / "occasions").is_dir() else find([place]))
    ]


def _codebook(directory: Path, problems: list[Problem]) -> Codebook:
    try:
        return load_codebook(directory)
    except Problems as found:
        problems.extend(found.problems)
        return Codebook(())


def _materials(
    collections: list[Path], drafts: list[Path], problems: list[Problem], progress: Progress
) -> list[Material]:
    reading = Reading(progress, sum(1 for place in (*collections, *drafts) for _ in place.rglob("*.yaml")))
    curated = [load_curated(directory, reading) for directory in collections]
    materials = [*curated, *(load_drafts(directory, curated, reading) for directory in drafts)]
    problems.extend(reading.problems)
    return materials


def _records(materials: Sequence[Material]) -> tuple[Collection, ...]:
    actors = {entry.record.id: entry.record for material in materials for entry in material.actors if entry.record}
    return tuple(_collection(material, actors) for material in sorted(materials, key=lambda one: (one.id, one.status)))


def _collection(material: Material, actors: dict[str, Actor]) -> Collection:
    description = material.description.record
    if description is None:
        raise ValueError(f"{material.directory} has no description")
    content: dict[str, Any] = {
        kind: tuple(entry.record for entry in material.entries(kind))
        for kind in ("actors", "forces", "places", "outlets", "documents", "codings", "retired")
    }
    occasions = tuple(_affiliated(entry.record, actors) for entry in material.occasions if entry.record)
    return Collection(description, occasions=occasions, status=material.status, **content)


def _affiliated(occasion: Occasion, actors: dict[str, Actor]) -> Occasion:
    """Return an occasion with its affiliation filled in where the file leaves it to the memberships of the actor."""
    if occasion.affiliation:
        return occasion
    return replace(occasion, affiliation=affiliation(actors[occasion.actor], occasion.said))
