"""Whose a force is that the words for it do not tell: the state that has it, sends it or is spoken of before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from seeds.parser.forces.catalogues import Catalogue
from seeds.parser.forces.datelines import dateline
from seeds.parser.forces.force import Force
from seeds.parser.forces.holders import acted_upon, asked_of_others, asks, holder, is_addressed
from seeds.parser.forces.vagueness import made_up_together
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.ordered import first_from

VAGUE_OWNERS = frozenset(["foreign", "its", "speaker", "addressee", ""])
"""What stands for an owner in the words of a force and names none."""


_OF_BLUE = ("united-nations",)
"""Whose soldiers wear blue helmets, where an article tells of no others that keep the peace."""


class Owners:
    """The owners of an article's forces, as its other mentions tell of them."""

    def __init__(
        self, text: str, mentions: tuple[Mention, ...], forces: tuple[Force, ...], host: str, catalogue: Catalogue
    ) -> None:
        self._text, self._mentions, self._forces = text, mentions, forces
        self._host, self._catalogue = host, catalogue
        self._likeliest: str | None = None

    def told(self, force: Force) -> tuple[str, ...]:
        """The owners of a force: as its words tell, or of whom "its", "their", "your" and "foreign" speak; or ()."""
        if (state := holder(self._text, force, self._mentions)) and state != self._host:
            return (state,)
        if force.owners == ("foreign",):
            return (self._foreign(force),)
        if force.owners == ("addressee",):
            return (self.likely(),)
        if force.owners != ("its",):
            return (self._others_in_blue() if force.owners == _OF_BLUE else ()) or force.owners
        theirs = force.words.lower().startswith("their")
        if theirs and (several := self._pair_before(force) or self._people_before(force)):
            return several
        before = sorted(self._before(force), key=lambda mention: asks(self._text, mention))
        states = [mention for mention in before if any(name.type != "person" for name in mention.names)]
        doing = [mention for mention in states if mention.form != "adjective" and not acted_upon(self._text, mention)]
        doing = [mention for mention in before[:1] if is_addressed(self._text, mention, force)] or doing
        others = (m.country for m in (*doing[:1], *before) if m.country != self._host)
        country = self._host if before and self._of_the_host(before[0], force) else next(others, "")
        return (country,) if country else ()

    def _others_in_blue(self) -> tuple[str, ...]:
        """Whose the peacekeepers are of an article that nowhere speaks of the United Nations; () where it does."""
        if any(mention.country in _OF_BLUE for mention in self._mentions):
            return ()
        kept = (force.owners for force in self._forces if force.group in {"peacekeepers", "mission"})
        return next((owners for owners in kept if VAGUE_OWNERS.isdisjoint(owners) and owners not in {(), _OF_BLUE}), ())

    def _foreign(self, force: Force) -> str:
        """Whose a foreign force is: who sends one that several states make up, else whom "foreign" means here."""
        if made_up_together(force):
            return holder(self._text, replace(force, owners=()), self._mentions) or "foreign"
        return "foreign" if self._catalogue.alike(force, "foreign") else self._only() or "foreign"

    def _of_the_host(self, mention: Mention, force: Force) -> bool:
        """Whether the country forces stand in says something of an army of its own: "Norland said its troops"."""
        if mention.country != self._host:
            return False
        gap = self._text[mention.span.end : force.span.start]
        if force.words.lower() in _ITS_ARMY and not _SENTENCE_ENDS.search(gap):
            return True
        return _SAYING.fullmatch(gap) is not None and not acted_upon(self._text, mention)

    def _pair_before(self, force: Force) -> tuple[str, ...]:
        """The two states last named together ("Norland and Sudland ... their soldiers")."""
        at = first_from(self._mentions, force.span.start)
        named = [m for m in self._mentions[max(0, at - 6) : at] if m.country and force.span.start - m.span.end < 160]
        begins = force.words[0].isupper()
        if named and not begins and _SENTENCE_ENDS.search(self._text, named[-1].span.end, force.span.start):
            return ()
        for first, second in pairwise(named):
            if self._text[first.span.end : second.span.start] == " and " and first.country != second.country:
                return first.country, second.country
        return ()

    def _people_before(self, force: Force) -> tuple[str, ...]:
        """The people named last before "their": "a march against the French on Friday. Their troops"; () for none."""
        last = next(self._before(force), None)
        if last is None or last.form != "adjective" or not self._text.endswith(("the ", "The "), 0, last.span.start):
            return ()
        alone = _ALONE.match(self._text, last.span.end) and last.country != self._host
        return (last.country,) if alone else ()

    def _before(self, force: Force) -> Iterator[Mention]:
        """The states named within 160 code points before a force, the nearest first."""
        at = first_from(self._mentions, force.span.start)
        near = takewhile(lambda mention: mention.span.start > force.span.start - 160, reversed(self._mentions[:at]))
        return (mention for mention in near if mention.country)

    def anothers(self, force: Force) -> bool:
        """Whether a force is somebody else's by how it is called ("invaders"), or as a name stands before it."""
        possessed = _POSSESSOR.search(self._text, max(0, force.span.start - 3), force.span.start)
        return possessed is not None or force.head in _LOATHED

    def hired(self, force: Force) -> str:
        """Whose hired men are of whom nothing is told: the armed group's that was named last before them."""
        before = self._mentions[: first_from(self._mentions, force.span.start)]
        groups = (n.id for m in reversed(before) for n in m.names if n.type == "armed_group" and not n.known)
        return next(groups, "") if force.head in _HIRED else ""

    def later(self, force: Force) -> str:
        """Whose the next force of its kind is that is said to be somebody's; '' where nobody is named."""
        later = self._forces[bisect_right(self._forces, force.span, key=lambda other: other.span) :]
        owned = (other for other in later if other.owners not in {(), ("speaker",)} and other.strength != "country")
        owner = next((other.owners[0] for other in owned if other.group == force.group), "")
        return "" if owner in VAGUE_OWNERS else owner

    def likely(self) -> str:
        """The owner that forces of which nothing is told have most likely; '' where no force has one."""
        if self._likeliest is None:
            self._likeliest = self._commonest()
        return self._likeliest

    def at_home(self, force: Force) -> bool:
        """Whether an army nobody is said to have is the one of the country itself: none is called foreign there."""
        if asked_of_others(self._text, force) or force.head not in _ARMIES:
            return False
        return self._host != "" and not any("foreign" in f.owners for f in self._forces)

    def _only(self) -> str:
        """Whom "foreign" means: the one owner forces are said to have, host and UN left out; '' where several are.

        An owner named once, far behind the first mention of foreign forces, is not meant by it.
        """
        owning = [force for force in self._forces if force.strength in {"described", "named"}]
        told = Counter(owner for force in owning for owner in force.owners)
        owners = set(told) - {*VAGUE_OWNERS, self._host, "united-nations"}
        only = next(iter(owners)) if len(owners) == 1 else ""
        first = next((force for force in owning if only in force.owners or "foreign" in force.owners), None)
        return only if only and (told[only] > 1 or (first and only in first.owners)) else ""

    def _commonest(self) -> str:
        """The owner most mentions of forces bear, the host and vague ones left out."""
        phrases = (force for force in self._forces if force.strength != "country")
        owners = Counter(owner for force in phrases for owner in self._said(force))
        ranked = [owner for owner, _ in owners.most_common() if owner not in {*VAGUE_OWNERS, self._host}]
        return ranked[0] if ranked else self._written_from()

    def _written_from(self) -> str:
        """The state an article on missions abroad is written from, where it tells of no other's forces; else ''."""
        town = dateline(self._text, self._mentions)
        sent = any(force.group == "mission" and force.place == self._host for force in self._forces)
        return town if sent and town != self._host else ""

    def _said(self, force: Force) -> tuple[str, ...]:
        """The owners a force is said to have, by its words, as whoever has it, or as whom "its" stands for."""
        if force.owners == ("its",):
            return self.told(force)
        return force.owners or (holder(self._text, force, self._mentions),)


