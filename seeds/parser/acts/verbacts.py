"""Acts that a verb tells: an actor as the subject of "demand", "reject", "vow" and their like."""

from __future__ import annotations

import re

from seeds.parser.acts.acts import Act
from seeds.parser.acts.actverbs import ACT_VERBS, ACTOR_NOUNS, ADVERBS, HEADLINE_VERBS
from seeds.parser.acts.surnames import is_surname
from seeds.parser.naming.mentions import Mention
from seeds.parser.naming.papers import until_issued
from seeds.parser.naming.persons import FULL_NAME
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span

_VERB = re.compile(rf"(?<![\w-])(?:{ACT_VERBS})(?![\w-])")
"""What the next one finds without the adverbs before it: most sentences hold none, which is told in half the time."""
_ACT = re.compile(rf"(?<![\w-])(?P<adverbs>{ADVERBS})(?P<verb>{ACT_VERBS})(?![\w-])")
_HEADLINE_ACT = re.compile(rf"(?<![\w-])(?P<adverbs>{ADVERBS})(?P<verb>{HEADLINE_VERBS})(?![\w-])", re.IGNORECASE)
_SUFFERED = re.compile(r"\b(?:be|being) $")
LEAD = re.compile(
    r"\s*(?:(?:In|From|On|At|Late|Early|Earlier|But|And|Meanwhile|Yet|During|After|Last|Since|Speaking|Also|Elsewhere|"
    r"Later|Outside|Across|Around|Separately)\b[^,:]{0,50}[,:]\s+|(?:But|And|Yet|Meanwhile|On \w+day)\s+)"
)
_ACTOR_NOUN = re.compile(rf"\b(?:{ACTOR_NOUNS})\b", re.IGNORECASE)


def verb_act(text: str, sentence: Span, mentions: tuple[Mention, ...], headline: bool = False) -> Act | None:
    """The act a sentence or headline states: an actor as its subject and an act verb; None when it states none."""
    start = sentence.start
    if not headline and text[start] in "\"“‘'„«":
        return None
    lead = None if headline else LEAD.match(text, start, sentence.end)
    start = lead.end() if lead else start
    if not headline and not _VERB.search(text, start, sentence.end):
        return None
    pattern = _HEADLINE_ACT if headline else _ACT
    passed = sentence.end
    for match in pattern.finditer(text, start, sentence.end):
        subject = (
            None
            if _SUFFERED.search(text, start, match.start()) or _suffers(match)
            else actor_before(text, Span(start, match.start()), mentions)
            or (match["verb"] in _GIVING and _person_before(text, Span(start, match.start())))
            or (headline and match["verb"] in _PROMISING and _surname_before(text, Span(start, match.start())))
            or (not headline and _DOING.match(match["verb"]) and _surname_before(text, Span(start, match.start()), 0))
        )
        if subject and headline and passed < subject.end:
            return None  # somebody the headline does not tell as an actor does the first deed: "Lee urges France to go"
        passed = min(passed, match.start("verb"))
        if subject:
            negated = re.search(r"\b(?:never|not)\b", match["adverbs"])
            cue = Span(match.start("adverbs" if negated else "verb"), match.end("verb"))
            behind = Span(match.end(), sentence.end)
            behind = _alone(text, behind) if _DONE.match(match["verb"]) else behind
            content = Span(match.end(), _own_end(text, behind)).trim(text, " ,\u00a0")
            return Act(sentence, subject, cue, content, "headline" if headline else "paraphrase", "act-verb")
        if match.start() - start > 160:
            return None
    return None


def _alone(text: str, behind: Span) -> Span:
    """What follows a verb as far as another the same actor does: "condemned the raid and demanded that they leave"."""
    again = _AGAIN.search(text, behind.start, behind.end)
    return Span(behind.start, again.start()) if again else behind


_DONE = re.compile(r"\w+ed\b")
_AGAIN = re.compile(
    r",? and (?:also |again |then |later |instead )?"
    rf"(?:(?=\w+ed\b)(?:{ACT_VERBS})(?! (?:by|in|at|from|with)\b)|said|added|insisted|argued|noted)(?![\w-])"
)


def _own_end(text: str, behind: Span) -> int:
    """Where the act's clause ends: before another actor's, "..., while the king called for patience"."""
    for joint in _JOINT.finditer(text, behind.start, behind.end):
        verb = _OTHER_ACT.search(text, joint.end(), behind.end)
        subject = _APART.sub("", text[joint.end() : verb.start()]) if verb else ""
        if subject.strip() and len(subject.split()) <= _LONGEST_SUBJECT and not _VERBAL.search(subject):
            return joint.start()
    return behind.end


_JOINT = re.compile(
    r",\s+(?:and|but|while|whereas)\s+(?!that\b)(?:(?:in|on) [A-Z][\w ]{2,20}? (?=the |his |her |its |[A-Z]))?"
)
_APART = re.compile(r",[^,]{2,80},")
_LONGEST_SUBJECT = 8
_OTHER_ACT = re.compile(rf"(?<![\w-])(?:{ADVERBS})(?:said|says|{ACT_VERBS})(?![\w-])")


