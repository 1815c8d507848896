"""Attributions whose source takes no position: no person or body, the line under a picture, what is only asked."""

from __future__ import annotations

import re

from seeds.parser.acts.verbacts import BIDDEN, BIDS
from seeds.parser.articles.article import Article
from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.somebody import is_somebody
from seeds.parser.speech.attributions import Attribution
from seeds.parser.speech.silences import keeps_back
from seeds.parser.speech.suppositions import is_supposed


def speaks_not(read: Article, attribution: Attribution) -> bool:
    """Whether the source names nobody who could hold a position."""
    source = attribution.source.of(read.text) if attribution.source else ""
    if attribution.rule == "transcript-label" and attribution.speaker.lower() in NOT_PERSONS:
        return True
    unnamed = not attribution.speaker and source.lower() not in {"he", "she"}
    return (
        unnamed
        or not is_somebody(attribution.speaker or source, papers=True)
        or not is_somebody(source or attribution.speaker, papers=True)
        or keeps_back(read.text, attribution)
        or _is_caption(read.text, attribution)
        or _is_asked(read.text, attribution)
        or _is_supposed(read.text, attribution)
        or _is_in_command(read.text, attribution)
        or _is_bidden(read.text, attribution)
    )


def _is_bidden(text: str, attribution: Attribution) -> bool:
    """Whether somebody is only told to do a thing: "the soldiers ordered to leave"."""
    cue, source = attribution.cue, attribution.source
    if not cue or not source or source.end > cue.start:
        return False
    return bool(BIDDEN.match(cue.of(text)) and BIDS.match(text, cue.end))


def _is_in_command(text: str, attribution: Attribution) -> bool:
    """Whether it is told which soldiers somebody commands, and not what: "General Lee commands the battalion"."""
    cue, content = attribution.cue, attribution.content
    told = cue is not None and cue.of(text) == "commands" and not attribution.quotes
    return told and not any(_COMMANDED.search(span.of(text)) for span in content)


_COMMANDED = re.compile(r"\b(?:to|that|withdraw\w*|end|pull-?out|removal|departure)\b")


def _is_supposed(text: str, attribution: Attribution) -> bool:
    source, cue = attribution.source, attribution.cue
    return source is not None and cue is not None and is_supposed(text, source, cue)


def _is_asked(text: str, attribution: Attribution) -> bool:
    """Whether it is asked whether somebody says so: "Do you want the troops gone?"."""
    source, cue, content = attribution.source, attribution.cue, attribution.content
    if not source or not cue or not content or attribution.quotes:
        return False
    after = max(content[-1].end, cue.end)
    ends = content[-1].of(text).endswith("?") or text.startswith("?", after)
    return ends and bool(_ASKING.search(text, max(0, source.start - 30), source.start))


_ASKING = re.compile(r"\b(?i:do|does|did|will|would|should|can|could|has|have|is|are|why|how|when|what)(?:n['’]t)? $")


def _is_caption(text: str, attribution: Attribution) -> bool:
    """Whether a line under a picture tells what somebody on it does: "A sailor signals to a pilot that"."""
    source, cue = attribution.source, attribution.cue
    if not source or not cue or not cue.of(text).endswith("s") or not _SOMEONE.match(source.of(text)):
        return False
    return bool(_TO_SOMEONE.match(text, cue.end)) or (attribution.form == "headline" and source.start > 0)


_SOMEONE = re.compile(r"An? (?:[A-Z]\w+ )?[a-z -]{2,60}$")
_TO_SOMEONE = re.compile(r" (?:to|at|with) an? [a-z]")
