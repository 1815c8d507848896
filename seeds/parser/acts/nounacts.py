"""Acts inside noun phrases: "the U.S. demand that ...", "a call by the assembly for ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from seeds.parser.acts.acts import Act
from seeds.parser.acts.possessors import possessor
from seeds.parser.acts.verbacts import LEAD
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.persons import FULL_NAME
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

_NOUN = re.compile(
    r"(?=[dcurtpowaiv])(?P<noun>demands?|calls?|ultimatum|requests?|threats?|pledges?|promises?|offers?|warnings?|appeals?|pleas?|"
    r"refusal|insistence|vows?|rejection)\s+"
    r"(?P<link>that|for|to|of|on)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?P<noun>motion|bill|resolution|petition|memorandum|reports?|threats?|ideas?|proposals?|claims?|demands?|calls?|suggestions?|warnings?|requests?|promises?|"
    r"pledges?|appeals?|orders?|pleas?|ultimatum|refusal|insistence)"
    r"(?:,? (?:first |once |since )?"
    r"(?:floated|made|raised|issued|put forward|repeated|published|voiced|launched|addressed|put|signed|tabled|filed|"
    r"submitted|moved|sponsored|drafted|backed))?"
    r"(?: (?:on|in|last|this|earlier) [\w ]{2,16}?)? (?:by|from)\s+"
    r"(?P<who>(?:his|her|its|their|an?|the|our)?\s?"
    r"(?:(?:the )?(?:[A-Z]\w+ )*(?:Party|Front|Movement|Union|Coalition) for (?:the )?[A-Z]\w+|[^,.;:“”\"]{2,60}?)),?"
    r"\s+(?P<link>that|for|to)\s+"
)
_SIGNED = re.compile(
    r"\b(?P<noun>petition|motion|bill|resolution|memorandum|appeal) "
    r"(?P<content>(?:that|for|against|to) [^,.;:]{5,120}?),? "
    r"(?:signed|tabled|backed|submitted|drawn up|drafted|moved|filed) by "
    r"(?P<who>(?:[^,.;:“”\"]|,(?=\d)){3,60}?)(?=[,.;]| (?:was|were|is|has|have|had|will)\b)"
)
"""Who puts a name to what is asked: "a petition for the exit of the troops, signed by 400 residents, was"."""
_WHO = rf"(?:[A-Z][^,.;:“”\"\n]{{3,80}}?, (?=[^,]{{2,50}}, \w+ ))?(?P<who>{FULL_NAME}|[A-Z][^,.;:“”\"\n]{{3,80}}?),? "
_WITH = re.compile(
    rf"{_WHO}(?:flew|went|came|travell?ed|turned|wrote|arrived|left|called|replied)\b[^,.;:“”\"\n]{{0,60}}? "
    r"with (?:an?|the|one) (?:[a-z]+ )?(?P<noun>request|demand|plea|appeal|call|offer|warning|threat) "
    r"(?P<link>that|for|to) "
)
"""Who goes somewhere to ask: "the minister flew to Paris with a request that"."""
_ADDRESSED = (
    r"(?:(?:the|its|their|his|her|both|all) )?(?:[A-Z]|\w+['’]s? |parliament|assembly|government|ministry|minister|"
    r"president|speaker|council|court|house|senate|cabinet|embassy|authorities|governor|mayor|king|deputies|lawmakers)"
)
_VOTERS = (
    rf"(?:[A-Z][^,.;:“”\"\n]{{3,80}}?, (?=[^,]{{2,50}}, \w+ ))?(?P<who>{FULL_NAME}|"
    r"(?:(?:the|some|more than|about|nearly|over) )?[A-Z\d](?:[^,.;:“”\"\n]|,(?=\d)){3,80}?),? "
)
_MOVED = re.compile(
    rf"(?:{LEAD.pattern})?{_VOTERS}(?:has |have |had |also |already )*"
    r"(?:filed|tabled|submitted|introduced|lodged|moved|presented|proposed|launched|started|begun|began|signed|"
    r"circulated|drafted|drew up|drawn up|put forward|handed (?:in|over)|sponsored|put (?:their|his|her) names? to|"
    r"(?:gathered|collected) (?:[^,.;:]|,(?=\d)){1,30} (?:for|under)) "
    r"(?:an?|another|the) (?:[a-z-]+ ){0,2}(?P<noun>motion|bill|resolution|petition|amendment|memorandum)"
    r"(?: (?:in|to|with|before) (?:the )?[^,.;:]{3,30}?)?,? "
    rf"(?P<link>that|for|against|under which|to(?! {_ADDRESSED})) "
)
"""Who puts something to the vote: "has filed a motion to have the officers brought back"."""
_PUT = word_set("motion bill resolution petition amendment memorandum")
_LONGEST = 1_000
"""Code points of what an act noun governs at most, so that a text without full stops is not read over and over."""
_END = re.compile(
    r"(?:;|(?<![A-Z])\.)(?:\s|$)|, (?:which|who|a |but|and |while)|"
    r" (?:is|was|are|were|has|had)(?: been)? (?:not|also|been|met|now|ignored|rejected|dismissed|refused|denied|"
    r"rebuffed|welcomed|condemned|defeated|voted|thrown|passed|adopted|carried|answered|turned|brushed|followed)\b|"
    r" (?:would not|will not|won['’]t|went|goes?|drew|fell|came|has come|have come|met with|remains?|stands?)\b|\n"
)


def noun_acts(text: str, sentence: Span, mentions: tuple[Mention, ...]) -> Iterator[Act]:
    """Acts inside noun phrases: "the U.S. demand that ...", "a call by the assembly for ..."."""
    words = text[sentence.start : sentence.end].lower()
    for stem in _STEMS:  # (a loop takes half the time of any() here, and every sentence is asked)
        if stem in words:
            break
    else:
        return
    for match in _NOUN.finditer(text, sentence.start, sentence.end):
        plural = match["noun"].lower().endswith("s")
        near = _before(mentions, match.start())
        source = next((m.span for m in near if _owns(text, m, match.start(), plural)), None)
        source = source or possessor(text, sentence.start, match.start())
        if source:
            calls = match["link"].lower() == "for"
            noun = Span(match.start("noun"), match.end("link") if calls else match.end("noun"))
            start = match.end("link") if calls else match.start("link")
            yield _noun_act(source, noun, _clause(text, start, sentence.end), "act-noun")
    told = chain(_BY.finditer(text, sentence.start, sentence.end), _brought(text, sentence, words))
    for match in told:
        source = Span(*match.span("who")).trim(text)
        content = _clause(
            text, match.end("link") if match["link"] == "under which" else match.start("link"), sentence.end
        )
        yield _noun_act(source, Span(*match.span("noun")), content, "act-noun-by")
    for match in _SIGNED.finditer(text, sentence.start, sentence.end) if " by " in words else ():
        source, noun, content = (Span(*match.span(part)).trim(text) for part in ("who", "noun", "content"))
        yield _noun_act(source, noun, content, "act-noun-by")


def _brought(text: str, sentence: Span, words: str) -> Iterator[re.Match[str]]:
    """Who goes somewhere to ask for something, or moves it, with what is asked."""
    found = _WITH.match(text, sentence.start, sentence.end) if " with " in words else None
    found = found or (_MOVED.match(text, sentence.start, sentence.end) if any(noun in words for noun in _PUT) else None)
    if found:
        yield found


# What every noun of _NOUN and _BY holds, chosen free of the letters that several signs stand for in lower case.
_STEMS = word_set(
    """call demand threat offer warn report appeal motion bill resol petit amend prom pled reque ult refu tence vow
    rejec dea propo cla ugge order plea"""
)


def _before(mentions: tuple[Mention, ...], at: int) -> tuple[Mention, ...]:
    """The few mentions that stand last before `at`."""
    last = first_from(mentions, at)
    return mentions[max(0, last - 3) : last]


def _owns(text: str, mention: Mention, noun: int, plural: bool) -> bool:
    """Whether a mention stands before a noun as its owner: "French calls", "Paris's calls", never "Paris calls"."""
    if not 0 < noun - mention.span.end < 40:
        return False
    between = _BETWEEN.fullmatch(text, mention.span.end, noun)
    owned = between and (not plural or between["s"] or mention.form == "adjective")
    return bool(owned or (between and _OBJECT.search(text, max(0, mention.span.start - 30), mention.span.start)))


_BETWEEN = re.compile(r"(?P<s>['’]s|['’])?[.]?\s+(?:(?!(?:the|an?)\b)[a-z-]+\s+){0,2}")
_OBJECT = re.compile(
    r"\b(?:about|of|to|against|despite|amid|after|following|over|on|with|from|reject\w*|dismiss\w*|ignor\w*|rebuff\w*|"
    r"repeated|recent|new|answer\w*|back\w*)\s+(?:the\s+)?$"
)


def _clause(text: str, start: int, last: int) -> Span:
    last = min(last, start + _LONGEST)
    end = _END.search(text, start, last)
    return Span(start, end.start() if end else last).trim(text, " \n\u00a0,")


def _noun_act(source: Span, noun: Span, content: Span, rule: str) -> Act:
    return Act(source.cover(noun).cover(content), source, noun, content, "paraphrase", rule)
