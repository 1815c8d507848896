"""What was said where nothing of it follows the cue: it stands before the subject, ahead, or in the next sentence."""

from seeds.parser.contents.credits import Credit, Run
from seeds.parser.contents.margins import is_setting
from seeds.parser.contents.openings import Opening
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.cues.referring import kind_of
from seeds.parser.speech.orders import DEEDS, Orders
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set

_ANSWERS = word_set("refuse decline agree disagree object accept resist")
_CLOSING = word_set("demand threaten urge propose recommend advocate joke charge fear hope")
"""Verbs that close a clause told unquoted though they seldom only report: "The base must go, the Greens demanded"."""
_TALES = word_set("joke jokes story stories tale tales truth lie lies anecdote anecdotes")
_DENYING = word_set("deny dispute reject dismiss contest refute rebut contradict")
"""How what somebody else claims is told not to be so: "it came to help, a claim Norland denied"."""
_URGED = word_set("withdrawal departure pull-out pullout exit removal closure evacuation retreat return end talks")
"""What is urged, and nobody it is urged on."""


class Preceding(Orders):
    """Cues behind their content."""

    def _told(self, cue: Cue, subject: Subject, found: Opening) -> Credit | None:
        """'told a joke', 'urging a withdrawal': the object is what was told, nobody is addressed."""
        if not found.addressee or not cue.has("tell"):
            return None
        urged = cue.lemma == "urge" and not _URGED.isdisjoint(self.words.low[slice(*found.addressee)])
        if not urged and self.words.low[found.addressee[1] - 1] not in _TALES:
            return None
        return self._made(cue, subject, [found.addressee], "subject-cue-object", found)

    def _unopened(self, cue: Cue, subject: Subject, found: Opening, left: Run | None) -> Credit | None:
        """A cue with nothing behind it: what was said stands before it, ahead of it, or in the next sentence."""
        words = self.words
        judged = self._judged(cue, subject, found)
        if judged:
            return judged
        before = subject.first - 1 if subject.first > self.first else subject.first
        if words.low[before] == "as" and found.past < self.end:
            ahead = self._ahead(found, cue)
            return self._made(cue, subject, ahead, "as-subject-cue", found) if ahead else None
        if words.low[before] == "which" and before - 1 > self.first and cue.has("act"):
            return self._made(cue, subject, [(self._antecedent(before), before - 1)], "relative-object", found)
        return self._behind(cue, subject, found, left) if left else self._awaited(cue, subject, found)

    def _judged(self, cue: Cue, subject: Subject, found: Opening) -> Credit | None:
        """A clause that somebody's verdict follows: "Norland sent guns, a move that the ministry condemned"."""
        words, at = self.words, subject.first
        named = words.low[at] in ("a", "an", "the", "something") and words.low[at + 1] in DEEDS
        if not named:
            at = next((k - 1 for k in (at - 1, at - 2) if k - 1 > self.first and words.low[k] in DEEDS), -1)
        if at <= self.first or words.spelling[at - 1] not in (",", "–", "—") or not cue.has("act", "say"):
            return None
        if cue.lemma in _DENYING and kind_of(words.low[at + 1]) in ("assertion", "charge"):
            return None
        holder = Subject(at + 2 + (words.low[at + 2] in ("that", "which")), subject.core, subject.end)
        if holder.first >= holder.core:
            return None
        start = self._content_start(at - 1, words.quoted[cue.at])
        return self._made(cue, holder, [(start, at - 1)], "relative-object", found)

    def _awaited(self, cue: Cue, subject: Subject, found: Opening) -> Credit | None:
        """A cue that stands alone: the next sentence may be what was said, or all that was said is the answer."""
        if cue.has("quote") or self.words.spelling[min(found.past, self.end - 1)] == ":":
            return self._empty(cue, subject, "gesture")
        alone = cue.lemma in _ANSWERS and found.past >= self.end - 1
        return self._empty(cue, subject, "bare-answer") if alone else None

    def _behind(self, cue: Cue, subject: Subject, found: Opening, left: Run) -> Credit | None:
        """A cue behind what was said; any verb of utterance will do behind a quotation that a mark closes."""
        tagged = self._is_tagged(left) and found.past >= self.end - 1
        closes = found.past >= self.end - 1 and cue.lemma in _CLOSING
        closes = closes and holds_predicate(self.words, *left) and not is_setting(self.words, *left)
        closes = closes or (cue.lemma in _CLOSING and self._breaks_off(found, left))
        if not (tagged or closes) and not cue.has("say", "tell", "quote", "think"):
            return None
        if not (closes or self._ends_quote(left) or cue.has("say", "tell", "think")):
            return self._empty(cue, subject, "gesture") if cue.has("quote") else None
        holder = self._holder_of_view(left, subject)
        return self._made(cue, holder, [left, *self._resumed(found, left, cue)], "content-subject-cue", found)

    def _breaks_off(self, found: Opening, left: Run) -> bool:
        """Whether words without a predicate go on behind the comma: "The troops, she demanded, must leave"."""
        words, comma = self.words, found.past
        whole = holds_predicate(words, *left) or is_setting(words, *left) or words.quoted[left[0]] >= 0
        return not whole and words.spelling[comma] == "," and self._is_broken_off(left, comma + 1)

    def _holder_of_view(self, left: Run, subject: Subject) -> Subject:
        """Whom 'he' stands for between a verb of thinking and its clause: "President Lee hopes, he wrote, that"."""
        words = self.words
        verb = left[1] - 1
        thinks = any(v.frame == "think" and v.tense in ("s", "ed") for v in VERBS.get(words.low[verb], ()))
        if words.low[subject.first] not in ("he", "she", "it", "they") or not thinks:
            return subject
        named = subject_before(words, verb, left[0])
        return Subject(named.first, named.core, subject.end) if isinstance(named, Subject) else subject

    def _antecedent(self, which: int) -> int:
        """Where begins what a relative clause speaks of: behind the verb before, else at the sentence's beginning."""
        words = self.words
        verb = next((k for k in range(which - 2, self.first, -1) if words.low[k] in VERBS), self.first - 1)
        return verb + 1 + (verb + 1 < which and words.low[verb + 1] in ("for", "on", "to"))
