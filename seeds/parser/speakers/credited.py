"""The shape of one attribution."""

from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span


@record(frozen=True, slots=True)
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
