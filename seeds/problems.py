"""What is wrong in curated files, as a curator reads it: file, line, field, what is wrong, what would be right."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one place; `line` counts from 1, `field` is empty for a file as a whole."""

    file: Path
    line: int
    field: str
    message: str
    suggestion: str | None = None

    def __str__(self) -> str:
        field = f"{self.field}: " if self.field else ""
        right = f", write {self.suggestion}" if self.suggestion else ""
        return f"{shown(self.file)}:{self.line}: {field}{self.message}{right}"


class Problems(Exception):
    """Everything found wrong in one run, sorted by file, line and field, each once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems), key=lambda found: (str(found.file), found.line, str(found))))
        super().__init__("\n".join(map(str, self.problems)))


def shown(file: Path) -> str:
    """Return `file` as it is written shortest: relative to the current directory where it lies below it."""
    try:
        return str(file.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(file)
