"""Headlines, standfirsts and cross-heads that attribute a position: where they stand and who is said to hold it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from seeds.parser.acts.acts import Act
from seeds.parser.acts.actverbs import ACTOR_NOUNS, HEADLINE_VERBS_FINITE, HEADLINE_VERBS_OF_MANY
from seeds.parser.acts.diplomacy import diplomatic_act
from seeds.parser.acts.headlineparts import parts
from seeds.parser.acts.protests import protest_act
from seeds.parser.acts.saidlast import is_name, is_office, is_signed, quoted_first, said_last
from seeds.parser.acts.signs import CROWDS
from seeds.parser.acts.surnames import is_surname
from seeds.parser.acts.verbacts import verb_act
from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.paragraphs import Paragraph
from seeds.parser.texts.spans import Span

LINK = re.compile(
    r"\W*(?:related|read|learn|see|more|watch|latest|also|share|click|follow|photo|image|file|caption|subscribe|"
    r"sign up|"
    r"advert|breaking|by|editing|reporting|writing|source|news|home|accessibility|opinion|analysis|comment|listen)\b",
    re.IGNORECASE,
)
_COLON = re.compile(r"\W*(?P<who>[^:“”\"\n]{2,60}):\s+(?P<words>\S.+)")
_KICKER = re.compile(
    r"\W*\(?(?:\d+(?:st|nd|rd|th) (?:LD|LEAD)|UPDATE \d+|WRAPUP \d+|LEAD|EXCLUSIVE|URGENT|BREAKING|CORRECTED|RPT)\)?"
    r"[\s:—–-]+"
    r"|[^:“”\"\n,]{2,30}:\s+(?=\S)"
)
_CLOCK = re.compile(r"^\s*\d{1,2}[:.]\d\d\s*")


def headings(text: str, paragraphs: Iterable[Paragraph]) -> tuple[Span, ...]:
    """The lines that stand as headlines or cross-heads, without a clock in front, each print of them."""
    found: list[Span] = []
    for paragraph in paragraphs:
        span = paragraph.span
        clock = _CLOCK.match(text, span.start, span.end)
        span = Span(clock.end() if clock else span.start, span.end)
        if paragraph.kind == "headline" and not LINK.match(span.of(text)):
            found.append(span)
    return tuple(found)


def headline_acts(text: str, lines: Iterable[Span], mentions: tuple[Mention, ...]) -> tuple[Act, ...]:
    """Every act a headline or cross-head attributes, in order; the form of each is headline. Questions tell none."""
    parts = (part for line in lines for part in _sayings(text, line))
    told = (part for part in parts if not _ASKING.match(text, part.start, part.end))
    return tuple(act for part in told for act in _acts(text, part, mentions))


_ASKING = re.compile(
    r"(?:[^:?\n]{2,40}: )?(?:will|would|is|are|was|were|does|do|did|can|could|should|has|have|when|why|how|what|who)\b"
    r"[^\n]*\?\W*$",
    re.IGNORECASE,
)


def _sayings(text: str, line: Span) -> Iterator[Span]:
    """A headline's sentences, parted where somebody else speaks behind a colon: "A: 'One.' B: 'Two.'"."""
    start = line.start
    for cut in _NEXT_SPEAKER.finditer(text, line.start, line.end):
        yield Span(start, cut.start() + 1)
        start = cut.end()
    yield Span(start, line.end)


_NEXT_SPEAKER = re.compile(r"(?:[.!?;]|(?<=[.!?])[’”'\"])\s+(?=[A-Z][\w ]{2,40}:\s)")


def _acts(text: str, line: Span, mentions: tuple[Mention, ...]) -> Iterator[Act]:
    colon = _colon(text, line, mentions) or quoted_first(text, line)
    if colon:
        yield colon
        return
    signed = tuple(said_last(text, line, mentions)) if is_signed(text, line, mentions) else ()
    if signed:
        yield from signed
        return
    kicker = _KICKER.match(text, line.start, line.end)
    subject: Span | None = None
    for part in parts(text, Span(kicker.end(), line.end) if kicker else line):
        act = _shared(text, part, subject) or _told(text, part, mentions)
        if act:
            subject = act.source
            yield act
        else:
            subject = subject or _leading(part, mentions)
            yield from said_last(text, part, mentions)


