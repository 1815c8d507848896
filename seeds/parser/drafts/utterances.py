"""Every statement an article reports, one by one: an attribution or act with position, speaker and day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.articles.actors import Speaker
from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance
from seeds.parser.dating.dates import UNKNOWN
from seeds.parser.drafts.nesting import (
    Nested,
    commits,
    describes_speaker,
    echoes,
    own_content,
    speaks_not,
    voices,
)
from seeds.parser.drafts.repeats import distinct, joined, printed_once, unnested
from seeds.parser.forces.catalogues import Target
from seeds.parser.naming.somebody import is_somebody
from seeds.parser.occasions.carrying import carried
from seeds.parser.occasions.days import told_day
from seeds.parser.positions.bindings import Passage
from seeds.parser.positions.positions import readings
from seeds.parser.positions.readings import Reading
from seeds.parser.speech.acts import Act, noun_acts, sentence_spans, verb_acts
from seeds.parser.speech.attributions import Attribution, attributions
from seeds.parser.speech.headlines import headline_acts
from seeds.parser.speech.signs import sign_act
from seeds.parser.speech.silences import asks_whether, is_unasked, negated_cue, silences
from seeds.parser.texts.spans import Span


def utterances(read: Article) -> tuple[Utterance, ...]:
    """Every reported statement of the article, in order of its span; none where it speaks of no force.

    Doubtful readings are among them where nothing else is read in the same place.
    """
    if not read.forces:
        return ()
    attributed = attributions(read.text, read.paragraphs)
    for attribution in attributed:
        if attribution.head and attribution.speaker:
            read.speakers.introduce(attribution.speaker, attribution.role, attribution.source)
    found: list[Utterance] = []
    doubtful: list[Utterance] = []
    nested = Nested(attributed)
    acts = tuple(_acts(read))
    nouns = {act.cue for act in acts if act.rule.startswith("act-noun")}
    items: list[Attribution | Act] = [*attributed, *acts]
    for item in sorted(items, key=_where):
        previous = _previous(found, item.span)
        if isinstance(item, Attribution) and item.rule.startswith("noun") and item.cue in nouns:
            continue
        if isinstance(item, Act):
            heard = list(_of_act(read, item, previous, attributed))
        else:
            heard = [one for voice in voices(read, item) for one in _of(read, voice, attributed, nested, previous)]
        found += (one for one in heard if not one.reading.doubtful)
        doubtful += (one for one in heard if one.reading.doubtful)
    unrivalled = [one for one in doubtful if not any(one.span.overlaps(other.span) for other in found)]
    dated = (*_once_and_dated(read, found, attributed), *_once_and_dated(read, unrivalled, attributed))
    return tuple(sorted(dated, key=lambda utterance: utterance.span))


def _once_and_dated(read: Article, found: list[Utterance], attributed: tuple[Attribution, ...]) -> Iterator[Utterance]:
    """What was found, each statement once and dated, in order of its span."""
    if not found:
        return iter(())
    told = unnested(distinct(printed_once(read.text, found)))
    dated = carried(read, told, attributed)
    return joined(read.text, sorted(dated, key=lambda utterance: utterance.span))


def _where(item: Attribution | Act) -> tuple[int, int, bool]:
    return (item.span.start, item.span.end, isinstance(item, Attribution) != (item.form == "headline"))


def _previous(found: list[Utterance], span: Span) -> tuple[Target, ...]:
    """The targets last spoken of, while they are still near enough to be meant without being named."""
    near = found[-1] if found and span.start - found[-1].span.end < 900 else None
    return near.reading.targets if near else ()


def _of(
    read: Article,
    attribution: Attribution,
    attributed: tuple[Attribution, ...],
    nested: Nested,
    previous: tuple[Target, ...],
) -> Iterator[Utterance]:
    cue = negated_cue(read.text, attribution)
    words = tuple(filter(None, (cue, *attribution.content)))
    spoken_of = bool(read.theatre.main or previous)
    if not (read.chances.may_be_like(words, spoken_of) or read.chances.may_tell(words, spoken_of)):
        return
    if speaks_not(read, attribution) or describes_speaker(read.text, attribution, attributed):
        return
    if _passes_on(read, attribution) or silences(read.text, attribution, attributed):
        return
    speaker = _speaker(read, attribution)
    if echoes(read, attribution, attributed, speaker):
        return
    headline = attribution.form == "headline" or any(head.holds(attribution.span) for head in read.headlines)
    passage = Passage(
        cue,
        own_content(read, attribution, attributed, nested),
        attribution.source,
        speaker.side,
        headline,
        previous,
        speaker.side_told,
        read.theatre.addressed(attribution.cue.end, attribution.addressee) if attribution.cue else (),
        read.theatre.served(speaker.role),
    )
    found = readings(read.text, passage, read.forces, read.theatre)
    found = tuple(reading for reading in found if not reading.implied or _may_imply(attribution, reading))
    for span, reading in _grouped(attribution, found):
        yield Utterance(
            speaker=speaker,
            reading=reading,
            span=span,
            form="headline" if headline else attribution.form,
            quotes=tuple(quote for quote in attribution.quotes if quote.overlaps(span)),
            cue=attribution.cue,
            written=(attribution.head or attribution.span).of(read.text),
            day=told_day(read, attribution.source, attribution.cue, attribution.content, attribution.quotes),
            rule=f"{attribution.rule}+{reading.frame}",
            confidence=_confidence(attribution.confidence * (1 if attribution.speaker else _NOBODY), reading),
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


def _may_imply(attribution: Attribution, reading: Reading) -> bool:
    """Whether words may be of a force they do not name: not those of nobody, nor loose ones that are only like."""
    return bool(attribution.speaker) and not (reading.likened and attribution.rule in _LOOSE)


_LOOSE = frozenset(["transcript-label", "quote-goes-on"])


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
            yield _around(attribution, span), group[0]


def _around(attribution: Attribution, span: Span) -> Span:
    """The clause with its attribution where that stands right beside it, else the clause alone."""
    source = attribution.source or span
    near = source.start - span.end < 40 and span.start - source.end < 60
    return span.cover(source) if near and attribution.span.holds(span) else span


def _confidence(attributed: float, reading: Reading) -> float:
    return round(attributed * reading.certainty, 2)


def _acts(read: Article) -> Iterator[Act]:
    yield from headline_acts(read.text, read.headlines, read.mentions)
    for headline in read.headlines:
        yield from noun_acts(read.text, headline, read.mentions)
    for paragraph in read.prose:
        for sentence in sentence_spans(read.text, paragraph):
            telling = read.chances.may_tell((sentence,), True)
            act = (verb_acts(read.text, sentence, read.mentions) or sign_act(read.text, sentence)) if telling else None
            if act:
                yield act
            yield from noun_acts(read.text, sentence, read.mentions)


def _of_act(
    read: Article, act: Act, previous: tuple[Target, ...], attributed: tuple[Attribution, ...]
) -> Iterator[Utterance]:
    if not read.chances.may_tell((act.cue, act.content), bool(read.theatre.main or previous)):
        return
    if act.form == "headline" and act.cue.of(read.text).lower() in _FUTURES and _is_force(read, act.source):
        return
    if asks_whether(read.text, act.cue, act.content) or is_unasked(read.text, act.cue):
        return
    words = re.sub(r"['’]s?$", "", act.source.of(read.text))
    if act.form != "headline" and not is_somebody(words):
        return
    credited = next((a for a in attributed if a.source and a.source.overlaps(act.source) and a.speaker), None)
    named = credited.speaker if credited else _PERSON.sub("", words)
    speaker = read.speakers.resolve(named, credited.role if credited else "", act.source)
    passage = Passage(
        act.cue, (act.content,), act.source, speaker.side, act.form == "headline", previous, speaker.side_told
    )
    outer = next((a.speaker for a in attributed if any(c.holds(act.source) for c in a.content)), "")
    outer = "" if outer == named else outer
    if outer and (commits(read.text, act.cue, (act.content,)) or _same_side(read, outer, speaker)):
        return
    for reading in readings(read.text, passage, read.forces, read.theatre)[:1]:
        if reading.likened and (reading.implied or _is_contrary(read.text, act, reading)):
            continue
        plain = act.form != "headline" and not act.rule.startswith("act-noun")
        day = told_day(read, act.source, act.cue, (act.content,)) if plain else UNKNOWN
        rule = f"{act.rule}+{reading.frame}"
        yield Utterance(
            speaker,
            reading,
            act.span,
            _form(read.text, act),
            (),
            act.cue,
            words,
            day,
            rule,
            _confidence(0.9 if act.form == "headline" else 0.75, reading),
            outer,
        )


def _same_side(read: Article, outer: str, speaker: Speaker) -> bool:
    return bool(speaker.side) and read.speakers.resolve(outer, "", None).side == speaker.side


def _is_contrary(text: str, act: Act, reading: Reading) -> bool:
    """Whether a call is read as words of staying, which it is not: "calls by the mayor to bring them home"."""
    asks = act.rule == "act-noun-by" and _ASKS.match(act.cue.of(text))
    return bool(asks) and reading.position in _CONTRARY


_ASKS = re.compile(r"(?i)(?:call|demand|request|threat)s?$")
_CONTRARY = frozenset(["refuse_withdrawal", "vow_to_stay", "justify_presence", "request_presence"])
_MOUTHPIECE = re.compile(r"(?:his|her) (?:own )?(?:office|press (?:service|office)|spokes\w+|aides?|ministry)$")


def _passes_on(read: Article, attribution: Attribution) -> bool:
    """Whether "his office said" only vouches for an act that its sentence tells."""
    head = attribution.head.of(read.text) if attribution.head else ""
    if not _MOUTHPIECE.fullmatch(head) or not attribution.rule.startswith("content") or not attribution.content:
        return False
    return verb_acts(read.text, attribution.content[0], read.mentions) is not None


_FUTURES = frozenset(["will", "to", "may", "must", "won't", "won’t"])


def _is_force(read: Article, source: Span) -> bool:
    """Whether the subject of a headline is a force, whose coming and going its writer tells."""
    return any(force.strength == "described" and force.span.overlaps(source) for force in read.forces[:40])


def _form(text: str, act: Act) -> str:
    quoted = re.search(r"[\"“”«»]", act.content.of(text))
    return "mixed" if quoted and act.form == "paraphrase" else act.form


# What stands before a person's name at the end of a subject: "Congo's foreign minister Ann Lee" names Ann Lee.
_PERSON = re.compile(r"^.*\b[a-z]{4,}\s+(?=[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+$)")
