"""Reads the cues of one sentence from left to right: who is credited, with which words, by which rule."""

from collections.abc import Iterator

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit, Run
from seeds.parser.contents.openings import Opening, opening
from seeds.parser.cues.cues import Cue, cues
from seeds.parser.cues.spots import BE, HAVE
from seeds.parser.speech.apart import Apart
from seeds.parser.subjects.governors import governor, left_to, to_before
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import AUXILIARIES, RELATIVES, SUBJECT_PRONOUNS, Words

_WHATEVER = word_set("whatever whichever whoever however")
_TOLD_OF = word_set("report say believe think know suppose")
"""Verbs whose past form before "to" tells what others say of its subject."""
_ASKED = word_set("asked pressed questioned quizzed")
_WHETHER = word_set("if whether why when how what")
_LIVES = word_set("life lives victims casualties responsibility victory")
_OF_PAPERS = frozenset(["describe", "read"])
_OF_QUOTING = frozenset(["quote", "cite"])
_ORDERING = frozenset(["to", "that", '"', "“", ":"])
"""One of which tells an order from the command over troops."""
_SHORT = 5
_LONGEST_QUOTED = 14
_PRONOUNS = SUBJECT_PRONOUNS | RELATIVES
_PLEADING = word_set("plead appeal")
_ASKING_OF = word_set("urge persuade convince instruct advise warn tell")


def _question_end(words: Words, first: int, end: int) -> int:
    """Where a question ends that a sentence opens with: "Asked if Lee would consider it, the ministry said"."""
    if words.low[first] not in _ASKED or _WHETHER.isdisjoint(words.low[first + 1 : first + 6]):
        return first
    return next((k for k in range(first + 2, end) if words.spelling[k] == ","), first)


