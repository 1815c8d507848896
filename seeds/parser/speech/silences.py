"""Attributions that tell nothing: what somebody will not say or only asks; and negations before a cue."""

from __future__ import annotations

import re

from seeds.parser.speech.attributions import Attribution
from seeds.parser.texts.spans import Span


def keeps_back(text: str, attribution: Attribution) -> bool:
    """Whether nothing is told: "declined to say whether they would leave", "who speaks for the base"."""
    if not attribution.cue or not attribution.content:
        return _disclaims(text, attribution)
    if _OFFICE.fullmatch(text, attribution.cue.start, attribution.cue.end):
        return attribution.source is not None and attribution.source.of(text) == "who"
    open_ = asks_whether(text, attribution.cue, attribution.content[0]) or _neither_nor(text, attribution.cue)
    if open_ or _disclaims(text, attribution):
        return True
    cue, content = negated_cue(text, attribution) or attribution.cue, attribution.content[0]
    if _NOTHING.match(text, content.start) or is_unasked(text, cue, content):
        return True
    if cue.start < attribution.cue.start <= content.start and (told := _TELLS.search(attribution.cue.of(text))):
        return _is_open(text, told, content)
    discusses_not = _WITHHELD.search(cue.of(text)) and text.startswith("to discuss", content.start)
    return bool(discusses_not) or withholds(text, cue, content)


def _disclaims(text: str, attribution: Attribution) -> bool:
    """Whether all that is said is what is not said: "I'm not saying that they must go"."""
    return len(attribution.content) == 1 and bool(_DISCLAIMED.fullmatch(attribution.content[0].of(text)))


def _neither_nor(text: str, cue: Span) -> bool:
    """Whether a cue stands in words that neither confirm nor deny."""
    start, end = max(0, cue.start - _BEFORE), min(len(text), cue.end + _BEFORE)
    both = _NEITHER.search(text, start, end) if text.find("confirm", start, end) >= 0 else None
    return both is not None and both.start() < cue.end and cue.start < both.end()


def _is_open(text: str, told: re.Match[str], content: Span) -> bool:
    """Whether a verb with a negation leaves all open: not "does not say that", "will not discuss the closure of"."""
    if told[0].startswith("discuss") and _ENDS.match(text, content.start):
        return False
    return not told["say"] or bool(_OPEN.match(text, content.start))


def withholds(text: str, cue: Span, content: Span) -> bool:
    """Whether somebody will not speak, or not under his name: "declined to comment", "asked not to be named".

    Who refuses to discuss a thing may take a position by it.
    """
    silent = _WITHHELD.search(cue.of(text)) and _COMMENT.match(text, content.start)
    return bool(silent or (_ASKS.match(cue.of(text)) and _UNNAMED.match(text, content.start)))


def is_unasked(text: str, cue: Span, content: Span) -> bool:
    """Whether somebody does not ask a force to go, "has never demanded that they leave": that is no demand.

    Who never asked it to come says more.
    """
    asked = _ASKED.search(text, cue.start, cue.end)
    negated = asked and _NEGATED_CLOSE.search(text, max(0, asked.start() - 18), asked.start())
    return bool(negated and _GOING.search(text, content.start, min(content.end, content.start + _NEAR)))


def silences(text: str, attribution: Attribution, attributed: tuple[Attribution, ...]) -> bool:
    """Whether what is said stands inside words that somebody will not say: "would not say whether he expects"."""
    if attribution.nested_in is None:
        return False
    outer = attributed[attribution.nested_in]
    return keeps_back(text, outer) and not _speaks_on(text, outer, attribution)


def _speaks_on(text: str, before: Attribution, attribution: Attribution) -> bool:
    """Whether somebody who kept a thing back goes on: "would not confirm the number, but said they would leave"."""
    same = attribution.cue and before.cue and attribution.speaker == before.speaker
    return bool(same and attribution.cue and _BUT.search(text, before.span.start, attribution.cue.start))


def asks_whether(text: str, cue: Span, content: Span) -> bool:
    """Whether somebody only wants to know: "asked the general whether they would leave"."""
    return bool(
        _ASKS.match(cue.of(text)) and _WHETHER.match(text, content.start, min(content.end, content.start + _NEAR))
    )


