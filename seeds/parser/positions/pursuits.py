"""Whether who stays, goes on or goes back does so in everyday life: "stays in office", "keeps helping farmers"."""

from __future__ import annotations

import re

_OFFICES = (
    "office|power|race|contest|post|job|jobs|government|parliament|coalition|hospital|prison|jail|custody|school|schools|bed|"
    "politics|cup|league|tournament|bloc|union|party|touch|contact|business|charge|control|place of|favou?r|debt|work|"
    "studies|lessons|classes|court|church|talks|table|market|pact|agreement|treaty|deal|PACT|PACTs|TALK"
)
_CIVILIANS = (
    "farmers?|refugees|famil(?:y|ies)|victims|children|women|patients|pupils|students|teachers|workers|fishermen|villagers|"
    "survivors|traders|shops|poor|needy|homeless|hungry|hospitals?|clinics?|schools?|aid|food|medicines?|water|money|funds|"
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


def keeps_at_else(row: str) -> bool:
    """Whether a row of tags has somebody stay in, go back to or go on with what is no place or work of soldiers."""
    return any(other.search(row) for other in (_STAYS, _GOES_BACK, _HELPS))
