"""Kinds of office that one person does not hold at once: who is told by the one is not meant by the other."""

from __future__ import annotations

from collections.abc import Iterable

from seeds.parser.naming.offices import offices
from seeds.parser.texts.wordlists import word_set

_KINDS = (
    word_set("president premier king queen emir sultan chancellor"),
    word_set("minister"),
    word_set("general colonel commander officer admiral captain major lieutenant sergeant brigadier"),
    word_set("spokesman spokeswoman spokesperson"),
    word_set("diplomat ambassador envoy"),
    word_set("mayor governor councillor"),
    word_set("lawmaker senator congressman legislator deputy"),
    word_set("professor analyst expert historian economist researcher scientist columnist"),
    word_set("priest imam pastor bishop pope cleric"),
    word_set("farmer driver shopkeeper fisherman baker trader teacher student nurse doctor pensioner resident widow"),
)
_PRIME = ("prime", "minister")


def excludes(role: str, office: str) -> bool:
    """Whether somebody introduced as `role` cannot be whom a word for an office means; unknown words tell nothing."""
    words = [word.strip(".,()'’\"").lower() for word in role.split()]
    meant, told = _kinds([office.lower()]), _kinds(words)
    if tuple(words[-2:]) == _PRIME:
        told |= _kinds(["premier"])
    return bool(meant and told) and meant.isdisjoint(told)


def are_rivals(role: str, office: str) -> bool:
    """Whether both name an office of a state, and not the same: "the foreign minister", "the defence minister"."""
    told, meant = offices(role) - _LOOSE, offices(office) - _LOOSE
    return bool(told and meant) and told.isdisjoint(meant)


_LOOSE = frozenset(["leader", "ruler", "lawmaker"])
"""What somebody may be besides another office."""


def _kinds(words: Iterable[str]) -> set[int]:
    """The numbers of the kinds that any of the words belongs to."""
    return {number for number, kind in enumerate(_KINDS) if not kind.isdisjoint(words)}
