"""Which actor a speaker is and on whose side: known by name, or proposed with what the article says of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seeds.parser.forces.identities import Theatre
from seeds.parser.forces.phrases import mentions_force
from seeds.parser.forces.targets import forces
from seeds.parser.naming.mentions import Mention, Name
from seeds.parser.naming.names import Names
from seeds.parser.naming.presentations import OFFICE, presentation
from seeds.parser.naming.spellings import folded, slug
from seeds.parser.texts.spans import Span

_RANK = re.compile(r"colonel|admiral|commander|captain|major|brigadier|bishop|professor", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"\b(?:ministry|government|party|union|council|committee|assembly|parliament|agency|office|department|command|junta|"
    r"coalition|alliance|movement|front|group|brigades?|army|force|forces|mission|bureau|organi[sz]ation|rulers|embassy|"
    r"newspaper|media|television|radio|league|church|congress|senate|court|authority|authorities|administration)\b",
    re.IGNORECASE,
)
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
_PERSON = re.compile(r"(?:[A-Z][\w'’-]*\.?\s+)+(?:(?:al|el|van|von|de|bin|ibn|ul|der)[- ])*[A-Z][\w'’-]+|[A-Z][\w'’-]+")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: actor id and name, whether curated, the type, role and affiliation told, and the side taken.

    `proposed` marks a speaker no actor of the gazetteer stands for, `side_told` a side the article's own words tell.
    """

    id: str
    name: str
    known: bool
    type: str
    role: str
    affiliation: str
    side: str
    proposed: bool = False
    side_told: bool = True


