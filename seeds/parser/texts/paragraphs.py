"""Paragraphs of an article as printed, and which of them are headlines, furniture or prose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seeds.parser.texts.columns import column
from seeds.parser.texts.furniture import FURNITURE
from seeds.parser.texts.spans import Span

LONGEST = 20_000
"""Code points in one paragraph at most: an endless line is cut, so that no later layer meets one."""
_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.'’/ -]{2,40}|[A-Z][\w.'’-]{1,30})(?:, ?[A-Z][\w. ]{1,25}){0,2}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r" ?(?:\([A-Z][\w/ .-]{1,30}\)) ?[-–—]{1,2} |^[A-Z][A-Z.'’/ -]{2,40}(?:, ?[A-Z][\w. ]{1,25}){0,2}"
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? ?[-–—]{1,2} "
    r"|^[A-Z][\w.'’ -]{2,40}(?:, ?[A-Z][\w. ]{1,25}){0,2},? (?:\d{1,2} )?"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?(?:,? \d{4})?"
    r"\.?(?: ?[(/][A-Z][\w/ .,-]{1,40}[)/]\.?)? ?[-–—]{1,2} |^\d{1,2}[:.]\d\d(?: ?(?:GMT|BST|ET|[ap]\.?m\.?))?\s+"
    r"|^(?:\d{1,2} )?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?)?,? ?"
    r"(?:\d{4})?(?<=[\w.]) ?(?:[–—-]{1,2}|:) "
    r"|^(?:[A-Z][\w.'’, -]{2,40} )?\((?:CNN|AP|AFP|UPI|BBC|Reuters|Xinhua|Bloomberg|[A-Z]{2,4} News)\) ?"
    r"(?:[-–—]{1,2} ?)?(?=[A-Z“\"‘'])"
)
_POINTS = re.compile(
    r"(?i:(?:story |article )?(?:highlights|summary|key (?:points|takeaways)|at a glance)):? +(?=[A-Z“\"‘'])"
)
"""What stands before the first of the lines in which a page sums its story up."""
_SIGNED = re.compile(r"[.!?,][”\"'’] ?[-–—―]{1,2} ?[A-Z]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: where it stands, what it is (prose, headline or a kind of furniture), where its prose begins."""

    span: Span
    kind: str
    body: int


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of `text` in order; blank lines divide, and so does every line end after a finished line."""
    first, begun = True, False
    for span in _pieces(text):
        if begun and _is_shouted(span.of(text)):
            yield Paragraph(span, "link", span.start)
            continue
        found = _classify(text, span, first)
        yield found
        first, begun = False, begun or (found.kind == "prose" and len(span) > _SENTENCE)


def _is_shouted(line: str) -> bool:
    """Whether a line is all in capitals, as pages print the headlines of other stories amid their prose."""
    return line.isupper() and line.count(" ") >= 5 and len(line) <= 200


_SENTENCE = 60
"""Code points from which on a paragraph of prose tells that the article has begun."""


def _pieces(text: str) -> Iterator[Span]:
    held: Span | None = None
    set_in = column(text)
    for match in _LINE.finditer(text):
        line = Span(*match.span()).trim(text)
        if not len(line):
            continue
        if held and len(held) < LONGEST and set_in.goes_on(text, held, line):
            held = held.cover(line)
            continue
        if held:
            yield from _bounded(text, held)
        held = line
    if held:
        yield from _bounded(text, held)


def _bounded(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


def _classify(text: str, span: Span, first: bool) -> Paragraph:
    head = text[span.start : min(span.end, span.start + 400)]
    if len(span) <= 400:
        low = head.casefold()
        for furniture in FURNITURE:
            if furniture.is_one(head, low):
                return Paragraph(span, furniture.kind, span.start)
    points = None if first else _POINTS.match(text, span.start, span.end)
    if points and _is_headline(text, Span(points.end(), span.end), first):
        return Paragraph(Span(points.end(), span.end), "headline", points.end())
    if _is_headline(text, span, first):
        return Paragraph(span, "headline", span.start)
    dateline = _DATELINE.match(head)
    return Paragraph(span, "prose", span.start + (dateline.end() if dateline else 0))


def _is_headline(text: str, span: Span, first: bool) -> bool:
    """A line without a full stop that is short: a title, a cross-head or a link."""
    last = text[span.end - 1]
    if text.find("(@", span.start, span.end) >= 0:  # the account behind a post's words
        return False
    if last in ".:;,!…" or len(span) > 160 or _SIGNED.search(text, span.start, span.end):
        return False
    if last in "\"”'’)" and text[span.end - 2] in ".?!,":
        return False
    if last in "\"”'’)?" and not first:
        return (
            span.end - span.start < 100
            and text[span.end - 2] not in ".?!,:"
            and '"' not in text[span.start : span.start + 1]
        )
    return len(span) >= 3
