"""The clauses of one reported passage, cut from its row of tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from seeds.parser.positions.breaths import NONE, answers_himself, bargains, puts_right
from seeds.parser.positions.tagging import Row
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set

_OPENERS = word_set("he she they it we i no the this these those our nobody you there if that")
_SPEECH = word_set("DEMANDD URGED WARND REJECTD THREATEND CONDEMND PROMISED DENYD ASKD")
_BEHIND_AND = _SPEECH | word_set("P WE I NOT NO THERE")
_BREAKS = word_set("; — – -- which but while whereas although though")
_STOPS = word_set(". ? !")
_MAY_END = _STOPS | _BREAKS | word_set("and ,,")
_FINITE = re.compile(r"[A-Z]{3,}D|BE|HAVE|WILL|MAY|OBLIGE")
_MARKS = re.compile(r"[FN]\d|,")
_FORCE = re.compile(r"[FNC]\d")
_LISTS = re.compile(r"(?<!\S)[FN]\d+ , (?:the |its )?[FN]\d+ (?:, )?and\Z")
"""What a list of forces holds before its last: "the Turks, the Russians and the Iranians"."""
_POINTS = word_set(", ,, . ? ! ; : — – --")
_KNOWING = word_set("know knows knew known knowing wonder wonders wondered wondering unclear uncertain")
_CASES = word_set("under in on from with through by at of for to into within")


@record(frozen=True, slots=True)
class Clause:
    """One clause: its tags, those without a condition, where it stands, and whether it asks."""

    tags: tuple[str, ...]
    unconditional: tuple[str, ...]
    span: Span
    question: bool
    condition: Span | None

    def proviso(self, text: str) -> str:
        """The words of the condition; none where it changes nothing: "even if the money fails"."""
        condition = self.condition
        return "" if condition is None or text.endswith(_EVEN, 0, condition.start) else condition.of(text)


def clauses(row: Row) -> tuple[Clause, ...]:
    """The clauses of the passage that a row of tags was read off."""
    return tuple(clause for run in _runs(row) if (clause := _clause(run)) is not None)


def rows(row: Row) -> Iterator[list[str]]:
    """The tags of each clause alone, points left out."""
    for run in _runs(row):
        tags = [name for name in run.names if name not in _POINTS]
        if tags:
            yield tags


_NOTHING = Row()
"""A row of no tags, that is never added to."""


def _runs(row: Row) -> Iterator[Row]:
    """The tags by clause, without those that only describe a noun: "the pact under which they are stationed"."""
    names, ends = row.names, row.ends
    first, led, head, described = 0, _NOTHING, _NOTHING, False
    for index, name in enumerate(names):
        if described and name == "," and head.names:
            described, led, first = False, head, index + 1
            continue
        if name not in _MAY_END:
            continue
        run, following = led.names + names[first : index + 1], names[index + 1 : index + 3]
        if (name in _STOPS and name != "?") or _breaks(run, following):
            if not described:
                yield led + row.part(first, index + 1)
            before = run[-2] if name == "which" else ""
            described, head = before in _CASES and not _decides(run), _marked(row, index - 2)
            subject = "P" if _MARKS.match(before) else _shared(run, following[:1])
            led = Row([subject], [ends[index]], [ends[index]]) if subject else _NOTHING
            first = index + 1
    if not described:
        yield led + row.part(first, len(names))


def _decides(run: list[str]) -> bool:
    """Whether what "under which" describes is a decision taken there: "adopted a motion under which they must go"."""
    return len(run) > 2 and run[-3] in _DECISIONS and not _TAKING.isdisjoint(run)


def _dates(run: list[str]) -> bool:
    """Whether a run of tags ends with a date "by which" something is done: it tells that as much as "a date for" it."""
    return len(run) > 2 and run[-1] == "which" and run[-2] in _CASES and run[-3] in _DATES


def _agrees(run: list[str]) -> bool:
    """Whether a run of tags ends with a paper just signed, "under which" something is done, and tells that with it."""
    signed = run[-2:] in (["under", "which"], ["by", "which"]) and not _SIGNING.isdisjoint(run[:2])
    return signed and ("PACT" in run or "deal" in run)


_SIGNING = word_set(
    "sign signs signed seal seals sealed ink inks inked reach reaches reached strike struck FIGHT FIGHTD"
)
_DATES = word_set("date day deadline ULTIMATUM month year")
_DECISIONS = word_set("CALL DEMAND ULTIMATUM motion resolution bill law decree")
_TAKING = word_set("adopted adopt adopts passed passes approved approves backed backs tabled issued signed PLAN")


def _marked(row: Row, at: int) -> Row:
    """The tag `at`, or before a comma there, where it marks a force: what "from which" or "under which" describes."""
    at -= at > 0 and row.names[at] == ","
    return row.part(at, at + 1) if at >= 0 and _FORCE.match(row.names[at]) else _NOTHING


def _breaks(run: list[str], following: list[str]) -> bool:
    """Whether a clause ends with the last of a run of tags, by the one behind it where there is one."""
    name = run[-1]
    if name == "and" and _LISTS.search(" ".join(run)):
        return False
    if name == "and":
        opens = any(tag.lower() in _OPENERS or tag in _BEHIND_AND for tag in following[:1])
        opens &= following[:1] != ["NOT"] or following[1:] not in (["the"], ["for"], ["WE"])
        opens |= bool(_shared(run, following[:1]))
        opens &= not bargains(run, following)
        return (len(run) > 4 and opens) or _sets_out(run, following)
    if name == ",,":
        return any(map(_FINITE.fullmatch, run))
    if name == "while" and len(run) > 1 and run[-2] != ",":
        return NONE.isdisjoint(run)
    if name in ("but", "?") and _goes_on(run, following):
        return False
    return len(run) > 1 and not (_dates(run) or _agrees(run))


def _goes_on(run: list[str], following: list[str]) -> bool:
    """Whether a clause goes on behind its last "but" or question mark: "nobody but", "not to fight but to guard"."""
    if run[-1] == "?":
        return answers_himself(run, following)
    return len(run) > 1 and (run[-2] in ("all", "NOT") or puts_right(run, following))


def _sets_out(run: list[str], following: list[str]) -> bool:
    """Whether behind "and" another force must, will or may do something: "it is unlawful and the troops must go"."""
    force, modal = bool(following and _FORCE.match(following[0])), following[1:2]
    alone = len(run) > 1 and not _FORCE.match(run[-2])
    return force and modal in (["OBLIGE"], ["WILL"]) and alone and any(map(_FINITE.fullmatch, run))


def _shared(run: list[str], following: list[str]) -> str:
    """The force that a run of tags up to "and" is about and a second predicate behind it too; '' where none is.

    "The troops had left the town and were expected to go home" tells two things of the troops.
    """
    if run[-1] != "and" or not any(tag in _HELPING for tag in following):
        return ""
    verb = next((at for at, tag in enumerate(run) if tag in _HELPING), 0)
    return next((tag for tag in run[:verb] if _DESCRIBED.fullmatch(tag)), "")


_HELPING = word_set("BE HAVE WILL MAY OBLIGE")
_DESCRIBED = re.compile(r"F\d+")


def _clause(run: Row) -> Clause | None:
    tags = tuple(name for name in run.names if name not in _POINTS)
    if not tags:
        return None
    condition = _condition(run) if "IF" in tags else None
    free = tuple(_outside(run, condition)) if condition else tags
    first = next(at for at, name in enumerate(run.names) if name not in _POINTS)
    span = run.span(first, len(run.names))
    return Clause(tags, free, span, run.names[-1] == "?" or _asks(tags), condition)


def _asks(tags: tuple[str, ...]) -> bool:
    """Whether a question stands in the clause as what somebody knows or not: "nobody knows when they will leave"."""
    return "IF" in tags and any(before in _KNOWING and after == "IF" for before, after in pairwise(tags))


_EVEN = ("even ", "Even ")


def _outside(run: Row, condition: Span) -> Iterator[str]:
    """The tags that do not stand in a condition."""
    for name, start, end in zip(run.names, run.starts, run.ends, strict=True):
        if name not in _POINTS and not (condition.start <= start and end <= condition.end):
            yield name


def _condition(run: Row) -> Span:
    """Where the conditional part of a clause stands: from "if" to the next comma or the clause's end."""
    start = run.names.index("IF")
    end = next((at for at in range(start + 1, len(run.names)) if run.names[at] == ","), len(run.names))
    return run.span(start, end)
