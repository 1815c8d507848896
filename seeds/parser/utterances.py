"""Every statement an article reports, one by one: an attribution or act read by the frames, with speaker and day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from seeds.parser.actors import Speaker, Speakers
from seeds.parser.acts import Act, noun_acts, sentence_spans, verb_acts
from seeds.parser.attributions import Attribution, attributions
from seeds.parser.dates import UNKNOWN, Day, days
from seeds.parser.headlines import headings, headline_acts
from seeds.parser.identities import Target, Theatre
from seeds.parser.names import Mention, Names
from seeds.parser.phrases import Force
from seeds.parser.positions import Passage, Reading, readings
from seeds.parser.spans import Span
from seeds.parser.targets import forces
from seeds.parser.text import paragraphs


@dataclass(frozen=True, slots=True)
class Utterance:
    """One report of one statement, before duplicates are drawn together; `through` is who passes it on."""

    speaker: Speaker
    reading: Reading
    span: Span
    form: str
    quotes: tuple[Span, ...]
    cue: Span | None
    written: str
    day: Day
    rule: str
    confidence: float
    through: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One text with everything read off it once: mentions, forces, theatre, speakers."""

    text: str
    names: Names
    published: str | None
    mentions: tuple[Mention, ...]
    forces: tuple[Force, ...]
    theatre: Theatre
    speakers: Speakers
    prose: tuple[Span, ...]
    headlines: tuple[Span, ...]
    days: tuple[Day, ...]


def article(text: str, names: Names, published: str | None) -> Article:
    """Read off `text` what every layer above needs."""
    mentions = names.find(text)
    found = forces(text, mentions, names)
    theatre = Theatre(text, mentions, found, names)
    read = tuple(paragraphs(text))
    return Article(
        text,
        names,
        published,
        mentions,
        found,
        theatre,
        Speakers(text, names, theatre),
        tuple(Span(paragraph.body, paragraph.span.end) for paragraph in read if paragraph.kind == "prose"),
        headings(text, read),
        days(text, published),
    )


def utterances(read: Article) -> tuple[Utterance, ...]:
    """Every reported statement of the article, in order of its span."""
    attributed = attributions(read.text)
    for attribution in attributed:
        if attribution.head and attribution.speaker:
            read.speakers.introduce(attribution.speaker, attribution.role, attribution.source)
    found: list[Utterance] = []
    acts = tuple(_acts(read))
    nouns = {act.cue for act in acts if act.rule.startswith("act-noun")}
    items: list[Attribution | Act] = [*attributed, *acts]
    for item in sorted(items, key=_where):
        previous = _previous(found, item.span)
        if isinstance(item, Attribution) and item.rule.startswith("noun") and item.cue in nouns:
            continue
        if isinstance(item, Act):
            found += _of_act(read, item, previous, attributed)
        else:
            found += _of(read, item, attributed, previous)
    distinct = _unnested(_distinct(_printed_once(read.text, found)))
    spoken = [(a.speaker, a.span, day) for a in attributed if (day := _day(read, a)).edtf]
    dated = (_carried(read.text, utterance, spoken) for utterance in distinct)
    return tuple(_joined(read.text, sorted(dated, key=lambda utterance: utterance.span)))


def _carried(text: str, utterance: Utterance, spoken: list[tuple[str, Span, Day]]) -> Utterance:
    """An utterance without a day takes that of other words of the same speaker close by, as inferred."""
    if utterance.day.edtf or utterance.through or utterance.form == "headline":
        return utterance
    near = [
        (abs(span.start - utterance.span.start), day)
        for name, span, day in spoken
        if name in {utterance.speaker.name, utterance.written}
        and abs(span.start - utterance.span.start) < 700
        and len(
            _BREAK.findall(text, *sorted((min(span.end, utterance.span.end), max(span.start, utterance.span.start))))
        )
        <= 2
    ]
    day = min(near, key=lambda pair: pair[0], default=(0, UNKNOWN))[1]
    return replace(utterance, day=Day(day.edtf, "inferred")) if day.edtf else utterance


_BREAK = re.compile(r"\n+")


def _joined(text: str, found: list[Utterance]) -> Iterator[Utterance]:
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
    previous: tuple[Target, ...],
) -> Iterator[Utterance]:
    source = attribution.source.of(read.text) if attribution.source else ""
    if (
        not attribution.speaker
        or _NOBODY.search(attribution.speaker)
        or _NO_ONE.match(source)
        or _relative(read.text, attribution, attributed)
    ):
        return
    headline = attribution.form == "headline" or any(head.holds(attribution.span) for head in read.headlines)
    speaker = read.speakers.resolve(attribution.speaker, attribution.role, attribution.source)
    if _echoes(read, attribution, attributed, speaker):
        return
    content = _own(read, attribution, attributed, speaker)
    passage = Passage(_cue(read.text, attribution), content, attribution.source, speaker.side, headline, previous, speaker.side_told)
    found = readings(read.text, passage, read.forces, read.theatre)
    around = attributed[attribution.nested_in] if attribution.nested_in is not None else None
    outer = around.speaker if around and not _relative(read.text, around, attributed) else ""
    outer = "" if outer == attribution.speaker else outer
    for span, reading in _grouped(read.text, attribution, found):
        yield Utterance(
            speaker=speaker,
            reading=reading,
            span=span,
            form="headline" if headline else attribution.form,
            quotes=tuple(quote for quote in attribution.quotes if quote.overlaps(span)),
            cue=attribution.cue,
            written=(attribution.head or attribution.span).of(read.text),
            day=_day(read, attribution),
            rule=f"{attribution.rule}+{reading.frame}",
            confidence=_confidence(attribution.confidence, reading),
            through=outer,
        )


