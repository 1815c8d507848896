"""Offices told before the name of who holds them: "Norland's premier hit out. Ann Lee told the hall"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seeds.parser.naming.presentations import presentation
from seeds.parser.texts.spans import Span

_OFFICE = re.compile(
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) (?:[\w-]+['’]s? )?|(?:[Tt]he )?[A-Z][\w.-]*(?: [A-Z][\w-]*)*(?:['’]s?)? )"
    r"(?:(?:[a-z-]+|[A-Z][\w-]+(?:['’]s)?) ){0,3}"
    r"(?:(?:prime |vice[- ]|foreign |defen[cs]e |interior )*(?:minister|president)|premier|PM|MP|lawmaker|senator|"
    r"chancellor|governor|mayor|leader|(?:army|military|police|defen[cs]e|navy|air force) chief|ambassador|commander|"
    r"(?:defen[cs]e|foreign|home|interior) secretary|secretary of state|envoy|"
    r"secretary-general|patriarch|archbishop|spokes(?:man|woman|person))"
    r"(?: (?:of|for) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})?"
)
_NAME = re.compile(r"[A-Z][\w'’-]+(?: (?:al|el|bin|ibn|de|van|von|der|ul|[A-Z]\.))*(?:[ -][A-Z][\w'’-]+){1,2}")
_SENTENCE_ENDS = re.compile(r"[.!?][”\"]?(?=\s)")
_FAR = 420
"""Code points between an office and the name of who holds it."""


def is_nameless_office(words: str) -> bool:
    """Whether words are those of one office and of no name: "Norland's premier", "its foreign minister"."""
    return _OFFICE.fullmatch(" ".join(words.split())) is not None


def named_later(text: str, office: Span, heard: Iterable[tuple[int, str, str]]) -> str:
    """Who is named right after an office was heard, in the next sentence and without an office of the own; else ''.

    `heard` tells where each speaker was, by what name and with which role, in the order of the text.
    """
    after = ((at, name, role) for at, name, role in heard if office.end < at < office.end + _FAR)
    full = (found for found in after if _NAME.fullmatch(found[1]) and _SENTENCE_ENDS.search(text, office.end, found[0]))
    at, name, role = next(full, (0, "", ""))
    new = bool(name) and text.find(name) - at in range(_LONGEST_RANK) and _tells_no_office(role)
    new = new and (bool(role) or not presentation(text, name))
    new = new or (bool(name) and _is_first_so_told(text, office, role))
    return name if new and _next_sentence(text[office.end : at]) else ""


def _tells_no_office(role: str) -> bool:
    """Whether the words around a name leave open which office is meant: an age, a rank, "who represents Sundby"."""
    return bool(_OPEN.fullmatch(role))


def _is_first_so_told(text: str, office: Span, role: str) -> bool:
    """Whether "the minister", as a name is told, is the first of a few offices that end in this noun."""
    noun = _THE_OFFICE.fullmatch(role)
    words = office.of(text)
    if not noun or not words.lower().endswith(noun[1]):
        return False
    return noun[1] not in text[max(0, office.start - _FAR) : office.start].lower()


_THE_OFFICE = re.compile(
    r"[Tt]he (minister|president|premier|secretary|chancellor|ambassador|envoy|commander|governor)"
)
_LONGEST_RANK = 20
"""Code points of a rank before a name at most."""
_RANK = (
    r"(?:Lt|Col|Gen|Maj|Brig|Capt|Cpl|Sgt|Adm|Cmdr|Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Sheikh|Ayatollah|Colonel|General|Major|"
    r"Captain)"
)
_OPEN = re.compile(
    rf"(?:{_RANK}\.?(?: |, |$))*(?:\d\d(?:, )?)?"
    r"(?:who (?:represents|leads|heads|chairs|commands|took|became|has (?:led|headed|held|been)|"
    r"was (?:elected|sworn|appointed))\b.*)?"
)


def _next_sentence(between: str) -> bool:
    """Whether the words between an office and a name end one sentence, or quote two at most before the name."""
    told = re.sub(r"[“\"][^”\"]*[”\"]", "", between)
    return len(_SENTENCE_ENDS.findall(told)) <= 1 and between.count("\n\n") <= 1
