"""Whether words are on everyday life or on amends: "stays in office", "keeps helping farmers", "must be punished"."""

from __future__ import annotations

import re

_OFFICES = (
    "office|power|race|contest|post|job|jobs|government|parliament|coalition|hospital|prison|jail|custody|school|"
    "schools|bed|"
    "politics|cup|league|tournament|bloc|union|party|touch|contact|business|charge|control|place of|favou?r|debt|work|"
    "studies|lessons|classes|court|church|talks|table|market|pact|agreement|treaty|deal|PACT|PACTs|TALK"
)
_CIVILIANS = (
    "farmers?|refugees|famil(?:y|ies)|victims|children|women|patients|pupils|students|teachers|workers|fishermen|"
    "villagers|"
    "survivors|traders|shops|poor|needy|homeless|hungry|hospitals?|clinics?|schools?|aid|food|medicines?|water|"
    "money|funds|"
    "grain|wheat|loans|grants|trade|growth|jobs|reforms?|education|health|research|science|tourism"
)
_WHOSE = "(?:the|an?|his|her|its|their|our|my|this|that)"
_STAYS = re.compile(
    rf"(?<!\S)STAYD? (?:(?:in|at|on|with|to) (?:{_WHOSE} )?(?:[a-z-]+ )?(?:{_OFFICES})|"
    r"(?:silent|calm|united|neutral|friends|loyal|faithful|unchanged|unclear|high|low|optimistic|hopeful|sceptical|"
    r"skeptical|critical|cautious|independent|popular|alive|unknown)|"
    r"a (?:member|friend|partner|mystery|problem|concern)) "
)
_GOES_BACK = re.compile(rf"(?<!\S)LEAVED? (?:back )?to (?:the )?(?:{_OFFICES}) ")
_HELPS = re.compile(
    r"(?<!\S)(?:STAY|still) (?:(?:to|with|its|their|our|his|her) )*"
    r"(?:HELP|support|[a-z]+ing|give|GIVE|provide|deliver|pay|send|SEND|fund) "
    rf"(?:(?!C\d|F\d|N\d|P )\S+ ){{0,3}}?(?:{_CIVILIANS}) "
)


_AMENDS = re.compile(
    r"(?<!\S)(?:OBLIGE|URGE to|DEMAND to|ASK to|CALL (?:on|for|to)) (?:[a-z]+ly )?(?:BE )?(?:punish|investigate|"
    r"apologi[sz]e|"
    r"explain|compensate|pay|prosecute|free|release|condemn|publish|sign|negotiate|talk|put on trial|"
    r"brought to (?:justice|"
    r"court|trial)|held (?:to account|accountable|responsible)|punished|investigated|explained|prosecuted|tried|paid) "
)
_NEEDS = re.compile(
    r"(?<!\S)(?:need|needs|needed|lack|lacks|lacked|without) (?:[a-z-]+ ){0,2}?(?:tents?|food|water|blankets?|"
    r"medicines?|"
    r"shelter|drugs|fuel|electricity|doctors|nurses|teachers|beds|clothes|seeds|money|cash|jobs|schools?|roads?|grain) "
)


def keeps_at_else(row: str) -> bool:
    """Whether a row of tags has somebody stay in, go back to or go on with what is no place or work of soldiers."""
    return any(other.search(row) for other in (_STAYS, _GOES_BACK, _HELPS))


def asks_for_else(row: str) -> bool:
    """Whether a row of tags asks for amends or tells of everyday needs: "must punish them", "they need tents"."""
    return any(other.search(row) for other in (_AMENDS, _NEEDS))


def is_of_deeds(words: str) -> bool:
    """Whether words that name no force judge a deed, and not that somebody is there: "it was a war crime"."""
    return _DEEDS.search(words) is not None


_DEEDS = re.compile(
    r"(?i)\b(?:it|this|that|these|they|which) (?:(?:was|were|is|are|may|might|could|would|be|amount(?:s|ed)?|"
    r"constitutes?|"
    r"constituted?|have been|to|clearly|an?|possible) )+(?:war crimes?|crimes? against humanity|murder|massacre|"
    r"atrocit\w+|"
    r"crime|assassination|execution|accident|mistake)\b|\b(?:they|these (?:men|people)|he|she) (?:must|should|"
    r"have to) be "
    r"(?:stopped|caught|arrested|punished|tried|jailed)\b"
)
