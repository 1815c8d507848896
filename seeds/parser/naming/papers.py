"""Whose a paper is that speaks: "a statement by the ministry", "the mayor's letter", "an army communique"."""

import re
from functools import lru_cache

from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.persons import BODY_WORDS

_PAPERS = (
    r"(?:statements?|communiqu[eé]s?|declarations?|letters?|petitions?|reports?|resolutions?|documents?|notes?|memos?|"
    r"memorandums?|messages?|posts?|tweets?|editorials?|commentar(?:y|ies)|op-eds?|columns?|stud(?:y|ies)|papers?|"
    r"briefs?|releases?|circulars?|bulletins?|motions?|appeals?|manifestos?|leaflets?|pamphlets?|assessments?|"
    r"findings?|dispatch(?:es)?|notice|footnotes?|placards?|banners?|posters?|signs?)"
)
_PAPER = re.compile(rf"\b{_PAPERS}(?=$|[ ,(])")
_BARE = re.compile(
    r"(?:[Tt]he|[Tt]his)(?: [a-z]+){0,2} (?:statement|communiqu[eé]|declaration|letter|petition|note|memo|message|post|"
    r"tweet|editorial|release|circular|bulletin|motion|appeal|manifesto|leaflet|pamphlet|dispatch|resolution|telegram|"
    r"cable|video|recording|document|text|paper)$"
    r"|[Aa] (?:statement|communiqu[eé])$"
)
_BY = re.compile(
    r"(?: |, )(?:(?:just |jointly |newly )?(?:issued|signed|released|published|written|drafted|put out|sent|made|"
    r"carried|held(?: up| aloft)?|waved|brandished|in|posted|commissioned|circulated|read out|prepared|drawn up)"
    r"(?: (?:on|in|late|last|this|earlier|yesterday|today)\b(?: [A-Z]?\w+){0,2}?)? )?(?P<by>by|from|of|in) (?=\S)"
)
_PRESS = re.compile(r"(?i)(?:editorial|commentar|op-ed|article|column)")
_OWNER = re.compile(r"(?:[’']s|(?<=s)[’'])(?: own)? ")
_INNER = re.compile(r",| (?:of|for|in|to|from|by) ")
_COMMA = re.compile(
    r",(?!\d{3})| (?:published|carried|released|posted|issued|distributed|obtained|seen|read out) (?:by|on|in) "
)
_WHEN = re.compile(r"(?i)\b(?:day|week|month|year|morning|night|tomorrow|\w+day)$")
_OWNING = re.compile(r"(?i)(?:its|their|his|her)\b")
_ARTICLE = re.compile(r"(?i)(?:the|an?|one|another|this) ")
_JOINT = re.compile(r"(?:joint|new|recent|terse|brief|short|written|leaked|separate|earlier|previous|strongly worded) ")

OUTLET = re.compile(
    r"(?i)\b(?:radio|television|tv|news ?papers?|dail(?:y|ies)|tabloids?|weekl(?:y|ies)|monthl(?:y|ies)|magazine|"
    r"media|press|news|website|portal|broadcasters?|channel|times|post|herald|tribune|gazette|journal|xinhua|reuters|afp|tass|interfax|ria|"
    r"anadolu|guardian|telegraph)$"
)
"""Who only passes on what others say: "Norland Radio said the ministry denied"."""


@lru_cache(maxsize=4096)
def issued_by(phrase: str) -> tuple[int, int] | None:
    """Where in a phrase stands whoever speaks by the paper it turns on; None where it turns on none or tells nobody."""
    paper = _PAPER.search(phrase)
    if not paper or _INNER.search(phrase, 0, paper.start()):
        return None
    return _behind(phrase, paper) or _before(phrase, paper)


def until_issued(phrase: str) -> int:
    """Where a phrase ends without how its paper came about: "a ministry statement [issued on Monday]"."""
    came = _ISSUED.search(phrase)
    return came.start("how") if came and not _BY_SOMEBODY.search(phrase, came.end()) else len(phrase)


_ISSUED = re.compile(
    rf"\b{_PAPERS}(?P<how>,? (?:just |jointly |newly )?(?:issued|released|published|circulated|posted|sent out|"
    r"read out|distributed|adopted|dated|handed over|made public)\b)"
)
_BY_SOMEBODY = re.compile(r" (?:by|from) ")


def is_bare_paper(phrase: str) -> bool:
    """Whether a phrase is a paper told of before and nothing else: "the statement", "the final communique"."""
    return bool(_BARE.match(phrase))


def _behind(phrase: str, paper: re.Match[str]) -> tuple[int, int] | None:
    by = _BY.match(phrase, paper.end())
    if not by:
        return None
    press = by["by"] == "in"
    known = (
        phrase[by.end()].isupper() or phrase[by.end()].isdigit() or _ARTICLE.match(phrase, by.end()) or by["by"] == "by"
    )
    if (press and not _PRESS.match(paper.group())) or not known or (by["by"] == "from" and "report" in paper.group()):
        return None
    stop = _COMMA.search(phrase, by.end())
    return by.end(), stop.start() if stop else len(phrase)


def _before(phrase: str, paper: re.Match[str]) -> tuple[int, int] | None:
    owners = list(_OWNER.finditer(phrase, 0, paper.start()))
    if owners:
        owner = phrase[: owners[-1].start()]
        return None if _WHEN.search(owner) else (0, len(owner))
    owning = _OWNING.match(phrase)
    if owning:
        return owning.span()
    article = _ARTICLE.match(phrase)
    first = article.end() if article else 0
    joint = _JOINT.match(phrase, first)
    first = joint.end() if joint else first
    words = phrase[first : paper.start()].rstrip()
    last = words.rsplit(" ", 1)[-1].lower()
    if words and (last in BODY_WORDS or OUTLET.search(words) or words.lower() in NOT_PERSONS):
        return first, first + len(words)
    return None
