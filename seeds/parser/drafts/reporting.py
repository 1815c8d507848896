"""One utterance as the report that a draft holds."""

from __future__ import annotations

from seeds.parser.articles.reports import Utterance
from seeds.parser.drafts.proposals import Report
from seeds.parser.positions.likened import named


def report(text: str, utterance: Utterance, offset: int) -> Report:
    """An utterance in `text` as a report, its span moved by `offset` code points."""
    span, reading = utterance.span, utterance.reading
    return Report(
        start=span.start + offset,
        end=span.end + offset,
        form=utterance.form,
        quote=_quote(text, utterance),
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


def _quote(text: str, utterance: Utterance) -> str:
    """The speaker's own words between the marks, the longest run inside the span that is not over 300 characters."""
    inside = [quote.of(text).strip(" \u00a0\"“”‘’'„«»–—―") for quote in utterance.quotes if utterance.span.holds(quote)]
    return max((words for words in inside if len(words) <= 300), key=len, default="")
