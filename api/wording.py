"""The question said back in plain words."""

from typing import Any

from api.asking import Question
from schemas.edtf import Edtf
from schemas.filters import BY_NAME, EXACT, NOT, base

ORDERS = {
    "-said": "latest said first",
    "said": "earliest said first",
    "-published": "latest published first",
    "published": "earliest published first",
    "-independent": "best corroborated first",
    "independent": "least corroborated first",
    "relevance": "most relevant first",
}


def in_words(question: Question) -> str:
    """Return a sentence that says which statements a question asks for, and in what order."""
    names = {(entry["parameter"], entry["id"]): entry["name"] for entry in question.resolved}
    parts = [_filter(name, value, names) for name, value in question.values.items() if _is_filter(name)]
    parts += _dates(question.values) + _others(question.values)
    return sentence(question, ", ".join(parts))


def sentence(question: Question, conditions: str) -> str:
    """Return the sentence that says conditions with the status and the order of a question."""
    status = question.values.get("status", ["curated"])
    subject = "Statements" if status == ["curated"] else f"Statements with status {_any(status)}"
    order = ORDERS.get(question.values.get("sort", ""), "")
    asked = f"{subject} {conditions}" if conditions else f"All {subject[0].lower()}{subject[1:]}"
    return f"{asked}; {order}." if order else f"{asked}."


def _is_filter(name: str) -> bool:
    return name.partition("__")[0] in BY_NAME and name != "status"


def _filter(name: str, values: list[str], names: dict[tuple[str, str], str]) -> str:
    row, twin = base(name)
    called = _any([names.get((name, value), value) for value in values])
    below = " or below" if row.tree and twin != EXACT else ""
    return ("not " if twin == NOT else "") + row.phrase.format(called + below)


def _any(values: list[str]) -> str:
    return " or ".join(values)


def _dates(values: dict[str, Any]) -> list[str]:
    parts = []
    for name in ("said", "published"):
        first: Edtf | None = values.get(f"{name}_from")
        last: Edtf | None = values.get(f"{name}_to")
        if first:
            parts.append(f"{name} on or after {first.earliest or 'any day'}")
        if last:
            parts.append(f"{name} on or before {last.latest or 'any day'}")
        if name in values:
            parts.append(f"whose date when {name} is {values[name]}")
    return parts


def _others(values: dict[str, Any]) -> list[str]:
    parts = []
    if "min_independent" in values:
        parts.append(f"with at least {values['min_independent']} independent origins")
    if "has_condition" in values:
        parts.append("under a condition" if values["has_condition"] else "without a condition")
    for term in values.get("q", ()):
        parts.append(f"{'without' if term.excluded else 'with'} “{term.text}{'…' if term.prefix else ''}”")
    return parts
