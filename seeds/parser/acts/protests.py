"""What a crowd takes to the streets against: "thousands rallied against the base"."""

from __future__ import annotations

import re

from seeds.parser.acts.acts import Act
from seeds.parser.acts.actverbs import ACTOR_NOUNS
from seeds.parser.acts.signs import CROWD
from seeds.parser.acts.verbacts import LEAD
from seeds.parser.naming.persons import FULL_NAME
from seeds.parser.texts.spans import Span

_PROTEST = re.compile(
    r"\s(?:(?:(?:has|have|had|also) )?(?:[a-z]+ed|set|hung|held|shut|lit|threw|laid|went|came) "
    r"[^.;:“\"]{0,70}? (?=in protest ))?"
    r"(?P<cue>(?:(?:has|have|had|are|were|is|was|been|also|again|later|have been|has been) ){0,3}"
    r"(?:(?:protest|march|demonstrat|campaign|agitat)(?:s|es|e|ed|ing)|(?<=[a-z]s )(?:protest|march)|"
    r"rall(?:y|ies|ied|ying)|"
    r"(?:took|take|takes|taking|poured|pouring) (?:in)?to the streets|"
    r"(?:held|hold|holds|holding|staged?|stages|staging|joined|called|organi[sz]ed|led|leads|leading) "
    r"(?:(?:an?|their|the|another|its|[\w-]+) ){0,3}?"
    r"(?:protests?|rall(?:y|ies)|march(?:es)?|demonstrations?|vigils?|sit-ins?))\b"
    r"[^.;:,“\"]{0,70}? (?:against|over|at)|in protest (?:against|over|at))\s"
)
_FROM_THE_STREET = re.compile(
    r"(?:(?:the|their|its|any|an?|continued|permanent|planned|further|[A-Z][\w-]+)\s){0,4}"
    r"(?:presence|deployment|stationing|arrival|garrison|base|bases|troops|soldiers|forces|occupation|expansion|contingent)\b"
)
_ACTOR = re.compile(rf"(?i)\b(?:{ACTOR_NOUNS}|locals|neighbours|neighbors|trade unions?|coalitions?)\b")
_PERSON = re.compile(rf"{FULL_NAME}(?:, [^,]{{3,50}},?)?")
_CLAUSE = re.compile(r"(?i)\b(?:that|said|says|who|which|when|after|because|if)\b|[:;“”]")
_LONGEST = 110
_STEMS = ("protest", "rall", "march", "demonstr", "campaign", "agitat", "street", "vigil", "sit-in")


def protest_act(text: str, sentence: Span) -> Act | None:
    """What those who take to the streets are told to be against; None where the sentence tells of no protest."""
    words = sentence.of(text)
    if not any(stem in words for stem in _STEMS):
        return None
    lead = LEAD.match(text, sentence.start, sentence.end)
    start = lead.end() if lead else sentence.start
    match = _PROTEST.search(text, start, sentence.end)
    if not match or not _FROM_THE_STREET.match(text, match.end(), sentence.end):
        return None
    who = Span(start, match.start()).trim(text, " ,")
    named = CROWD.search(who.of(text)) or _ACTOR.search(who.of(text)) or _PERSON.fullmatch(who.of(text))
    if not named or len(who) > _LONGEST or _CLAUSE.search(who.of(text)):
        return None
    content = Span(match.end(), sentence.end).trim(text, " .")
    return Act(sentence, who, Span(*match.span("cue")), content, "paraphrase", "act-protest")
