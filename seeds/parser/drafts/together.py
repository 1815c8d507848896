"""States, bodies and persons that speak together, each for itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from seeds.parser.acts.acts import Act
from seeds.parser.acts.actverbs import ACTOR_NOUNS
from seeds.parser.acts.signs import CROWDS
from seeds.parser.articles.article import Article
from seeds.parser.naming.persons import FULL_NAME
from seeds.parser.naming.titles import is_title
from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span


def voices(read: Article, attribution: Attribution) -> Iterator[Attribution]:
    """An attribution once for each of those that speak together: "Norland, Gorland and Morland said"."""
    source = attribution.source
    if source and (pair := _AND_THE.fullmatch(text := read.text, source.start, source.end)):
        for one in (Span(*pair.span("one")), Span(*pair.span("other"))):
            yield replace(attribution, speaker=one.of(text), head=one, source=one, role="")
        return
    yield attribution
    if not source:
        return
    others = together(read, source)[:-1] or _two_persons(read.text, attribution, source) or _crowds(read, source)
    for one in others:
        yield replace(attribution, speaker=one.of(read.text), head=one, source=one, role="")


def doers(read: Article, act: Act) -> Iterator[Act]:
    """An act once for each state or body that does it together: "Norland and Gorland signed"."""
    listed = together(read, act.source, act.form == "headline")
    yield from (replace(act, source=one, jointly=True) for one in listed) if listed else (act,)


def _two_persons(text: str, attribution: Attribution, source: Span) -> tuple[Span, ...]:
    """The first of two full names that speak together: "Ann Lee and Bo Dahl said"."""
    if not attribution.head:
        return ()
    before = max(0, source.start - _FAR)
    joined = text.endswith((", and ", ", and both "), before, source.start)
    apposed = _APPOSED.search(text, before, source.start) if joined else None
    if joined and not apposed and _OWNING.match(text, source.start):
        apposed = _SERVED.search(text, before, source.start)
    if apposed and _full(text, attribution.head):
        return (_untitled(text, Span(*apposed.span("name"))),)
    pair = _AND.search(text, source.start, attribution.head.start)
    between = text[pair.end() : attribution.head.start] if pair else ""
    named = _NAMED_LAST.search(text, source.start, pair.start()) if pair and _full(text, attribution.head) else None
    if not named or not _OFFICE.fullmatch(between) or not _TITLED.fullmatch(text, source.start, named.start("name")):
        return ()
    return (_untitled(text, Span(*named.span("name"))),)


def _crowds(read: Article, source: Span) -> tuple[Span, ...]:
    """The first of two crowds or bodies that a headline lists by a comma: "Bishops, elders want"."""
    line = next((line for line in read.headlines if line.holds(source)), None)
    found = _CROWD_FIRST.fullmatch(read.text, line.start, source.start) if line else None
    return (Span(*found.span("one")),) if found and _CROWD_NOUN.search(source.of(read.text)) else ()


_PLURAL = rf"(?i:(?=\w+s\b)(?:(?:{ACTOR_NOUNS})s?|{CROWDS})\b)"
_CROWD_NOUN = re.compile(_PLURAL)
_CROWD_FIRST = re.compile(rf"\W*(?P<one>(?:[A-Z][\w’'-]+ ){{0,3}}{_PLURAL}), ")


def _full(text: str, head: Span) -> bool:
    return bool(re.fullmatch(FULL_NAME, head.of(text)))


def _untitled(text: str, name: Span) -> Span:
    """A name without the titles before it: "Ann Lee" of "Prime Minister Ann Lee"."""
    start = name.start
    for word in re.finditer(r"[^\s]+ ", text[name.start : name.end]):
        if not is_title(word.group().strip(" .").lower().removesuffix("s")):
            break
        start = name.start + word.end()
    return Span(start, name.end)


_AND_THE = re.compile(
    r"(?:[Tt]he |[Bb]oth (?:the )?)?(?P<one>[A-ZÀ-Ý][\w’'-]*(?: [A-ZÀ-Ý][\w’'-]*){0,3}),? and the "
    r"(?P<other>[A-ZÀ-Ý][\w’'-]*(?: [\w’'-]+){0,3})"
)
"""Two bodies that speak together, each with an article: "Podemos and the Catalan parties"."""
_FAR = 200
_APPOSED = re.compile(
    r"(?:^|[.!?\n\"”] ?|, )(?:[Bb]oth )?(?:(?:[Tt]he|[Aa]n?|[A-Z][\w-]+['’]s?) )?(?:[\w’'-]+ ){1,8}?[\w’'-]+, "
    rf"(?P<name>{FULL_NAME}), and (?:both )?$"
)
"""The first of two persons each told by office before the name: "the mayor, Ann Lee, and the vicar, Bo Dahl, said"."""
_OWNING = re.compile(r"(?:his|her) ")
_SERVED = re.compile(
    rf"(?:^|[.!?\n\"”] ?)(?:(?:[A-Z][\w-]+\.? ){{0,4}}?)(?P<name>{FULL_NAME}), [^.;\n“\"]{{3,80}}, and $"
)
"""Who speaks with whom she is told to lead: "Ann Lee, the commander, and" before "her deputy, Bo Dahl, said"."""
_AND = re.compile(r",? and ")
_NAMED_LAST = re.compile(rf"(?P<name>(?:[A-Z][\w-]+\.? ){{0,3}}{FULL_NAME})$")
_TITLED = re.compile(r"(?:(?:[Tt]he )?(?:[A-Z]?[a-z]\w*(?:['’]s?)? )*)?")
_OFFICE = re.compile(r"(?:(?:the )?(?:[\w-]+\.?(?:['’]s?)? ){1,5})?")
"""What may stand between "and" and the second name: "President", "the Greens' leader"."""


def together(read: Article, source: Span, headline: bool = False) -> tuple[Span, ...]:
    """The names of states or bodies that `source` lists, with those right before it; none where it names but one.

    A headline lists them by commas alone.
    """
    first = first_from(read.mentions, source.start)
    inside = [m.span for m in read.mentions[first : first + 6] if source.holds(m.span) and m.form != "adjective"]
    while inside and first > 0:
        before = read.mentions[first - 1]
        if before.form == "adjective" or not _JOINS.fullmatch(read.text, before.span.end, inside[0].start):
            break
        inside.insert(0, before.span)
        first -= 1
    listed = all(_JOINS.fullmatch(read.text, a.end, b.start) for a, b in pairwise(inside))
    if len(inside) < 2 or not listed:
        return ()
    if not headline and " and " not in read.text[inside[-2].end : inside[-1].start]:
        return ()
    return tuple(inside) if _alone(read.text, source, inside) else ()


_JOINS = re.compile(r",? and (?:the )?|, (?:the )?")


def _alone(text: str, source: Span, named: list[Span]) -> bool:
    """Whether nothing but an article stands around the names of a list."""
    before = text[max(0, named[0].start - _NEAR) : named[0].start]
    after = text[named[-1].end : source.end]
    return bool(_OPENS.search(before)) and not re.match(r"['’ ]*\w", after)


_NEAR = 100
_OPENS = re.compile(
    r"(?:^|[.!?\n)][\"” ]*)(?:In|At|After|On|Following|During|Speaking|Meeting|Earlier)\b[^.,;]{2,70}, (?:the )?$|"
    r"(?:^|[.!?:\n)][\"” ]*|(?:--|[-–—]) |\b(?:that|said|says|but|while|though|although|whereas|as|after|because|since|"
    r"when|where) )(?:[Bb]oth )?(?:[Tt]he )?$"
)
