"""Whether the cue of what is said only tells that it is said, and no position: "insisted that it was there"."""

from __future__ import annotations

import re

SAID = "said"
"""The word that such a cue is read as."""
_GOING_ON = re.compile(
    r"(?i)(?:(?:go|goes|went|going|carr(?:y|ies|ied)) on|"
    r"(?:maintain|continu|recall|conclud|clos|shot|shoot|fir)\w*(?: back)?|"
    r"(?:cuts?|cutting|chim\w+|broke|breaks) in|end(?:s|ed)|open(?:s|ed)|struck|strikes)"
)
"""Cues that bear the class of some movement: "he went on", "she maintained that ..."."""
_CLAIMING = re.compile(r"(?i)(?:insist|suggest|agree|allow|guarantee)\w*")
"""Cues that ask or promise something only before words which do: "insisted that they leave", "agreed to send them"."""
_TOLD = re.compile(r"[\s,:;]*(?:that\b|[\"“‘«„'])")
_INDICATIVE = re.compile(
    r"(?i)\b(?:is|are|was|were|am|has|had|have|did|does|do|can|could|would|will|wo|came|went|knew)\b|"
    r"['’](?:s|re|ve|d|ll) "
)
_WANTED = re.compile(
    r"(?i)\b(?:must|should|ought|need|needs|needed|has to|have to|had to|time|let|shall|(?:would|will|to) (?:\w+ ){0,2}"
    r"(?:leave|withdraw|go|pull|end|send|depart|stay|return))\b"
)


def only_says(cue: str, content: str, behind: bool) -> bool:
    """Whether a cue only tells that its content is said; `behind` tells that it stands behind the content."""
    if _GOING_ON.fullmatch(cue):
        return behind or bool(_TOLD.match(content))
    if not _CLAIMING.fullmatch(cue):
        return False
    return bool(_INDICATIVE.search(content)) and not _WANTED.search(content)
