"""What a crowd says on its banners and in its chants."""

from __future__ import annotations

import re

from seeds.parser.acts.acts import Act
from seeds.parser.acts.verbacts import LEAD
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

_SIGN = re.compile(
    r"\b(?P<cue>(?:banners?|signs?|placards?|posters?|leaflets?|slogans?|graffiti|[Tt]-shirts?)\s+(?:that |which )?"
    r"(?:reading|read|saying|said|bearing the words?|with the words?|such as|like)|"
    r"(?:chant|shout|chorus|scream|yell)(?:ing|ed)|crying|singing)\s*(?:slogans (?:such as|like)\s*)?[:,]?\s*"
    r"(?P<words>[“\"‘'«].+)"
)
_STEMS = word_set("anner sign lacard poster leaflet slogan graffiti shirt chant shout chor scream yell crying singing")
"""One of which every cue of such words holds."""
_OPENED = re.compile(r"[“\"‘'«]")
_GATHERING = re.compile(
    r"[,;:]|\s(?:who|with|in front|outside|near|at|on|in|to|carr\w+|h[eou]ld(?:ing)?|wav\w+|brandish\w+|hung|\w+ed)\b"
)


def sign_act(text: str, sentence: Span) -> Act | None:
    """What a crowd says on its banners or in its chants; None where the sentence tells of none."""
    words = sentence.of(text)
    shows = _OPENED.search(words) and any(stem in words for stem in _STEMS)
    match = _SIGN.search(text, sentence.start, sentence.end) if shows else None
    if not match:
        return None
    lead = LEAD.match(text, sentence.start, match.start())
    start = lead.end() if lead else sentence.start
    stop = _GATHERING.search(text, start + 2, match.start())
    who = Span(start, stop.start() if stop else match.start()).trim(text)
    if not len(who) or not CROWD.search(who.of(text)):
        return None
    content = Span(*match.span("words"))
    return Act(sentence, who, Span(*match.span("cue")), content, "quote", "act-sign")


CROWDS = (
    r"protesters?|demonstrators?|marchers?|crowds?|thousands|hundreds|dozens|women|men|students|residents|villagers|"
    r"people|supporters|workers|activists|veterans|youths|members|mothers|families|farmers|fishermen|monks|"
    r"traders|shopkeepers|drivers|teachers|herders|nurses|parents|miners|pensioners|pupils|lawyers|"
    r"others|some"
)
CROWD = re.compile(rf"(?i)\b(?:{CROWDS})\b")
