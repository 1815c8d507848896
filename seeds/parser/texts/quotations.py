"""Quotations of a paragraph as single tokens, whatever marks they are written with."""

import re
from dataclasses import dataclass

from seeds.parser.texts.nicknames import nicknames
from seeds.parser.texts.spans import Span

_MARK = re.compile(r"''|``|[\"“”„‟«»‘’'‹›]")
_SINGLE = re.compile(r"[‘’']")
_OPENERS = frozenset("“„«‹")
_CLOSERS = frozenset("”»›")
_SINGLES = frozenset("‘’'")
_BEFORE = frozenset(' \t\u00a0\u2009\u202f([{—–-/:,;…“"')


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words inside quotation marks: `span` with the marks, `inner` without; `closed` by a mark of its own."""

    span: Span
    inner: Span
    closed: bool


def quotations(text: str, within: Span) -> tuple[Quotation, ...]:
    """The outermost quotations of one paragraph, in order; one left open runs to the end of the paragraph."""
    if not _MARK.search(text, within.start, within.end):
        return ()
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    lone = True
    named = nicknames(text, within)
    for mark in _MARK.finditer(text, within.start, within.end):
        if mark[0] in _SINGLES or any(name.start <= mark.start() < name.end for name in named):
            continue
        if opened is None and (_opens(text, mark, within) or not lone or found):
            opened = mark if _opens(text, mark, within) else None
        elif opened is None:
            found.append(Quotation(Span(within.start, mark.end()), Span(within.start, mark.start()), True))
        elif _reopens(text, mark, within) and not (mark[0] == "“" and opened[0] == "„"):
            found.append(Quotation(Span(opened.start(), mark.start()), Span(opened.end(), mark.start()), False))
            opened = mark
        else:
            found.append(Quotation(Span(opened.start(), mark.end()), Span(opened.end(), mark.start()), True))
            opened = None
        lone = False
    if opened is not None and opened.end() < within.end:
        found.append(Quotation(Span(opened.start(), within.end), Span(opened.end(), within.end), False))
    return tuple(sorted([*found, *_singles(text, within, found)], key=lambda quotation: quotation.span.start))


def _opens(text: str, mark: re.Match[str], within: Span) -> bool:
    if mark[0] in _CLOSERS:
        return False
    after = text[mark.end() : mark.end() + 1]
    if mark[0] in _OPENERS or mark[0] == "``":
        return bool(after)
    before = text[mark.start() - 1] if mark.start() > within.start else " "
    if after.isspace() and mark[0] == '"':
        return before.isspace() and text.find('"', mark.end(), within.end) >= 0
    return (
        (before in _BEFORE or (before in ".!?" and after.isupper()))
        and bool(after)
        and not after.isspace()
        and (after not in ",.;!?" or text.startswith(("...", ". ."), mark.end()))
    )


def _reopens(text: str, mark: re.Match[str], within: Span) -> bool:
    """An opening mark while one is open: the earlier closing mark was lost, unless the marks are nested curly ones."""
    if mark[0] in _OPENERS:
        return True
    before = text[mark.start() - 1] if mark.start() > within.start else " "
    after = text[mark.end() : mark.end() + 1]
    return mark[0] in '"“' and before.isspace() and after.isalnum()


def _singles(text: str, within: Span, taken: list[Quotation]) -> list[Quotation]:
    """Quotations between single marks outside the double ones, told from apostrophes by what stands around them."""
    found: list[Quotation] = []
    opened = -1
    position = 0
    for mark in _SINGLE.finditer(text, within.start, within.end):
        at = mark.start()
        while position < len(taken) and taken[position].span.end <= at:
            position += 1
        if position < len(taken) and taken[position].span.start <= at:
            opened = -1
            continue
        before = text[at - 1] if at > within.start else " "
        after = text[at + 1] if at + 1 < within.end else " "
        if after.isalnum() and before in _BEFORE and mark[0] != "’":
            opened = at
        elif (
            opened >= 0
            and not after.isalnum()
            and not (before == "s" and after == " " and mark[0] == "'" and text[at + 2 : at + 3].islower())
        ):
            found.append(Quotation(Span(opened, at + 1), Span(opened + 1, at), True))
            opened = -1
    return found
