"""The clauses of a headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.acts.actverbs import ACTOR_NOUNS, HEADLINE_VERBS_FINITE, HEADLINE_VERBS_OF_MANY
from seeds.parser.texts.spans import Span

_SUBJECT = (
    r"(?:(?:[A-Z][\w’'.-]*\s+){1,5}(?:[a-z]+s|says?|to|[A-Z][a-z]+s)|"
    rf"(?:[a-z]+\s+){{0,2}}(?:{ACTOR_NOUNS})\s+(?:[a-z]+s|to|will|{HEADLINE_VERBS_OF_MANY}))\s"
)
_CUT = re.compile(
    rf"(?:[,;:]\s+|\s+(?:as|while|but)\s+)(?={_SUBJECT})|(?:[,;]|,? and)\s+(?={HEADLINE_VERBS_FINITE}\s)", re.ASCII
)


def parts(text: str, line: Span) -> Iterator[Span]:
    """A headline's clauses: parted where a subject and a verb follow, or a verb alone that goes on with the subject."""
    words = line.trim(text, " ‘’'\"“”").of(text)
    start = line.start + line.of(text).index(words)
    past = 0
    for cut in _CUT.finditer(words):
        if cut.start() > past and not _is_list(words, past, cut):
            yield Span(start + past, start + cut.start())
            past = cut.end()
    yield Span(start + past, start + len(words))


def _is_list(words: str, past: int, cut: re.Match[str]) -> bool:
    """Whether a comma only parts those who are asked: "urges Norland, Gorland to pull back"."""
    asked = words[cut.start()] == "," and _ASKED.search(words, past, cut.start())
    return bool(asked) and _ASKED_TO.match(words, cut.end()) is not None


_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
_ASKED = re.compile(
    rf"\b(?:ask|urge|tell|order|press|presse|warn|beg|invite|want|allow|let|call on|appeal to)s?(?<!call)"
    rf"(?: on| to)? (?:{_NAME}, )*{_NAME}\Z",
)
_ASKED_TO = re.compile(rf"{_NAME}(?:,? and {_NAME}|, {_NAME})* (?:to|not to)\b")
