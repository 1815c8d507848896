"""Reactions told by a phrase that is no reporting verb: "joined the call", "turned the request down"."""

from __future__ import annotations

import re

from seeds.parser.acts.acts import Act
from seeds.parser.acts.verbacts import LEAD, actor_before
from seeds.parser.cues.referring import NOUN, Reaction, kind_of
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_NAMED = rf"(?:the|this|that|these|those|such|all such|[A-Z][\w-]+['’]s?) (?:[a-z][\w-]* ){{0,2}}(?:{NOUN})"
_ADVERBS = re.compile(r"(?: (?:has|have|had|also|again|since|later|then|once more|\w+ly|on \w+day)){0,3} $")
_ASIDE = r"(?:down|aside|away|out|off)"
_BY = r"on|in|at|with|within|as|after|when"
_PHRASE = re.compile(
    r"\b(?=[abcfgijlmoprstvwy])(?:"
    rf"(?P<echo>(?:ma(?:de|kes)|issued|voiced|raised) (?:the same|a similar|the very same) (?:{NOUN})|"
    r"(?:join(?:s|ed)(?: in)?|add(?:s|ed) (?:his|her|its|their) (?:own )?(?:voices?|weight|names?) to|"
    rf"t(?:ook|akes?) up|fell in with|lined up behind|rallied to|signed up to) (?:{_NAMED}))|"
    rf"(?P<refuse>(?:turn(?:s|ed)|brush(?:es|ed)|wav(?:es|ed)|thr(?:ows|ew)|shrug(?:s|ged)|laugh(?:s|ed)|bat(?:s|ted)|"
    rf"vot(?:es|ed)) (?:{_NAMED}) {_ASIDE}|turn(?:s|ed) (?:it|them|this) down|g(?:ave|ives) (?:{_NAMED}) short shrift|"
    rf"(?:(?:said|says) no to|laugh(?:s|ed) off|(?:would|will) have (?:none of|nothing to do with)) (?:{_NAMED}))|"
    r"(?P<deny>(?:issued|put out|published|offered) an? (?:[a-z]+ )?denial)|"
    rf"(?P<accept>(?:bow(?:s|ed)|yield(?:s|ed)|g(?:ave|ives) (?:in|way)|acced(?:es|ed)|consent(?:s|ed)|bent|"
    rf"said yes) to (?:{_NAMED})|compl(?:ied|ies)(?: with (?:{_NAMED}))?))(?=[,.;!]| (?:and|but|by|{_BY})\b)"
)


def reacting_act(text: str, sentence: Span, mentions: tuple[Mention, ...]) -> Act | None:
    """The reaction a sentence tells by such a phrase; None where it tells none."""
    found = _PHRASE.search(text, sentence.start, sentence.end)
    if not found:
        return None
    lead = LEAD.match(text, sentence.start, found.start())
    adverbs = _ADVERBS.search(text, sentence.start, found.start())
    before = Span(lead.end() if lead else sentence.start, adverbs.start() if adverbs else found.start())
    subject = actor_before(text, before, mentions) if len(before) else None
    if not subject:
        return None
    taken = found.lastgroup or ""
    noun = _LAST_NOUN.search(found[0]) if taken != "deny" else None
    kind = kind_of(noun[1]) if noun else {"deny": "assertion", "accept": "ask"}.get(taken, "anything")
    reaction = Reaction(taken, kind, noun[1] if noun else "")
    return Act(sentence, subject, Span(*found.span()), Span(*found.span()), "paraphrase", "act-react", reaction)


_LAST_NOUN = re.compile(rf"\b({NOUN})\b(?: (?:down|aside|away|out|off|short shrift))?$")
