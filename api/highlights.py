"""The words of a full-text question, marked where they stand in a statement's texts."""

import json
import re
from html import escape
from typing import Any

from api.asking import Question
from api.selection import place
from schemas.names import fold
from schemas.words import Term

_WORD = re.compile(r"[^\W_]+")  # as the index splits: at apostrophes too


def mark(rows: list[bytes], question: Question) -> list[bytes]:
    """Return the rows with `highlights`, when the question asks for them."""
    if not question.values.get("highlight"):
        return rows
    terms = [term for term in question.values["q"] if not term.excluded]
    return [place(_with_highlights(json.loads(row), terms)) for row in rows]


def _with_highlights(statement: dict[str, Any], terms: list[Term]) -> dict[str, Any]:
    texts = {"summary": statement.get("summary"), "condition": statement.get("condition")}
    for at, report in enumerate(statement.get("reports", ())):
        texts[f"reports[{at}].quote"] = report.get("quote")
    marked = {path: marked_text(text, terms) for path, text in texts.items() if text}
    found = [{"field": path, "text": text} for path, text in marked.items() if "<mark>" in text]
    return {**statement, "highlights": found}


def marked_text(text: str, terms: list[Term]) -> str:
    """Return `text` as HTML with <mark> around every run of words that a term matches."""
    words = [(match.start(), match.end(), fold(match[0])) for match in _WORD.finditer(text)]
    runs = sorted({run for term in terms for run in _runs(words, term)})
    marked, at = [], 0
    for start, end in _united(runs):
        marked.append(f"{escape(text[at:start])}<mark>{escape(text[start:end])}</mark>")
        at = end
    return "".join(marked) + escape(text[at:])


def _runs(words: list[tuple[int, int, str]], term: Term) -> list[tuple[int, int]]:
    wanted = [fold(word) for word in _WORD.findall(term.text)]
    size = len(wanted)
    return [
        (words[at][0], words[at + size - 1][1])
        for at in range(len(words) - size + 1)
        if _same([word for _, _, word in words[at : at + size]], wanted, term.prefix)
    ]


def _same(found: list[str], wanted: list[str], prefix: bool) -> bool:
    if prefix:
        return found[:-1] == wanted[:-1] and found[-1].startswith(wanted[-1])
    return found == wanted


def _united(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    united: list[tuple[int, int]] = []
    for start, end in runs:
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    return united
