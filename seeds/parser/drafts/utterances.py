"""Every statement an article reports, one by one: an attribution or act with position, speaker and day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.acts.acts import Act
from seeds.parser.articles.article import Article
from seeds.parser.articles.matter import is_told
from seeds.parser.articles.reports import Utterance
from seeds.parser.drafts.attributed import spoken
from seeds.parser.drafts.bygones import is_bygone
from seeds.parser.drafts.displays import is_display
from seeds.parser.drafts.enacted import acts_told, enacted
from seeds.parser.drafts.nesting import Nested
from seeds.parser.drafts.reacting import told_outright
from seeds.parser.drafts.repeats import distinct, heard_once, joined, printed_once, unnested
from seeds.parser.drafts.together import doers, voices
from seeds.parser.occasions.carrying import carried
from seeds.parser.positions.meant import right_behind
from seeds.parser.positions.readings import Reading
from seeds.parser.speech.attributions import Attribution, attributions


def utterances(read: Article) -> tuple[Utterance, ...]:
    """Every reported statement of the article, in order of its span; none where it speaks of no force.

    Doubtful readings are among them where nothing else is read in the same place.
    """
    if not read.forces:
        return ()
    attributed = attributions(read.text, read.paragraphs)
    for attribution in attributed:
        if attribution.speaker and attribution.head:
            read.speakers.introduce(attribution.speaker, attribution.role, attribution.source)
    found: list[Utterance] = []
    doubtful: list[Utterance] = []
    nested = Nested(attributed)
    acts = tuple(acts_told(read))
    nouns = {act.cue for act in acts if act.rule.startswith("act-noun")}
    items: list[Attribution | Act] = [*attributed, *acts]
    for item in sorted(items, key=_where):
        if isinstance(item, Attribution) and item.rule.startswith("noun") and item.cue in nouns:
            continue
        if isinstance(item, Act):
            heard = [one for act in doers(read, item) for one in enacted(read, act, attributed, found)]
        else:
            heard = [one for voice in voices(read, item) for one in spoken(read, voice, attributed, nested, found)]
        for one in heard:
            if _is_doubtful(read, one):
                doubtful.append(doubted(one))
            else:
                found.append(one)
    unrivalled = [one for one in doubtful if not any(one.span.overlaps(other.span) for other in found)]
    dated = (*_once_and_dated(read, found, attributed), *_once_and_dated(read, unrivalled, attributed))
    return tuple(sorted(dated, key=lambda utterance: utterance.span))


def _is_doubtful(read: Article, told: Utterance) -> bool:
    """Whether a reading is too unsure to be told: of itself, or as the force it implies is hardly one.

    Who only answers what was told of a force says it of one as surely as that was told.
    """
    reading = told.reading
    if reading.doubtful or _is_in_passing(read, reading) or not read.tells_of_strangers:
        return True
    if is_bygone(read, told) or is_display(read, told):
        return True
    if not reading.implied or reading.reacts:
        return not (read.theatre.tells_plainly or any(t.known for t in reading.targets))
    return not read.theatre.may_be_meant(reading.targets)


def _is_in_passing(read: Article, reading: Reading) -> bool:
    """Whether words that do not tell whose force they mean stand in an article about something else."""
    if read.is_of_forces:
        return False
    told = tuple(force for force in read.forces if is_told(force))
    named = any(force.span.overlaps(reading.span) for force in told)
    return not (named or right_behind(reading.span.start, told, _CLOSE))


_CLOSE = 120
"""Code points behind a force within which it is meant unnamed where the article is about something else."""


def doubted(told: Utterance) -> Utterance:
    """The same, with a reading too unsure to be told."""
    return replace(told, reading=replace(told.reading, doubtful=True))


def _once_and_dated(read: Article, found: list[Utterance], attributed: tuple[Attribution, ...]) -> Iterator[Utterance]:
    """What was found, each statement once and dated, in order of its span."""
    if not found:
        return iter(())
    told = list(told_outright(unnested(heard_once(read.text, distinct(printed_once(read.text, found))))))
    dated = carried(read, told, attributed)
    return joined(read.text, sorted(dated, key=lambda utterance: utterance.span))


def _where(item: Attribution | Act) -> tuple[int, int, bool]:
    return (item.span.start, item.span.end, isinstance(item, Attribution) != (item.form == "headline"))
