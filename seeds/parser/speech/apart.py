"""Subjects that stand apart from their verb: of a clause it belongs to, or beside a participle."""

from seeds.parser.contents.credits import Credit, Run
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate, starts_predicate
from seeds.parser.cues.spots import BE
from seeds.parser.speech.preceding import Preceding
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import SUBORDINATING

_JOINTS = word_set("and but while")
_LONGEST_NAME = 8
_OPENING = word_set("the an a his her its their some many most")
_NO_SUBJECTS = word_set("that which there it this what")
_ISSUES = word_set("passes adopts issues signs sends releases publishes approves circulates tables submits votes backs")
_PAPERS = word_set(
    """resolution resolutions motion motions statement statements declaration declarations letter letters law laws bill
    bills petition petitions note notes decree decrees communique communiqué appeal appeals text texts"""
)
_RELATIVE = word_set("that which whom where")


class Apart(Preceding):
    """Finds the subjects of verbs that have none right before them."""

    def _sentence_subject(self, cue: Cue) -> Subject | None:
        """The subject of the clause a verb without one of its own belongs to: the nearest `NP VERB` before it."""
        words = self.words
        level = words.quoted[cue.at]
        by = cue.at > self.first and words.low[cue.at - 1] == "by"
        for k in range(cue.at - 1, self.first - 1, -1):
            if words.quoted[k] != level or not (
                starts_predicate(words, k, self.first, cue.at) or self._issues_paper(k, cue.at)
            ):
                continue
            subject = subject_before(words, k, self.first)
            if isinstance(subject, Subject) and (by or not self._is_of_another_clause(subject)):
                return subject
        return None

    def _shared_subject(self, cue: Cue) -> Subject | None:
        """The subject of a verb joined to the one before: who spoke last, or who acts in the clause that follows.

        "When Lee spoke of the base, the minister laughed and said" tells what the minister said.
        """
        nearest = self._sentence_subject(cue) if self.words.low[self.first] in SUBORDINATING else None
        main = nearest and nearest.first > self.first and self.words.spelling[nearest.first - 1] == ","
        return nearest if main else self.last or self._sentence_subject(cue)

    def _is_circumstance(self, left: Run, behind: str) -> bool:
        """Whether the words before a speaker only tell when he spoke: "After Lee called it "a crime", Dahl said they".

        Before a quotation they may be its beginning: "If they stay, he said, "we fight"", unless somebody speaks there.
        """
        words, at = self.words, left[0]
        at += words.low[at] == "even" and at + 1 < left[1]
        if words.quoted[left[0]] >= 0 or words.low[at] not in SUBORDINATING or not holds_predicate(words, *left):
            return False
        return behind != "quote" or any(self._speaks(k) for k in range(at + 1, left[1]))

    def _speaks(self, k: int) -> bool:
        """Whether word `k` is a verb of speech that is not quoted."""
        verbs = VERBS.get(self.words.low[k])
        if not verbs or self.words.quoted[k] >= 0:
            return False
        return verbs[0].tense in ("ed", "s") and verbs[0].frame != "quote"

    def _past_relative(self, cue: Cue, last: Subject) -> Subject:
        """Who acts before "the man who said it was late, saying", where the last to speak only tells which man."""
        words, first = self.words, last.first
        tells = words.low[first] == "who" and words.is_word(first - 1) and words.spelling[cue.at - 1] == ","
        if not tells or first - 1 <= self.first:
            return last
        return self._sentence_subject(Cue(first - 1, first, (), cue.kind)) or last

    def _issues_paper(self, k: int, high: int) -> bool:
        """Whether at word `k` a body issues a paper, in the present: "passes a resolution", "sends letters"."""
        low = self.words.low
        return low[k] in _ISSUES and k > self.first and not _PAPERS.isdisjoint(low[k + 1 : min(high, k + 6)])

    def _is_of_another_clause(self, subject: Subject) -> bool:
        """Whether a subject is no noun or stands in a relative clause: "the port that Norland leased, saying"."""
        low, first = self.words.low, subject.first
        relative = first - 2 > self.first and low[first - 1] in _RELATIVE and low[first - 2] not in VERBS
        return relative or low[first] in _NO_SUBJECTS

    def _beside(self, cue: Cue) -> Subject | None:
        """The subject right before a participle: `with Ann Lee saying`, and `with one asking and Ann Lee denying`."""
        words = self.words
        for k in range(cue.at - 2, max(self.first - 1, cue.at - 9), -1):
            if not words.is_word(k) and words.spelling[k] not in ("’s", "'s", "."):
                return None
            second = words.low[k] in _JOINTS and self._is_named(k + 1) and self._in_company(k)
            if words.low[k] == "with" or second:
                return Subject(k + 1, cue.at, cue.at)
        return None

    def _company_end(self, start: int, end: int, subject: Subject) -> int:
        """Where what one of those behind "with" says ends: before the next of them, "and Ann Lee denying"."""
        words = self.words
        if subject.first == self.first or words.low[subject.first - 1] != "with":
            return end
        for k in range(start + 1, end - 2):
            following = words.low[k + 2 : min(end, k + _LONGEST_NAME)]
            speaks = any(word.endswith("ing") and word in VERBS for word in following)
            if words.low[k] in _JOINTS and self._is_named(k + 1) and speaks:
                return k
        return end

    def _is_named(self, at: int) -> bool:
        """Whether a name, or a noun with its article, begins at word `at`."""
        return self.words.is_capital(at) or self.words.low[at] in _OPENING

    def _in_company(self, at: int) -> bool:
        """Whether word `at` joins a second of those told of behind "with", each before a participle."""
        words = self.words
        opened = next((k for k in range(at - 1, self.first, -1) if words.low[k] == "with"), at)
        return any(words.low[k].endswith("ing") for k in range(opened + 1, at))

    def _quoted_last(self, cue: Cue, quoted: Subject) -> Credit | None:
        """What stands before whoever quotes it: "They leave, the agency quoted Ann Lee as saying"."""
        quoter = subject_before(self.words, quoted.first - 1, self.first)
        left = self._left(quoter.first, cue) if isinstance(quoter, Subject) else None
        return self._made(cue, quoted, [left], "content-subject-cue", None) if left else None

    def _quoted_as(self, cue: Cue) -> Subject | None:
        """The subject of `quoted Ann Lee as saying`."""
        words = self.words
        if cue.at - 1 <= self.first or words.low[cue.at - 1] != "as":
            return None
        for k in range(cue.at - 2, max(self.first, cue.at - 16), -1):
            if words.low[k] in ("quoted", "quotes", "quoting", "cited", "citing", "quote") and k + 1 < cue.at - 1:
                active = words.low[k + 1] != "by" and words.low[k - 1] not in BE
                return Subject(k + 1, cue.at - 1, cue.at - 1) if active else None
        return None
