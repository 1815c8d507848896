"""What attributions tell: a statement for each position that the reported words take."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.acts.verbacts import verb_act
from seeds.parser.articles.actors import Speaker
from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance, last_targets
from seeds.parser.drafts.asides import without_asides
from seeds.parser.drafts.asked import asked_about
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
    cue = negated_cue(read.text, attribution)
    words = tuple(filter(None, (cue, *attribution.content)))
    spoken_of = bool(read.theatre.main or previous)
    taken = reaction(read.text, attribution)
    telling = read.chances.may_be_like(words, spoken_of) or read.chances.may_tell(words, spoken_of)
    if not (taken or telling):
        return
    if speaks_not(read, attribution) or describes_speaker(read.text, attribution, attributed):
        return
    if _passes_on(read, attribution) or silences(read.text, attribution, attributed):
        return
    speaker = _speaker(read, attribution)
    if echoes(read, attribution, attributed, speaker):
        return
    headline = attribution.form == "headline" or any(head.holds(attribution.span) for head in read.headlines)
    said = own_content(read, attribution, attributed, nested)
    passage = Passage(
        cue,
        (*asked_about(read, attribution), *without_asides(read.text, said, attribution.quotes)),
        attribution.source,
        speaker.side,
        headline,
        previous,
        speaker.side_told,
        read.theatre.addressed(attribution.cue.end, attribution.addressee) if attribution.cue else (),
        read.theatre.served(speaker.role),
        speaker.role,
    )
    answered = reacted(read, words_of(attribution), taken, speaker, found) if taken else None
    told = (answered,) if answered else readings(read.text, passage, read.forces, read.theatre) if telling else ()
    told = tuple(_as_meant(attribution, told))
    if told and never_said(read.text, attribution):
        told = tuple(replace(reading, doubtful=True) for reading in told)
    for span, reading in _grouped(attribution, told):
        yield Utterance(
            speaker=speaker,
            reading=reading,
            span=span,
            form="headline" if headline else attribution.form,
            quotes=tuple(quote for quote in attribution.quotes if quote.overlaps(span)),
            cue=attribution.cue,
            written=(attribution.head or attribution.span).of(read.text),
            day=told_day(read, attribution.source, attribution.cue, attribution.content, attribution.quotes),
            rule=attribution.rule,
            confidence=round(attribution.confidence * (1 if attribution.speaker else _NOBODY) * reading.certainty, 2),
            through=_outer(read, attribution, attributed),
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


def _as_meant(attribution: Attribution, told: tuple[Reading, ...]) -> Iterator[Reading]:
    """The readings; of nobody's words only those that name their force, of what only passes on no plan of others.

    What states have signed can only oblige forces to leave.
    """
    passes_on = bool(OUTLET.search(attribution.speaker))
    signed = is_paper_of_states(attribution.speaker)
    for reading in told:
        if signed and (reading.position not in _OBLIGING or reading.implied):
            continue
        if (attribution.speaker or not reading.implied) and not (passes_on and reading.position in _PLANS):
            yield reading


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
