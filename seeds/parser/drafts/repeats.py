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
        elif _surer_of_one(utterance, kept[twin]) and utterance.reading.targets:
            kept[twin] = replace(utterance, day=utterance.day if utterance.day.edtf else kept[twin].day)
    return kept


def _surer_of_one(utterance: Utterance, rival: Utterance) -> bool:
    """Whether one of two readings of a speaker's words is the surer; what they refer to tells more than they do."""
    left, right = utterance.reading, rival.reading
    if left.reacts != right.reacts and left.implied and right.implied:
        return left.reacts
    return utterance.confidence > rival.confidence


def _same(left: Utterance, right: Utterance) -> bool:
    """Whether two utterances of one speaker stand in one place and say the same, or are read off the same words."""
    if left.reading.position == right.reading.position and left.reading.stance != right.reading.stance:
        return False
    cued = left.cue is not None and left.cue == right.cue and left.rule != right.rule
    alike = left.reading.position == right.reading.position or cued
    return (alike or _same_words(left.reading.span, right.reading.span)) and left.span.overlaps(right.span)


def _same_words(left: Span, right: Span) -> bool:
    """Whether two spans share more than half of the shorter."""
    return 2 * (min(left.end, right.end) - max(left.start, right.start)) > min(len(left), len(right))


def heard_once(text: str, found: list[Utterance]) -> list[Utterance]:
    """Of readings of one cue that two rules give to two speakers ("Ukraine", "Ukraine's military"), the surest."""
    kept: dict[Span | int, Utterance] = {}
    for number, utterance in enumerate(found):
        rival = kept.get(utterance.cue) if utterance.cue else None
        if rival is None or not _rivals(text, rival, utterance):
            kept[utterance.cue if utterance.cue and rival is None else number] = utterance
        elif _surer(utterance) > _surer(rival):
            kept[rival.cue or number] = utterance
    return list(kept.values())


def _surer(utterance: Utterance) -> tuple[bool, float]:
    return utterance.speaker.known, utterance.confidence


def _rivals(text: str, left: Utterance, right: Utterance) -> bool:
    """Whether two rules give one cue to two speakers; where one rule does, or words join them, they speak together."""
    together = any(" and " in utterance.written for utterance in (left, right)) or _are_joined(text, left, right)
    return left.speaker.id != right.speaker.id and left.rule != right.rule and not together


def _are_joined(text: str, left: Utterance, right: Utterance) -> bool:
    """Whether the words for two speakers stand side by side before the cue: "Norland and Gorland agreed"."""
    end = left.cue.start if left.cue else left.span.end
    before = text[max(0, end - _BEFORE_CUE) : end]
    pairs = ((left.written, right.written), (right.written, left.written))
    return any(f"{one}{link}{other}" in before for one, other in pairs for link in _LINKS)


_BEFORE_CUE = 160
_LINKS = (" and ", " and the ", ", ", ", and ")


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
        and not _named_anew(last, utterance)
        and bool(set(said.targets) & set(again.targets))
        and not re.search(r"\w|\n", text[last.span.end : utterance.span.start])
    )


def _named_anew(last: Utterance, utterance: Utterance) -> bool:
    """Whether the later words have a source of their own that is no pronoun: "Lee's envoy refused. ..., Dahl said"."""
    return utterance.written != last.written and utterance.written.lower() not in _PRONOUNS


_PRONOUNS = frozenset(["he", "she", "it", "they"])
