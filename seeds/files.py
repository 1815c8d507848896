"""YAML files of which every scalar is a text: what a file says, and on which line it says it.

No value changes its type by how it looks (`no`, `2018-05-31` and `1_000` stay texts). What could surprise is
refused: keys given twice, anchors and aliases, tags, tabs, several documents, deep nesting, text that is not UTF-8.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from seeds.problems import Problem, Problems

Keys: TypeAlias = tuple[str | int, ...]
LARGEST_FILE = 16 * 2**20
DEEPEST = 12
_UNEVEN = "; a line is indented otherwise than its neighbours, or something stands behind a closing quotation mark"
_HINTS = {
    "mapping values are not allowed in this context": "; put a text that holds ': ' between quotation marks",
    "found character that cannot start any token": "; put a text that begins like this between quotation marks",
    "did not find expected key": _UNEVEN,
    "did not find expected '-' indicator": _UNEVEN,
}
_OPENED = {
    "while parsing a flow sequence": "the list that begins with [ here lacks a comma or ]",
    "while parsing a flow mapping": "what begins with { here lacks a comma or }",
    "while scanning a quoted scalar": "the quotation mark that stands here is not closed",
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class File:
    """A file as read: mappings, lists and texts; `lines` gives the line (from 1) of each path into them."""

    path: Path
    content: Any
    lines: dict[Keys, int] = field(repr=False)

    def line(self, keys: Keys) -> int:
        """Return the line of what lies at `keys`, or of the nearest thing around it."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return self.lines.get(keys, 1)

    def problem(self, keys: Keys, message: str, suggestion: str | None = None) -> Problem:
        """Return the problem that the value at `keys` has."""
        return Problem(self.path, self.line(keys), spelled(keys), message, suggestion)


def spelled(keys: Keys) -> str:
    """Return a path as it is read: ('statements', 0, 'targets', 1) as statements[0].targets[1]."""
    text = ""
    for key in keys:
        text += f"[{key}]" if isinstance(key, int) else f".{key}" if text else key
    return text


def read(path: Path, blank: Any = None) -> File:
    """Return what the file at `path` says; raise Problems that name every line that cannot be taken.

    `blank` is what a file of comments alone says; without it, such a file cannot be taken.
    """
    text = _text(path)
    reader = _Reader(path, blank)
    try:
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        content = reader.document(events)
    except yaml.MarkedYAMLError as error:
        raise Problems([*reader.problems, _syntax_problem(path, text, error)]) from error
    except yaml.YAMLError as error:
        line = text.count("\n", 0, control.start()) + 1 if (control := _CONTROL.search(text)) else 1
        raise Problems([Problem(path, line, "", f"is not YAML: {str(error).splitlines()[0]}")]) from error
    if reader.problems:
        raise Problems(reader.problems)
    return File(path, content, reader.lines)


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Problems([Problem(path, 1, "", f"cannot be read: {error.strerror}")]) from error
    if len(content) > LARGEST_FILE:
        raise Problems([Problem(path, 1, "", f"has {len(content)} bytes; at most {LARGEST_FILE}")])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        wrong = f"byte 0x{content[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise Problems([Problem(path, line, "", wrong)]) from error
    if not text.strip():
        raise Problems([Problem(path, 1, "", "is empty")])
    return text


def _syntax_problem(path: Path, text: str, error: yaml.MarkedYAMLError) -> Problem:
    line = error.problem_mark.line if error.problem_mark else 0
    lines = text.splitlines()
    indentation = lines[line][: len(lines[line]) - len(lines[line].lstrip())] if line < len(lines) else ""
    if "\t" in indentation:
        return Problem(path, line + 1, "", "is indented with a tab; YAML takes spaces")
    if error.context in _OPENED and error.context_mark:
        return Problem(path, error.context_mark.line + 1, "", f"is not YAML: {_OPENED[error.context]}")
    return Problem(path, line + 1, "", f"is not YAML: {error.problem}{_HINTS.get(error.problem or '', '')}")


@dataclass(slots=True)
class _Reader:
    """Builds the content of one file from its YAML events, noting lines and problems on the way."""

    path: Path
    blank: Any = None
    lines: dict[Keys, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def document(self, events: Iterator[Any]) -> Any:
        """Return the content of the one document there may be."""
        content = self.blank
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.refuse(event, (), "starts a second document; one file holds one")
                content = self.value(next(events), events, ())
        if content is None:
            self.problems.append(Problem(self.path, 1, "", "is empty"))
        return content

    def value(self, event: Any, events: Iterator[Any], keys: Keys) -> Any:
        """Return the value that starts with `event`, at path `keys`."""
        self.lines.setdefault(keys, event.start_mark.line + 1)
        if event.anchor:
            self.refuse(event, keys, "has an anchor or alias; write the value out where it is needed")
        if getattr(event, "tag", None) not in (None, "!"):
            self.refuse(event, keys, f"has the tag {event.tag}; leave it out")
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(events, self.deeper(event, keys))
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, self.deeper(event, keys))
        return getattr(event, "value", "")

    def deeper(self, event: Any, keys: Keys) -> Keys:
        """Return `keys`, unless nothing in a curated file lies so deep."""
        if len(keys) > DEEPEST:
            self.refuse(event, keys, f"is nested more than {DEEPEST} deep")
            raise Problems(self.problems)
        return keys

    def mapping(self, events: Iterator[Any], keys: Keys) -> dict[str, Any]:
        """Return the mapping whose keys and values follow."""
        made: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self.value(event, events, (*keys, "?"))
            self.lines.pop((*keys, "?"), None)
            if not isinstance(key, str):
                self.refuse(event, keys, "has a key that is no text")
                key = str(key)
            if key in made:
                self.refuse(event, (*keys, key), f"is given twice; the first is on line {self.lines[(*keys, key)]}")
            self.lines.setdefault((*keys, key), event.start_mark.line + 1)
            made[key] = self.value(next(events), events, (*keys, key))
        return made

    def sequence(self, events: Iterator[Any], keys: Keys) -> list[Any]:
        """Return the list whose items follow."""
        made: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            made.append(self.value(event, events, (*keys, len(made))))
        return made

    def refuse(self, event: Any, keys: Keys, message: str) -> None:
        """Note the problem that the value starting with `event` has."""
        self.problems.append(Problem(self.path, event.start_mark.line + 1, spelled(keys), message))
