"""Which common nouns can hold a position: those for people and bodies, and no thing, deed or notion."""

import re
from functools import lru_cache

from seeds.parser.naming.kinds import is_body, is_several, is_somebody_unnamed
from seeds.parser.texts.wordlists import word_set

_PEOPLE = word_set(
    """admiral ally attaché attache boss captive cardinal citizen civilian comrade consul counterpart crewman crew
    customer donor dweller exile expatriate figure hawk hero hopeful fisherman foe friend folk guest guarantor
    head heir host hostage intellectual interviewee islander landowner listener loyalist marine member mediator
    merchant moderate monitor nation nationalist newcomer nomad observer opponent parent participant partner
    passenger patriot peacekeeper peasant person populist power reader recruit relative resident ruler signatory
    skeptic sceptic speaker spy state country government squatter superior subject subscriber tourist tribe
    tribesman troop trustee user victim viewer visitor volunteer warrior witness youth"""
)
"""Nouns for people and states besides those that speakers are told by."""
_BODIES = word_set(
    """daily weekly monthly tabloid academy alliance apparatus archdiocese army arm assembly audience authority
    backbench bench bloc body bureau cabinet camp caucus chancellery chancery channel chapter choir church capital
    clan class club coalition collective college command committee commune community company conference
    confederation congregation congress consortium consulate contingent corps council detachment emirate
    management court delegation diaspora elite diocese directorate division duo electorate embassy establishment
    executive faction family faculty federation fleet force foreign formation forum foundation front garrison
    gathering general generation guild hierarchy house household institute institution intelligence investigator
    judiciary junta jury leadership league legation legislature lobby magazine majority media meeting military
    militia ministry minority mission monarchy monastery mosque movement municipality navy neighbourhood
    neighborhood newspaper office opposition outlet pair panel parish parliament party patrol people platoon
    police population presidency press prefecture public publication quartet quintet radio rally regiment regime
    crowd mob throng
    region republic residency secretariat security seminary senate service side society squad superpower staff
    station sub-committee subcommittee summit syndicate synod team television temple trade trio tribunal
    triumvirate union unit university village town city ward website wing workforce youth"""
)
_SOME = word_set(
    """all both couple few fewer former handful half latter many more most none number one ones others other pair
    percent plenty quarter rest several some third thirds those two three four five six seven eight nine ten
    fourth fifth dozen hundred thousand million he she they it who whom which that this we i you me us him her
    them his its their mine ours theirs"""
)
_PAPERS = re.compile(
    r"(?:statement|communiqu[eé]|declaration|letter|petition|report|resolution|document|note|memo|memorandum|message|post|"
    r"tweet|editorial|commentary|op-ed|column|study|paper|brief|release|circular|bulletin|motion|appeal|manifesto|leaflet|"
    r"pamphlet|assessment|finding|dispatch|notice|footnote|placard|banner|poster|sign|sticker|clause|article|text|draft|review|"
    r"accord|agreement|treaty|pact|protocol|law|act|bill|constitution|charter|court|ruling|order|decree|fatwa|"
    r"caption|headline|site|slogan|inscription|graffiti|chant|book|memoir|cable|video|recording|telegram|transcript)s?"
)
_AGENT = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|eer|man|woman|wright|smith|wife|folk|crat|phile|logue|naut)")
"""How nouns for people end that tell what somebody does or believes."""
_NO_AGENTS = word_set(
    """number power order disorder letter matter water river border paper newspaper corner danger disaster winter
    summer weather chapter counter barrier carrier bomber tanker helicopter cruiser destroyer freighter trawler
    computer container handover takeover tower shelter center character error terror horror favor honor labor
    harbor sector factor motor tractor corridor mirror floor door manner layer laser cover discover recover
    remainder reminder answer offer transfer dinner supper server hammer anger hunger timber rubber silver copper
    fever cancer meter rather either neither never ever over under after later earlier former sooner longer
    further other another together however whether remember consider deliver gather render surrender suffer enter
    alter foster future folder router slaver clutter"""
)
"""Words that end so and are none."""
_PLURAL = (("ies", "y"), ("oes", "o"), ("men", "man"), ("ches", "ch"), ("sses", "ss"), ("s", ""))


@lru_cache(maxsize=4096)
def may_hold_views(noun: str) -> bool:
    """Whether a common noun in small letters is one for people, for a body, or for a paper somebody has issued."""
    acts = noun not in _NO_AGENTS and _AGENT.fullmatch(noun) is not None
    listed = noun in _PEOPLE or noun in _BODIES or noun in _SOME or _PAPERS.fullmatch(noun) is not None
    if (
        acts
        or listed
        or "-" in noun
        or is_body(noun)
        or is_somebody_unnamed(noun)
        or is_several(noun)
        or is_several(f"{noun}s")
    ):
        return True
    ends = next(((plural, one) for plural, one in _PLURAL if noun.endswith(plural)), None)
    return ends is not None and may_hold_views(noun.removesuffix(ends[0]) + ends[1])
