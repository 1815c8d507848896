"""Who says what, and where: every attribution of an article, in order of appearance."""

import re
from dataclasses import dataclass

from seeds.parser.spans import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """One piece of reported speech or thought, with the words that credit it.

    `span` is the smallest contiguous run that holds the whole reported clause and its attribution; `source` the
    speaker's mention and `head` its core without titles; `speaker` the resolved name ('' when the article gives none)
    and `role` the words of the title or appositive; `cue` the reporting words; `content` what was said and `quotes` the
    part of it inside quotation marks; `form` one of quote, mixed, paraphrase, headline; `day` the time expression bound
    to the cue; `nested_in` the index of the attribution inside whose content this one stands.
    """

    span: Span
    source: Span | None
    head: Span | None
    speaker: str
    role: str
    cue: Span | None
    content: tuple[Span, ...]
    quotes: tuple[Span, ...]
    form: str
    addressee: str
    day: Span | None
    nested_in: int | None
    rule: str
    confidence: float


_SAID = re.compile(
    r"(?P<who>(?:[A-Z][\w'’-]{0,30} ?){1,6}|[Hh]e|[Ss]he|[Tt]hey) (?P<cue>said|says|told)\b(?P<what>[^.\n]{1,600}\.?)"
)


def attributions(text: str) -> tuple[Attribution, ...]:
    """Every attribution of `text`, ordered by where its span starts."""
    return tuple(_plain(match, text) for match in _SAID.finditer(text))


def _plain(match: re.Match[str], text: str) -> Attribution:
    who = Span(*match.span("who")).trim(text)
    what = Span(*match.span("what")).trim(text)
    return Attribution(
        span=Span(who.start, what.end),
        source=who,
        head=who,
        speaker=who.of(text),
        role="",
        cue=Span(*match.span("cue")),
        content=(what,),
        quotes=(),
        form="paraphrase",
        addressee="",
        day=None,
        nested_in=None,
        rule="subject-cue-clause",
        confidence=0.5,
    )
