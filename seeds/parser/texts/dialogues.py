"""Direct speech set off by dashes instead of marks, as Nordic, Slavic and French papers print it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.paragraphs import Paragraph
from seeds.parser.texts.quotations import Quotation
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

_DASH = re.compile(r"[–—―-]{1,2}[ \u00a0](?=[^\W_])")
_REOPENED = re.compile(r"\s*(?P<dash>[–—―-]{1,2})\s")
_DASHES = "–—―-"
_BESIDE = word_set("believe think continue laugh sigh smile nod finish shrug")
_SAYING = "|".join(
    form
    for form, verbs in VERBS.items()
    if any(v.tense in ("s", "ed") and (v.frame in ("say", "tell") or v.lemma in _BESIDE) for v in verbs)
)
_SOMEBODY = (
    r"(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ur)\s+\w[\w'’-]+|(?:[a-z]{4,}\s+){0,3}[A-Z][\w'’-]+)"
)
_PLAIN = r"(?:(?!\b(?:ha[sd]|have|is|are|was|were|will|would|that)\b)[^.!?–—―,])"


@cache
def _tag() -> re.Pattern[str]:
    """What credits a run of speech: long to compile, and needed only where a paragraph begins with a dash."""
    return re.compile(
        r"(?P<before>[,!?…]|\.\.\.|\s[–—―-])\s+"
        rf"(?:(?:(?:{_SAYING})\s+(?:he|she|they|[A-Z][\w'’-]+)|(?:he|she|they)\s+(?:{_SAYING}))(?P<interposed>,\s)"
        rf"|(?:(?:{_SAYING})\s+{_SOMEBODY}\b[^.!?–—―]{{0,160}}"
        rf"|{_SOMEBODY}\b{_PLAIN}{{0,60}}(?:,[^.!?–—―,]{{0,80}},)?\s?\b(?:{_SAYING})\b(?! that\b)[^.!?–—―,]{{0,80}})"
        r"(?P<end>[.!?](?=\s|$)|[–—―-]\s|$))"
    )


def in_dashes(text: str, printed: Iterable[Paragraph]) -> bool:
    """Whether the article prints speech behind dashes: a paragraph so begun credits somebody with its words."""
    return any(_tagged(text, Span(paragraph.body, paragraph.span.end)) for paragraph in printed)


def dialogue(text: str, within: Span) -> tuple[Quotation, ...]:
    """What is said aloud in a paragraph begun with a dash, without the words that credit it; none without a dash."""
    opened = _DASH.match(text, within.start, within.end)
    if not opened or not (_tagged(text, within) or _stands_alone(text, within)):
        return ()
    return tuple(_spoken(text, within, opened.end()))


def _stands_alone(text: str, within: Span) -> bool:
    """Whether whole sentences stand in a paragraph between blank lines, unlike the items of a list."""
    return text[within.end - 1] in ".!?…" and text[max(0, within.start - 4) : within.start].replace("\r", "").endswith(
        "\n\n"
    )


def _tagged(text: str, within: Span) -> bool:
    opened = _DASH.match(text, within.start, within.end)
    return bool(opened and _tag().search(text, opened.end(), within.end))


def _spoken(text: str, within: Span, inner: int) -> Iterator[Quotation]:
    """The runs of speech between the credits: `start` counts the dash, `inner` does not."""
    start = within.start
    while start < within.end:
        tag = _tag().search(text, inner, within.end)
        end = tag.end("before") if tag else within.end
        speech = Span(inner, end).trim(text)
        if len(speech) > 1:
            yield Quotation(Span(start, end).trim(text), speech, True)
        if not tag:
            return
        ended = tag["end"] or ""
        start = inner = tag.start("end") if ended[:1] in _DASHES and ended else tag.end()
        if opened := _REOPENED.match(text, start, within.end):
            start, inner = opened.start("dash"), opened.end()