class Speakers:
    """Resolves the speakers of one article, remembering what was said of each when they were introduced."""

    def __init__(self, text: str, names: Names, theatre: Theatre) -> None:
        self._text, self._names, self._theatre = text, names, theatre
        self._roles: dict[str, str] = {}
        self._sides: dict[str, str] = {}
        self._told: dict[str, str] = {}
        self._heard: dict[tuple[Span | None, str], str] = {}
        self._resolved: dict[tuple[str, str, Span | None], Speaker] = {}
        self._waiting: list[tuple[str, str, Span | None]] = []

    def introduce(self, speaker: str, role: str, source: Span | None) -> None:
        """Keep the role and side words that stand beside a name, for the mentions of it that come without them.

        They are read when a speaker is first resolved, which in most articles never happens.
        """
        self._resolved.clear()
        self._waiting.append((speaker, role, source))

    def _learn(self, speaker: str, role: str, source: Span | None) -> None:
        key = folded(speaker)
        self._told.setdefault(speaker, f"{role} {speaker}" if speaker[:1].isupper() else "")
        if role and key not in self._roles:
            self._roles[key] = role
        side = self._side_of_words(source, role) if source else ""
        if side and key not in self._sides:
            self._sides[key] = side

    def resolve(self, speaker: str, role: str, source: Span | None) -> Speaker:
        """The speaker a resolved name means; a proposal where no known actor bears that name."""
        for introduced in self._waiting:
            self._learn(*introduced)
        self._waiting.clear()
        key = (speaker, role, source)
        if key not in self._resolved:
            self._resolved[key] = self._resolve(speaker, role, source)
        return self._resolved[key]

    def _resolve(self, speaker: str, role: str, source: Span | None) -> Speaker:
        speaker = self._holder(speaker)
        role = role or self._roles.get(folded(speaker), "")
        record = self._record(speaker) or self._within(source)
        if record:
            side = self._names.side(record) or self._sides.get(folded(speaker), "")
            taken = side or self._guess(role, source)
            return Speaker(
                record.id, record.name, record.known, record.type, role, "", taken, proposed=False, side_told=bool(side)
            )
        presented = presentation(self._text, speaker)
        side = self._sides.get(folded(speaker)) or self._side_of_words(source, role) or self._titled(presented)
        if not role and presented:
            at = self._text.find(speaker)
            source = Span(at, at + len(speaker))
        return self._proposed(speaker, role, side or self._guess(role or presented or speaker, source), bool(side))

    def _titled(self, presented: str) -> str:
        """The side told by the words a name was first presented with."""
        told = [m for m in self._names.find(presented) if m.country and self._belongs(m, presented)]
        return told[-1].country if told else ""

    def _holder(self, speaker: str) -> str:
        """ "The envoy" is whoever was introduced as one; any other speaker is as named."""
        office = re.fullmatch(r"(?:[Tt]he |[Hh]is |[Hh]er )?([A-Za-z][a-z]{3,})", speaker)
        if not office or not (OFFICE.fullmatch(office[1]) or _RANK.fullmatch(office[1])):
            return speaker
        held = office[1].lower()
        return next((name for name, told in self._told.items() if held in told.lower().split()), speaker)

    def _record(self, speaker: str) -> Name | None:
        record = self._names.named(speaker, "actor")
        if record is None:
            return None
        government = (
            self._names.government(record.country) if record.type == "government" and not record.known else None
        )
        return government or record

    def _within(self, source: Span | None) -> Name | None:
        """The one curated person the words of the mention name in full, whatever stands around the name."""
        found = self._names.find(source.of(self._text)) if source else ()
        known = {n for mention in found for n in mention.names if n.known and n.kind == "actor" and n.type == "person"}
        return known.pop() if len(known) == 1 else None

    def _proposed(self, speaker: str, role: str, side: str, told: bool) -> Speaker:
        bare = re.sub(r"^(?:[Tt]he|[Aa]n?)\s+", "", speaker).strip() or "unnamed speaker"
        organisation = _ORGANISATION.search(bare)
        kind = "organization" if organisation and not _PERSON.fullmatch(bare) else "person"
        affiliation = self._affiliation(side)
        return Speaker(slug(bare), bare, False, kind, role, affiliation, side, True, told)

    def _affiliation(self, side: str) -> str:
        government = self._names.government(side)
        return government.id if government else side if side and not side.isupper() else ""

    def _side_of_words(self, source: Span | None, role: str) -> str:
        key = (source, role)
        if key not in self._heard:
            self._heard[key] = self._told_side(source, role)
        return self._heard[key]

    def _told_side(self, source: Span | None, role: str) -> str:
        """The side told by the words of the mention itself, its title and appositive; never by where it is spoken."""
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
        before = words[: mention.span.start]
        posted = _POSTED.search(before) and mention.form != "adjective"
        house = mention.form == "metonym" or any(name.type == "organization" for name in mention.names)
        elsewhere = (_ELSEWHERE.search(before) and not house) or _OWNED.match(words, mention.span.end)
        return bool(mention.country) and not elsewhere and not posted

    def _guess(self, role: str, source: Span | None) -> str:
        """An official without a country speaks for the capital the sentence opens with, else for the host."""
        words = f"{role} {source.of(self._text) if source else ''}"
        if not OFFICE.search(words):
            return ""
        return self._lead(source) or self._spoken_for(source) or self._theatre.host

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

    def speaks_elsewhere(self, head: Span | None, source: Span | None, speaker: Speaker) -> bool:
        """Whether an office without a name ("In Rome, the defence minister") was laid to somebody of another side."""
        office = bool(head) and head is not None and OFFICE.search(head.of(self._text)) is not None
        if not office or head is None or not head.of(self._text)[:1].islower():
            return False
        lead = self._lead(source)
        return bool(lead) and bool(speaker.side) and lead != speaker.side

    def _lead(self, source: Span | None) -> str:
        if not source:
            return ""
        start = self._text.rfind("\n", max(0, source.start - 600), source.start) + 1
        for mention in self._theatre.mentions:
            inside = start <= mention.span.start < source.start and mention.country
            if inside and _LEAD.search(self._text[max(0, mention.span.start - 6) : mention.span.start]):
                return mention.country
        return ""
