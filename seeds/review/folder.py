"""The files of drafted occasions in one directory, whose statements are put away, put back and replaced."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from seeds.files import read
from seeds.parser.filing.manifest import Manifest, mark
from seeds.parser.filing.records import Record
from seeds.parser.filing.writing import written
from seeds.parser.naming.numbering import Numbering
from seeds.review.inserting import store


@dataclass(frozen=True, slots=True)
class Draft:
    """One drafted statement with its occasion (without statements), the file that holds it and its place there."""

    path: Path
    at: int
    occasion: Record
    statement: Record

    @property
    def id(self) -> str:
        """The id of the statement."""
        return str(self.statement["id"])

    @property
    def whole(self) -> Record:
        """The occasion with this statement alone."""
        return {**self.occasion, "statements": [self.statement]}


class Folder:
    """The drafts of one directory by id; `taken` are the ids of curated occasions and statements, by kind."""

    def __init__(self, directory: Path, taken: dict[str, set[str]]) -> None:
        self.directory = directory / "occasions"
        self.taken = taken
        self.manifest = Manifest(directory)
        self.places: dict[str, Path] = {}
        for path in sorted(self.directory.glob("*.yaml")):
            self._own(path)

    def _own(self, path: Path) -> None:
        """Know what a file holds, under an id of its own where some of the occasion is curated already."""
        content = read(path).content
        if path.stem in self.taken["occasions"]:
            path = path.rename(self._path(path.stem))
        if content["id"] != path.stem:
            content = {**content, "id": path.stem}
            store(path, written(content))
        for statement in content["statements"]:
            self.places[statement["id"]] = path

    def drafts(self) -> list[Draft]:
        """Return all drafts, file by file."""
        return [draft for path in sorted(set(self.places.values())) for draft in _drafts(path)]

    def draft(self, id_: str) -> Draft:
        """Return a draft as it stands now; raise LookupError when there is none of this id."""
        return next(draft for draft in _drafts(self.places[id_]) if draft.id == id_)

    def put_away(self, id_: str) -> None:
        """Take a draft out of its file, which goes with the last one."""
        path = self.places.pop(id_)
        content = read(path).content
        left = _without(content, id_)
        self._leave(path, left)
        if left:
            self._own(path)

    def put_back(self, file: str, at: int, occasion: Record, statement: Record, instead: str = "") -> str:
        """Put a draft where it was, beside those of its occasion, `instead` of another, which goes.

        Returns its id, a new one where that is taken.
        """
        source = self.places.pop(instead, None)
        kept = self._under_free_id(statement)
        path, there = self._beside(occasion, kept, instead)
        if path and path.stem != file and self._is_free(file):
            path = self._renamed(path, file)
        if path is None:
            alone = source is not None and len(read(source).content["statements"]) == 1
            path = source if source and alone and source.stem == file else self._path(file)
            content = occasion
        else:
            content = read(path).content
        self._write(path, {**content, "id": path.stem, "statements": [*there[:at], kept, *there[at:]]})
        self.places[kept["id"]] = path
        if source and path != source:
            self._leave(source, _without(read(source).content, instead))
        return str(kept["id"])

    def _under_free_id(self, statement: Record) -> Record:
        taken = self.places.keys() | self.taken["statements"]
        return {**statement, "id": Numbering(taken).free(statement["id"])} if statement["id"] in taken else statement

    def _leave(self, path: Path, statements: list[Record]) -> None:
        """Leave some statements in a file, which goes where there are none."""
        if statements:
            self._write(path, {**read(path).content, "statements": statements})
        else:
            path.unlink()

    def replace(self, draft: Draft, edited: Record) -> Draft:
        """Put what an editor made of a draft, an occasion with one statement, in its place."""
        (statement,) = edited["statements"]
        before = self.places.pop(draft.id)
        content = read(before).content
        others = _without(content, draft.id)
        occasion = {key: value for key, value in edited.items() if key != "statements"}
        apart = bool(others) and occasion != draft.occasion
        path = before if occasion["id"] == draft.occasion["id"] and not apart else self._path(occasion["id"])
        together = [statement if one["id"] == draft.id else one for one in content["statements"]]
        store(path, written({**occasion, "id": path.stem, "statements": [statement] if apart else together}))
        if apart:
            self._leave(before, others)
        elif path != before:
            before.unlink()
        self.places[statement["id"]] = path
        return self.draft(statement["id"])

    def _write(self, path: Path, content: Record) -> None:
        """Write a file of drafts; one that nobody had edited stays known as such."""
        file = f"occasions/{path.name}"
        if not self.manifest.untouched(file):
            store(path, written(content))
            return
        ids = (content["id"], *(one["id"] for one in content["statements"]))
        marks = tuple(
            mark(int(report["start"]), int(report["end"]), one["position"])
            for one in content["statements"]
            for report in one["reports"]
        )
        self.manifest.write(file, self.manifest.files[file].article, written(content), ids, marks)

    def _beside(self, occasion: Record, statement: Record, instead: str) -> tuple[Path | None, list[Record]]:
        """Return the file that holds others of an occasion and article, whatever its id is by now, and these others."""
        documents = {report["document"] for report in statement["reports"]}
        for path in sorted(set(self.places.values())):
            content = read(path).content
            others = _without(content, instead)
            near = any(report["document"] in documents for one in others for report in one["reports"])
            if near and _event(content) == _event(occasion):
                return path, others
        return None, []

    def _renamed(self, path: Path, stem: str) -> Path:
        new = path.rename(path.with_name(f"{stem}.yaml"))
        self.places = {id_: new if place == path else place for id_, place in self.places.items()}
        return new

    def _is_free(self, stem: str) -> bool:
        return stem not in self.taken["occasions"] and not (self.directory / f"{stem}.yaml").exists()

    def _path(self, wanted: str) -> Path:
        """Return the path of a file that is not there yet, under an id that no occasion has."""
        there = {path.stem for path in self.directory.glob("*.yaml")}
        return self.directory / f"{Numbering(there | self.taken['occasions']).free(wanted)}.yaml"


def _drafts(path: Path) -> list[Draft]:
    content = read(path).content
    occasion = {key: value for key, value in content.items() if key != "statements"}
    return [Draft(path, at, occasion, statement) for at, statement in enumerate(content["statements"])]


def _event(occasion: Record) -> Record:
    return {key: value for key, value in occasion.items() if key not in ("id", "statements")}


def _without(occasion: Record, statement: str) -> list[Record]:
    return [one for one in occasion["statements"] if one["id"] != statement]
