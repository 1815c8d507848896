"""Patterns over a row of tags, as frames.yaml writes them, made regular expressions."""

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """What a row of tags must hold, one atom behind the other."""
    return re.compile("".join(_atom(atom) for atom in pattern.split()))


@cache
def compiled_any(pattern: str) -> re.Pattern[str]:
    """Either of the alternatives; a space inside one means neighbours."""
    alternatives = ("".join(_atom(atom) for atom in words.split()) for words in pattern.split("|"))
    return re.compile("|".join(alternatives))


def _atom(atom: str) -> str:
    if atom in _SIGNS:
        return _SIGNS[atom]
    optional = "?" if atom.endswith("?") else ""
    if atom.startswith("@"):
        return f"(?P<target>{_atom(atom[1:])})"
    tags = atom.rstrip("?").split("|")
    read = f"(?:(?<!\\S)(?:{'|'.join(_tag(tag) for tag in tags if tag != _END)}) )"
    return f"(?:{read}|{_SIGNS[_END]}){optional}" if _END in tags else f"{read}{optional}"


def needs(pattern: str, classes: frozenset[str]) -> tuple[frozenset[str], ...]:
    """For each atom that must match, the tags of which a row must hold one: what tells early that a frame cannot."""
    return tuple(_needed(atom, classes) for atom in pattern.split() if _mandatory(atom))


def _mandatory(atom: str) -> bool:
    return atom not in _SIGNS and not atom.endswith("?") and _END not in atom.split("|")


def _needed(atom: str, classes: frozenset[str]) -> frozenset[str]:
    tags = (tag.rstrip("-") for tag in atom.lstrip("@").split("|"))
    present = (tag[:-1] if tag not in classes and tag[:-1] in classes and tag.endswith("D") else tag for tag in tags)
    return frozenset(base for tag in present for base in _ALIKE.get(tag, (tag,)))


def _tag(tag: str) -> str:
    if tag in _CLASSES:
        return _CLASSES[tag]
    if tag.endswith("-"):
        return re.escape(tag[:-1])
    return tag + "D?" if tag.isupper() else re.escape(tag)


_END = "$"
_SIGNS = {
    "~": r"(?:\S+ ){0,5}?",
    "~~": r"(?:\S+ ){0,10}?",
    "~~~": r"(?:\S+ ){0,40}?",
    "_": r"(?:[^A-Z\s]+ ){0,4}?",
    "^": r"\A",
    _END: r"(?:\. )?\Z",
}
_PAPERS = (
    *("PACT", "text", "texts", "document", "clause", "clauses", "resolution", "article", "articles", "passage"),
    *("wording", "paragraph", "provision", "provisions", "section", "phrase", "sentence", "language", "stipulation"),
    *("communique", "communiqué", "ceasefire", "truce", "statement", "formula", "term"),
)
"""What states have agreed or said in writing, and the parts it has."""
_CLASSES = {
    "PRESENCE": "(?:PRESENCE|OCCUPY)",
    "HARM": "(?:HARM|COFFINS)",
    "WILL": "(?:WILL|DUE)",
    "DEMAND": "(?:DEMAND|ORDER)D?",
    "C": r"C\d+",
    "F": r"F\d+",
    "N": r"[FNC]\d+",
    "G": r"(?:[FNC]\d+|P)",
    "P": "P",
    "S": "S",
    "T": f"(?:{'|'.join(_PAPERS)})",
}
_ALIKE = {
    "N": ("F", "N", "C"),
    "G": ("F", "N", "C", "P"),
    "PRESENCE": ("PRESENCE", "OCCUPY"),
    "HARM": ("HARM", "COFFINS"),
    "WILL": ("WILL", "DUE"),
    "DEMAND": ("DEMAND", "ORDER"),
    "T": _PAPERS,
}