_BEFORE = 60
"""Code points about a cue within which its whole phrase stands."""
_NEITHER = re.compile(
    r"\b(?:neither (?:confirm|den)\w*,? n?or (?:confirm|den)\w*|(?:not|n['’]t|refus\w+|declin\w+)(?: \w+){0,2}? "
    r"(?:confirm(?:ing)? (?:n?or|and) den|den(?:y|ying) (?:n?or|and) confirm)\w*)"
)
_DISCLAIMED = re.compile(
    r"[\s\"“‘']*(?:(?:I|[Ww]e)(?: am|['’]m| are|['’]re) not|(?:I|[Ww]e) (?:did|do)(?: not|n['’]t)|"
    r"[Nn]o(?:body| one) is|(?:I|[Ww]e) never) (?:say(?:ing)?|said|suggest(?:ing|ed)?) "
    r"(?:(?!\b(?:but|only|just|and)\b)[^.,;:!?—–\"”])+[.,!?]?[\s\"”'’]*"
)
_BUT = re.compile(r"\b(?:but|and|yet) (?:\w+ )?\Z")
_NEAR = 120
"""Code points at the start of a content within which the addressee and "whether" stand."""
_OFFICE = re.compile(r"(?:speaks?|spoke) for")
_ASKS = re.compile(r"(?:ask|wonder|inquir)(?:s|ed|e[sd]?|ing)?$")
_ADDRESSEE = r"(?:(?!(?:to (?!the |an? |[A-Z])|that |for |whether |how ))[\w'’-]+ ){0,8}?"
_WHETHER = re.compile(rf"{_ADDRESSEE}(?:\w+, [^,.;]{{1,60}}, )?(?:whether|when|how (?:many|long|much|soon))\b")
_WITHHELD = re.compile(r"(?i)\b(?:declin|refus)(?:e[sd]?|ing)\b")
_TELLS = re.compile(
    r"\b(?:(?P<say>say|said|tell|told|know|knew)|mention|specif|disclos|reveal|comment|elaborat|discuss|confirm|answer)"
    r"\w*\b"
)
_ASKED = re.compile(r"\b(?:ask|demand|request|call|urg|order)\w*\b")
_GOING = re.compile(r"\b(?:leav|withdraw|depart|pull|quit|exit|go\b|remov)")
_UNNAMED = re.compile(
    r"(?:not )?(?:to )?(?:be|remain|stay|go)(?:ing)? (?:un)?(?:named|identified|quoted|anonymous|nameless)\b|"
    r"(?:for )?anonymity\b"
)
_NOTHING = re.compile(
    r"(?:nothing|little|not a word|not much) (?:more )?(?:about|of(?! the (?:kind|sort) (?:is|was|ha[sd])\b)|on)\b"
)
_ENDS = re.compile(
    r"(?:the|any|its|their|an?|when) (?:[\w-]+ ){0,2}"
    r"(?:future|fate|closure|withdrawal|pull-?out|departure|removal|exit|end)\b"
)
"""What takes a position where it is not even discussed: "will not discuss the future of the base"."""
_OPEN = re.compile(r"(?:whether|if|how|when|what|which|where|who|why)\b")
_COMMENT = re.compile(r"to (?:say|comment|speculate|elaborate|answer|be drawn|confirm|disclose|reveal|name)\b")


def negated_cue(text: str, attribution: Attribution) -> Span | None:
    """The cue with the negation before it: "has never called on anyone to leave"."""
    cue, source = attribution.cue, attribution.source
    if attribution.rule.startswith("according"):
        return None
    if not cue or not source or cue.start < source.end:
        return cue
    if cue.start - source.end >= 40:
        close = _NEGATED_CLOSE.search(text, cue.start - 18, cue.start)
        return Span(close.start(), cue.end) if close else cue
    start = max(source.end, text.rfind(",", source.end, cue.start) + 1)
    negation = max(_NEGATED.finditer(text, start, cue.start), key=re.Match.start, default=None)
    return Span(negation.start(), cue.end) if negation and not _FREED.search(text, negation.end(), cue.start) else cue


def never_said(text: str, attribution: Attribution) -> bool:
    """Whether it is told only that somebody has not said so: "has never said that they should go"."""
    cue, negated = attribution.cue, negated_cue(text, attribution)
    return bool(cue and negated and negated.start < cue.start and _SAYS.match(cue.of(text)))


_SAYS = re.compile(r"(?:say|said|tell|told|claim|suggest|argu|stat|hint|impl|indicat)")
_NEGATED_CLOSE = re.compile(
    r"(?:\b(?:does|do|did|would|will|can|could|has|have|is) )?(?:\b(?:not|never)|n['’]t) "
    r"(?:(?!only |just |merely |simply |but |and )\w+ )?$"
)
_NEGATED = re.compile(r"\b(?:never|not)\b|n['’]t\b")
_FREED = re.compile(
    r"\b(?:(?<=not |n't |n’t )(?:only|just|merely|simply|solely)|but|and|"
    r"hesitate|fail|tire[ds]? of|shy|cease[ds]?|stop(?:s|ped)?)\b"
)
"""Between a negation and a cue: words that end what it denies, or turn it round ("did not hesitate to say")."""
