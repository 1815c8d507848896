"""One utterance as the report that a draft holds."""

from __future__ import annotations

from schemas.curated import LONGEST_QUOTE
from seeds.parser.articles.reports import Utterance
from seeds.parser.drafts.proposals import Report
from seeds.parser.positions.likened import named
from seeds.parser.texts.spans import Span


def report(text: str, utterance: Utterance, offset: int, printed: str) -> Report:
    """An utterance in `text` as a report, its span moved by `offset` code points.

    `printed` is the same text as it stands in the article, where words and line ends may be others.
    """
    span, reading = _without_spaces(text, utterance.span), utterance.reading
    return Report(
        start=span.start + offset,
        end=span.end + offset,
        form=utterance.form,
        quote=_quote(printed, utterance),
        actor_as_written=utterance.written,
        target_as_written=reading.written,
        flags=("contested",) if utterance.through else (),
        cue=utterance.cue.of(text) if utterance.cue else "",
        rule=f"{utterance.rule}+{named(reading)}",
        confidence=utterance.confidence,
        through=utterance.through,
        implied=reading.implied,
        alternatives=tuple(other for other in reading.alternatives if other != reading.position),
        answers=(reading.answers.start + offset, reading.answers.end + offset) if reading.answers else (),
    )


def _without_spaces(text: str, span: Span) -> Span:
    """A span without the spaces at its ends, where one clause of several is what takes the position."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _quote(printed: str, utterance: Utterance) -> str:
    """The speaker's own words between the marks, the longest run inside the span that is not over 300 characters."""
    parts = [part for quote in utterance.quotes if (part := _common(quote, utterance.span))]
    inside = [" ".join(part.of(printed).split()).strip(" \"“”‘’'„«»–—―") for part in parts]
    return max((words for words in inside if len(words) <= LONGEST_QUOTE), key=len, default="")


def _common(quote: Span, span: Span) -> Span | None:
    """What a quotation and a span share, where a span of one clause of several begins or ends within a quotation."""
    return Span(max(quote.start, span.start), min(quote.end, span.end)) if quote.overlaps(span) else None
