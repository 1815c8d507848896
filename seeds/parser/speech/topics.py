"""Quotations behind words that only tell what they are about: `On the talks: "They must go."`."""

from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DAYS, MONTH_NAMES, Words

_ABOUT = word_set("on about regarding concerning")
_NO_TOPICS = (
    DAYS
    | frozenset(MONTH_NAMES)
    | word_set("placard poster banner sign wall board post x twitter facebook telegram radio air tv")
)
"""What stands behind "on" and is no subject of talk."""
_LONGEST = 20


def topic_end(words: Words, first: int, end: int) -> int:
    """The first word of a quotation that a topic and a colon stand before in the sentence; -1 for none."""
    if words.low[first] not in _ABOUT or words.quoted[first] >= 0:
        return -1
    at = next((k for k in range(first + 2, min(end - 1, first + _LONGEST)) if words.spelling[k] in (":", ",")), -1)
    if at < 0 or words.spelling[at] != ":" or words.quoted[at + 1] < 0:
        return -1
    return at + 1 if _NO_TOPICS.isdisjoint(words.low[first + 1 : at]) else -1
