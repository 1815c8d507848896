"""On whose side a speaker is: as title, unit and appositive tell, else as the paragraph makes likely."""

from __future__ import annotations

import re

from seeds.parser.forces.identities import Theatre
from seeds.parser.forces.phrases import mentions_force
from seeds.parser.forces.targets import forces
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.naming.presentations import OFFICE
from seeds.parser.texts.spans import Span

_SERVES = re.compile(
    r"\b(?:leads?|led|heads?|commands?|commander|spokes(?:man|woman|person)|chief|envoy|speaks|spoke|runs|in charge|"
    r"serves|serving|officer|sergeant) (?:of|for|the|to|with|in|at)?\b",
    re.I,
)
_PLACED = re.compile(
    r"\b(?:in|of|at|from|to|near|against|with|into|on|across|by|outside|and|or)\s+(?:the\s+)?$", re.IGNORECASE
)
_LEAD = re.compile(r"(?:\b(?:In|From|At)\s+)$")
_ELSEWHERE = re.compile(r"\b(?:in|near|outside|at|of state in|based in)\s+(?:the\s+)?$")
_OWNED = re.compile(r"-(?:owned|backed|led|run|made|built|held|speaking|controlled|occupied|funded|trained)\b")
_ITS = re.compile(r"(?:its|their)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:who|which|whose|that)\b")
_POSTED = re.compile(
    r"\b(?:envoy|ambassador|representative|negotiator|delegate|minister|coordinator)\b.*\b(?:to|for|on)\s+(?:the\s+)?$"
)


class Sides:
    """The countries, bodies and groups that the speakers of one article speak for."""

    def __init__(self, text: str, names: Names, theatre: Theatre) -> None:
        self._text, self._names, self._theatre = text, names, theatre
        self._heard: dict[tuple[Span | None, str], str] = {}

    def of_presentation(self, presented: str) -> str:
        """The side told by the words a name was first presented with."""
        told = [m for m in self._names.find(presented) if m.country and self._belongs(m, presented)]
        return told[-1].country if told else ""

    def of_words(self, source: Span | None, role: str) -> str:
        """The side told by the words of the mention itself, its title and appositive; never by where it is spoken."""
        key = (source, role)
        if key not in self._heard:
            self._heard[key] = self._told(source, role)
        return self._heard[key]

    def _told(self, source: Span | None, role: str) -> str:
        for words in filter(None, (source.of(self._text) if source else "", role)):
            if _SERVES.search(words) and (owner := self._unit(words)):
                return owner
            plain = _CLAUSE.split(words, maxsplit=1)[0]
            found = [mention for mention in self._names.find(plain) if self._belongs(mention, plain)]
            if found:
                return found[0].country
            if owner := self._unit(words):
                return owner
        return ""

    def _unit(self, words: str) -> str:
        """Whose the force is that a title or appositive names ("a spokeswoman for the Third Fleet")."""
        if not mentions_force(words):
            return ""
        told = forces(words, self._names.find(words, builtin_only=True), self._names)
        for owner in (owner for force in told for owner in (*force.owners, "") if force.strength != "country"):
            if owner and owner not in {"foreign", "its", "speaker"}:
                return owner
            if self._theatre.main and _SERVES.search(words):
                return next(iter(self._theatre.main.owners), "")
        return ""

    @staticmethod
    def _belongs(mention: Mention, words: str) -> bool:
        """Whether a name in a title tells whom its bearer belongs to, not where they are or are sent."""
        before = words[: mention.span.start]
        posted = _POSTED.search(before) and mention.form != "adjective"
        house = mention.form == "metonym" or any(name.type == "organization" for name in mention.names)
        elsewhere = (_ELSEWHERE.search(before) and not house) or _OWNED.match(words, mention.span.end)
        return bool(mention.country) and not elsewhere and not posted

    def guess(self, role: str, source: Span | None) -> str:
        """An official without a country speaks for the capital the sentence opens with, else for the host.

        Who is posted to a country is of another one.
        """
        words = f"{role} {source.of(self._text) if source else ''}"
        if not OFFICE.search(words):
            return ""
        posted = any(m.country and _POSTED.search(words[: m.span.start]) for m in self._names.find(words))
        return self.lead(source) or self._spoken_for(source) or ("" if posted else self._theatre.host)

    def _spoken_for(self, source: Span | None) -> str:
        """The government last named as one (not as a place) in the paragraph before its official speaks."""
        if not source:
            return ""
        start = self._text.rfind("\n", max(0, source.start - 500), source.start) + 1
        its = _ITS.match(self._text, source.start) is not None
        speaking = {"government", "organization"} if its else {"government"}
        for mention in reversed(self._theatre.mentions):
            if mention.span.end <= source.start and mention.span.start >= start and mention.form != "adjective":
                before = self._text[max(0, mention.span.start - 14) : mention.span.start]
                government = any(n.kind == "actor" and n.type in speaking for n in mention.names)
                if government and not _PLACED.search(before):
                    return mention.country
        return ""

    def lead(self, source: Span | None) -> str:
        """The country the paragraph places its news in before somebody speaks ("In Rome, ..."); '' where none."""
        if not source:
            return ""
        start = self._text.rfind("\n", max(0, source.start - 600), source.start) + 1
        for mention in self._theatre.mentions:
            inside = start <= mention.span.start < source.start and mention.country
            if inside and _LEAD.search(self._text[max(0, mention.span.start - 6) : mention.span.start]):
                return mention.country
        return ""
