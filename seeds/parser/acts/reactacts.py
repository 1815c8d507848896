"""Reactions told by a phrase that is no reporting verb: "joined the call", "turned the request down"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.acts.acts import Act
from seeds.parser.acts.verbacts import LEAD, actor_before
from seeds.parser.cues.referring import NOUN, Reaction, kind_of
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_NAMED = rf"(?:the|this|that|these|those|such|all such|[A-Z][\w-]+['’]s?) (?:[a-z][\w-]* ){{0,2}}(?:{NOUN})"
_ADVERBS = re.compile(r"(?: (?:has|have|had|also|again|since|later|then|once more|\w+ly|on \w+day)){0,3} $")
_ASIDE = r"(?:down|aside|away|out|off)"
_VOTED = r"vot(?:es?|ed)(?: (?:\w+ly|on \w+day|last \w+))?"
_BY = r"on|in|at|with|within|as|after|when"
_PHRASE = re.compile(
    r"\b(?=[abcfgijlmoprstvwy])(?:"
    rf"(?P<echo>(?:ma(?:de|kes)|issued|voiced|raised) (?:the same|a similar|the very same) (?:{NOUN})|"
    r"(?:join(?:s|ed)(?: in)?|add(?:s|ed) (?:his|her|its|their) (?:own )?(?:voices?|weight|names?) to|"
    rf"t(?:ook|akes?) up|fell in with|lined up behind|rallied to|signed up to) (?:{_NAMED}))|"
    rf"(?P<refuse>(?:turn(?:s|ed)|brush(?:es|ed)|wav(?:es|ed)|thr(?:ows|ew)|shrug(?:s|ged)|laugh(?:s|ed)|bat(?:s|ted)|"
    rf"vot(?:es|ed)) (?:{_NAMED}) {_ASIDE}|turn(?:s|ed) (?:it|them|this) down|g(?:ave|ives) (?:{_NAMED}) short shrift|"
    rf"(?:(?:said|says) no to|laugh(?:s|ed) off|(?:would|will) have (?:none of|nothing to do with)) (?:{_NAMED}))|"
    rf"(?P<nay>(?:{_VOTED}) (?:against(?: (?:it|them|{_NAMED}))?|no))|"
    rf"(?P<aye>(?:{_VOTED}) (?:(?:in favou?r(?: of)?|for) (?:it|them|{_NAMED})|in favou?r|yes))|"
    r"(?P<deny>(?:issued|put out|published|offered) an? (?:[a-z]+ )?denial)|"
    rf"(?P<accept>(?:bow(?:s|ed)|yield(?:s|ed)|g(?:ave|ives) (?:in|way)|acced(?:es|ed)|consent(?:s|ed)|bent|"
    rf"said yes) to (?:{_NAMED})|compl(?:ied|ies)(?: with (?:{_NAMED}))?))(?=[,.;!]| (?:and|but|by|{_BY})\b)"
)


def reacting_acts(text: str, sentence: Span, mentions: tuple[Mention, ...]) -> Iterator[Act]:
    """The reactions a sentence tells by such phrases, each of its own half: "The Greens voted for it; others no"."""
    start = sentence.start
    for found in _PHRASE.finditer(text, sentence.start, sentence.end):
        joint = _JOINT.search(text, start, found.start()) if start > sentence.start else None
        act = _reacting(text, Span(joint.end() if joint else start, sentence.end), found, mentions)
        start = found.end()
        if act:
            yield act


_JOINT = re.compile(r"(?:; ?|, )(?:(?:and|but|while|whereas) )?")


def _reacting(text: str, part: Span, found: re.Match[str], mentions: tuple[Mention, ...]) -> Act | None:
    """The reaction a phrase tells of the subject before it; None where none stands there."""
    lead = LEAD.match(text, part.start, found.start())
    adverbs = _ADVERBS.search(text, part.start, found.start())
    before = Span(lead.end() if lead else part.start, adverbs.start() if adverbs else found.start())
    taken = found.lastgroup or ""
    subject = actor_before(text, before, mentions) if len(before) else None
    subject = subject or (_voter(text, before) if taken in _VOTES else None)
    if not subject:
        return None
    manner = _VOTES.get(taken, taken)
    noun = _LAST_NOUN.search(found[0]) if taken != "deny" else None
    kind = kind_of(noun[1]) if noun else {"deny": "assertion", "accept": "ask"}.get(taken, "anything")
    reaction = Reaction(manner, "idea" if taken in _VOTES else kind, noun[1] if noun else "")
    return Act(part, subject, Span(*found.span()), Span(*found.span()), "paraphrase", "act-react", reaction)


def _voter(text: str, before: Span) -> Span | None:
    """Whoever stands by name alone before a vote, of whom it tells by itself that it is a party or somebody."""
    party = _PARTY.fullmatch(text, before.start, before.end)
    return Span(*party.span("party")) if party else None


_PARTY = re.compile(
    r"\s*(?:(?:But|And|Yet|Only|Both|Even) )?"
    r"(?P<party>(?:[Tt]he )?[A-Z][\w'’-]+(?: (?:(?:and|of|for) (?:the )?)?[A-Z][\w'’-]+){0,4})\s*"
)
_VOTES = {"aye": "back", "nay": "refuse"}
"""How a vote takes what was put to it, which is somebody's idea."""
_LAST_NOUN = re.compile(rf"\b({NOUN})\b(?: (?:down|aside|away|out|off|short shrift))?$")
