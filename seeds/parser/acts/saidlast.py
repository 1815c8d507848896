"""Headlines whose speaker stands last: "'They must go': premier", "They must go, says Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.acts.acts import Act
from seeds.parser.acts.actverbs import ACTOR_NOUNS
from seeds.parser.acts.surnames import is_surname
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

_SAYS_LAST = re.compile(
    r"(?P<words>.{8,140}?)[,–—-][’”'\"]?\s*(?P<verb>says|say|said|warns|vows|insists|swears|claims|admits|declares|"
    r"promises)\s+(?P<who>[^,.\n]{2,60})$"
    r"|(?P<words2>.{8,140}?)\s*(?:,|–|—| - |: )\s*(?P<who2>[A-Za-z][^,.:“”\"\n]{1,50}?)"
    r"(?:\s+(?P<verb2>says?|warns?|vows?|insists?|notes?|claims?|admits?|rules?|finds?|declares?|swears?|argues?))?(?:\s+(?:on|about|over)\s+[^,.:“”\"\n]{3,40})?$"
)


def is_office(words: str) -> bool:
    """Whether words are those of an office or a crowd, and of nothing else: "foreign minister"."""
    owned = rf"(?:the |[\w-]+['’]s )?(?:[a-z-]+ ){{0,2}}(?:{ACTOR_NOUNS})"
    return re.fullmatch(owned, words, re.IGNORECASE) is not None


def is_name(text: str, mention: Mention, who: Span) -> bool:
    """Whether a name stands before the colon alone or with a title, unlike a kicker ("Iraq live: ...")."""
    if not who.holds(mention.span) or mention.names[0].kind != "actor":
        return False
    rest = f"{text[who.start : mention.span.start]} {text[mention.span.end : who.end]}".lower().split()
    return all(word in _TITLES for word in rest)


_TITLES = word_set(
    """the us president pm minister prime foreign defence defense official officials envoy army government
    ministry leader chief spokesman ambassador governor parliament military regime 's ’s king premier chancellor
    secretary"""
)


def _may_speak(text: str, who: Span, line: Span, mentions: tuple[Mention, ...]) -> bool:
    """Whether words at the end of a headline are an office, a known name, or the name of somebody told of below."""
    words = who.of(text)
    if is_office(words) or any(is_name(text, mention, who) for mention in mentions):
        return True
    if " " in words and _FULL_NAME.fullmatch(words):
        return text.find(words, line.end) >= 0
    return is_surname(text, words, line.end)


_FULL_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}")


def is_signed(text: str, line: Span, mentions: tuple[Mention, ...]) -> bool:
    """Whether what stands behind a headline's last colon or dash is who says what stands before it."""
    marks = (": ", " – ", " — ", " - ")
    at, mark = max((text.rfind(mark, line.start, line.end), mark) for mark in marks)
    who = Span(at + len(mark), line.end).trim(text)
    topic = _TOPIC.search(text, who.start, who.end)
    return at > 0 and _may_speak(text, Span(who.start, topic.start()) if topic else who, line, mentions)


_TOPIC = re.compile(r"\s+(?:on|about|over)\s+[^,.:]{3,40}\Z")
"""Of what somebody says it: "'They must go' – Lee on the garrison"."""


_QUOTED_FIRST = re.compile(
    r"\W?[“\"'‘](?P<words>[^“”\"\n]{8,140})[”\"'’]:\s+"
    rf"(?P<who>(?:the )?(?:[a-z-]+ )?(?:{ACTOR_NOUNS}))\b",
    re.IGNORECASE,
)


def quoted_first(text: str, line: Span) -> Act | None:
    """ "'WORDS': minister faces the hall": the office behind the colon says what is quoted before it."""
    match = _QUOTED_FIRST.match(text, line.start, line.end)
    if not match:
        return None
    who, words = Span(*match.span("who")), Span(*match.span("words"))
    return Act(Span(line.start, who.end), who, Span(words.end, who.start), words, "headline", "said-last")


def said_last(text: str, part: Span, mentions: tuple[Mention, ...]) -> Iterator[Act]:
    """What the speaker at the end of a headline says, none or one act: "They must go, says Lee", "... – Lee"."""
    match = _SAYS_LAST.match(text, part.start, part.end)
    if not match:
        return
    first = match["who"] is not None
    who = Span(*match.span("who" if first else "who2"))
    named = any(who.holds(mention.span) and mention.names[0].kind == "actor" for mention in mentions)
    verb = first or bool(match["verb2"])
    if (named and verb) or (verb and _FULL_NAME.fullmatch(who.of(text))) or _may_speak(text, who, part, mentions):
        content = Span(*match.span("words" if first else "words2"))
        cue = Span(*match.span("verb")) if first else Span(content.end, who.start)
        yield Act(part, who, cue, content, "headline", "said-last")
