"""Where an article is written from, and whether that may tell where forces stand: only where nothing else does."""

from __future__ import annotations

import re

from seeds.parser.forces.force import Force
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.presentations import OFFICE
from seeds.parser.texts.spans import Span

_AGENCY = r"(?: \([\w /-]{2,30}\))?"
_DAY = r"(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?)?"
_BEHIND_TOWN = re.compile(
    rf"(?:/[A-Z ]{{3,20}})?(?:, [A-Z][\w. ]{{2,14}}(?:, \d{{4}})?)?{_AGENCY}{_DAY}{_AGENCY}"
    r"(?: ?[-–—]{1,2} |(?<=[A-Z)]): |(?<=\))\. |(?<=[A-Z]\)) (?=[A-Z]))"
)
"""What stands behind the town an article is written from: a dash, or a colon behind capitals ("ISLAMABAD: ")."""
_TOWN = re.compile(r"(?:\A|\n)[A-Z][A-Z'’. -]{1,24}, \Z")
"""A town of which no table tells the country, before the country."""
_PLACED = re.compile(r"(?: [a-z]+){1,4} (?:in|at|from|around) (?:the )?(?P<place>(?:al-)?[A-Z][a-z])")
"""What places a force behind its verb: "would remain in Arden"."""
_SENTENCE = re.compile(r"[.!?][\"”’']?\s|\n")
_OFFICE_WITHIN = 30
"""Code points behind a country within which its office is named: " Deputy Foreign Minister"."""
_REACH = 400
"""Code points within which a sentence ends."""


def dateline(text: str, mentions: tuple[Mention, ...]) -> str:
    """The country of the town an article is written from, where it tells one; '' where not."""
    first = (mention for mention in mentions[:12] if mention.country and mention.form in {"capital", "name"})
    return next((mention.country for mention in first if _opens_line(text, mention.span)), "")


def _opens_line(text: str, town: Span) -> bool:
    """Whether a town stands as that an article is written from, or its country behind it: "GAO, Mali (AP) - "."""
    opens = town.of(text).isupper() or text[max(0, town.start - 1) : town.start] in ("", "\n")
    behind = opens or _TOWN.search(text, max(0, town.start - 30), town.start)
    return bool(behind) and _BEHIND_TOWN.match(text, town.end) is not None


def seated(text: str, mention: Mention, forces: tuple[Force, ...], town: str) -> bool:
    """Whether a country is named only as the office held where a report is written, in a sentence without a force."""
    if mention.country != town or mention.form != "adjective":
        return False
    end = _SENTENCE.search(text, mention.span.end, mention.span.end + _REACH)
    stop = end.start() if end else mention.span.end + _REACH
    office = OFFICE.search(text, mention.span.end, min(stop, mention.span.end + _OFFICE_WITHIN))
    return office is not None and not any(mention.span.end <= f.span.start < stop for f in forces)


def told_elsewhere(text: str, forces: tuple[Force, ...], mentions: tuple[Mention, ...], town: str) -> bool:
    """Whether a force is placed by the words behind it at a place, known or not, that is not the country `town`."""
    there = {mention.span.start for mention in mentions if mention.country == town}
    placed = (_PLACED.match(text, force.span.end) for force in forces)
    return any(match.start("place") not in there for match in placed if match)
