"""Attributions to a source that "according to" names, before or behind what it said."""

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit, Run
from seeds.parser.contents.resumptions import Resumptions
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.opinions import OWNED
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.naming.persons import is_name_word
from seeds.parser.subjects.inversions import past_appositive, subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    Words,
)


def source_after(words: Words, start: int, high: int) -> Subject | None:
    """The noun phrase behind `according to` or `by`, up to the next comma or clause."""
    subject = subject_after(words, start, high)
    if subject is None:
        return None
    source = _giver(words, subject) or subject
    return Subject(source.first, source.core, source.core, True)


def _giver(words: Words, subject: Subject) -> Subject | None:
    """Who gave the figures something is told after: "data provided earlier by the ministry"."""
    if words.low[subject.first] not in _FIGURES and words.low[subject.first + 1 : subject.first + 2] not in _FIGURE:
        return None
    by = next((k for k in range(subject.first + 1, subject.core - 1) if words.low[k] in ("by", "from", "of")), -1)
    return subject_after(words, by + 1, subject.core) if by > 0 else None


_NO_SOURCES = word_set(
    """need needs plan plans schedule law custom size rank taste ability circumstances season script day night hour
    week month year head person capita cent"""
)
"""What something happens by, or is counted by: "according to plan", "per day"."""
_FIGURES = word_set("data figures numbers statistics information estimates calculations documents reports")
_FIGURE = [[word] for word in sorted(_FIGURES)]
_DESCRIBING = word_set("who whose which familiar close near briefed present speaking working involved with at on from")
_LONGEST_DESCRIPTION = 16


def _past_description(words: Words, at: int, high: int) -> int:
    """The comma behind what describes a source, "a diplomat who asked not to be named,"; `at` where nothing does."""
    if at >= high or words.low[at] not in _DESCRIBING:
        return at
    within = range(at + 1, min(high, at + _LONGEST_DESCRIPTION))
    return next((k for k in within if words.spelling[k] == "," and words.quoted[k] == words.quoted[at]), at)


_FEW_WORDS_BEFORE = 9
_LONGEST_NAME = 7


def _links(words: Words, at: int) -> bool:
    """Whether a word only joins "according to" to what stands before it."""
    return words.is_adverb(at) or words.spelling[at] in (",", "(") or words.low[at] in ("and", "but", "as")


class According(Resumptions):
    """Readings of "according to"."""

    def _according(self, cue: Cue) -> Credit | None:
        words = self.words
        if words.low[cue.at + 1 if cue.end - cue.at < 3 else cue.at] == "as":
            return None
        start = cue.end
        if words.low[start - 1] in OWNED:
            return self._in_the_view(cue)
        if start >= self.end or words.quoted[start] != words.quoted[cue.at]:
            return None
        subject = source_after(words, start, self.end)
        if not subject or words.low[subject.core - 1] in _NO_SOURCES:
            return None
        said = self._end_of_words_before(cue)
        ahead = self._behind_source(cue, subject) if said <= self.first or self._starts_anew(cue) else []
        if ahead:
            name = self._past_name(subject.core)
            subject = Subject(subject.first, subject.core, max(subject.end, name), True)
        runs = ahead or (self._around_source(cue, subject, said) if said > self.first else [])
        return self._made(cue, subject, runs, "according-to", None)

    def _starts_anew(self, cue: Cue) -> bool:
        """Whether a clause of its own begins with a source: "They failed, and according to Lee, the base must go"."""
        words, before = self.words, cue.at - 1
        joined = words.low[before] in ("and", "but", "while", "yet") and words.spelling[before - 1] == ","
        return before > self.first and words.quoted[before] < 0 and (joined or words.spelling[before] in (":", ";"))

    def _in_the_view(self, cue: Cue) -> Credit | None:
        """A view told by its owner: "In his view, they leave", "they leave, in the army's reading"."""
        words, first = self.words, cue.at + 1
        mark = next((k for k in range(first, cue.end) if words.low[k] in ("'s", "’s")), first + 1)
        subject = Subject(first, mark, cue.end, True)
        said, at = self._end_of_words_before(cue), cue.end
        at += at < self.end and words.spelling[at] == ","
        runs = [(at, clause_end(words, at, self.end, cue))] if at < self.end else []
        if said > self.first and holds_predicate(words, self.first, said):
            runs = [(self._content_start(said, words.quoted[cue.at]), said)]
        elif said > self.first and words.spelling[cue.at - 1] == "," and at > cue.end:
            runs = [(self.first, said), *runs]
        return self._made(cue, subject, runs, "according-to", None)

    def _end_of_words_before(self, cue: Cue) -> int:
        """Where what stands before "according to" ends, without commas, adverbs and the like between."""
        words, end = self.words, cue.at
        while end > self.first and words.quoted[end - 1] == words.quoted[cue.at] and _links(words, end - 1):
            end -= 1
        return end

    def _behind_source(self, cue: Cue, subject: Subject) -> list[Run]:
        """What follows a source named first: "According to Ann Lee, a diplomat, they left"."""
        words, core = self.words, subject.core
        at = core if core < self.end and words.spelling[core] == "," else subject.end
        at = self._past_name(at)
        comma = _past_description(words, past_appositive(words, at, self.end), self.end)
        if comma >= self.end or words.spelling[comma] not in (",", ":"):
            return []
        return [(comma + 1, clause_end(words, comma + 1, self.end, cue))]

    def _past_name(self, comma: int) -> int:
        """The comma behind the name of the office before it: "according to its leader, Ann Lee, they left"."""
        words = self.words
        if comma + 1 >= self.end or words.spelling[comma] != "," or not words.is_capital(comma + 1):
            return comma
        names = (k for k in range(comma + 1, min(self.end - 2, comma + _LONGEST_NAME)) if not is_name_word(words, k))
        stop = next(names, comma)
        return stop if stop > comma + 2 and words.spelling[stop] == "," else comma

    def _around_source(self, cue: Cue, subject: Subject, said: int) -> list[Run]:
        """What stands before the source, up to `said`, and behind it where few words stand before."""
        words, comma = self.words, subject.core
        start = self._content_start(said, words.quoted[cue.at])
        enclosed = words.spelling[cue.at - 1] == "," and comma + 1 < self.end and words.spelling[comma] == ","
        if enclosed and said - start < _FEW_WORDS_BEFORE:
            return [(start, said), (comma + 1, clause_end(words, comma + 1, self.end, cue))]
        return [(start, said)]
