"""Where a page of short news is cut into its stories, each of which has its own soldiers, host and speakers."""

from __future__ import annotations

import re
from itertools import pairwise

from seeds.parser.articles.article import article
from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.names import Names
from seeds.parser.texts.spans import Span

_FEWEST = 3
"""Stories that make a page one of short news."""
_SHORT = 800
"""Code points in a short story at most, as such pages have them on the whole."""
_DATELINE = re.compile(
    r"^[ \t]*(?P<where>[A-Z][A-Z.'’ -]{2,30})(?:, [A-Z][\w. ]{2,25})?(?: \([\w /.-]{2,30}\))?"
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? ?[-–—]{1,2} (?=\S)",
    re.MULTILINE,
)
"""The town a story is written from, in capitals."""
_HEADING = re.compile(r"^[^\w\n]*(?P<where>[A-Z][\w.'’ -]{2,30}): [^\n]{8,110}[^\n.:;,]\n+(?=[^\n]{80})", re.MULTILINE)
"""A story's headline behind the state it is of, with a paragraph below."""
_COLLECTING = re.compile(
    r"(?i)\b(?:briefs?|briefly|briefing|round-?up|digest|bulletin|in short|at a glance|wires?|world news|news in|"
    r"elsewhere|headlines)\b"
)
"""What the first line of a page that collects news says of it."""
_OWN_TITLE = re.compile(r"(?P<title>[^\n]{8,120}[^\n.:;,!?”\"])\n+\Z")
"""The line above a story that is its headline."""
_LONGEST_TITLE = 125


def stories(text: str, names: Names) -> tuple[Span, ...]:
    """The stories of a page of short news, with what stands before the first; any other text as one.

    A page of which two stories or more are on forces in the same country is one story, told from several towns.
    """
    starts = _datelined(text) or _headed(text)
    cuts = sorted({0, *starts, len(text)})
    found = tuple(Span(start, end) for start, end in pairwise(cuts))
    if len(found) < _FEWEST:
        return (Span(0, len(text)),)
    told = (article(story.of(text), names, None) for story in found)
    hosts = [read.theatre.host for read in told if any(force.strength != "country" for force in read.forces)]
    apart = {*hosts} - {""}
    return found if len(apart) >= _FEWEST and len(apart) + 1 >= len(hosts) else (Span(0, len(text)),)


def _datelined(text: str) -> list[int]:
    """Where stories begin that are written from several towns, at the headline above where one stands."""
    found = list(_DATELINE.finditer(text))
    several = len({match["where"] for match in found}) >= _FEWEST
    if not several or len(text) - found[0].start() > _SHORT * len(found):
        return []
    return [_titled(text, match.start()) for match in found]


def _titled(text: str, start: int) -> int:
    """Where the headline of a story begins that opens at `start`, or the story itself; no page's first line is one."""
    above = _OWN_TITLE.search(text, max(0, start - _LONGEST_TITLE), start)
    first = text.find("\n")
    return above.start("title") if above and above.start("title") > first else start


def _headed(text: str) -> list[int]:
    """Where stories begin that are headed by the state each is of, on a page whose first line says it collects news."""
    if not _COLLECTING.search(text, 0, max(0, text.find("\n"))):
        return []
    found = [match for match in _HEADING.finditer(text) if match["where"].lower() in NOT_PERSONS]
    return [match.start() for match in found] if len({match["where"] for match in found}) >= _FEWEST else []
