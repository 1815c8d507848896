"""What attributions tell: a statement for each position that the reported words take."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.acts.verbacts import verb_act
from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance, last_targets
from seeds.parser.articles.speaker import Speaker
from seeds.parser.drafts.asides import without_asides
from seeds.parser.drafts.asked import asked_about, topic
from seeds.parser.drafts.nesting import Nested, describes_speaker, echoes, own_content
from seeds.parser.drafts.reacting import reacted, words_of
from seeds.parser.drafts.voiceless import speaks_not
from seeds.parser.forces.catalogues import Target
from seeds.parser.naming.papers import OUTLET
from seeds.parser.naming.somebody import is_paper_of_states
from seeds.parser.occasions.days import told_day
from seeds.parser.positions.bindings import Passage
from seeds.parser.positions.positions import readings
from seeds.parser.positions.readings import Reading
from seeds.parser.speech.attributions import Attribution
from seeds.parser.speech.reactions import reaction
from seeds.parser.speech.silences import negated_cue, never_said, silences
from seeds.parser.texts.spans import Span


def spoken(
    read: Article,
    attribution: Attribution,
    attributed: tuple[Attribution, ...],
    nested: Nested,
    found: list[Utterance],
) -> Iterator[Utterance]:
    """The statements one attribution makes; `found` are those before it."""
    previous = last_targets(found, attribution.span)
    taken = reaction(read.text, attribution)
    telling = _may_tell(read, attribution, bool(read.theatre.main or previous))
    if not (taken or telling) or _tells_nothing(read, attribution, attributed):
        return
    speaker = _speaker(read, attribution)
    if echoes(read, attribution, attributed, speaker):
        return
    passage = _passage(read, attribution, speaker, own_content(read, attribution, attributed, nested), found)
    answered = reacted(read, words_of(attribution), taken, speaker, found) if taken else None
    told = (answered,) if answered else readings(read.text, passage, read.forces, read.theatre) if telling else ()
    for span, reading in _grouped(attribution, _as_meant(read.text, attribution, told)):
        yield Utterance(
            speaker=speaker,
            reading=reading,
            span=span,
            form="headline" if passage.headline else attribution.form,
            quotes=tuple(quote for quote in attribution.quotes if quote.overlaps(span)),
            cue=attribution.cue,
            written=(attribution.head or attribution.span).of(read.text),
            day=told_day(read, attribution.source, attribution.cue, attribution.content, attribution.quotes),
            rule=attribution.rule,
            confidence=round(attribution.confidence * (1 if attribution.speaker else _NOBODY) * reading.certainty, 2),
            through=_outer(read, attribution, attributed),
        )


def _since(read: Article, attribution: Attribution, found: list[Utterance]) -> int:
    """Where the last statement begins, by the same speaker in the same paragraph; 0 where it is none."""
    last = found[-1] if found else None
    apart = last is None or "\n" in read.text[last.span.start : attribution.span.start]
    return 0 if last is None or apart or last.speaker.name != attribution.speaker else last.span.start


def _may_tell(read: Article, attribution: Attribution, spoken_of: bool) -> bool:
    """Whether the words can take a position at all; `spoken_of` is whether a force was told of that they may mean."""
    words = tuple(filter(None, (negated_cue(read.text, attribution), *attribution.content)))
    return read.chances.may_be_like(words, spoken_of) or read.chances.may_tell(words, spoken_of)


def _tells_nothing(read: Article, attribution: Attribution, attributed: tuple[Attribution, ...]) -> bool:
    """Whether whoever is credited takes no position by that: a thing, a caption, a mouthpiece, somebody silent."""
    if speaks_not(read, attribution) or describes_speaker(read.text, attribution, attributed):
        return True
    return _passes_on(read, attribution) or bool(silences(read.text, attribution, attributed))


def _passage(
    read: Article, attribution: Attribution, speaker: Speaker, said: tuple[Span, ...], found: list[Utterance]
) -> Passage:
    """What an attribution reports, as positions are read off it: who says it, and of which forces it may be."""
    cue = attribution.cue
    return Passage(
        cue=negated_cue(read.text, attribution),
        content=(*asked_about(read, attribution), *without_asides(read.text, said, attribution.quotes)),
        source=attribution.source,
        side=speaker.side,
        headline=attribution.form == "headline" or any(head.holds(attribution.span) for head in read.headlines),
        previous=last_targets(found, attribution.span),
        side_told=speaker.side_told,
        addressed=read.theatre.addressed(cue.end, attribution.addressee) if cue else (),
        own=read.theatre.served(speaker.role),
        role=speaker.role,
        topic=topic(read, attribution, speaker.side),
        since=_since(read, attribution, found),
    )


def _speaker(read: Article, attribution: Attribution) -> Speaker:
    """Who an attribution lets speak: by name, or by office where the name is of somebody who speaks elsewhere."""
    named = attribution.speaker or f"Unnamed speaker at {attribution.span.start}"
    speaker = read.speakers.resolve(named, attribution.role, attribution.source)
    if not read.speakers.speaks_elsewhere(attribution.head, attribution.source, speaker):
        return speaker
    office = re.sub(r"^[Tt]he ", "", attribution.head.of(read.text)) if attribution.head else named
    return read.speakers.resolve(office, attribution.role, attribution.source)


def _outer(read: Article, attribution: Attribution, attributed: tuple[Attribution, ...]) -> str:
    """Who passes on what is said: the speaker of the attribution around it, where that is another."""
    around = attributed[attribution.nested_in] if attribution.nested_in is not None else None
    outer = around.speaker if around and not describes_speaker(read.text, around, attributed) else ""
    return "" if outer == attribution.speaker else outer


_NOBODY = 0.5
"""What the confidence of a statement by nobody known is multiplied with."""


def _as_meant(text: str, attribution: Attribution, told: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings; of nobody's words only those that name their force, of what only passes on no plan of others.

    What states have signed can only oblige forces to leave, and what was never said so is doubtful.
    """
    passes_on = bool(OUTLET.search(attribution.speaker))
    if is_paper_of_states(attribution.speaker):
        told = tuple(one for one in told if one.position in _OBLIGING and not one.implied)
    told = tuple(one for one in told if attribution.speaker or not one.implied)
    told = tuple(one for one in told if not (passes_on and one.position in _PLANS))
    unsaid = bool(told) and never_said(text, attribution)
    return tuple(replace(one, doubtful=True) for one in told) if unsaid else told


