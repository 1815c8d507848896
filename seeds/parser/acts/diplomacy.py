"""What a state protests against through envoys: "summoned the ambassador over", "lodged a complaint about"."""

from __future__ import annotations

import re

from seeds.parser.acts.acts import Act
from seeds.parser.acts.verbacts import LEAD, actor_before
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_ENVOY = r"(?:ambassadors?|envoys?|diplomats?|attach[eé]s?|charg[eé](?:s)? d['’]affaires|consuls?|representative)"
_NOTE = r"(?:protests?|complaints?|protest note|note of protest|notes? verbale|d[eé]marche)"
_OVER = (
    r"(?:over|about|after|against|at|(?:in|to) protest(?: against| at| over)?|to complain (?:about|of|over)|"
    r"in response to)"
)
_CLAUSE = r"(?:[^.;:“”\"\n]|(?<=[A-Z])\.)"
_PROTEST = re.compile(
    r"\s(?P<cue>(?:(?:has|have|had|also|again|on \w+day) ){0,3}"
    rf"(?:(?:summon(?:s|ed)?|call(?:s|ed)? in|recall(?:s|ed)?|withdr(?:ew|aws)|expel(?:s|led)?|convok(?:es|ed)) "
    rf"{_CLAUSE}{{0,60}}?\b{_ENVOY}\b(?! (?:said|says|told))|"
    r"(?:lodg|fil|ma|submit|hand|deliver|issu|sen|present|g[ai]v)\w* "
    rf"{_CLAUSE}{{0,60}}?\b{_NOTE}\b|"
    rf"(?:protest|complain)(?:s|ed)? (?:formally |officially )?to (?=(?:the )?[A-Z])){_CLAUSE}{{0,60}}? {_OVER})\s"
)
_SAID = re.compile(
    r"\b(?:claim|report|remark|comment|accus|allegation|said|saying|call(?:s|ed)\b|threat|demand|statement|speech|interview|"
    r"suggest|warn|tweet)"
)
"""What envoys are summoned after that is words, and no deed of soldiers."""
_STEMS = (
    "ambass",
    "envoy",
    "diplom",
    "attach",
    "affaires",
    "consul",
    "represent",
    "protest",
    "complain",
    "note",
    "marche",
)


def diplomatic_act(text: str, sentence: Span, mentions: tuple[Mention, ...], headline: bool = False) -> Act | None:
    """What a state is told to protest against through envoys; None where the sentence tells of no such protest."""
    words = sentence.of(text)
    if not any(stem in words for stem in _STEMS):
        return None
    lead = None if headline else LEAD.match(text, sentence.start, sentence.end)
    start = lead.end() if lead else sentence.start
    match = _PROTEST.search(text, start, sentence.end)
    actor = actor_before(text, Span(start, match.start()), mentions) if match else None
    if not match or not actor:
        return None
    content = Span(match.end(), sentence.end).trim(text, " .")
    if match["cue"].endswith(" after") and _SAID.search(content.of(text)):
        return None
    form = "headline" if headline else "paraphrase"
    return Act(sentence, actor, Span(*match.span("cue")), content, form, "act-diplomatic")
