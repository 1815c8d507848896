"""Offices told before the name of who holds them: "Norland's premier hit out. Ann Lee told the hall"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seeds.parser.naming.presentations import presentation
from seeds.parser.texts.spans import Span

_OFFICE = re.compile(
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[\w-]+['’]s? )?|(?:[Tt]he )?[A-Z][\w.-]*(?: [A-Z][\w-]*)*(?:['’]s?)? )"
    r"(?:(?:[a-z-]+|[A-Z][\w-]+(?:['’]s)?) ){0,3}"
    r"(?:(?:prime |vice[- ]|foreign |defen[cs]e |interior )*(?:minister|president)|premier|PM|chancellor|governor|"
    r"mayor|leader|(?:army|military|police|defen[cs]e|navy|air force) chief|ambassador|commander|secretary-general|"
    r"patriarch|archbishop|spokes(?:man|woman|person))(?: (?:of|for) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})?"
)
_NAME = re.compile(r"[A-Z][\w'’-]+(?: (?:al|el|bin|ibn|de|van|von|der|ul|[A-Z]\.))*(?:[ -][A-Z][\w'’-]+){1,2}")
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
    at, name, role = next((found for found in after if _NAME.fullmatch(found[1])), (0, "", ""))
    new = bool(name) and not role.strip("0123456789") and text.find(name) == at and not presentation(text, name)
    return name if new and _next_sentence(text[office.end : at]) else ""


def _next_sentence(between: str) -> bool:
    """Whether the words between an office and a name end one sentence, or quote two at most before the name."""
    told = re.sub(r"[“\"][^”\"]*[”\"]", "", between)
    return len(re.findall(r"[.!?][”\"]?(?=\s)", told)) <= 1 and between.count("\n\n") <= 1
