"""Attributions whose words only refer to what was told before: "the ministry denied the report", "Not so, she said"."""

from __future__ import annotations

import re

from seeds.parser.acts.actverbs import ACTOR_NOUNS
from seeds.parser.cues.manners import ANSWER, SO, TRUTH, VERDICT, manner
from seeds.parser.cues.referring import ANYTHING, REFERENCE, RELATIVE, Reaction, kind_of, referring
from seeds.parser.speech.attributions import Attribution
from seeds.parser.speech.retorts import retort
from seeds.parser.speech.silences import negated_cue
from seeds.parser.texts.spans import Span


def reaction(text: str, attribution: Attribution) -> Reaction | None:
    """The reaction an attribution tells; None where its words tell anything themselves, or leave open how it is."""
    cue = attribution.cue
    if not cue or not attribution.source or _ASKING.match(text, cue.end):
        return None
    taken = manner(cue.of(text).lower())
    found = _read(text, attribution, cue, taken)
    return found if found and not _is_open(text, attribution, cue, attribution.source) else None


def _read(text: str, attribution: Attribution, cue: Span, taken: str) -> Reaction | None:
    if not attribution.content:
        return _bare(text, cue, attribution.source or cue) if attribution.rule == "bare-answer" else None
    content = attribution.content[0]
    if not taken:
        return _of_clause(" ".join(part.of(text).strip(" ,") for part in attribution.content))
    if taken == "call":
        return _of_verdict(text, content)
    if taken == "deny" and SO.match(text, content.start, content.end):
        return Reaction(taken, "assertion", answers=True)
    return _of_noun(text, taken, content) or _of_relative(text, taken, attribution.source or cue)


def _of_noun(text: str, taken: str, content: Span) -> Reaction | None:
    """How the noun or pronoun behind a verb is taken: "denied the report".

    To stand by one's own position, to praise "them" or to renew an invitation is no reaction to what somebody said.
    """
    found = REFERENCE.match(text, content.start, content.end)
    praised = found and taken == "back" and (found["own"] or found.group() in _PEOPLE)
    invited = found and taken == "repeat" and found.group().endswith("invitation")
    return referring(found, taken) if found and not (praised or invited) else None


_PEOPLE = frozenset(["them", "these", "those"])


def _of_relative(text: str, taken: str, source: Span) -> Reaction | None:
    """How the noun a clause hangs on is taken: "a call that the minister rejected"."""
    before = RELATIVE.search(text, max(0, source.start - _HANGS), source.start)
    return Reaction(taken, kind_of(before["noun"]), before["noun"]) if before else None


def _of_verdict(text: str, content: Span) -> Reaction | None:
    """How something is taken by what it is called: "called the accusation baseless", "described it as a mistake"."""
    found = REFERENCE.match(text, content.start, content.end)
    said = VERDICT.search(text, found.end(), min(content.end, found.end() + _HANGS)) if found else None
    return referring(found, said.lastgroup or "") if found and said else None


_HANGS = 60
"""Code points before a clause in which the noun stands that it hangs on, and behind a noun what it is called."""


def _of_clause(said: str) -> Reaction | None:
    """How a short clause or an answer takes what was told: "that was a lie", "Not so", "no"."""
    whole = said.strip(" \"“”‘’'.,!;«»")
    words = whole.removeprefix("that ")
    if len(words) > _LONGEST_CLAUSE:
        return None
    answer = ANSWER.fullmatch(words)
    if answer:
        taken = answer.lastgroup or ""
        return Reaction(taken, "assertion" if taken == "deny" else ANYTHING, answers=True)
    truth = TRUTH.fullmatch(words)
    if not truth:
        return retort(words) or retort(whole)
    noun = truth["noun"] or ""
    return Reaction("affirm" if truth["true"] else "deny", kind_of(noun) if noun else "assertion", noun, not noun)


_LONGEST_CLAUSE = 80


def _bare(text: str, cue: Span, source: Span) -> Reaction | None:
    """How a verb alone takes what was told: "the governor refused", "his deputy agreed"."""
    if not _ENDS.match(text, cue.end) or not _ACTOR.search(source.of(text)):
        return None
    words = cue.of(text).lower()
    if words.startswith("refus"):
        return Reaction("refuse", "ask", answers=True)
    return Reaction("agree", "view", answers=True) if words.startswith("agree") else None


_ASKING = re.compile(
    r" (?:[\w-]+ ){1,4}?(?:who|(?:when|after) s?he)(?: had| was)? asked (?:whether|if|about|how|why|for)\b"
)
"""What tells that an answer is to a question, and to nothing told before: "told a reporter who asked whether"."""
_ACTOR = re.compile(rf"\b(?:[A-Z]\w+(?<!\bThe)|he|she|{ACTOR_NOUNS})\b")
_ENDS = re.compile(r"(?: \w+ly| too| at once| on \w+day)?(?:[.,;!]| and | but )")


def _is_open(text: str, attribution: Attribution, cue: Span, source: Span) -> bool:
    """Whether it is left open how somebody takes it: "would not deny", "may reject", "if he refuses"."""
    if negated_cue(text, attribution) != cue:
        return True
    before = text[source.end : cue.start] if source.end <= cue.start < source.end + _HANGS else ""
    ahead = text[max(0, source.start - 12) : source.start]
    return bool(_MODAL.search(before) or _UNDECIDED.search(ahead) or _NOBODY.match(source.of(text)))


_MODAL = re.compile(
    r"\b(?:may|might|could|can|cannot|should|must|not|nor|neither|never|whether|expected|likely|yet)\b|n['’]t\b"
)
_UNDECIDED = re.compile(
    r"(?i)\b(?:if|unless|whether|until|neither|nor|not|not all|no one|nobody|did|does|will|would|should)\s+$"
)
_NOBODY = re.compile(r"(?i)(?:neither|nor|nobody|none)\b")
