"""What the parser drafts of a short text, as the tests of single sentences compare it."""

from __future__ import annotations

from seeds.parser import parse

PUBLISHED = "2018-05-29"


def drafted_positions(text: str) -> list[str]:
    """The positions of all statements drafted of a text published on PUBLISHED, in order."""
    found = parse(text, published=PUBLISHED).occasions
    return [statement.position for occasion in found for statement in occasion.statements]
