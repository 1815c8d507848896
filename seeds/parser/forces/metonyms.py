"""States that go and stay as their armies do: "Norland would stay in the valley", "they want Norland to leave"."""

from __future__ import annotations

import re

_HELPING = (
    r"will|would|must|should|shall|may|might|could|can|cannot|has|had|have|is|was|to|not|never|be|been|itself|also|"
    r"soon|eventually|simply|still|ever|sooner or later|entitled|obliged|ready|willing|prepared|determined|free|bound|"
    r"likely|unlikely|going|about|due|supposed|allowed|forced|better|ought|needs?|does|did|wants?|wanted|intends?|"
    r"intended|plans?|planned|(?:wo|ca|does|did|is|was|should|must)n['’]t|in no hurry|under no obligation"
)
_MOVES = (
    r"leav(?:es?|ing)|left|stay(?:s|ed|ing)?(?: on| put)?|remain(?:s|ed|ing)?|withdr(?:aws?|ew|awn)|withdrawing|"
    r"pull(?:s|ed|ing)? (?:out|back)|go(?:es|ing)? (?:home|away|nowhere)|went home|get(?:s|ting)? out|gone|"
    r"(?<=\bbe )(?:out|there)|(?<=\bto )go|depart(?:s|ed|ing)?|quit(?:s|ting)?|pack(?:s|ed|ing)? up|budge[sd]?"
)
_PLACES = (
    r"north|south|east|west|islands?|country|valley|bases?|airport|airfield|port|hills?|region|territory|province|"
    r"peninsula|enclave|city|capital|mountains?|area|zone|strip|border|soil|posts?|outposts?|coast|corridor|heights"
)
_CLOSES = (
    r"[.,;:!?”\"’)—–]|\s+(?:there|here|by|before|until|till|as long|for (?:as|ever|good|years|decades|another|at)|"
    r"forever|because|when|if|once|unless|within|after|and|or|but|so|soon|now|next|indefinitely|permanently|altogether|"
    r"at once|immediately|in place|on (?:its|our|their|the|[A-Z])|"
    r"(?:(?:in|on|from|at|behind|along|inside) )?(?:(?:the|its|their|our|his|that|this) (?:[a-z-]+ ){0,2}"
    rf"(?:{_PLACES})\b|"
    r"(?!(?:NATO|EU|UN)\b)[A-Z][a-z]))"
)
_GOES = re.compile(rf"\s+(?:(?:{_HELPING})\s+){{0,5}}(?:{_MOVES})\b(?={_CLOSES})")


def goes(text: str, end: int) -> bool:
    """Whether the words behind the name of a state, which ends at code point `end`, have it go or stay somewhere."""
    return _GOES.match(text, end) is not None
