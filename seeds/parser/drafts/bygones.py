"""What was said or done a generation before an article was published, which it tells as history."""

from __future__ import annotations

import re

from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance
from seeds.parser.naming.somebody import is_paper_of_states

_GENERATION = 15
"""Years after which what people said, and where soldiers went, is history."""
_EVENTS = frozenset(["report_withdrawal", "claim_presence", "predict_withdrawal", "announce_withdrawal"])
"""The positions that tell of something that is over once it is history."""
_YEAR = re.compile(
    r"(?<!since )(?<!from )(?<!Since )\b(1[5-9]\d\d|20\d\d)\b(?! (?:soldiers|troops|men|members|police))"
)
_ON = re.compile(
    r"\b(?:since|still|remains?|until (?:today|now)|must|should|now|again|resolution|accord|agreement|treaty|like|"
    r"unlike|than|way|as (?:they|it|he|she|the|in))\b",
    re.IGNORECASE,
)
"""What shows words of an old year to be on the present."""


def is_bygone(read: Article, told: Utterance) -> bool:
    """Whether a statement is only history: said in a year long before the article's, or on what was over by then.

    What states have signed or promised goes on to speak.
    """
    published = (read.published or "")[:4]
    if not published.isdigit() or _lasts(read, told):
        return False
    latest = int(published) - _GENERATION
    said = told.day.edtf[:4]
    if said.isdigit() and int(said) <= latest:
        return True
    words = told.span.of(read.text)
    years = [int(year) for year in _YEAR.findall(words)] if told.reading.position in _EVENTS else []
    return bool(years) and max(years) <= latest and not _ON.search(words)


def _lasts(read: Article, told: Utterance) -> bool:
    """Whether words hold to this day however old they are: a law, a ruling, a promise."""
    promises = told.cue is not None and _PROMISES.match(told.cue.of(read.text))
    return bool(promises) or is_paper_of_states(told.written) or _LASTING.search(told.written) is not None


_LASTING = re.compile(r"(?i)\b(?:resolutions?|constitution|charter|courts?|tribunal|council|article|law|statute|act)\b")
_PROMISES = re.compile(r"(?i)(?:promis|pledg|commit|agree|vow|sign|undert|guarante)")