_SAYING = re.compile(
    r"(?:['’]s?)?(?: [\w-]+){0,4} (?:sa(?:id|ys?)|claim(?:s|ed)?|den(?:y|ies|ied)|insist(?:s|ed)?|vow(?:s|ed)?|"
    r"announce[sd]?|confirm(?:s|ed)?|report(?:s|ed)?)(?: (?:on )?\w+day)?(?: that)? "
)
_ITS_ARMY = frozenset(["its army", "its military", "its armed forces", "its navy", "its air force"])
"""What is the army of the state named right before it: "praised Norland and its army"."""
_ALONE = re.compile(
    r"[.,;:!?’”\"]| (?:on|in|at|and|who|were|are|have|had|will|would|by|to|for|from|with|out|as|must)\b"
)
"""What stands behind the name of a people that no noun follows."""
_POSSESSOR = re.compile(r"['’]s? $")
_ARMIES = frozenset(["army", "armed forces", "military", "security forces", "troops", "soldiers", "soldier"])
_HIRED = frozenset(["contractors", "contractor", "mercenaries", "mercenary"])
_SENTENCE_ENDS = re.compile(r"[.!?][”\"’']?\s+(?=[A-Z“\"‘])")
_LOATHED = frozenset(["occupiers", "invaders", "occupation", "mercenaries", "mercenary", "militants", "gunmen"])
