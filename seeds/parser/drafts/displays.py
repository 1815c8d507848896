"""Soldiers who only practise, march past or play music, of whom nobody takes a position by saying so."""

from __future__ import annotations

import re

from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance

_ON_SHOW = frozenset(["announce_deployment", "claim_presence", "threaten_expulsion"])
"""The positions that words of drills and parades are taken for."""
_SHOW = re.compile(
    r"\b(?:practi[sc](?:e[sd]?|ing)|rehears(?:e[sd]?|ing)|(?:take|takes|took|taking) part in "
    r"(?:the |an? )?(?:\w+ ){0,2}(?:exercise|drill|parade|march|ceremony|contest|race|man(?:oeuv|euv)re)s?|parades?|"
    r"concerts?|march(?:ed|es)? (?:in|past)|(?:army|navy|military|regimental|brass|big) band)\b"
)
_SENT = re.compile(
    r"\b(?:sen[dt]|sending|deploy\w*|flown|fly|arriv\w*|stay\w*|remain\w*|leav\w*|left|withdr\w*|station\w*|come|came|"
    r"invasion|invad\w*|occup\w*)\b"
)


def is_display(read: Article, told: Utterance) -> bool:
    """Whether a statement only tells of a drill, a parade or a concert, and of no coming, staying or going."""
    words = told.span.of(read.text)
    return told.reading.position in _ON_SHOW and bool(_SHOW.search(words)) and not _SENT.search(words)