class Reader(Apart):
    """Reads the cues of one sentence, remembering who spoke last."""

    def read(self, level: int = -1) -> Iterator[Credit]:
        """Every credit whose cue stands at quotation `level`."""
        answered = _question_end(self.words, self.first, self.end)
        for cue in cues(self.words, self.first, self.end, self.title):
            if self.words.quoted[cue.at] != level or cue.at < answered:
                continue
            credit = self._read(cue)
            if credit and not credit.content:
                self.gesture = None if self._is_told(credit) else credit
            elif credit:
                self.gesture = None
                if credit.subject and cue.kind in ("finite", "gerund", "infinitive"):
                    if cue.kind != "gerund":
                        behind = credit.content[0][0] > cue.at
                        self.spoken = min(run[0] for run in credit.content) if behind else self.end
                        self.spoken_to = max(run[1] for run in credit.content) if behind else self.end
                    self.last, self.told = credit.subject, tuple(credit.content)
            if credit and (credit.content or credit.rule == "bare-answer"):
                yield credit
                if cue.has("say", "tell") and self.words.spelling[self.end - 1] == ":" and credit.subject:
                    self.gesture = self._empty(cue, credit.subject, "gesture")

    def _is_told(self, credit: Credit) -> bool:
        """Whether an attribution stands in what another one tells: "They stay, Lee said, and nobody objects"."""
        return credit.subject is not None and any(a <= credit.subject.first < b for a, b in self.told)

    def _read(self, cue: Cue) -> Credit | None:
        if cue.kind == "according":
            return self._according(cue)
        if cue.kind == "noun":
            return self._noun(cue)
        if cue.kind == "passive":
            return self._passive(cue)
        if cue.kind == "infinitive":
            return self._infinitive(cue)
        if cue.kind == "gerund":
            return self._gerund(cue)
        return self._inverted(cue) or self._finite(cue)

    def _finite(self, cue: Cue) -> Credit | None:
        if self.words.low[to_before(self.words, cue.at, self.first)] == "to":
            return self._infinitive(cue)
        subject = subject_before(self.words, cue.at, self.first)
        if subject == "shared":
            subject = self._shared_subject(cue) or ""
        if isinstance(subject, str) or self._says_nothing(cue, subject):
            return None
        low = self.words.low[subject.first]
        if low == "there" or (low == "it" and cue.has("show") and not cue.has("say") and cue.lemma not in _OF_PAPERS):
            return None
        before = self.words.low[subject.first - 1] if subject.first > self.first else ""
        if (low == "that" and before in VERBS) or (low == "one" and before in HAVE):
            return None
        if low.islower() and subject.core - subject.first == 1 and cue.lemma == "state" and cue.tense == "s":
            return None if low not in _PRONOUNS else self._credit(cue, subject, "subject-cue")
        return self._credit(cue, subject, "subject-cue")

    def _says_nothing(self, cue: Cue, subject: Subject) -> bool:
        """Whether a verb is none of its subject's speech: "a soldier reported to be", "the war claimed the lives"."""
        words, spoken = self.words, self.spoken
        after = words.low[cue.end : cue.end + 2]
        passive = cue.lemma in _TOLD_OF and cue.tense == "ed" and after in (["to", "be"], ["to", "have"])
        takes = cue.lemma == "claim" and not _LIVES.isdisjoint(after)
        takes = takes or (self._commands(cue, subject) and _ORDERING.isdisjoint(words.low[cue.end : cue.end + _SHORT]))
        takes = takes or (cue.lemma in _OF_QUOTING and self._quotes_another(cue))
        ends = subject.first < spoken < subject.core and words.low[spoken] == "that"
        asks = words.low[subject.first] in AUXILIARIES and words.spelling[self.end - 1] == "?"
        return passive or takes or ends or asks

    def _commands(self, cue: Cue, subject: Subject) -> bool:
        """Whether a relative clause tells what somebody commands: "the Italian who commands the peacekeepers"."""
        return cue.lemma == "command" and self.words.low[subject.first] == "who"

    def _quotes_another(self, cue: Cue) -> bool:
        """Whether whom a verb quotes follows, with a verb of saying behind: "quoted Lee as saying", "as telling"."""
        low, stop = self.words.low, min(self.end - 1, cue.end + _LONGEST_QUOTED)
        return any(low[k] == "as" and low[k + 1].endswith("ing") for k in range(cue.end + 1, stop))

    def _credit(self, cue: Cue, subject: Subject, rule: str) -> Credit | None:
        words = self.words
        if not _WHATEVER.isdisjoint(words.low[max(self.first, subject.first - 1) : subject.first + 1]):
            return None
        found = opening(words, cue, cue.end, self.end)
        if found.kind != "that" and cue.has("that"):
            return None
        left = self._left(subject.first, cue) if rule != "gerund" else None
        left = None if left and found.kind != "none" and self._is_circumstance(left, found.kind) else left
        tagged = left is not None and self._is_tagged(left)
        content: list[Run] = []
        if left and tagged and found.kind not in ("colon", "quote") and not self.headline:
            content = [
                left,
                *(self._resumed(found, left, cue) if found.kind == "none" else self._resumed_later(found, cue)),
            ]
            rule = "content-subject-cue"
        elif left and found.kind == "quote" and not self.headline and self._interposed(left, subject.first, found.at):
            content = [left, (found.at, clause_end(words, found.at, self.end, cue))]
            rule = "content-subject-cue"
        elif found.kind in ("that", "colon", "quote"):
            content = [(found.at, clause_end(words, found.at, self.end, cue))]
            if found.kind == "quote" and left and self._ends_quote(left) and cue.has("say", "tell", "quote", "think"):
                content.insert(0, left)
                rule = "split-quotation"
            elif rule == "subject-cue":
                rule = {"that": "subject-cue-that", "colon": "subject-cue-colon", "quote": "subject-cue-quote"}[
                    found.kind
                ]
        elif found.kind == "none":
            return self._told(cue, subject, found) or self._unopened(cue, subject, found, left)
        elif cue.has("say", "tell", "think", "show", "act"):
            if found.kind == "infinitive" and cue.lemma == "say":
                return None
            content = [(self._object_start(cue, subject, found), clause_end(words, found.at, self.end, cue))]
            rule = "subject-cue-clause" if cue.has("say", "tell") else "subject-cue-object"
        return self._made(cue, subject, self._bounded(content, subject), rule, found)

    def _object_start(self, cue: Cue, subject: Subject, found: Opening) -> int:
        """Where what is said begins: with whom something is asked of, behind "is" in "What he wants is that"."""
        words = self.words
        if found.kind == "infinitive" and found.addressee and cue.lemma in _ASKING_OF:
            return found.addressee[0]
        if found.kind == "infinitive" and cue.lemma in _PLEADING and words.low[cue.end] in ("with", "to"):
            return cue.end + 1
        cleft = words.low[found.at] in BE and subject.first > self.first and words.low[subject.first - 1] == "what"
        return found.at + 1 if cleft and found.at + 1 < self.end else found.at

    def _bounded(self, content: list[Run], subject: Subject) -> list[Run]:
        """The runs as far as the clause of their subject goes, but for those nothing is left of."""
        first = subject.first
        if self._in_relative(first):
            content = [(a, self._relative_end(a, b)) for a, b in content]
        content = [(a, self._company_end(a, self._own_clause(a, b, subject), subject)) for a, b in content]
        return [run for run in content if run[1] > run[0]]

    def _in_relative(self, first: int) -> bool:
        """Whether a subject stands in a relative clause between commas: "who", or "I" behind "of which"."""
        words = self.words
        if words.low[first] not in ("who", "which", "whose"):
            first -= 2 if first - 2 > self.first and words.low[first - 1] in ("which", "whom", "whose") else len(words)
        return first > self.first and words.spelling[first - 1] == ","

    def _infinitive(self, cue: Cue) -> Credit | None:
        charged = left_to(self.words, cue.at, self.first)
        if charged:
            return self._credit(cue, charged, "subject-cue")
        governing = governor(self.words, cue, self.first)
        if governing < 0:
            return None
        subject = subject_before(self.words, governing, self.first)
        if subject == "shared":
            subject = self._shared_subject(cue) or ""
        return self._credit(cue, subject, "subject-cue") if isinstance(subject, Subject) else None

    def _gerund(self, cue: Cue) -> Credit | None:
        quoted = self._quoted_as(cue)
        if quoted and cue.end >= self.end - 1 and (last := self._quoted_last(cue, quoted)):
            return last
        own = self._beside(cue) or quoted
        subject = own or self._sentence_subject(cue)
        inner = subject is None or self.spoken <= subject.first < self.spoken_to
        inner = inner or any(a <= subject.first < b or a < subject.core <= b for a, b in self.told if subject)
        if self.last is not None and not own and (inner or (subject and subject.first == self.last.first)):
            subject = self._past_relative(cue, self.last)
        if subject is None:
            return None
        credit = self._credit(cue, subject, "gerund")
        if credit and credit.rule == "content-subject-cue":
            return None
        if credit:
            alone = self.last is None or self.last.first < subject.first
            credit.first = min([self._setting(subject.first) if alone else cue.at, *(run[0] for run in credit.content)])
        return credit