def _suffers(match: re.Match[str]) -> bool:
    """Whether a verb tells what is done to its subject: "was also asked about", "the soldiers ordered to leave"."""
    if BIDDEN.match(match["verb"]) and BIDS.match(match.string, match.end()):
        return True
    return bool(_BE.search(match["adverbs"])) and bool(_PAST.search(match["verb"]))


BIDDEN = re.compile(r"(?:ordered|told|urged|instructed|directed|commanded)\Z")
BIDS = re.compile(r" to (?!(?:the|an?|its|his|her|their|\w+['’]s)\b)[a-z]")
"""Verbs that have whom they bid for an object, and what stands behind one that has none: its subject is bidden."""


_BE = re.compile(r"\b(?:is|are|was|were|been)\b")
_PAST = re.compile(r"(?:ed|told|given)\b")


def actor_before(text: str, before: Span, mentions: tuple[Mention, ...]) -> Span | None:
    """The noun phrase before a verb, without what stands between commas, when it names an actor; else None."""
    words = before.trim(text, " ,\u00a0‘’'\"“”").of(text)
    plain = words if _LISTED.fullmatch(words) else words.split(",")[0]
    head = _DATED.sub("", plain[: until_issued(plain)])
    closed = (words == plain and not before.of(text).rstrip().endswith(",")) or (
        before.of(text).rstrip().endswith(",") and _RELATIVE.search(words)
    )
    if (
        not head
        or not closed
        or _NOBODY.match(head)
        or _BEFORE_NOUN.search(head)
        or _OF_NOUN.search(head)
        or len(head.split()) > 12
        or _VERBAL.search(head)
    ):
        return None
    at = before.start + before.of(text).index(head)
    span = Span(at, at + len(head))
    inside = first_from(mentions, span.start)
    named = any(span.holds(m.span) and m.names[0].kind == "actor" for m in mentions[inside : inside + 12])
    return span if named or _ACTOR_NOUN.search(head) else None


def _person_before(text: str, before: Span) -> Span | None:
    """The full name that alone stands before a verb: "Ann Lee gave"."""
    name = _PERSON.fullmatch(text, before.start, before.end)
    return Span(*name.span("name")) if name else None


_LISTED = re.compile(r"(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?, ){1,3}[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?")
"""Names that a headline lists without "and": "Norland, Gorland"."""


def _surname_before(text: str, before: Span, since: int = -1) -> Span | None:
    """The surname that alone stands before a verb, of somebody named in full behind a code point: "Lee to pull out".

    For a verb of a headline, that is below.
    """
    name = before.trim(text)
    return name if is_surname(text, name.of(text), since if since >= 0 else name.end) else None


_PROMISING = frozenset(["to", "will", "won't", "won’t"])
"""What somebody does in a headline who is to do something."""
_DOING = re.compile(r"s(?:ign|t[aiou]\w+ (?:to|by))")
"""What somebody does about a paper or decision, and says nothing by."""
_GIVING = frozenset(["give", "gives", "gave", "given"])
"""What somebody does who gives others a month to leave, and says nothing by."""
_PERSON = re.compile(rf"\s*(?:(?:But|And|Yet) )?(?P<name>{FULL_NAME})(?:, [^,.;:]{{3,60}},)?\s*")
_DATED = re.compile(r"\s+(?:late |early )?(?:on|in|this|last)\s+(?:[A-Z][a-z]+|week|month)\.?(?:\s+\d{1,2})?$")
_NOBODY = re.compile(r"(?i)(?:no|nobody|none|neither|nothing)\b")
_BEFORE_NOUN = re.compile(r"\b(?:call|describe|brand|label|term|deem)\w* (?:the|an?|its|their|his|her)$")
_OF_NOUN = re.compile(
    r"(?:(?:['’]s|s['’])(?: (?:repeated|new|fresh|recent|latest|earlier|own|public|angry|constant))?|"
    r"\b(?:the|an?|its|their|his|her|our|my|your|this|any|every|no))$",
    re.IGNORECASE,
)
"""What stands before a noun and before no verb: "dismissed the king's demand", "ignored an order"."""
_RELATIVE = re.compile(
    r", (?:meanwhile|however|too|for its part|for his part|for her part|in turn|by contrast|though|"
    r"which|who|whose|a|an|the|now|himself|herself|one|\w+ (?:minister|president|spokes))\b"
)
_VERBAL = re.compile(
    r"(?i)\b(?:that|said|says|told|asked|by|if|when|because|after|who|which|was|were|is|are|has|had|have|did|does|do|will|as|"
    r"whether|while|not|nor|he|she|they|it|against|ignoring|including)\b|[.:;“”\"]"
)
