"""The nouns and pronouns by which words refer to what was told before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

ANYTHING = "anything"
"""The kind of what a pronoun refers to, which tells nothing of it."""
_NOUNS = {
    "assertion": "report claim assertion rumour rumor story account news speculation version finding",
    "charge": "charge allegation accusation insinuation",
    "figure": "figure number estimate count",
    "ask": """demand call appeal request plea petition ultimatum order deadline invitation summons motion resolution
        entreaty exhortation pressure""",
    "offer": "offer deal bargain overture compromise terms condition initiative",
    "plan": "plan decision move announcement deployment step scheme intention measure",
    "idea": "proposal idea notion suggestion",
    "threat": "threat warning",
    "view": "view position stance sentiment opinion line argument verdict criticism complaint assessment message",
    "denial": "denial rejection refusal",
}
_KINDS = {noun: kind for kind, nouns in _NOUNS.items() for noun in nouns.split()}


@dataclass(frozen=True, slots=True)
class Reaction:
    """How something told before is taken, by words that only refer to it.

    `manner` (see speech.manners) tells how, `kind` what is referred to: assertion, charge, figure, ask, offer, plan,
    idea, threat, view, denial, wish or anything; `noun` what it is called, '' where it is not; `answers` whether the
    words answer the one who spoke last, as "no" does.
    """

    manner: str
    kind: str
    noun: str = ""
    answers: bool = False


@lru_cache(maxsize=256)
def kind_of(noun: str) -> str:
    """The kind of thing a noun, singular or plural, refers to."""
    low = noun.lower()
    singular = f"{low[:-3]}y" if low.endswith("ies") else low.removesuffix("s")
    return _KINDS.get(low) or _KINDS.get(singular, ANYTHING)


def _spelled(noun: str) -> str:
    return f"{noun[:-1]}(?:y|ies)" if noun.endswith("y") else f"{noun}s?"


NOUN = "|".join(sorted(map(_spelled, _KINDS), key=len, reverse=True))
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ \d|\d)"
_ONWARD = (
    r"(?=$|\s*[,.;:!?—–)\"”’»]|\s+[“\"‘«']|"
    rf"\s+(?:as|at|in|on {_DAY}|out|outright|aside|off|away|down|and|but|or|again|too|also|when|while|with|within|"
    r"without|after|before|during|by|from|made|issued|voiced|raised|later|earlier|then|once|twice|today|yesterday|because|saying|"
    r"calling|adding|through|\w+ly|last|this|late|early|baseless|nonsense|false|untrue|unacceptable|an?|absurd|"
    r"ridiculous|unfounded|groundless)\b)"
)
"""What may stand behind words that only refer; "that", "for" or "of" would tell what they refer to."""
_SUCH = (
    r"any such (?:thing|presence|deployments?|incursions?|moves?|plans?|operations?|attacks?|actions?|activit(?:y|ies)|"
    r"role|involvement)|(?:any )?involvement|any (?:role|part in it)|such (?:a thing|things)"
)
_WHOSE = r"[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s?"
_BY = r"(?: (?:by|from) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)?"
REFERENCE = re.compile(
    rf"(?:(?:it|this|them|these|those|that(?=$|[.,;!?]| as )|(?P<such>{_SUCH}))|"
    rf"(?:(?:[Tt]he|[Tt]h(?:is|at|ese|ose)|[Ss]uch|all such|any such|all|both|(?P<own>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)|"
    rf"{_WHOSE}) )"
    rf"(?:[A-Z][\w-]+ )?(?:(?!(?:of|to|that|for|on|in|and)\b)[a-z][\w-]* ){{0,2}}(?P<noun>{NOUN}){_BY})"
    rf"(?!['’]s?\b){_ONWARD}"
)
"""What stands behind a verb and only refers: "the report", "Oslo's demand", "any such plan", "it"."""

RELATIVE = re.compile(
    rf"(?:^|[,;—–:(] ?|\b(?:is|was|with|made|in) )(?:an?|the|one) (?:[a-z][\w-]* ){{0,2}}(?P<noun>{NOUN}|thing) "
    r"(?:that |which )?(?:the |its |his |her |their )?$"
)
"""What a clause hangs on that has no object of its own: ", a charge that " before "the ministry denies"."""


def referring(found: re.Match[str], manner: str) -> Reaction:
    """The reaction in some manner to what a match of REFERENCE refers to."""
    unnamed = "assertion" if found["such"] else "wish" if manner == "back" else ANYTHING
    return Reaction(manner, kind_of(found["noun"]) if found["noun"] else unnamed, found["noun"] or "")
