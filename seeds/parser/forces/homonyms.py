"""Whether a noun for a force names something of everyday life there, by the words beside it: "tax base"."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.parser.forces.vagueness import REGIMENT
from seeds.parser.texts.spans import Span

_WEAPONLESS = re.compile(
    r"\b(?:tax|customer|voter|data|knowledge|fan|diplomatic|trade|economic|space|"
    r"rescue|market|labou?r|police|"
    r"work|task|security|election|observer|civilian|fact-finding|humanitarian|power|gas|bus|"
    r"train|railway|radio|television|TV)[ -]$"
)
_BEFORE = {
    "base": "political|electoral|loyal|manufacturing|industrial|support|supporter|party|power|revenue|popular|"
    "grassroots|"
    "social|fan|membership|activist|supply|skills",
    "guard": "prison|life|park|museum|bank|forest|door",
    "camp": "refugee|refugees['’]?|displaced|displacement|displaced persons['’]?|idp|protest|summer|holiday|tent|"
    "tented|"
    "transit|detention|migrant|scout|mining|logging|fishing|peace|opposition",
    "ship": "cargo|container|cruise|merchant|fishing|rescue|supply|passenger|grain|drill|drilling|research|survey|"
    "charity|"
    "hospital|sailing|commercial|migrant|rescue|pleasure|tourist|dredging",
    "tank": "think|fish|water|fuel|septic|storage|petrol",
    "unit": "business|housing|care|maternity|research|finance|burns|accounting|negotiating",
    "fighter": "fire|freedom|bull|prize|street|cage|kick",
    "mission": "aid|diplomatic|mercy|business|religious|christian|catholic|moon|mars|lunar",
    "force": "driving|political|moral|brute|sales|economic|irresistible|creative|social|left-wing|right-wing|"
    "progressive|"
    "conservative|dark",
    "brigade": "fire|bucket",
    "crew": "film|television|tv|camera|cabin|ambulance|repair|fire|construction|demolition|cleaning|medical",
    "squad": "football|cricket|rugby|hockey|olympic|world cup|basketball|volleyball",
    "corps": "press|diplomatic|peace|consular",
    "army": "salvation|terracotta|barmy|tartan",
    "coalition": "ruling|governing|centre-right|centre-left|center-right|center-left|opposition|"
    "(?:part(?:y|ies)|partners?|ministers|members?|colleagues?|allies) (?:in|of) (?:the|his|her|its)|three-party|"
    "two-party|government|governing|left-wing|right-wing|grand|traffic-light|four-party|christian democrat",
    "column": "newspaper|weekly|advice|opinion|gossip",
    "battery": "car|phone|lithium|laptop",
    "station": "polling|petrol|filling|fire|pumping|weather|coffee|metro|subway|research",
    "facility": "processing|storage|detention|health|sports|credit|loan|production|research|medical|school|training",
    "installation": "art|solar|oil|sound",
    "alliance": "electoral|opposition|business|political|ruling|party|left-wing|right-wing|election",
    "venture": "joint|business|mining|oil",
    "troop": "scout|monkey|dance|theatre",
    "navy": "merchant",
    "plane": "passenger|cargo|private|charter",
}
_PEOPLE_AT_REST = (
    "displaced|refugees|migrants|homeless|idps|families|children|asylum|survivors|evacuees|pilgrims|tourists"
)
_BEHIND = {
    "contingent": r" (?:up)?on\b",
    "base": r" of (?:the |an? |his |her |its |their )?(?:[a-z]+ )?(?:party|movement|support\w*|voters?|economy|pyramid|"
    r"mountain|statue|tower|hill|wall|tree|skull|spine|cliff|agreement|campaign|pyramids|operations? for \w+)\b",
    "camp": rf" (?:for|of|where|housing|with|to) (?:the )?(?:[\d,.]+ )?(?:[a-z]+ ){{0,2}}(?:{_PEOPLE_AT_REST})\b",
    "army": r" of (?!occupation)(?:lobbyists|volunteers|lawyers|fans|workers|officials|bureaucrats|tourists|reporters|"
    r"cleaners|supporters|helpers|ants|critics|traders|the unemployed)\b",
    "coalition": r" (?:government|partners?|parties|party|talks|deal|agreement|cabinet|ally|allies|lawmakers?)\b",
    "unit": r" of (?:the )?(?:company|bank|group|firm|currency)\b",
    "force": r" (?:of (?:nature|law|habit|gravity|the (?:blast|explosion|storm|earthquake))|majeure)\b",
}


def is_furniture(text: str, head: Span) -> bool:
    """Whether a word beside a head makes it something else: "tax base", "trade mission", "a camp for refugees"."""
    before = _WEAPONLESS.search(text, max(0, head.start - 14), head.start)
    of_arms = before and before.group().lower().startswith("task") and _has_task_force(text)
    return bool(before and not of_arms) or _is_homonym(text, head)


def _is_homonym(text: str, head: Span) -> bool:
    noun = _singular(head.of(text).lower())
    before, behind = _beside(noun)
    if noun == "company" and _is_firm(text, head) and not REGIMENT.search(text):
        return True
    if before and before.search(text, max(0, head.start - 28), head.start):
        return True
    return bool(behind and behind.match(text, head.end)) or (noun == "camp" and _is_of_refuge(text))


def _is_firm(text: str, head: Span) -> bool:
    """Whether a company is a business: of no soldiers, and told by where it is from or as no armed one."""
    if _FIRM.search(text, max(0, head.start - 40), head.start):
        return True
    armed = _ARMED_ONE.search(text, max(0, head.start - 40), head.start) or _OF_SOLDIERS.match(text, head.end)
    return head.of(text).lower() == "companies" and not armed


_ARMED_ONE = re.compile(
    r"(?i)\b(?:military|security|mercenar(?:y|ies)|armed|combat|tank|rifle|infantry|guard|airborne|parachute|engineer\w*|"
    r"logistics|(?:two|three|four|five|six) [a-z-]*)[ -](?:[a-z]+ )?$"
)
_OF_SOLDIERS = re.compile(r" of (?:[\w-]+ ){0,3}?(?:troops|soldiers|infantry|paratroopers|marines|guards|men|police)\b")
_FIRM = re.compile(r"\b[Aa]n? (?:[A-Z][\w.-]+ ){1,2}(?:[a-z]+ )?$")
"""What stands before a business: "a US company will build a port"."""


def _singular(noun: str) -> str:
    return _NOUNS.get(noun, noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s"))


_NOUNS = {"corps": "corps", "vessel": "ship", "vessels": "ship", "boats": "ship", "planes": "plane", "posts": "posts"}


@lru_cache(maxsize=64)
def _beside(noun: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """What before and what behind a noun makes it something else."""
    before, behind = _BEFORE.get(noun), _BEHIND.get(noun)
    return (
        re.compile(rf"(?i)\b(?:{before})[ -]$") if before else None,
        re.compile(rf"(?i){behind}") if behind else None,
    )


@lru_cache(maxsize=2)
def _is_of_refuge(text: str) -> bool:
    """Whether the camps of a text are those of people who have fled, and none are of soldiers."""
    return _REFUGE.search(text) is not None and _OF_ARMS.search(text) is None


_REFUGE = re.compile(
    rf"(?i)\b(?:refugee|displacement|displaced|idp|migrant|transit|protest) camps?\b|"
    rf"\bcamps? (?:for|of|where|housing|with) (?:the )?(?:[\d,.]+ )?(?:[a-z]+ ){{0,2}}(?:{_PEOPLE_AT_REST})\b"
)
_OF_ARMS = re.compile(r"\b(?:military|army|training|[Rr]ebel|troops['’]?|soldiers['’]|their|our) camps?\b|\bCamp [A-Z]")


@lru_cache(maxsize=2)
def _has_task_force(text: str) -> bool:
    """Whether a task force of the text is plainly one of soldiers; asked again for each of them."""
    return _TASK_FORCE.search(text) is not None


_TASK_FORCE = re.compile(r"(?:[Jj]oint|[Mm]ultinational|[Nn]aval|[Mm]ilitary|[Cc]ombined|[Mm]aritime) [Tt]ask [Ff]orce")
