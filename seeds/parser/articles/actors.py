"""Which actor a speaker is: known by name, or proposed with what the article says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from seeds.parser.articles.latenames import is_nameless_office, named_later
from seeds.parser.articles.likelysides import LikelySides
from seeds.parser.articles.sides import Sides
from seeds.parser.articles.speaker import Speaker, proposed
from seeds.parser.forces.theatre import Theatre
from seeds.parser.naming.kinds import is_somebody_unnamed, part_of_people
from seeds.parser.naming.mentions import Name
from seeds.parser.naming.names import Names
from seeds.parser.naming.offices import Office, bare_office, last_told, only_bearer, only_described
from seeds.parser.naming.politics import led
from seeds.parser.naming.presentations import OFFICE, presentation
from seeds.parser.naming.spellings import folded
from seeds.parser.texts.spans import Span

_RANK = re.compile(r"colonel|admiral|commander|captain|major|brigadier|bishop|professor", re.IGNORECASE)
_HIS = re.compile(
    r"(?:[Hh]is|[Hh]er|[Ii]ts)(?= (?:[a-z]+ ){0,2}(?:minister|secretary|spokes\w+|adviser|aide|envoy|leader|chair\w*|"
    r"chief)\b)"
)
_NEAR = 500
"""Code points before "his minister" within which he was told of."""
_BEFORE = 600
"""Code points before a name within which the state may be told whose office its bearer has."""
_PRONOUNS = frozenset(["he", "she", "his", "her", "it", "its"])
_COMMON = re.compile(r"(?:[Tt]he |[Aa]n? )?[a-z]+")


class Speakers:
    """Resolves the speakers of one article, remembering what was said of each when they were introduced."""

    def __init__(self, text: str, names: Names, theatre: Theatre) -> None:
        self._text, self._names = text, names
        self._presentation = cache(partial(presentation, text))
        self._sides = Sides(text, names, theatre)
        self._likely = LikelySides(text, names, theatre)
        self._roles: dict[str, str] = {}
        self._introduced: dict[str, str] = {}
        self._told: dict[str, str] = {}
        self._resolved: dict[tuple[str, str, Span | None], Speaker] = {}
        self._heard: list[tuple[int, str, str]] = []
        self._sources: list[tuple[str, str, Span]] = []
        self._waiting: list[tuple[str, str, Span | None]] = []

    def introduce(self, speaker: str, role: str, source: Span | None) -> None:
        """Keep the role and side words that stand beside a name, for the mentions of it that come without them.

        They are read when a speaker is first resolved, which in most articles never happens.
        """
        self._resolved.clear()
        self._waiting.append((speaker, role, source))

    def _learn(self, speaker: str, role: str, source: Span | None) -> None:
        key = folded(speaker)
        if source:
            self._heard.append((source.start, speaker, role))
            self._sources.append((speaker, role, source))
        self._told.setdefault(speaker, f"{role} {speaker}" if speaker[:1].isupper() else "")
        if role and key not in self._roles:
            self._roles[key] = role
        side = self._sides.of_words(source, role) if source else ""
        if side and key not in self._introduced:
            self._introduced[key] = side

    def resolve(self, speaker: str, role: str, source: Span | None) -> Speaker:
        """The speaker a resolved name means; a proposal where no known actor bears that name."""
        for introduced in self._waiting:
            self._learn(*introduced)
        self._waiting.clear()
        key = (speaker, role, source)
        resolved = self._resolved.get(key)
        if resolved is None:
            resolved = self._resolved[key] = self._resolve(speaker, role, source)
        return resolved

    def _resolve(self, speaker: str, role: str, source: Span | None) -> Speaker:
        people = part_of_people(speaker, source.of(self._text) if source else "")
        people = people or self._people(speaker, source)
        speaker = self._holder(people or self._in_office(speaker) or self._later(speaker, source))
        role = role or self._roles.get(folded(speaker), "")
        record = None if people else self._record(speaker) or self._within(source)
        return self._known(record, speaker, role, source) if record else self._unknown(speaker, role, source)

    def _people(self, speaker: str, source: Span | None) -> str:
        """A people that speaks as one and is not its state: "Iraqis", but not "the Iraqis"; else ''."""
        if not source or source.of(self._text) != speaker or not speaker.endswith("s"):
            return ""
        found = [mention for mention in self._names.find(speaker) if len(mention.span) == len(speaker)]
        plain = not any(name.known and name.kind == "actor" for mention in found for name in mention.names)
        return speaker if plain and any(mention.form == "adjective" for mention in found) else ""

    def _known(self, record: Name, speaker: str, role: str, source: Span | None) -> Speaker:
        side = self._names.side(record) or self._introduced.get(folded(speaker), "")
        taken = side or self._likely.guess(role, None, source)
        government = record.known or record.type == "government" or record.id == side
        affiliation = "" if government else self._affiliation(side)
        return Speaker(record.id, record.name, record.known, record.type, role, affiliation, taken, False, bool(side))

    def _unknown(self, speaker: str, role: str, source: Span | None) -> Speaker:
        presented = self._presentation(speaker)
        side = self._introduced.get(folded(speaker)) or self._sides.of_words(source, role)
        side = side or self._sides.of_presentation(presented) or self._sides.of_bearer(speaker)
        side = side or self._sides.of_noun(speaker, source) or self._likely.ruled(source)
        side = side or led(speaker) or led(source.of(self._text) if source else "") or self._served(source)
        office = role if OFFICE.search(role) else presented or role
        taken = side or self._likely.guess(office or speaker, self._first_named(speaker, presented), source)
        return proposed(speaker, role, self._affiliation(taken), taken, bool(side))

    def _served(self, source: Span | None) -> str:
        """The side of "his foreign minister" or a party's "its leader": that of whoever was told of last before."""
        if not source or not (told := _HIS.match(self._text, source.start, source.end)):
            return ""
        before = [one for one in self._sources if source.start - _NEAR < one[2].start < source.start]
        if not before:
            return ""
        last = self.resolve(*before[-1])
        body = last.type != "person" and last.proposed
        return last.side if body == (told[0].lower() == "its") else ""

    def _first_named(self, speaker: str, presented: str) -> Span | None:
        """Where the article first bears a full name, with the words that present it where they stand before it."""
        at = self._text.find(speaker) if presented else -1
        before = len(presented) if at >= 0 and self._text.endswith(presented, 0, at) else 0
        return Span(at - before, at + len(speaker)) if at >= 0 else None

    def _holder(self, speaker: str) -> str:
        """ "The envoy" is whoever was introduced as one; any other speaker is as named."""
        office = re.fullmatch(r"(?:[Tt]he |[Hh]is |[Hh]er )?([A-Za-z][a-z]{3,})", speaker)
        if not office or not (OFFICE.fullmatch(office[1]) or _RANK.fullmatch(office[1])):
            return speaker
        held = office[1].lower()
        return next((name for name, told in self._told.items() if held in told.lower().split()), speaker)

    def _in_office(self, speaker: str) -> str:
        """Who alone was introduced with the office that a speaker is told by, whatever it is called; else ''."""
        office = bare_office(speaker)
        if not office or self._names.named(speaker, "actor"):
            return only_described(speaker, self._roles_told()) if is_somebody_unnamed(speaker) else ""
        return only_bearer((told for told in self._roles_told() if self._may_be_of(*told, office)), office)

    def _later(self, speaker: str, source: Span | None) -> str:
        """Who bears the office a speaker is told by, where the name follows; any other speaker is as named."""
        office = source.of(self._text) if source else ""
        office = speaker if office.lower() in _PRONOUNS else office
        if not source or self._presented(speaker) or self._record(speaker) or not is_nameless_office(office):
            return speaker
        name = named_later(self._text, source, self._heard)
        known = self._record(name) if name else None
        if not name or (known and known.type != "person"):
            return speaker
        self._learn(name, " ".join(office.split()), source)
        return name

    def _presented(self, speaker: str) -> str:
        """What office a person was told by, if any; '' where it is not known."""
        return self._roles.get(folded(speaker), "") or self._presentation(speaker)

    def _roles_told(self) -> Iterator[tuple[str, str]]:
        """The names of those introduced, each with the first role told of it."""
        for name, told in self._told.items():
            if told and not bare_office(name):
                yield name, self._presented(name)

    def _may_be_of(self, name: str, role: str, office: Office) -> bool:
        """Whether somebody may hold an office of the state it is told to be of."""
        asked = self._sides.of_words(None, office.of) if office.of else ""
        side = self._introduced.get(folded(name), "") or self._sides.of_words(None, role)
        return (
            asked == side or not office.of or (not side and bool(asked) and self._told_by(name, office) in {"", asked})
        )

    def _told_by(self, name: str, office: Office) -> str:
        """The state whose office was told of last before somebody: "the president of Norland ... President Lee"."""
        at = self._text.find(name)
        told = last_told(self._text[max(0, at - _BEFORE) : at], office.name) if at > 0 else ""
        return self._sides.of_words(None, told) if told else ""

    def _record(self, speaker: str) -> Name | None:
        record = self._names.named(speaker, "actor")
        if record is None:
            return None
        builtin = record.type == "government" and not record.known
        return (self._names.government(record.country) if builtin else None) or record

    def _within(self, source: Span | None) -> Name | None:
        """The one curated person the words of the mention name in full, whatever stands around the name.

        A single common noun that a collection lists among the names of somebody ("official") names nobody there.
        """
        words = source.of(self._text) if source else ""
        found = (mention for mention in self._names.find(words) if not _COMMON.fullmatch(mention.span.of(words)))
        known = {n for mention in found for n in mention.names if n.known and n.kind == "actor" and n.type == "person"}
        return known.pop() if len(known) == 1 else None

    def _affiliation(self, side: str) -> str:
        government = self._names.government(side)
        return government.id if government else side if side and not side.isupper() else ""

    def speaks_elsewhere(self, head: Span | None, source: Span | None, speaker: Speaker) -> bool:
        """Whether an office without a name ("In Rome, the defence minister") was laid to somebody of another side."""
        words = head.of(self._text) if head else ""
        if not words[:1].islower() or not OFFICE.search(words):
            return False
        lead = self._likely.lead(source)
        return bool(lead) and bool(speaker.side) and lead != speaker.side
