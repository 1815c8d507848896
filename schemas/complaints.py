"""What is said of a bad value: a message that also carries the nearest right value."""

from collections.abc import Iterable
from difflib import get_close_matches

from schemas.customary import meant

MOST_LISTED = 40
"""Choices that a message spells out at most."""

ALIKE = 0.68
"""How alike (difflib ratio) a misspelt word is to what was meant; `page` and `place`, `sort` and `cursor` are less."""


class Complaint(str):
    """A validation message; `suggestion` is what to write instead, or None when nothing is near."""

    __slots__ = ("suggestion", "value")

    suggestion: str | None
    value: str | None

    def __reduce__(self) -> tuple[type["Complaint"], tuple[str, str | None, str | None]]:
        """Copy with everything."""
        return type(self), (str(self), self.suggestion, self.value)

    def __new__(cls, message: str, suggestion: str | None = None, value: str | None = None) -> "Complaint":
        """Make the message `message` with what to write instead and the one value it is about."""
        complaint = super().__new__(cls, message)
        complaint.suggestion = suggestion
        complaint.value = value
        return complaint


def nearest(value: str, choices: Iterable[str]) -> str | None:
    """Return the choice that others call `value`, or spelled most like it (difflib ratio of ALIKE), or one it begins.

    Case, spaces and underscores do not count against a choice. None where nothing is near.
    """
    folded = {fold(choice): choice for choice in choices}
    wanted = fold(value)
    if called := meant(wanted, folded.values()):
        return called
    found = get_close_matches(wanted, folded, n=1, cutoff=ALIKE)
    if not found and len(wanted) >= 3:
        found = [choice for choice in folded if choice.startswith(wanted)]
    return folded[found[0]] if found else None


def fold(value: str) -> str:
    """Return `value` as it is compared: lower case, spaces and underscores as hyphens."""
    return value.strip().lower().replace(" ", "-").replace("_", "-")


def not_one_of(value: str, choices: Iterable[str], noun: str = "value") -> Complaint:
    """Return the complaint that `value` is none of `choices`, spelled out where they are not too many."""
    known = list(choices)
    if not known:
        return Complaint(f"'{value}' is not a known {noun}; none is taken here", None, value)
    return Complaint(f"'{value}' is not a known {noun}{_listed(known)}", nearest(value, known), value)


def _listed(known: list[str]) -> str:
    """Spell choices out; of many paths, or filters with their twins, what they begin with."""
    if len(known) <= MOST_LISTED:
        return f"; one of {', '.join(known)}"
    twins = any("__" in choice for choice in known)
    parted, further = ("__", "one of these with __not or __exact") if twins else (".", "a part of one")
    tops = list(dict.fromkeys(choice.partition(parted)[0] for choice in known))
    return f"; one of {', '.join(tops)}, or {further}" if len(tops) <= MOST_LISTED else ""
