"""Whether what an editor made of a draft is still one: an occasion with one statement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from marshmallow import ValidationError

from schemas.curated import OccasionSchema
from seeds.entries import IN_OUR_WORDS
from seeds.problems import Problem, Problems


def check_occasion(content: Any, path: Path) -> None:
    """Raise Problems unless `content` is an occasion with one statement."""
    try:
        OccasionSchema().load(content)
    except ValidationError as error:
        raise Problems(Problem(path, 1, field, words) for field, words in complaints(error.messages)) from error
    if len(content["statements"]) != 1:
        raise Problems([Problem(path, 1, "statements", "holds one statement; edit it, or drop it instead")])


def complaints(messages: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Yield field and words of each complaint of a schema."""
    if isinstance(messages, dict):
        for key, below in messages.items():
            yield from complaints(below, f"{field}.{key}" if field else str(key))
        return
    for message in messages:
        yield field, IN_OUR_WORDS.get(message, str(message))
