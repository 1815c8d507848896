"""Records together with where they are written, so that whatever is wrong with one can be pointed at."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from marshmallow import Schema, ValidationError

from schemas.complaints import Complaint
from seeds.files import File, Keys, spelled
from seeds.problems import Problem

Record = TypeVar("Record")
IN_OUR_WORDS = {
    "Missing data for required field.": "is missing",
    "Not a valid list.": "is not a list",
    "Not a valid string.": "is not a text",
    "Not a valid number.": "is not a number",
    "Invalid input type.": "is not a mapping of keys to values",
    "Unknown field.": "is not a known key",
}


@dataclass(frozen=True, slots=True)
class Entry(Generic[Record]):
    """One record of a file: what is written, and the checked record, None where something in it is wrong."""

    file: File
    keys: Keys
    content: Any
    record: Record | None

    def problem(self, keys: Keys, message: str, suggestion: str | None = None) -> Problem:
        """Return the problem of what lies at `keys` within this record."""
        return Problem(self.file.path, self.file.line(self.keys + keys), spelled(keys), message, suggestion)

    def find(self, pattern: str) -> Iterator[tuple[Keys, str]]:
        """Yield path and text of all that `pattern`, such as `statements.*.targets.*`, finds in what is written."""
        yield from _find(self.content, pattern.split("."), ())


def _find(content: Any, pattern: list[str], keys: Keys) -> Iterator[tuple[Keys, str]]:
    if not pattern:
        if isinstance(content, str):
            yield keys, content
    elif pattern[0] == "*":
        for at, item in enumerate(content if isinstance(content, list) else ()):
            yield from _find(item, pattern[1:], (*keys, at))
    elif isinstance(content, dict) and pattern[0] in content:
        yield from _find(content[pattern[0]], pattern[1:], (*keys, pattern[0]))


def load(schema: Schema, file: File, keys: Keys, content: Any) -> tuple[Entry[Any], list[Problem]]:
    """Return the record that `content`, lying at `keys` of a file, describes by `schema`, and its problems."""
    try:
        return Entry(file, keys, content, schema.load(content)), []
    except ValidationError as error:
        entry: Entry[Any] = Entry(file, keys, content, None)
        return entry, list(_problems(entry, error.messages, ()))


def _problems(entry: Entry[Any], messages: Any, keys: Keys) -> Iterator[Problem]:
    if isinstance(messages, dict):
        for key, below in messages.items():
            yield from _problems(entry, below, keys if key == "_schema" else (*keys, key))
        return
    for message in messages:
        complaint = message if isinstance(message, Complaint) else _in_our_words(entry, message, keys)
        yield entry.problem(keys, complaint, complaint.suggestion)


def _in_our_words(entry: Entry[Any], message: str, keys: Keys) -> Complaint:
    """Return what the library says as we say it; of one text where a list is wanted, that list."""
    if message != "Not a valid list.":
        return Complaint(IN_OUR_WORDS.get(message, message))
    written = entry.content
    for key in keys:
        written = written[key]
    if written == "":
        return Complaint("is empty; write a list")
    return Complaint(IN_OUR_WORDS[message], f"[{written}]" if isinstance(written, str) else None)
