"""Who speaks, and what is proposed of somebody whom no known actor stands for."""

from __future__ import annotations

import re

from seeds.parser.naming.spellings import slug
from seeds.parser.texts.records import record

_ORGANISATION = re.compile(
    r"\b(?:ministry|government|party|union|council|committee|assembly|parliament|agency|office|department|command|junta|"
    r"coalition|alliance|movement|front|group|brigades?|army|force|forces|mission|bureau|organi[sz]ation|rulers|embassy|"
    r"newspaper|media|television|radio|league|church|congress|senate|court|authority|authorities|administration)\b",
    re.IGNORECASE,
)
_GATHERED = re.compile(
    r"(?<=s) (?:meeting|gathered|gathering|assembled|attending|speaking|convened|sitting|marching|rallying|protesting|"
    r"demonstrating) (?:in|at|on|for|outside|near|under|before|from|an?|the|[A-Z])\b.*"
)
"""Where those are who speak as one: "elders meeting in the valley"."""
_PRINTED = re.compile(
    r" (?:published|issued|released|posted|circulated|distributed|printed)"
    r"(?: (?:this|on|in|late|early|by|last|here|earlier|yesterday|today|at|over)\b.*)?\Z"
)
"""Where and when a paper came out that somebody speaks in: "reads the note of the ministry published on Monday"."""
_PERSON = re.compile(r"(?:[A-Z][\w'’-]*\.?\s+)+(?:(?:al|el|van|von|de|bin|ibn|ul|der)[- ])*[A-Z][\w'’-]+|[A-Z][\w'’-]+")


@record(frozen=True, slots=True)
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


def proposed(speaker: str, role: str, affiliation: str, side: str, told: bool) -> Speaker:
    """Somebody the collection does not know: a body or a person by the name, which loses its article and its place."""
    bare = _GATHERED.sub("", re.sub(r"^(?:[Tt]he|[Aa]n?)\s+", "", speaker))
    bare = _PRINTED.sub("", bare).strip() or "unnamed speaker"
    organisation = _ORGANISATION.search(bare)
    kind = "organization" if organisation and not _PERSON.fullmatch(bare) else "person"
    return Speaker(slug(bare), bare, False, kind, role, affiliation, side, True, told)
