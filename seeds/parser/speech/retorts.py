"""Short clauses that refuse, deny, welcome or blame what was told before: "It will not happen", "no such plan"."""

from __future__ import annotations

import re

from seeds.parser.cues.manners import IS, VERDICT
from seeds.parser.cues.referring import ANYTHING, NOUN, Reaction, kind_of

_IT = r"(?:it|that|this|such a (?:thing|move|step))"
_NOT = r"(?:(?:will|would|shall|could|can|is|was|did|does|do)(?: not|n['’]t| never)|cannot|won['’]t|simply cannot)"
_RETORT = re.compile(
    rf"(?i)(?:and |but |well, )?(?:"
    rf"(?P<no>{_IT} {_NOT} (?:be )?(?:going to )?(?:happen(?:ing)?|do|be done|be accepted|on)|"
    rf"{_IT}(?: {IS}|['’]s) (?:simply |completely |absolutely |quite )?(?:out of the question|unthinkable|"
    r"not (?:going to happen|happening|on the table|up for discussion|negotiable|an option))|"
    rf"(?:I|we|they|he|she|it|[A-Z][a-z]+) {_NOT} (?:ever )?(?:agree to|accept|allow|do|consider|sign|obey|"
    rf"comply with|go along with|be bound by) {_IT}|"
    r"over (?:my|our|their) dead bod(?:y|ies)|not (?:a chance|in my lifetime|on my watch|while I am \w+)|"
    r"(?:the|our|my) answer (?:is|was|remains|to that is) (?:a (?:flat|firm|clear) )?no|under no circumstances|"
    r"there (?:is|was) (?:nothing|not much|little) (?:left )?to (?:discuss|negotiate|talk about|add)|"
    r"the (?:matter|case|subject|question) (?:is|was|has been) (?:closed|settled))|"
    r"(?P<deny>there (?:is|are|was|were|has been|had been) no such (?:plans?|decisions?|orders?|talks?|moves?|"
    r"intentions?|deals?|agreements?|requests?)|"
    r"no such (?:plans?|decisions?|orders?|talks?|moves?|deals?|agreements?) (?:exist(?:s|ed)?|(?:has|have|had) been "
    r"(?:made|taken|given|held|reached|received)|(?:is|are|was|were) (?:planned|under way|made|taken|given))|"
    r"nothing of the (?:sort|kind) (?:is|was|had been|has been) (?:planned|decided|agreed|ordered|under way)|"
    r"(?:I|we|they|he|she) (?:know|knew|have heard|had heard) (?:of no|of nothing|nothing of any) such \w+)|"
    rf"(?P<yes>(?:(?:I|we|they|it|he|she) (?:have|has|had) no objections?(?: to {_IT})?|"
    rf"{_IT} ha(?:s|d|ve) (?:our|their|its|his|her) (?:full |complete )?(?:support|backing|blessing)|"
    rf"{_IT}(?: {IS}|['’]s) (?:high|about|long past) time(?: too)?|high time|about time(?: too)?|"
    r"not a (?:day|moment|minute) too soon))"
    r")"
)
"""What answers the one who spoke last, and means nothing without it."""
_JUDGED = re.compile(
    rf"(?:(?:[Tt]he|[Tt]h(?:is|at|ese|ose)|[Ss]uch|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[A-Z]\w+['’]s?) (?:\w+ )?"
    rf"(?P<noun>{NOUN})|[Ii]t|[Tt]hat|[Tt]his) (?:{IS}|would be|amount(?:s|ed) to|came as|remain(?:s|ed)) "
)
"""What is judged: "the decision was", "it would be"."""


_ECHOED = re.compile(
    r"(?i)(?:it|they|this|that|these|those) (?:both |all |also |certainly |very much )?"
    r"(?:do(?:es)?|did|is|are|was|were|ha(?:s|ve|d)|will|would|could)(?P<not> not|n['’]t)?(?: too| either)?"
)
"""A verb that leaves out what was said before: "insists that they do", "said it did not"."""


def retort(words: str) -> Reaction | None:
    """The reaction of a short clause without marks around it; None where it tells anything itself."""
    if echoed := _ECHOED.fullmatch(words):
        return Reaction("isnot" if echoed["not"] else "is", "assertion", answers=True)
    found = _RETORT.fullmatch(words)
    if found:
        return Reaction(found.lastgroup or "", "assertion" if found["deny"] else ANYTHING, answers=True)
    judged = _JUDGED.match(words)
    said = _VERDICT_ALONE.fullmatch(words, judged.end()) if judged else None
    verdict = VERDICT.search(words, judged.end()) if judged and said else None
    if not (judged and verdict):
        return None
    noun = judged["noun"] or ""
    return Reaction(verdict.lastgroup or "", kind_of(noun) if noun else ANYTHING, noun, not noun)


_VERDICT_ALONE = re.compile(
    rf"(?:an? |the |\w+ly |very |long |simply |totally |quite ){{0,3}}(?:{VERDICT.pattern})(?: \w+){{0,2}}"
)
