"""Arms that are bought, sold, delivered or scrapped, and are no force of anybody there."""

from __future__ import annotations

import re

from seeds.parser.texts.spans import Span


def is_ware(text: str, words: Span) -> bool:
    """Whether aircraft, ships or tanks are only goods: "ordered 40 tanks from Norland", "the jets were sold"."""
    before = max(0, words.start - _NEAR)
    if _TRADED.search(text, before, words.start) or _DELIVERED.match(text, words.end):
        return True
    sent = " to " in words.of(text) or _SENT.match(text, words.end)
    return _ORDERED.search(text, before, words.start) is not None and not sent


_NEAR = 60
_AMONG = r"(?:(?!(?:and|or|but|that|which|to|from|against|by)\b)[\w’'-]+ ){0,4}?$"
_TRADED = re.compile(
    r"\b(?:buy|bought|buys|buying|purchas(?:e[sd]?|ing)(?: of)?|acqui(?:r(?:e[sd]?|ing)|sition of)|sells?|sold|selling|"
    r"sale of|suppl(?:y|ies|ied|ying)(?: of)?|donat(?:e[sd]?|ing)|export(?:s|ed|ing)?(?: of)?|"
    r"(?:contract|deal|order|tender) for|deliver(?:s|ed|ing)|(?<!take )(?<!takes )(?<!took )deliver(?:y|ies) of|"
    rf"receiv(?:e[sd]?|ing)|paid for|hand(?:s|ed|ing)? over|financ(?:e[sd]?|ing)) (?:of )?{_AMONG}"
)
_ORDERED = re.compile(rf"\border(?:s|ed|ing)? {_AMONG}")
_SENT = re.compile(r" (?:[\w-]+ )?(?:to|out|home|back|into|in|off|away|across|onto|down|up|there|here|not|against)\b")
_DELIVERED = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:(?:will|would|to|had|has|have|been|were|was|are) )*(?:be |been )?"
    r"(?:deliver(?:ed|y)|bought|ordered from|purchased|paid for|sold|scrapped|mothballed|withdrawn from service|"
    r"retired from service)\b"
)
