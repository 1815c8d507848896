"""What parsing wrote into a directory of drafts: tells a file that somebody edited since from one left as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from seeds.parser.filing.shelf import Shelf
from seeds.parser.filing.writing import write, write_lines

NAME = ".parsed.jsonl"


@dataclass(frozen=True, slots=True)
class Written:
    """A file as parsing wrote it: below the directory, of which article (key), the hash of its bytes, the ids in it.

    The first id is that of the file's own record. `drafts` are the reports in it as `mark` names them, `words` what
    stands in the spans of those that are no quotations, by document and span; `sketch` is kept of a document's text,
    `encoding` is that of the file it was read from.
    """

    file: str
    article: str
    sha256: str
    ids: tuple[str, ...]
    drafts: tuple[str, ...] = ()
    words: dict[str, str] = field(default_factory=dict)
    sketch: str = ""
    encoding: str = ""


def mark(start: int, end: int, position: str) -> str:
    """Return what a drafted report is known by within its article."""
    return f"{start}-{end} {position}"


class Manifest:
    """The files of one directory that parsing wrote, by name; a line is added with every file, the last one holds."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.path = directory / NAME
        self.files: Shelf[str, Written] = Shelf()
        self.articles: Shelf[str, tuple[str, ...]] = Shelf()
        for line in _lines(self.path):
            if line.strip("\n"):
                self._take(_read(line))

    def _take(self, entry: Written) -> None:
        self.files[entry.file] = entry
        known = self.articles.get(entry.article, ())
        if entry.file not in known:
            self.articles[entry.article] = (*known, entry.file)

    def untouched(self, file: str) -> bool:
        """Whether a file stands as parsing wrote it."""
        path = self.directory / file
        known = self.files.get(file)
        return known is not None and path.is_file() and sha256(path.read_bytes()).hexdigest() == known.sha256

    def of_article(self, article: str) -> list[Written]:
        """Return what was written of an article, each file once."""
        entries = (self.files.get(file) for file in self.articles.get(article, ()))
        return [entry for entry in entries if entry and entry.article == article]

    def write(  # noqa: PLR0913  (a line of the list has so many parts)
        self,
        file: str,
        article: str,
        content: str,
        ids: tuple[str, ...],
        drafts: tuple[str, ...] = (),
        *,
        words: dict[str, str] | None = None,
    ) -> None:
        """Write a file and note it; `words` are left as they are known where none are given."""
        known = self.files.get(file)
        told = words if words is not None else known.words if known else {}
        write(self.directory / file, content)
        kept = (known.sketch, known.encoding) if known else ()
        entry = Written(file, article, sha256(content.encode()).hexdigest(), ids, drafts, told, *kept)
        self._take(entry)
        self._note(entry)

    def keep(self, file: str, sketch: str, encoding: str) -> None:
        """Note what is kept of a document's text, and which encoding it was read from."""
        entry = replace(self.files[file], sketch=sketch, encoding=encoding)
        self._take(entry)
        self._note(entry)

    def _note(self, entry: Written) -> None:
        with self.path.open("a", encoding="utf-8") as lines:
            lines.write(_line(entry))

    def remove(self, file: str) -> None:
        """Remove a file that parsing wrote."""
        (self.directory / file).unlink(missing_ok=True)
        self.files.pop(file, None)

    def close(self) -> None:
        """Leave one line for each file, sorted."""
        write_lines(self.path, (_line(entry) for entry in self.files.values()))


def _lines(path: Path) -> Iterator[str]:
    if path.exists():
        with path.open(encoding="utf-8", newline="\n") as lines:
            yield from lines


def _line(entry: Written) -> str:
    return json.dumps(asdict(entry), ensure_ascii=False) + "\n"


def _read(line: str) -> Written:
    content = json.loads(line)
    return Written(**{**content, "ids": tuple(content["ids"]), "drafts": tuple(content["drafts"])})
