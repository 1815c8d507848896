"""Who says what, and where: every attribution of an article, in order of appearance."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, pairwise

from seeds.parser.naming.cast import Cast
from seeds.parser.naming.introductions import announced, introductions
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.interviews import interview, interviewers
from seeds.parser.speakers.stage import Stage
from seeds.parser.speech.passages import Passage
from seeds.parser.texts.dialogues import in_dashes
from seeds.parser.texts.paragraphs import Paragraph, paragraphs

__all__ = ["Attribution", "attributions"]
_KEPT = 2_000_000
"""Code points of a text whose words are kept between the two readings; those of a longer one are read twice."""


def attributions(text: str, divided: Iterable[Paragraph] | None = None) -> tuple[Attribution, ...]:
    """Every attribution of `text`, ordered by where its span starts, the outer before what is nested in it.

    `divided` are the paragraphs of the text where they are known already.
    """
    read = list(_passages(text, divided)) if divided or len(text) < _KEPT else None
    cast = Cast()
    for passage in read or _passages(text):
        enter = announced if passage.title else introductions
        enter(passage.words, cast)
    cast.settle()
    printed = [passage.paragraph for passage in read or ()]
    stage = Stage(cast, interview=interview(text, printed, cast), interviewers=interviewers(text, printed))
    found: list[Attribution] = []
    passages: Iterable[Passage | None] = read or _passages(text)
    for here, following in pairwise(chain(passages, [None])):
        if here:
            found += here.attributions(stage, following)
    return _nested(sorted(found, key=lambda a: (a.span.start, -a.span.end, a.cue.start if a.cue else -1)))


def _passages(text: str, divided: Iterable[Paragraph] | None = None) -> Iterator[Passage]:
    chosen = [paragraph for paragraph in divided or paragraphs(text) if paragraph.kind in ("prose", "headline")]
    dashes = in_dashes(text, chosen)
    return (Passage(text, paragraph, dashes) for paragraph in chosen)


def _nested(found: list[Attribution]) -> tuple[Attribution, ...]:
    """The same attributions, each told inside which earlier one's content its cue stands."""
    result: list[Attribution] = []
    live: list[int] = []
    for attribution in found:
        anchor = attribution.cue or attribution.span
        live = [i for i in live if result[i].span.end > attribution.span.start]
        outer = next((i for i in reversed(live) if any(span.holds(anchor) for span in result[i].content)), None)
        if attribution.rule == "inside-quotation" and outer is None:
            continue
        result.append(attribution if outer is None else replace(attribution, nested_in=outer))
        live.append(len(result) - 1)
    return tuple(result)
