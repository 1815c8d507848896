"""Quotations behind a colon that no verb introduces."""

from seeds.parser.credits import Credit
from seeds.parser.cues import Cue
from seeds.parser.inversions import subject_after
from seeds.parser.nounphrases import Subject
from seeds.parser.reader import Reader
from seeds.parser.wordlists import word_set
from seeds.parser.words import DETERMINERS, Words

_LEADS = word_set("from more by according to via also and but here then")


def colon_credit(words: Words, first: int, end: int) -> Credit | None:
    """A quotation behind a colon, credited to whoever the words before the colon name."""
    colons = (k for k in range(first + 1, end) if words.spelling[k] == ":" and words.quoted[k] < 0)
    at = next(colons, -1) if ":" in words.spelling[first:end] else -1
    if at < 0 or at + 1 >= end or words.quoted[at + 1] < 0:
        return None
    start = first
    for k in range(at - 1, first, -1):
        if words.spelling[k] in ("-", "—", "–", ";") or (words.low[k] == "by" and at - k < 20):
            start = k + 1
            break
    while start < at and words.low[start] in _LEADS:
        start += 1
    reader = Reader(words, first, end)
    if start >= at:
        return None
    short = at - start <= 8 and (words.is_capital(start) or words.low[start] in DETERMINERS)
    named = subject_after(words, start, at) if short or words.low[start - 1] == "by" else None
    subject = named or reader._sentence_subject(Cue(at, at + 1, (), "colon"))
    if not isinstance(subject, Subject):
        return None
    last = end
    return Credit(None, subject, [(at + 1, last)], "colon-quotation", min(first, subject.first), last, confidence=0.6)
