"""Items of a resolution or list, which begin with their verb: whose they are stands in the line that opens it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.particles import particles
from seeds.parser.naming.persons import BODY_WORDS
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.stage import Stage
from seeds.parser.speech.communiques import Communiques
from seeds.parser.speech.reader import Reader
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.settings import after_setting
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.sentences import sentences
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_LONGEST_LEAD = 16
_NUMBER = re.compile(r"\W*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])?\s*\W*\s*")
_ALSO = word_set("also further likewise again hereby once firmly strongly deeply solemnly urgently")
_SPEAKING = word_set(
    """ministers leaders presidents parties participants delegates delegations members governments heads sides
    signatories chiefs commanders states governors bishops elders deputies summit conference congress troika
    we"""
)


def leading_cue(words: Words, first: int, end: int) -> Cue | None:
    """The verb an item begins with, in any form but the bare one: "Strongly condemns", "called upon", "Urging"."""
    at = first
    while at < end and (words.low[at] in _ALSO or (words.is_adverb(at) and at + 1 < end)):
        at += 1
    verbs = tuple(verb for verb in VERBS.get(words.low[at], ()) if verb.tense != "base") if at < end else ()
    if not verbs:
        return None
    stop, own = at + 1, particles(verbs[0].lemma)
    while stop < min(end, at + 3) and words.low[stop] in own:
        stop += 1
    return Cue(at, stop, verbs, "gerund" if verbs[0].tense == "ing" else "finite")


def item_credits(words: Words, first: int, end: int) -> Iterator[Credit]:
    """What one item tells: by the verb it begins with and those joined to it. The subject of these is left out."""
    cue = leading_cue(words, first, end)
    if cue is None:
        return
    reader = Reader(words, cue.at, end)
    own = Subject(cue.at, cue.at, cue.at)
    leading = reader._credit(cue, own, "item")
    reader.last = own
    for credit in (leading, *reader.read()):
        if credit and credit.content and (credit is leading or (credit.cue and credit.cue.at > cue.at)):
            yield replace(credit, subject=None, rule="item") if credit.subject == own else credit


class Items(Communiques):
    """A paragraph that may open a resolution or list, or be an item of one."""

    def _opens_list(self, stage: Stage) -> None:
        """Note whose items follow: behind a line of nothing but a body and a comma, or of people and a colon.

        Before these may stand where: "In its resolution the Council:".
        """
        words = self.words
        last = len(words) - 1
        if not 1 < last <= _LONGEST_LEAD or words.spelling[last] not in (",", ":") or words.quoted[0] >= 0:
            return
        first = next((k + 1 for k in range(last - 2, 0, -1) if words.spelling[k] == ","), 0)
        for start in (0, after_setting(words, 0, last - 1), first):
            subject = subject_after(words, start, last)
            if subject and subject.end == last and self._decides(subject):
                stage.issuer, stage.listing = self._issuer(subject, stage), True
                return

    def _decides(self, subject: Subject) -> bool:
        """Whether a phrase is of a body or of people who decide together."""
        low = self.words.low[subject.first : subject.core]
        named = self.words.is_capital(subject.first) or low[0] in ("the", "we")
        verb = low[0] in VERBS or low[0].endswith("ing")
        return named and not verb and not (BODY_WORDS | _SPEAKING).isdisjoint(low)

    def _item_start(self) -> int:
        """The word behind the number of an item, -1 where the paragraph does not begin with a verb."""
        head = _NUMBER.match(self.text, self.paragraph.span.start, self.paragraph.span.end)
        first = self.words.at(head.end()) if head else 0
        return first if first < len(self.words) and leading_cue(self.words, first, len(self.words)) else -1

    def _itemised(self, stage: Stage) -> list[Attribution] | None:
        """What the paragraph tells as an item of the list that is open; None where it is none."""
        issuer = stage.issuer
        if not stage.listing or issuer is None or not len(self.words):
            return None
        start = self._item_start()
        if start < 0:
            numbered = _NUMBERED.match(self.text, self.paragraph.span.start, self.paragraph.span.end)
            stage.listing = bool(numbered) or self.words.spelling[-1] in (",", ";")
            stage.issuer = issuer if stage.listing else None
            return None
        told: list[Attribution] = []
        for first, end in sentences(self.words):
            for credit in item_credits(self.words, max(first, start), end):
                made = self._made(credit, end, stage, False)
                mine = replace(made, speaker=issuer.speaker, role=issuer.role, head=issuer.head)
                told.append(made if credit.subject else mine)
        return told


_NUMBERED = re.compile(r"\s*\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|\s*[-–—•*]\s")