# Not speakers: "unconfirmed reports said", "sources said" name nobody a position could be laid to.
_NOBODY = re.compile(r"(?i)^(?:\w+ )?(?:reports|rumou?rs|nobody|no one|everyone|the views|views)$")


# Subjects that cannot hold a position: deeds, events and papers.
_THING = re.compile(
    r"(?i)(?:the |an? |any |this |that |its |their |his |her )?(?:[\w’'-]+ ){0,3}?(?:withdrawal|pull-?out|departure|settlement|coordination|"
    r"decisions?|moves?|presence|plans?|deals?|conflict|war|claims?|attacks?|strikes?|visits?|talks|exit|relations|"
    r"policy|sanctions|clashes|fighting|remarks|comments|words|question|issue|idea|figures?|number|crisis|situation|"
    r"developments?|measures?|steps?|troops|soldiers|bases?|planes|jets|conference)\b"
)
_NO_ONE = re.compile(r"(?i)(?:no one|nobody|none|neither|nothing)\b")


def _cue(text: str, attribution: Attribution) -> Span | None:
    """The cue with the negation before it: "has never called on anyone to leave"."""
    cue, source = attribution.cue, attribution.source
    if attribution.rule.startswith("according"):
        return None
    if not cue or not source or not 0 < cue.start - source.end < 40:
        return cue
    start = max(source.end, text.rfind(",", source.end, cue.start) + 1)
    negation = _NEGATED.search(text, start, cue.start)
    return Span(negation.start(), cue.end) if negation else cue


_NEGATED = re.compile(r"\b(?:never|not)\b|n['’]t\b")


def _relative(text: str, attribution: Attribution, attributed: tuple[Attribution, ...]) -> bool:
    """Whether "who said" only describes the speaker of a wider attribution that says the same."""
    head = attribution.head.of(text).lower() if attribution.head else ""
    return head in {"who", "which", "that"} and any(
        other is not attribution and other.cue and other.speaker
        and any(content.holds(other.cue) and content.end <= other.span.end + 2 for content in attribution.content)
        for other in attributed
    )  # fmt: skip


def _echoes(read: Article, attribution: Attribution, attributed: tuple[Attribution, ...], speaker: Speaker) -> bool:
    """Whether an inner attribution is only the outer speaker's own account: by a pronoun, or of the same side."""
    if attribution.nested_in is None or not attribution.head:
        return False
    outer = attributed[attribution.nested_in]
    if outer.speaker == attribution.speaker:
        return False
    head = attribution.head.of(read.text)
    if head.lower() in {"it", "he", "she", "they"} or _THING.match(head):
        return True
    ahead = read.speakers.resolve(outer.speaker, outer.role, outer.source)
    same = bool(speaker.side) and speaker.side == ahead.side and not attribution.quotes
    quoted = attribution.rule == "inside-quotation" and not read.names.find(head)
    return same or quoted


def _own(
    read: Article, attribution: Attribution, attributed: tuple[Attribution, ...], speaker: Speaker
) -> tuple[Span, ...]:
    """The content without what other named speakers, or the same one anew, say inside it."""
    inner = [
        other.span
        for other in attributed
        if other.nested_in is not None
        and attributed[other.nested_in] is attribution
        and not other.rule.startswith(("noun", "gerund"))
        and (other.speaker == attribution.speaker or other.speaker[:1].isupper())
        and not _echoes(read, other, attributed, read.speakers.resolve(other.speaker, other.role, other.source))
    ]
    return tuple(piece for content in attribution.content for piece in _without(content, inner))


def _without(content: Span, inner: list[Span]) -> Iterator[Span]:
    start = content.start
    for span in sorted(inner):
        if start < span.start < content.end:
            yield Span(start, span.start)
        if span.overlaps(content):
            start = max(start, span.end)
    if start < content.end:
        yield Span(start, content.end)


def _grouped(text: str, attribution: Attribution, found: tuple[Reading, ...]) -> Iterator[tuple[Span, Reading]]:
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
    return round(attributed * (0.8 if reading.implied else 0.95), 2)


