"""Reports of one article that say the same: printed again, told twice, or going on in the next sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from seeds.parser.articles.reports import Utterance
from seeds.parser.forces.catalogues import Target
from seeds.parser.texts.spans import Span


def printed_once(text: str, found: Iterable[Utterance]) -> Iterator[Utterance]:
    """Without sentences printed a second time word for word; a headline counts as often as it is printed."""
    seen: set[tuple[str, str, str, str]] = set()
    for utterance in found:
        words, said = " ".join(utterance.span.of(text).split()).casefold(), utterance.reading
        key = (words, utterance.speaker.id, said.position, said.stance)
        if utterance.form == "headline" or key not in seen:
            yield utterance
        seen.add(key)


def distinct(found: Iterable[Utterance]) -> list[Utterance]:
    """Of readings that overlap and say the same of the same actor, the surest; of act and attribution, the latter."""
    kept: list[Utterance] = []
    spoken: dict[str, list[int]] = {}
    for utterance in found:
        before = spoken.setdefault(utterance.speaker.id, [])
        twin = next((i for i in before if _same(utterance, kept[i])), None)
        if twin is None:
            before.append(len(kept))
            kept.append(utterance)
        elif utterance.confidence > kept[twin].confidence and utterance.reading.targets:
            kept[twin] = replace(utterance, day=utterance.day if utterance.day.edtf else kept[twin].day)
    return kept


def _same(left: Utterance, right: Utterance) -> bool:
    """Whether two utterances of one speaker stand in one place and say the same."""
    if left.reading.position == right.reading.position and left.reading.stance != right.reading.stance:
        return False
    alike = left.reading.position == right.reading.position or (left.cue is not None and left.cue == right.cue)
    return alike and left.span.overlaps(right.span)


def unnested(found: list[Utterance]) -> list[Utterance]:
    """Without what an inner speaker only repeats of the outer one, and without a headline printed again."""
    said: dict[tuple[str, str, tuple[Target, ...]], list[Span]] = {}
    for other in found:
        said.setdefault((other.speaker.name, other.reading.position, other.reading.targets), []).append(other.span)
    return [
        utterance
        for utterance in found
        if not any(
            span.overlaps(utterance.span)
            for span in said.get((utterance.through, utterance.reading.position, utterance.reading.targets), ())
        )
    ]


def joined(text: str, found: list[Utterance]) -> Iterator[Utterance]:
    """Neighbouring words of one speaker that say the same of the same force are one report."""
    last: Utterance | None = None
    for utterance in found:
        if last and _goes_on(text, last, utterance):
            last = replace(last, span=last.span.cover(utterance.span), quotes=(*last.quotes, *utterance.quotes))
            continue
        if last:
            yield last
        last = utterance
    if last:
        yield last


def _goes_on(text: str, last: Utterance, utterance: Utterance) -> bool:
    said, again = last.reading, utterance.reading
    return (
        last.speaker.id == utterance.speaker.id
        and said.position == again.position
        and bool(set(said.targets) & set(again.targets))
        and not re.search(r"\w|\n", text[last.span.end : utterance.span.start])
    )
