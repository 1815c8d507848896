"""What stands around a cue and its subject: the words before, behind and ahead that may be what was said."""

from seeds.parser.contents.credits import Credit, Run, confidence
from seeds.parser.contents.openings import Opening
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.subjects.topics import subjects
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.words import AUXILIARIES, DAYS, DETERMINERS, IRREGULAR_VERBS, PREPOSITIONS, Words

_OPENERS_LEFT = frozenset(",—–")


def is_setting(words: Words, first: int, end: int) -> bool:
    """Whether the words are a place, time or occasion: they begin so and hold no verb."""
    if end <= first:
        return False
    low = words.low[first]
    if not (
        low in PREPOSITIONS
        or low in DAYS
        or words.is_adverb(first)
        or low in ("earlier", "later", "last", "late", "early", "this", "speaking", "writing")
    ):
        return False
    return not holds_predicate(words, first, end)


_OR_SO = ["or", "so"]
"""What links words to whoever is said to hold them: "They left, or so Lee says"."""


class Margins:
    """The words around the cues of one sentence."""

    def __init__(self, words: Words, first: int, end: int, title: bool = False, headline: bool = False) -> None:
        self.words = words
        self.first = first
        self.end = end
        self.title = title
        self.headline = headline
        self.quoted = words.quoted[first] if end > first else -1
        self.last: Subject | None = None
        self.gesture: Credit | None = None
        self.spoken = self.spoken_to = end
        self.told: tuple[Run, ...] = ()

    def _empty(self, cue: Cue, subject: Subject, rule: str) -> Credit:
        return Credit(cue, subject, [], rule, self.first, self.end, confidence=0.5)

    def _made(
        self, cue: Cue, subject: Subject | None, content: list[Run], rule: str, found: Opening | None
    ) -> Credit | None:
        content = [run for run in content if run[1] > run[0]]
        if not content:
            return None
        lead = (
            [self._setting(subject.first)]
            if subject and not subject.inverted and cue.kind in ("finite", "infinitive")
            else []
        )
        firsts = [run[0] for run in content] + [cue.at] + ([subject.first] if subject else []) + lead
        ends = (
            [run[1] for run in content]
            + [cue.end]
            + ([subject.end] if subject else [])
            + ([found.past] if found else [])
        )
        addressee, day = (found.addressee, found.day) if found else (None, None)
        return Credit(cue, subject, content, rule, min(firsts), max(ends), addressee, day, confidence(cue, rule))

    def _own_clause(self, first: int, end: int, subject: Subject) -> int:
        """Where the content ends because the reporter goes on: `Israel warned ..., and Israel struck`."""
        words = self.words
        name = words.spelling[subject.core - 1]
        if not words.is_capital(subject.core - 1) or subject.inverted:
            return end
        for k in range(first + 2, end - 2):
            if (
                words.spelling[k] == ","
                and words.low[k + 1] in ("and", "but")
                and words.spelling[k + 2] == name
                and words.quoted[k] < 0
            ):
                return k
        return end

    def _relative_end(self, first: int, end: int) -> int:
        """Where a relative clause between commas ends: at the comma the main verb follows."""
        words = self.words
        for k in range(first + 1, end - 1):
            if words.spelling[k] == "," and words.quoted[k] == words.quoted[first]:
                p = k + 1
                while p < end - 1 and words.is_adverb(p) and words.low[p] not in AUXILIARIES:
                    p += 1
                verbs = VERBS.get(words.low[p])
                if (
                    words.low[p] in AUXILIARIES
                    or (verbs and verbs[0].tense in ("ed", "s") and words.low[p] not in DETERMINERS)
                    or words.low[p] in IRREGULAR_VERBS
                ):
                    return k
        return end

    def _setting(self, subject: int) -> int:
        """Where the clause of the subject begins, with the places, days and occasions put before it."""
        words = self.words
        start = subject
        while start - 1 > self.first and words.quoted[start - 1] == words.quoted[subject]:
            comma = words.spelling[start - 1] in (",", ":")
            k = start - 2 if comma else start - 1
            if not words.is_word(k):
                break
            while (
                k > self.first
                and words.is_word(k - 1)
                and words.low[k - 1] not in ("and", "but", "that")
                and start - k < 14
                and words.quoted[k - 1] == words.quoted[subject]
            ):
                k -= 1
            if not is_setting(words, k, start - 1 if comma else start):
                break
            start = k
        if start - 1 > self.first or start <= self.first:
            relative = words.low[subject] in ("who", "which") and words.spelling[subject - 1] == ","
            relative = relative or (
                words.low[subject - 1] == "that" and words.is_word(subject - 2) and words.low[subject - 2] not in VERBS
            )
            return self._antecedent_start(subject) if relative and start == subject else start
        return start

    def _antecedent_start(self, subject: int) -> int:
        at = subject if self.words.spelling[subject - 1] == "," else subject - 1
        found = subject_before(self.words, at - (self.words.spelling[at - 1] == ","), self.first)
        return found.first if isinstance(found, Subject) and subject - found.first < 12 else subject

    def _is_tagged(self, left: Run) -> bool:
        """Whether the words before the subject close a quotation with the comma or mark that only direct speech has."""
        words = self.words
        k = left[1] - 1
        if words.quoted[k] == words.quoted[left[1]]:
            return False
        while k > left[0] and words.spelling[k] in ("”", '"', "''", "’", "'"):
            k -= 1
        return words.spelling[k] in (",", "?", "!", "—", "–") or (
            words.spelling[left[1]] == "," and left[1] - left[0] > 4
        )

    def _ends_quote(self, left: Run) -> bool:
        return self.words.quoted[left[1] - 1] != self.words.quoted[left[1]] or self.words.spelling[left[1] - 1] in '"”'

    def _left(self, subject: int, cue: Cue) -> Run | None:
        """What stands before the subject and may be the content: the sentence up to a comma, dash or closing quote."""
        words = self.words
        level = words.quoted[cue.at]
        k = subject - 1
        while k > self.first and ((words.is_adverb(k) and words.quoted[k] == level) or words.low[k] in ("as", "so")):
            k -= 1
        k -= words.low[k : k + 2] == _OR_SO and k > self.first
        if words.low[k] in ("and", "but", "or") and words.quoted[k] == level:
            return None
        if k <= self.first - 1:
            return None
        start = self._content_start(k, level)
        if words.quoted[k] != level:
            return (start, k + 1)
        if words.spelling[k] in _OPENERS_LEFT and k > start:
            return (start, k)
        if words.spelling[k] in ("?", "!") and k > start:
            return (start, k + 1)
        return None

    def _leads_in(self, i: int) -> bool:
        """Whether the colon at `i` ends a clause of the reporter's: "She left no doubt: they, she said, must go"."""
        colon = self.words.spelling[i] == ":" and self.words.quoted[i + 1] == self.words.quoted[i]
        return colon and next(subjects(self.words, self.first, i), None) is not None

    def _content_start(self, k: int, level: int) -> int:
        words = self.words
        start = self.first
        for i in range(k - 1, self.first - 1, -1):
            if words.quoted[i] == level and (words.spelling[i] == ";" or self._leads_in(i)):
                start = i + 1
                break
        while (
            start < k
            and words.quoted[start] == level
            and (
                words.low[start] in ("but", "and", "yet", "still", "so")
                or words.spelling[start] in (",", "-", "—", "–")
            )
        ):
            start += 1
        return start