def _day(read: Article, attribution: Attribution) -> Day:
    """The day bound to the cue: told by the attribution, else standing in its sentence outside what was said."""
    if attribution.day:
        found = _days(read, attribution.day.start, attribution.day.end)
        if found:
            return found[0]
    return _free_day(read, attribution.span, attribution.source, attribution.cue, attribution.content)


def _days(read: Article, start: int, end: int) -> list[Day]:
    return [day for day in read.days if day.span and start < day.span.end and day.span.start < end]


def _free_day(read: Article, span: Span, source: Span | None, cue: Span | None, content: tuple[Span, ...]) -> Day:
    """The last day that stands before the cue in its sentence, else the first behind it, never inside what was said."""
    pivot = (cue or source or span).end
    around = _days(read, _sentence_start(read.text, span.start), max(pivot, span.end))
    free = [day for day in around if day.span and not any(c.overlaps(day.span) for c in content)]
    free = [day for day in free if day.span and not _OF_EVENT.search(read.text[: day.span.start][-12:])]
    before = [day for day in free if day.span and day.span.start < pivot]
    return before[-1] if before else free[0] if free else UNKNOWN


_OF_EVENT = re.compile(
    r"\b(?:since|until|till|from|by|before|after|due out in|due|during|through|of)\s+(?:the\s+)?$", re.IGNORECASE
)


def _sentence_start(text: str, at: int) -> int:
    start = max(text.rfind(end, max(0, at - 300), at) for end in (". ", "\n", "; ", ".” ", '." '))
    return start + 1 if start >= 0 else max(0, at - 300 if at > 300 else 0)


def _acts(read: Article) -> Iterator[Act]:
    yield from headline_acts(read.text, read.headlines, read.mentions)
    for headline in read.headlines:
        yield from noun_acts(read.text, headline, read.mentions)
    for paragraph in read.prose:
        for sentence in sentence_spans(read.text, paragraph):
            act = verb_acts(read.text, sentence, read.mentions)
            if act:
                yield act
            yield from noun_acts(read.text, sentence, read.mentions)


def _of_act(
    read: Article, act: Act, previous: tuple[Target, ...], attributed: tuple[Attribution, ...]
) -> Iterator[Utterance]:
    words = re.sub(r"['’]s?$", "", act.source.of(read.text))
    credited = next((a for a in attributed if a.source and a.source.overlaps(act.source) and a.speaker), None)
    named = credited.speaker if credited else _PERSON.sub("", words)
    speaker = read.speakers.resolve(named, credited.role if credited else "", act.source)
    passage = Passage(act.cue, (act.content,), act.source, speaker.side, act.form == "headline", previous, speaker.side_told)
    outer = next((a.speaker for a in attributed if any(c.holds(act.span) for c in a.content)), "")
    outer = "" if outer == named else outer
    for reading in readings(read.text, passage, read.forces, read.theatre)[:1]:
        plain = act.form != "headline" and not act.rule.startswith("act-noun")
        day = _free_day(read, act.span, act.source, act.cue, (act.content,)) if plain else UNKNOWN
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


def _form(text: str, act: Act) -> str:
    quoted = re.search(r"[\"“”«»]", act.content.of(text))
    return "mixed" if quoted and act.form == "paraphrase" else act.form


# What stands before a person's name at the end of a subject: "Congo's foreign minister Ann Lee" names Ann Lee.
_PERSON = re.compile(r"^.*\b[a-z]{4,}\s+(?=[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+$)")


def _distinct(found: Iterable[Utterance]) -> list[Utterance]:
    """Of readings that overlap and say the same of the same actor, the surest; of act and attribution, the latter."""
    kept: list[Utterance] = []
    for utterance in found:
        twin = next((i for i, other in enumerate(kept) if _same(utterance, other)), None)
        if twin is None:
            kept.append(utterance)
        elif utterance.confidence > kept[twin].confidence and utterance.reading.targets:
            kept[twin] = replace(utterance, day=utterance.day if utterance.day.edtf else kept[twin].day)
    return kept


def _same(left: Utterance, right: Utterance) -> bool:
    return (
        left.span.overlaps(right.span)
        and left.speaker.id == right.speaker.id
        and (left.reading.position == right.reading.position or (left.cue is not None and left.cue == right.cue))
    )


def _unnested(found: list[Utterance]) -> list[Utterance]:
    """Without what an inner speaker only repeats of the outer one, and without a headline printed again."""
    said = [(other.span, other.reading.position, other.reading.targets, other.speaker.name) for other in found]
    return [
        utterance
        for utterance in found
        if not any(
            position == utterance.reading.position
            and targets == utterance.reading.targets
            and name == utterance.through
            and span.overlaps(utterance.span)
            for span, position, targets, name in said
        )
    ]


def _printed_once(text: str, found: Iterable[Utterance]) -> Iterator[Utterance]:
    seen: set[tuple[str, str, str]] = set()
    for utterance in found:
        key = (" ".join(utterance.span.of(text).split()).casefold(), utterance.speaker.id, utterance.reading.position)
        if key not in seen:
            yield utterance
        seen.add(key)
