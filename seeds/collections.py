"""Curated collections on disk: where they lie, which files they have, what stands in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from marshmallow import Schema

from schemas import curated, records
from schemas.complaints import nearest
from seeds.entries import Entry, load
from seeds.files import File, read
from seeds.problems import Problem, Problems
from seeds.progress import Progress

COLLECTIONS = Path(__file__).with_name("collections")
LISTS: dict[str, type[Schema]] = {
    "actors": curated.ActorSchema,
    "forces": curated.ForceSchema,
    "places": curated.PlaceSchema,
    "outlets": curated.OutletSchema,
    "retired": curated.RetiredSchema,
}
FOLDERS: dict[str, type[Schema]] = {"documents": curated.DocumentSchema, "occasions": curated.OccasionSchema}
FILES = ("collection.yaml", *(f"{name}.yaml" for name in LISTS), "codings.yaml")
DESCRIPTION = "collection.yaml"
NO_RECORDS = File(Path(), [], {})


@dataclass(frozen=True, slots=True)
class Material:
    """All that the directory of one collection holds; records are None where something in them is wrong."""

    directory: Path
    status: str
    description: Entry[records.Description]
    actors: tuple[Entry[records.Actor], ...] = ()
    forces: tuple[Entry[records.Force], ...] = ()
    places: tuple[Entry[records.Place], ...] = ()
    outlets: tuple[Entry[records.Outlet], ...] = ()
    documents: tuple[Entry[records.Document], ...] = ()
    occasions: tuple[Entry[records.Occasion], ...] = ()
    codings: tuple[Entry[records.CodingUnit], ...] = ()
    retired: tuple[Entry[records.Retired], ...] = ()
    unread: frozenset[str] = frozenset()  # kinds of which a file could not be taken at all

    @property
    def id(self) -> str:
        """The id of the collection."""
        return self.description.record.id if self.description.record else self.directory.name

    def entries(self, kind: str) -> tuple[Entry[Any], ...]:
        """Return the entries of one kind, such as `actors`."""
        found: tuple[Entry[Any], ...] = getattr(self, kind)
        return found


def find(places: Iterable[Path]) -> list[Path]:
    """Return the directories of collections: each of `places` that is one, else those within it; raise Problems."""
    found: list[Path] = []
    problems = []
    for place in places:
        within = [place] if _is_one(place) else _directories(place)
        if not within:
            wrong = "holds no collection" if place.is_dir() else "is no directory"
            problems.append(Problem(place, 1, "", f"{wrong}; name a directory with a collection.yaml in it"))
        found.extend(within)
    if problems:
        raise Problems(problems)
    return list(dict.fromkeys(found))


def _is_one(place: Path) -> bool:
    """Return whether a directory is a collection, also one that lacks its description."""
    return any((place / name).is_file() for name in FILES) or all((place / name).is_dir() for name in FOLDERS)


def _directories(place: Path) -> list[Path]:
    inside = sorted(place.iterdir()) if place.is_dir() else []
    return [path for path in inside if path.is_dir() and not path.name.startswith((".", "_"))]


@dataclass(slots=True)
class Reading:
    """A run over many files: the problems met in each taken singly, and how far it has come."""

    progress: Progress
    total: int
    done: int = 0
    problems: list[Problem] = field(default_factory=list)

    def file(self, path: Path, blank: Any = None) -> File | None:
        """Return the file at `path`, or None when it cannot be taken; `blank` is what one of comments alone says."""
        self.done += 1
        self.progress("reading files", self.done, self.total)
        try:
            return read(path, blank)
        except Problems as found:
            self.problems.extend(found.problems)
            return None


def load_curated(directory: Path, reading: Reading) -> Material:
    """Return what the curated collection in `directory` holds."""
    shelf = _Shelf(directory, reading)
    description = shelf.one(DESCRIPTION, curated.DescriptionSchema())
    return Material(directory, "curated", description, **shelf.content())


def load_drafts(directory: Path, known: Iterable[Material], reading: Reading) -> Material:
    """Return the drafts in `directory`: without a collection.yaml they join the collection named like the directory."""
    shelf = _Shelf(directory, reading)
    described = {material.id: material.description for material in known}
    if (directory / DESCRIPTION).is_file() or directory.name not in described:
        description = shelf.one(DESCRIPTION, curated.DescriptionSchema())
    else:
        description = described[directory.name]
    return Material(directory, "draft", description, **shelf.content())


class _Shelf:
    """The files of one collection."""

    def __init__(self, directory: Path, reading: Reading) -> None:
        self.directory = directory
        self.reading = reading
        self.problems = reading.problems
        self.problems.extend(_strangers(directory))
        self.unread: set[str] = set()

    def content(self) -> dict[str, Any]:
        """Return the entries of every kind."""
        lists = {kind: tuple(self.listed(kind, schema())) for kind, schema in LISTS.items()}
        folders = {kind: tuple(self.filed(kind, schema())) for kind, schema in FOLDERS.items()}
        return {**lists, **folders, "codings": tuple(self.codings()), "unread": frozenset(self.unread)}

    def one(self, name: str, schema: Schema) -> Entry[Any]:
        """Return the one record of a file; when there is no such record, an entry that holds none."""
        path = self.directory / name
        file = self.reading.file(path)
        if file is None:
            return Entry(File(path, None, {}), (), None, None)
        return self.load(schema, file, (), file.content)

    def listed(self, kind: str, schema: Schema) -> Iterator[Entry[Any]]:
        """Yield the records of a file that may be missing."""
        path = self.directory / f"{kind}.yaml"
        file = self.reading.file(path, blank=[]) if path.exists() else NO_RECORDS
        if file is not None and isinstance(file.content, list):
            for at, content in enumerate(file.content):
                yield self.load(schema, file, (at,), content)
            return
        self.unread.add(kind)
        if file is not None:
            self.problems.append(file.problem((), "is not a list of records", "- before each record"))

    def filed(self, kind: str, schema: Schema) -> Iterator[Entry[Any]]:
        """Yield the record of each file of a folder, in the order of their names."""
        for path in sorted((self.directory / kind).glob("*.yaml")):
            file = self.reading.file(path)
            if file is not None:
                yield self.load(schema, file, (), file.content)
            else:
                self.unread.add(kind)
                yield Entry(File(path, None, {}), (), {"id": path.stem}, None)

    def codings(self) -> Iterator[Entry[Any]]:
        """Yield the units of codings.yaml."""
        path = self.directory / "codings.yaml"
        file = self.reading.file(path) if path.exists() else None
        if file is None:
            return
        units = file.content.get("units") if isinstance(file.content, dict) else None
        if not isinstance(units, list) or len(file.content) > 1:
            self.problems.append(file.problem((), "is not one key `units` with a list"))
            return
        for at, content in enumerate(units):
            yield self.load(curated.CodingUnitSchema(), file, ("units", at), content)

    def load(self, schema: Schema, file: File, keys: tuple[str | int, ...], content: Any) -> Entry[Any]:
        """Return the entry of one record, its problems noted."""
        entry, problems = load(schema, file, keys, content)
        self.problems.extend(problems)
        return entry


def _strangers(directory: Path) -> Iterator[Problem]:
    """Yield a problem for each file that nothing would read, lest a misnamed one is left out in silence."""
    for path in sorted(directory.iterdir()):
        if path.is_dir() and path.name in FOLDERS:
            for inner in sorted(path.iterdir()):
                if inner.suffix != ".yaml" and not inner.name.startswith("."):
                    right = None if inner.is_dir() else f"{inner.stem}.yaml"
                    yield Problem(inner, 1, "", "is not read; records are files ending in .yaml", right)
        elif path.name not in FILES and path.suffix != ".md" and not path.name.startswith((".", "_")):
            names = {Path(name).stem: name for name in (*FILES, *FOLDERS)}
            near = nearest(path.stem, names)
            yield Problem(path, 1, "", "is not part of a collection", names[near] if near else None)
