"""Whether a paragraph has turned to something else that goes, stays or is kept, before words that name no force."""

from __future__ import annotations

from seeds.parser.positions.bindings import MARKED, Scene
from seeds.parser.positions.objects import has_another_go
from seeds.parser.positions.tagging import row
from seeds.parser.texts.spans import Span


def turns_to_else(scene: Scene) -> bool:
    """Whether what stands before a passage in its paragraph names no force and has others go or stay.

    "The bus company withdrew its oldest buses. «They were there by right»" is about buses.
    """
    passage = scene.passage
    at = min(span.start for span in (passage.cue, passage.source, *passage.content) if span)
    start = _paragraph_start(scene.text, at)
    if passage.headline or at - start < _LEAST:
        return False
    before = row(scene.text, (Span(start, at),), scene.forces, None)
    words = f"{' '.join(before.names)} "
    return not any(mark in "FN" for mark, _ in MARKED.findall(words)) and has_another_go(words)


def _paragraph_start(text: str, at: int) -> int:
    first = max(0, at - _FARTHEST)
    blank = text.rfind("\n\n", first, at)
    return first if blank < 0 else blank + 2


_LEAST, _FARTHEST = 20, 2_000
"""Code points that a sentence which turns to something else has at least, and how far before a passage it begins."""
