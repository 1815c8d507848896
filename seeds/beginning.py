"""The beginning of a collection: its files, with comments that say what belongs into them, and no record yet."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from string import Template

from schemas.curated import DescriptionSchema
from schemas.fields import as_id
from schemas.vocabularies import OUTLET_KINDS
from seeds.collections import COLLECTIONS, DESCRIPTION, FOLDERS
from seeds.parser.filing.writing import written

TEMPLATE = Path(__file__).with_name("template")


def described(directory: Path, title: str | None = None, licence: str = "CC-BY-4.0") -> dict[str, str]:
    """Return what collection.yaml of a new collection says; without a title it is made of the id."""
    id_ = directory.absolute().name
    called = title if title is not None else id_.replace("-", " ").capitalize()
    return {
        "id": id_,
        "title": called,
        "description": f"Statements on the presence of military forces: {called}.",
        "licence": licence,
        "citation": f"Collection {id_}: {called}.",
    }


def begin(directory: Path, description: dict[str, str]) -> list[Path]:
    """Write the files of a new collection, all or none; return them; raise OSError where `directory` is not empty."""
    directory.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=f".{directory.name}.", dir=directory.parent))
    try:
        for name, content in _contents(description):
            (made / name).write_text(content, encoding="utf-8", newline="")
        for folder in FOLDERS:
            (made / folder).mkdir()
        made.chmod(0o777 & ~_umask())
        made.rename(directory)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return [directory / name for name, _ in _contents(description)]


def problems(directory: Path, description: dict[str, str]) -> Iterator[str]:
    """Yield everything that speaks against beginning a collection in `directory`, with what would be right."""
    yield from _of_place(directory)
    yield from _of_id(directory.absolute().name)
    told = {key: value for key, value in description.items() if key in ("title", "licence")}
    for key, complaints in DescriptionSchema(only=tuple(told)).validate(told).items():
        yield from (f"--{key}: {complaint}" for complaint in complaints)


def _of_place(directory: Path) -> Iterator[str]:
    if os.path.lexists(directory) and not _is_empty(directory):
        yield f"{directory} is there already; name another directory, or go on with the one that is there"
    for above in directory.absolute().parents:
        if above.exists() and not above.is_dir():
            yield f"{above} is a file; name a directory"
        if (above / DESCRIPTION).exists():
            yield f"{above} is a collection itself; begin a new one beside it"


def _is_empty(directory: Path) -> bool:
    """Return whether a directory made beforehand may be filled; `.` names none that another can take the place of."""
    ours = bool(directory.name) and directory.is_dir() and not directory.is_symlink() and os.access(directory, os.R_OK)
    return ours and not any(directory.iterdir())


def _of_id(id_: str) -> Iterator[str]:
    right = as_id(id_)
    if right != id_:
        hint = f"; write {right}" if right else ""
        yield f"'{id_}' is not an id (lower-case letters, digits, single hyphens){hint}"
    elif (COLLECTIONS / id_).exists():
        yield f"'{id_}' is a collection that comes with demarche; an id is never used twice"


def _contents(description: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield name and content of each file."""
    lines = {key: written({key: value}).rstrip("\n") for key, value in description.items()}
    for path in sorted(TEMPLATE.glob("*.yaml"), key=lambda path: (path.name != DESCRIPTION, path.name)):
        template = Template(path.read_text("utf-8"))
        yield path.name, template.substitute(lines, kinds=", ".join(OUTLET_KINDS))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
