"""On whose side an official of no state is likely to be: as sentence and paragraph make likely."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.articles.homestate import may_serve, politics_of
from seeds.parser.articles.sides import ELSEWHERE, POSTED
from seeds.parser.forces.datelines import dateline
from seeds.parser.forces.holders import acted_upon, is_governed
from seeds.parser.forces.theatre import Theatre
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.naming.politics import held_in
from seeds.parser.naming.presentations import OFFICE
from seeds.parser.texts.ordered import starting_in
from seeds.parser.texts.spans import Span

_PLACED = re.compile(
    r"\b(?:in|of|at|from|to|near|against|with|into|on|across|by|outside|and|or)\s+(?:the\s+)?$", re.IGNORECASE
)
_TOLD_OF = re.compile(r"\b(?:that|whether|if)\s+(?:the\s+)?$")
"""What stands before a state that somebody only speaks of: "hoped that Norland"."""
_LEAD = re.compile(r"(?:\b(?:In|From|At)\s+)$")
_SEATED = re.compile(
    r"\A(?!.*\b(?:ambassador|envoy|embassy|consul|diplomat|attach))"
    r"(?:[A-Z]?[a-z’'-]+ )?(?:[a-z’'-]+ ){1,8}?in (?:the )?(?=[A-Z])"
)
"""Who is told by an office and a place alone, but for who is sent there; what stands behind it is where."""
_RULING = re.compile(r"(?i)^(?:the )?(?:[a-z]+ ){0,2}(?:ministry|government|cabinet|parliament|authorities) in ")
_ITS = re.compile(r"(?:\w+ ){0,3}?(?:its|their)\b", re.IGNORECASE)
_REBELS = re.compile(r"\b(?:rebel|insurgent|militant|militia|guerrilla|jihadist|separatist|warlord)s?\b", re.IGNORECASE)
"""Who is of the country that forces stand in, wherever an article is written."""
_OPENING = 300
"""Code points from the start within which a government stands that an article opens with."""
_GOVERNMENT = re.compile(
    r"(?:['’]s)? (?:government|cabinet|parliament|lawmakers|ministers?|mps|defen[cs]e|foreign|prime|president)\b"
)
_HEADING = re.compile(
    r" (?:presence|forces|troops|soldiers|military|army|base|bases|withdrawal|pull-?out|mission|role|"
    r"policy|war|issue|question|debate|crisis|conflict|plan|plans)\b"
)
"""A noun that a state's bare name only describes: "the U.S. presence"."""


class LikelySides:
    """The states that the officials of one article speak for of whom no words tell it."""

    def __init__(self, text: str, names: Names, theatre: Theatre) -> None:
        self._text, self._names, self._theatre = text, names, theatre
        self._town = dateline(text, theatre.mentions)
        self._politics = politics_of(text, theatre.mentions, theatre.main.owners if theatre.main else ())
        self._home = self._town or self._opened()

    def _opened(self) -> str:
        """The state whose government an article opens with, where it is its force that the article is about."""
        main = self._theatre.main
        for mention in self._theatre.mentions[:6]:
            if mention.country and mention.span.start < _OPENING:
                governs = _GOVERNMENT.match(self._text, mention.span.end)
                return mention.country if main and governs and main.owners == (mention.country,) else ""
        return ""

    def guess(self, role: str, first: Span | None, source: Span | None) -> str:
        """An official without a country speaks for the capital the sentence opens with, else for the host.

        It counts where one was `first` named with the office, else where one speaks. Who is posted to a country is of
        another one.
        """
        words = f"{role} {source.of(self._text) if source else ''}"
        known = held_in(words)
        if known and self._town in {"", known}:
            return known
        if not OFFICE.search(words):
            return ""
        if _REBELS.search(words) and self._theatre.host:
            return self._theatre.host
        at = first or source
        told = self._seated(source) or self.lead(at) or self._spoken_for(at)
        if told or self._is_posted(words):
            return told
        return self._home or (self._politics if may_serve(self._politics, words) else self._theatre.host)

    def _is_posted(self, words: str) -> bool:
        """Whether an office is one in another country: "ambassador to Norland"."""
        return any(m.country and POSTED.search(words[: m.span.start]) for m in self._names.find(words))

    def ruled(self, source: Span | None) -> str:
        """The country of a ministry or government that is told by its seat alone: "the defence ministry in Minsk"."""
        return self._seated(source) if source and _RULING.search(source.of(self._text)) else ""

    def _seated(self, source: Span | None) -> str:
        """The country of the place in which an official without a name is: "an official in Rome"; '' where none."""
        seat = _SEATED.search(source.of(self._text)) if source else None
        if not source or not seat:
            return ""
        end = source.start + seat.end()
        return next((m.country for m in self._named(end, end + 1) if m.span.start == end), "")

    def _spoken_for(self, source: Span | None) -> str:
        """The government last named as one (not as a place) in the paragraph before its official speaks."""
        if not source:
            return ""
        start = self._paragraph(source.start, 500)
        if _ITS.match(self._text, source.start) and (owner := self._possessor(start, source.start)):
            return owner
        for mention in self._states(start, source.start):
            government = any(n.kind == "actor" and n.type == "government" for n in mention.names)
            if government and not self._is_placed(mention) and not _HEADING.match(self._text, mention.span.end):
                return mention.country
        return ""

    def _states(self, start: int, end: int) -> Iterator[Mention]:
        """The states, bodies and groups named between two code points, the last first; none by an adjective."""
        for mention in self._named(start, end):
            inside = mention.span.end <= end and mention.form != "adjective"
            if inside and any(name.kind == "actor" for name in mention.names):
                yield mention

    def _named(self, start: int, end: int) -> Iterator[Mention]:
        """Whatever has a country and begins between two code points, the last first."""
        mentions = self._theatre.mentions
        return (mention for mention in reversed(starting_in(mentions, start, end)) if mention.country)

    def _paragraph(self, end: int, most: int) -> int:
        """Where the paragraph begins that a code point stands in, or the last code points before it that count."""
        first = max(0, end - most)
        return max(first, self._text.rfind("\n", first, end) + 1)

    def _possessor(self, start: int, end: int) -> str:
        """Whose "its" is: of the state its sentence or the one before first speaks of, but for a mere place."""
        begin = max(start, self._text.rfind(". ", start, end - 1) + 1)
        named = list(self._states(begin, end))
        doing = [mention for mention in named if not self._is_placed(mention)]
        there = [mention for mention in named if not ELSEWHERE.search(self._before(mention))]
        return next((mention.country for mention in (*doing[-1:], *there[:1])), "")

    def _is_placed(self, mention: Mention) -> bool:
        before = self._before(mention)
        placed = bool(_PLACED.search(before) or _TOLD_OF.search(before)) or is_governed(self._text, mention)
        return placed or acted_upon(self._text, mention)

    def _before(self, mention: Mention) -> str:
        return self._text[max(0, mention.span.start - 14) : mention.span.start]

    def lead(self, source: Span | None) -> str:
        """The country the paragraph places its news in before somebody speaks ("In Rome, ..."); '' where none."""
        if not source:
            return ""
        start = self._paragraph(source.start, 600)
        for mention in self._named(start, source.start):
            if _LEAD.search(self._text[max(0, mention.span.start - 6) : mention.span.start]):
                return mention.country
        return ""