def _told(text: str, part: Span, mentions: tuple[Mention, ...]) -> Act | None:
    """What a clause of a headline tells of its subject: through envoys, by a verb or in the streets."""
    act = diplomatic_act(text, part, mentions, headline=True) or verb_act(text, part, mentions, headline=True)
    if act:
        return act
    marched = protest_act(text, part)
    return replace(marched, form="headline") if marched else None


def _shared(text: str, part: Span, subject: Span | None) -> Act | None:
    """What a headline's further verb tells of the subject before: "..., tells mission to go"."""
    verb = _FURTHER.match(text, part.start, part.end) if subject else None
    if not verb or not subject:
        return None
    content = Span(verb.end(), part.end).trim(text)
    return Act(part, subject, Span(*verb.span()), content, "headline", "act-verb")


_FURTHER = re.compile(rf"(?:{HEADLINE_VERBS_FINITE})(?![\w-])", re.IGNORECASE)


def _leading(part: Span, mentions: tuple[Mention, ...]) -> Span | None:
    """The actor a clause begins with, whatever it is told to do."""
    first = next((m.span for m in mentions if m.span.start >= part.start), None)
    return first if first and first.start - part.start < 2 and first.end < part.end else None


def _colon(text: str, line: Span, mentions: tuple[Mention, ...]) -> Act | None:
    """ "NAME: words", where the name is known and alone before the colon."""
    match = _COLON.match(text, line.start, line.end)
    if not match:
        return None
    who = Span(*match.span("who")).trim(text)
    telling = _TELLING.search(text, who.start, who.end)
    who = Span(who.start, telling.start()) if telling else who
    if not any(is_name(text, mention, who) for mention in mentions) and not _speaks(text, who, match["words"]):
        return None
    if _is_topic(who.of(text), match["words"]):
        return None
    content = Span(match.start("words"), line.end)
    return Act(line, who, Span(match.end("who"), match.end("who") + 1), content, "headline", "name-colon")


def _is_topic(who: str, words: str) -> bool:
    """Whether a state before the colon is only what news is of, told by somebody else: "Chad: Deby wants them"."""
    if who.lower() not in NOT_PERSONS:
        return False
    told = _TOLD.match(words)
    return _PEOPLE_TELL.match(words) is not None or (told is not None and told["who"].lower() not in NOT_PERSONS)


_TOLD = re.compile(rf"(?P<who>[A-Z][\w'’-]+) (?:{HEADLINE_VERBS_FINITE})(?![\w-])")
_PEOPLE_TELL = re.compile(
    rf"(?:[\w'’-]+ ){{0,3}}?(?:{ACTOR_NOUNS}|{CROWDS}) (?:again |now )?"
    rf"(?:{HEADLINE_VERBS_FINITE}|{HEADLINE_VERBS_OF_MANY}|(?:protest|march|rall(?:y|ie)|demonstrate)s?)(?![\w-])",
    re.IGNORECASE,
)
"""Those who are told to say or do something: "Opposition party calls on", "Hundreds protest"."""
_TELLING = re.compile(r"\s+(?:tells|told|to|on|about|warns|urges|asks|says|insists|replies|answers)\b")


def _speaks(text: str, who: Span, words: str) -> bool:
    """Whether an office or a crowd stands before the colon of what it says: "Minister: ...", "Dockers: 'We ...'"."""
    alone = who.of(text)
    quoted = words[:1] in "\"“‘'«" or re.match(r"(?:we|i|our|my)\b", words, re.IGNORECASE)
    crowd = re.fullmatch(r"[A-Z][a-z]{3,}s", alone) and not LINK.match(alone)
    if not LINK.match(alone) and words.count(" ") > 1 and is_surname(text, alone, who.end):
        return True
    return bool(quoted and crowd) or (is_office(alone) and bool(quoted or text[who.end] == ":"))