_OBLIGING = frozenset(["demand_withdrawal", "urge_withdrawal"])
"""The positions that an agreement of states takes by itself."""
_PLANS = frozenset(["predict_withdrawal", "announce_withdrawal", "announce_deployment", "vow_to_stay"])
"""The positions that a newspaper which reports them takes for somebody else."""


def _grouped(attribution: Attribution, found: tuple[Reading, ...]) -> Iterator[tuple[Span, Reading]]:
    """Readings of one attribution that say the same are one; one alone stands on the attribution's whole span."""
    groups: dict[tuple[str, tuple[Target, ...]], list[Reading]] = {}
    for reading in found:
        key = (reading.position, reading.targets)
        groups.setdefault(key, []).append(reading)
    for group in groups.values():
        if len(groups) == 1:
            yield attribution.span, group[0]
        else:
            span = group[0].span.cover(group[-1].span)
            yield _around(attribution, _marked(attribution, span)), group[0]


def _marked(attribution: Attribution, span: Span) -> Span:
    """The span with the mark that opens the quotation it begins."""
    opening = (quote.start for quote in attribution.quotes if quote.start < span.start <= quote.start + 2)
    return Span(min((*opening, span.start)), span.end)


def _around(attribution: Attribution, span: Span) -> Span:
    """The clause with its attribution where that stands right beside it, else the clause alone."""
    source = attribution.source or span
    near = source.start - span.end < 40 and span.start - source.end < 60
    if not (near and attribution.span.holds(span)):
        return span
    cue = attribution.cue
    told = cue if cue and source.start >= span.end and 0 <= cue.start - source.end < 40 else source
    return span.cover(source).cover(told)


_MOUTHPIECE = re.compile(r"(?:his|her) (?:own )?(?:office|press (?:service|office)|spokes\w+|aides?|ministry)$")


def _passes_on(read: Article, attribution: Attribution) -> bool:
    """Whether "his office said" only vouches for an act that its sentence tells."""
    head = attribution.head.of(read.text) if attribution.head else ""
    if not _MOUTHPIECE.fullmatch(head) or not attribution.rule.startswith("content") or not attribution.content:
        return False
    return verb_act(read.text, attribution.content[0], read.mentions) is not None
