"""On whose side a speaker is, as title, unit and appositive tell."""

from __future__ import annotations

import re

from seeds.parser.forces.natives import INSTITUTIONS
from seeds.parser.forces.phrases import mentions_force
from seeds.parser.forces.targets import forces
from seeds.parser.forces.theatre import Theatre
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.names import Names
from seeds.parser.texts.spans import Span

_SERVES = re.compile(
    r"\b(?:leads?|led|heads?|commands?|commander|spokes(?:man|woman|person)|chief|envoy|speaks|spoke|runs|in charge|"
    r"serves|serving|officer|sergeant) (?:of|for|the|to|with|in|at)?\b",
    re.I,
)
ELSEWHERE = re.compile(
    r"\b(?:in|near|outside|at|of state in|based in|visit to|visiting|trip to|tour of|talks in)\s+(?:the\s+)?$"
)
"""What stands before where somebody is or goes, and no side."""
_OWNED = re.compile(r"-(?:owned|backed|led|run|made|built|held|speaking|controlled|occupied|funded|trained)\b")
POSTED = re.compile(
    r"\b(?:envoy|ambassador|representative|negotiator|delegate|minister|coordinator)\b.*\b(?:to|for|on)\s+(?:the\s+)?$"
)
"""What stands before the state somebody is posted to, who is of another one."""
_CLAUSE = re.compile(r"\b(?:who|which|whose|that)\b")
_MET = re.compile(
    r"\bwho (?:also |later |has |had |was |is )*(?:met|meet\w*|visit\w*|spoke (?:to|with)|talk\w*|tour\w*|thank\w*|"
    r"prais\w*|accompan\w*|critici\w*|call\w*|receiv\w*|host\w*|fl[ey]w\w*|join\w*|face\w*|deal\w*)\b.*",
    re.S,
)
"""What somebody does to others, which tells of no side of his own."""
_PLAIN = re.compile(r"[a-z]{5,}")
_NEAR = 24
_BETWEEN = re.compile(r"(?:['’]s?)? (?:[\w-]+ ){0,2}")


class Sides:
    """The countries, bodies and groups that the speakers of one article speak for."""

    def __init__(self, text: str, names: Names, theatre: Theatre) -> None:
        self._text, self._names, self._theatre = text, names, theatre
        self._heard: dict[tuple[Span | None, str], str] = {}

    def of_presentation(self, presented: str) -> str:
        """The side told by the words a name was first presented with."""
        told = [m for m in self._names.find(presented) if m.country and self._belongs(m, presented)]
        return told[-1].country if told else self._unit(presented) if _SERVES.search(presented) else ""

    def of_words(self, source: Span | None, role: str) -> str:
        """The side told by the words of the mention itself, its title and appositive; never by where it is spoken."""
        key = (source, role)
        side = self._heard.get(key)
        if side is None:
            side = self._heard[key] = self._told(source, role)
        return side

    def _told(self, source: Span | None, role: str) -> str:
        for told in filter(None, (source.of(self._text) if source else "", role)):
            words = _MET.sub("", told)
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
        for force, owner in ((f, owner) for f in told for owner in (*f.owners, "") if f.strength != "country"):
            if not owner and force.head in INSTITUTIONS and self._theatre.has_own_army:
                return self._theatre.host
            if owner and owner not in {"foreign", "its", "speaker"}:
                return owner
            if self._theatre.main and _SERVES.search(words):
                return next(iter(self._theatre.main.owners), "")
        return ""

    @staticmethod
    def _belongs(mention: Mention, words: str) -> bool:
        """Whether a name in a title tells whom its bearer belongs to, not where they are or are sent."""
        before = words[: mention.span.start]
        posted = POSTED.search(before) and mention.form != "adjective"
        house = mention.form == "metonym" or any(name.type == "organization" for name in mention.names)
        elsewhere = (ELSEWHERE.search(before) and not house) or _OWNED.match(words, mention.span.end)
        return bool(mention.country) and not elsewhere and not posted

    def of_bearer(self, name: str) -> str:
        """The country told right behind a full name: "Ann Lee of Norland"; '' where none is."""
        at = self._text.find(f"{name} of ") if " " in name else -1
        start = at + len(f"{name} of ")
        told = (mention for mention in self._theatre.mentions if at >= 0 and mention.span.start == start)
        return next((mention.country for mention in told if mention.form == "name"), "")

    def of_noun(self, noun: str, source: Span | None) -> str:
        """The side of "the embassy", told of last as somebody's before: "the Kenyan embassy"."""
        if not source or not _PLAIN.fullmatch(noun):
            return ""
        for mention in reversed(self._theatre.mentions):
            end = mention.span.end
            at = self._text.find(noun, end, end + _NEAR + len(noun)) if end <= source.start and mention.country else -1
            if at >= 0 and _BETWEEN.fullmatch(self._text, end, at):
                return mention.country
        return ""
