"""Full-text questions: words that must all occur, "phrases", and -exclusions; never the raw syntax of an index."""

import re
from dataclasses import dataclass

from schemas.complaints import Complaint

LONGEST = 300
MOST_TERMS = 20
_TERM = re.compile(r'(?P<excluded>-?)(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
_SPOKEN = re.compile(r"\w", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase; `excluded` when no match may hold it, `prefix` when longer words match too."""

    text: str
    excluded: bool = False
    prefix: bool = False


def parse(text: str) -> tuple[Term, ...]:
    """Return the terms of question `text`; raise ValueError holding a Complaint when it cannot be asked."""
    text = text.translate({0x201C: '"', 0x201D: '"'})
    if any(letter < " " or letter == "\x7f" for letter in text):
        raise ValueError(Complaint("has a control character; write words"))
    if len(text) > LONGEST:
        raise ValueError(Complaint(f"has {len(text)} characters; at most {LONGEST}"))
    if text.count('"') % 2:
        raise ValueError(Complaint("has a quotation mark without its partner", f'{text}"'))
    terms = tuple(_term(match) for match in _TERM.finditer(text))
    if not terms:
        raise ValueError(Complaint("holds no word; leave q out to ask without words"))
    if len(terms) > MOST_TERMS:
        raise ValueError(Complaint(f"has {len(terms)} words and phrases; at most {MOST_TERMS}"))
    return terms


def _term(match: re.Match[str]) -> Term:
    text = match["word"] if match["word"] is not None else match["phrase"]
    if not _SPOKEN.search(text):
        raise ValueError(Complaint(f"'{match[0]}' holds no letter or digit; write a word", None, match[0]))
    prefix = match["word"] is not None and text.endswith("*")
    return Term(text.rstrip("*") if prefix else text, bool(match["excluded"]), prefix)
