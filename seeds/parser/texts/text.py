"""Paragraphs of an article as printed, and which of them are furniture rather than prose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seeds.parser.texts.spans import Span

LONGEST = 20_000
"""Code points in one paragraph at most: an endless line is cut, so that no later layer meets one."""

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")


_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class _Furniture:
    """One kind of furniture: how its lines open, what else stands in them, words of which they then hold one."""

    kind: str
    opens: re.Pattern[str]
    inside: re.Pattern[str]
    words: tuple[str, ...]

    def is_one(self, line: str, low: str) -> bool:
        """Whether `line` is of this kind; `low` is the same casefolded."""
        return bool(self.opens.match(line) or (any(word in low for word in self.words) and self.inside.search(line)))


def _furniture(kind: str, flags: int, words: tuple[str, ...], *alternatives: str) -> _Furniture:
    opens = [alternative for alternative in alternatives if alternative.startswith("^")]
    inside = [alternative for alternative in alternatives if alternative not in opens]
    either = re.compile("|".join(inside), flags) if inside else _NEVER
    return _Furniture(kind, re.compile("|".join(opens), flags), either, words)


# The words avoid "i", which stands for several signs where case is ignored.


_FURNITURE = (
    _furniture(
        "caption",
        re.ASCII,
        ("[", "(", "/"),
        r"\[/?caption\b",
        r"^[A-Z][\w.'’-]{1,20} [A-Z][\w.'’-]{1,20} ?/ ?(?:The )?[A-Z]",
        r"\([^()/]{3,60}/[^()]{2,60}\)\W{0,3}$",
        r"^(?:FILE|File) (?:-|–|—|PHOTO|photo)",
        r"\((?:Photo|AP Photo|Image|Reuters/|Getty)",
        r"/ ?(?:Reuters|AFP|AP|Getty)(?: Images)?\W*$",
        r"^(?:Photo|Image|Picture|Credit)s?(?: by)?:",
    ),
    _furniture(
        "link",
        re.IGNORECASE,
        (),
        r"^\W{0,3}(?:learn|read|see)(?: (?:more|extra|also|next|full)| all about)?\b ?(?:more|also|extra)?:",
        r"^\W{0,3}(?:related|latest|breaking|trending|recommended|popular)(?: (?:news|stories|articles?"
        r"|content|links?|topics|video))?\W*$",
        r"^\W{0,3}(?:RELATED|WATCH|VIDEO|LISTEN|PHOTOS|GALLERY|ALSO|MORE)\b ?[A-Z ]{0,20}[:|]",
        r"^\W{0,3}more (?:from|on|in) [^.]{1,60}$",
        r"^(?:click|tap) (?:here|to)\b",
        r"^also (?:on|read)\b",
    ),
    _furniture(
        "plug",
        re.IGNORECASE,
        (
            "newsletter",
            "gn up",
            "subscr",
            "earn a",
            "get a",
            "reserved",
            "alternate",
            "our l",
            "our hyperl",
            "free app",
        ),
        r"\bnewsletters?\b.{0,60}\b(?:sign|interest|inbox|subscri|find)",
        r"\b(?:sign up|subscribe)\b.{0,40}\b(?:for|to|now|today|our|here)\b",
        r"\b(?:earn|get) an? (?:affiliate )?(?:fee|commission)\b",
        r"^(?:share|follow|like|tweet|print|email|comment|download)\b.{0,30}(?:this|us|on|our|article"
        r"|story)\W*$",
        r"all rights reserved",
        r"^(?:©|\(c\)|copyright)",
        r"alternate addresses",
        r"^(?:https?://|www\.)\S+$",
        r"^advertisement\W*$",
        r"\bour (?:hyper)?links\b",
        r"\bfree app\b",
    ),
    _furniture(
        "error",
        re.IGNORECASE,
        ("error", "not found", "forb", "bad gateway", "javascr", "ng..."),
        r"\ban error occurred\b",
        r"\berror (?:4|5)\d\d\b",
        r"\b(?:4|5)\d\d (?:error|not found|forbidden|bad gateway)",
        r"enable javascript",
        r"\bloading\.\.\.",
        r"^\[[a-z ]{5,60}\]\W*$",
    ),
    _furniture(
        "credit",
        re.IGNORECASE,
        (),
        r"^\((?:reporting|additional reporting|writing|editing|with reporting|with inputs?)\b",
        r"^(?:with )?(?:additional )?(?:reporting|inputs?) (?:by|from)\b",
        r"^by [A-Z][\w.’'-]{1,25}(?: [A-Z][\w.’'-]{0,25}){0,4}(?:,| and [A-Z].{1,40}|\s*$)",
        r"^(?:The views expressed|Published:|Updated:|Last (?:updated|modified))",
    ),
    _furniture(
        "navigation",
        re.IGNORECASE,
        (),
        r"^(?:accessibility links|skip to|home|menu|search|log ?in|news|world|breaking news|live"
        r"|share this article|top stories|latest news|page \d+)\b[\w /|>»·-]{0,40}$",
        r"^[A-Z]\w+(?:\s{0,5}[/>|»]\s{0,5}[A-Z]\w+){1,6}\s*$",
        r"^date \d{4}-\d\d",
    ),
)
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.'’ -]{2,40}|[A-Z][\w.'’-]{1,30})(?:, ?[A-Z][\w. ]{1,25}){0,2}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r" ?(?:\([A-Z][\w/ .-]{1,30}\)) ?[-–—]{1,2} |^[A-Z][A-Z.'’ -]{2,40}(?:, ?[A-Z][\w. ]{1,25}){0,2}"
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? ?[-–—]{1,2} "
    r"|^[A-Z][\w.'’ -]{2,40}(?:, ?[A-Z][\w. ]{1,25}){0,2},? (?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?"
    r"\.?(?: ?[(/][A-Z][\w/ .,-]{1,40}[)/]\.?)? ?[-–—]{1,2} |^\d{1,2}[:.]\d\d(?: ?(?:GMT|BST|ET|[ap]\.?m\.?))?\s+"
)
_SIGNED = re.compile(r"[.!?,][”\"'’] ?[-–—―]{1,2} ?[A-Z]")
_ENDED = (".", "!", "?", ":", ";", '"', "”", "’", "'", ")", "…", "]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: where it stands, what it is (prose, headline or a kind of furniture), where its prose begins."""

    span: Span
    kind: str
    body: int


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of `text` in order; blank lines divide, and so does every line end after a finished line."""
    first = True
    for span in _pieces(text):
        yield _classify(text, span, first)
        first = False


def _pieces(text: str) -> Iterator[Span]:
    held: Span | None = None
    for match in _LINE.finditer(text):
        line = Span(*match.span()).trim(text)
        if not len(line):
            continue
        if held and _wrapped(text, held, line):
            held = held.cover(line)
            continue
        if held:
            yield from _bounded(text, held)
        held = line
    if held:
        yield from _bounded(text, held)


def _wrapped(text: str, held: Span, line: Span) -> bool:
    """Whether `line` goes on with a sentence that a fixed column width broke."""
    gap = text[held.end : line.start]
    width = held.end - max(held.start, text.rfind("\n", held.start, held.end) + 1)
    return (
        gap.count("\n") == 1
        and 55 <= width <= 100
        and text[held.end - 1] not in _ENDED
        and len(held) < LONGEST
        and (text[line.start].islower() or width >= 65)
    )


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
        for furniture in _FURNITURE:
            if furniture.is_one(head, low):
                return Paragraph(span, furniture.kind, span.start)
    if _is_headline(text, span, first):
        return Paragraph(span, "headline", span.start)
    dateline = _DATELINE.match(head)
    return Paragraph(span, "prose", span.start + (dateline.end() if dateline else 0))


def _is_headline(text: str, span: Span, first: bool) -> bool:
    """A line without a full stop that is short: a title, a cross-head or a link."""
    last = text[span.end - 1]
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
