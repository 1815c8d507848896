"""How something told is taken, by the verb, the verdict or the answer: deny, refuse, back, repeat and their like.

The manners: deny, refuse, back, echo, agree, repeat, accept, blame, regret and affirm; yes and no, is and
isnot, which only answer; and call, which tells nothing without the verdict behind it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.parser.cues.referring import NOUN


@lru_cache(maxsize=1024)
def manner(cue: str) -> str:
    """How the verb or phrase of a cue, in small letters, takes its object; '' where it takes none."""
    found = _VERBS.match(cue)
    return (found.lastgroup or "") if found else ""


_VERBS = re.compile(
    r"(?P<deny>den(?:y|ies|ied|ying)|refut\w+|rebut\w*|disput(?:e[sd]?|ing)|contradict\w*|rubbish\w*)$|"
    r"(?P<refuse>reject\w*|refus\w+|declin\w+|dismiss\w*|brush\w*|shrug\w*|turn\w* down|rebuff\w*|spurn\w*|wav\w+|"
    r"repudiat\w+|thr[eo]w\w* (?:out|cold water on)|pour\w* (?:cold water|scorn) on|rul\w+ out|resist\w*|defy\w*|"
    r"def(?:ied|ies)|scoff\w*|overrul\w+|challeng\w+)|"
    r"(?P<echo>echo\w*|shar(?:e[sd]?|ing)$)|"
    r"(?P<back>back(?:s|ed|ing)?$|support\w*|endors\w*|second(?:s|ed|ing)|favou?r\w*|welcom\w*|applaud\w*|"
    r"hail\w*|prais\w*|stands? by|stood (?:by|behind)|(?:threw|throws?) (?:his|her|its) support behind|embrac\w+|"
    r"approv\w+|uph[eo]ld\w*)|"
    r"(?P<repeat>repeat\w*|reiterat\w*|renew\w*|reaffirm\w*)|"
    r"(?P<accept>accept\w*|agree\w* to|grant\w*|heed\w*)|"
    r"(?P<blame>condemn\w*|denounc\w*|critici[sz]\w*|deplor\w*|decr(?:y|ies|ied|ying)|attack\w*|slam\w*|blast\w*|"
    r"assail\w*|lambast\w*|protest\w*|oppos\w*|object\w*|t(?:ook|akes?) issue with|deride[sd]?)|"
    r"(?P<regret>regret\w*|lament\w*|bemoan\w*|mourn\w*)|"
    r"(?P<affirm>confirm\w*|acknowledg\w*|admit\w*|conced\w*|corroborat\w*)|"
    r"(?P<call>call(?:s|ed|ing)?$|describ\w+|brand\w*|label\w*|term(?:s|ed)$|dub(?:s|bed)|characteri[sz]\w*|portray\w*)"
)

_UNTRUE = (
    r"(?:not (?:true|so|the case|correct|accurate)|untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|"
    r"groundless|absurd|ridiculous|nonsense(?:ical)?|rubbish|lies|fabricat\w+|fiction|fantasy|propaganda|made up|"
    r"invented|speculation|without (?:foundation|basis|merit)|an? (?:\w+ )?(?:lie|fabrication|invention|fairy tale|"
    r"fantasy|hoax|falsehood|myth|smear|slander))"
)
VERDICT = re.compile(
    rf"\b(?P<deny>{_UNTRUE}|disinformation|misinformation|fake)\b|"
    r"\b(?:(?P<back>welcome|wise|overdue|courageous|right|timely|legitimate|reasonable|a step in the right direction|"
    r"justified)|(?P<blame>unacceptable|mistake|a gift to|provocati\w+|outrage\w*|blackmail|interference|stunt|"
    r"unreasonable|betrayal|dangerous|reckless|declaration of war|illegal|unlawful|insult\w*|unrealistic|premature|"
    r"irresponsible|shameful|foolish|meddling|impossible|unhelpful|grandstanding|posturing))\b"
)
"""What something told is called, behind the words that refer to it."""

IS = r"(?:is|are|was|were|had been|['’]s)"
"""Forms of to be, in present or past."""
TRUTH = re.compile(
    rf"(?i)(?:(?:(?:the|this|that|these|those|such|his|her|their|its|all|[A-Z]\w+['’]s?) (?:\w+ )?(?P<noun>{NOUN})|it|"
    rf"this|that|they|these|those) {IS}|(?:it|that)['’]s) (?:\w+ly |all |pure |complete |just |utter |total )?"
    rf"(?:{_UNTRUE}|(?P<true>true|correct|accurate|well founded))|"
    r"there (?:is|was) (?:no truth|nothing|not a word of truth|no substance) (?:in|to) (?:it|them|this|that|"
    r"(?:the|this|these|such|those) (?:\w+ )?\w+)"
)
"""A short clause that only says whether something told is true."""

ANSWER = re.compile(
    r"(?i)(?:(?P<deny>not (?:so|true|at all)|(?:complete |utter |pure |absolute |total )?(?:nonsense|rubbish|lies|"
    r"fiction|fantasy|fabrication)|(?:nothing of the (?:sort|kind)|no such thing)(?: \w+){0,7})|"
    r"(?P<no>no|never|(?:certainly|of course|absolutely) not|no way|out of the question)|"
    r"(?P<yes>yes|of course|certainly|absolutely)|"
    r"(?P<echo>(?:much |exactly )?the same(?: thing)?|as much|likewise)(?: on \w+day| yesterday| too| later)?)"
)
"""A few words that say yes, no or the same."""

SO = re.compile(rf"(?:that )?(?:this|it|that) {IS} (?:so|true|the case)\b")
"""What is denied by who denies "that this is so"."""
