"""One cue read in its sentence: who is credited, with which words, by which rule."""

from collections.abc import Iterator
from dataclasses import dataclass

from seeds.parser.contents import Opening, clause_end, opening
from seeds.parser.cues import BE, Cue, cues
from seeds.parser.subjects import Subject, starts_predicate, subject_after, subject_before
from seeds.parser.lexicon import VERBS
from seeds.parser.words import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    IRREGULAR_VERBS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    Words,
)

Run = tuple[int, int]
"""Word numbers, end exclusive."""


@dataclass(slots=True)
class Credit:
    """An attribution in word numbers: `subject` None when nobody is credited, `content` the runs of what was said."""

    cue: Cue | None
    subject: Subject | None
    content: list[Run]
    rule: str
    first: int
    end: int
    addressee: Run | None = None
    day: Run | None = None
    confidence: float = 0.8


_CATENATIVE = frozenset(
    "went goes going go continued continues continue came used tried tries seemed seems appeared appears began begins proceeded rushed wanted wants".split()
)
_ANSWERS = frozenset("refuse decline agree disagree object accept resist".split())
_TALES = frozenset("joke jokes story stories tale tales truth lie lies anecdote anecdotes".split())
_OPENERS_LEFT = frozenset(",—–")
_EMPTY = frozenset("it there this which what".split())


class Reader:
    """Reads the cues of one sentence from left to right, remembering who spoke last."""

    def __init__(self, words: Words, first: int, end: int, title: bool = False, headline: bool = False) -> None:
        self.words = words
        self.first = first
        self.end = end
        self.title = title
        self.headline = headline
        self.quoted = words.quoted[first] if end > first else -1
        self.last: Subject | None = None
        self.gesture: Credit | None = None
        self.spoken = end

    def read(self, level: int = -1) -> Iterator[Credit]:
        """Every credit whose cue stands at quotation `level`."""
        for cue in cues(self.words, self.first, self.end, self.title):
            if self.words.quoted[cue.at] != level:
                continue
            credit = self._read(cue)
            if credit and not credit.content:
                self.gesture = credit
            elif credit:
                self.gesture = None
                if credit.subject and cue.kind in ("finite", "gerund", "infinitive"):
                    if cue.kind != "gerund":
                        self.spoken = (
                            min(run[0] for run in credit.content) if credit.content[0][0] > cue.at else self.end
                        )
                    self.last = credit.subject
            if credit and (credit.content or credit.rule == "bare-answer"):
                yield credit
                if cue.has("say", "tell") and self.words.spelling[self.end - 1] == ":" and credit.subject:
                    self.gesture = self._empty(cue, credit.subject, "gesture")

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

    # -- subject before the verb ------------------------------------------------------------------

    def _finite(self, cue: Cue) -> Credit | None:
        subject = subject_before(self.words, cue.at, self.first)
        if subject == "shared":
            subject = self.last or self._sentence_subject(cue) or ""
        if isinstance(subject, str):
            return None
        if self.words.low[subject.first] in ("there",) or (
            self.words.low[subject.first] == "it" and cue.has("show") and not cue.has("say")
        ):
            return None
        return self._credit(cue, subject, "subject-cue")

    def _sentence_subject(self, cue: Cue) -> Subject | None:
        """The subject of the clause a verb without one of its own belongs to: the nearest `NP VERB` before it."""
        words = self.words
        level = words.quoted[cue.at]
        for k in range(cue.at - 1, self.first - 1, -1):
            if words.quoted[k] != level or not starts_predicate(words, k, self.first, cue.at):
                continue
            subject = subject_before(words, k, self.first)
            if isinstance(subject, Subject) and words.low[subject.first] not in (
                "that",
                "which",
                "there",
                "it",
                "this",
                "what",
            ):
                return subject
        return None

    def _credit(self, cue: Cue, subject: Subject, rule: str) -> Credit | None:
        words = self.words
        found = opening(words, cue, cue.end, self.end)
        left = self._left(subject.first, cue) if rule != "gerund" else None
        tagged = left is not None and self._is_tagged(left)
        content: list[Run] = []
        if left and tagged and found.kind not in ("colon", "quote") and not self.headline:
            content = [
                left,
                *(self._resumed(found, left, cue) if found.kind == "none" else self._resumed_later(found, cue)),
            ]
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
            content = [(found.at, clause_end(words, found.at, self.end, cue))]
            rule = "subject-cue-clause" if cue.has("say", "tell") else "subject-cue-object"
        if (
            words.low[subject.first] in ("who", "which")
            and subject.first > self.first
            and words.spelling[subject.first - 1] == ","
        ):
            content = [(a, self._relative_end(a, b)) for a, b in content]
        content = [(a, self._own_clause(a, b, subject)) for a, b in content]
        content = [run for run in content if run[1] > run[0]]
        return self._made(cue, subject, content, rule, found)

    def _told(self, cue: Cue, subject: Subject, found: Opening) -> Credit | None:
        """'told a joke': the object is what was told, nobody is addressed."""
        if not found.addressee or not cue.has("tell") or self.words.low[found.addressee[1] - 1] not in _TALES:
            return None
        return self._made(cue, subject, [found.addressee], "subject-cue-object", found)

    def _unopened(self, cue: Cue, subject: Subject, found: Opening, left: Run | None) -> Credit | None:
        """A cue with nothing behind it: what was said stands before it, ahead of it, or in the next sentence."""
        words = self.words
        before = subject.first - 1 if subject.first > self.first else subject.first
        if words.low[before] == "as" and found.past < self.end:
            ahead = self._ahead(found, cue)
            return self._made(cue, subject, ahead, "as-subject-cue", found) if ahead else None
        if not left and (cue.has("quote") or words.spelling[min(found.past, self.end - 1)] == ":"):
            return self._empty(cue, subject, "gesture")
        if not left and cue.lemma in _ANSWERS and found.past >= self.end - 1:
            return self._empty(cue, subject, "bare-answer")
        if not left or not cue.has("say", "tell", "quote", "think"):
            return None
        if not self._ends_quote(left) and not cue.has("say", "tell", "think"):
            return self._empty(cue, subject, "gesture") if cue.has("quote") else None
        return self._made(cue, subject, [left, *self._resumed(found, left, cue)], "content-subject-cue", found)

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
        return Credit(
            cue, subject, content, rule, min(firsts), max(ends), found.addressee if found else None, found.day if found else None,
            _confidence(cue, rule),
        )  # fmt: skip

    def _own_clause(self, first: int, end: int, subject: Subject) -> int:
        """Where the content ends because the reporter goes on about the same subject: `Israel warned ..., and Israel struck`."""
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
            if not _is_setting(words, k, start - 1 if comma else start):
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

    def _content_start(self, k: int, level: int) -> int:
        words = self.words
        start = self.first
        for i in range(k - 1, self.first - 1, -1):
            if words.quoted[i] == level and words.spelling[i] in (";",):
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

    def _resumed(self, found: Opening, left: Run, cue: Cue) -> list[Run]:
        """What goes on behind an interposed attribution: `X, he said, Y`."""
        words = self.words
        p = found.past
        if p >= self.end or words.spelling[p] not in (",", "—", "–") or p + 1 >= self.end:
            return []
        if words.quoted[p + 1] != words.quoted[cue.at]:
            return [(p + 1, clause_end(words, p + 1, self.end, cue))]
        if words.quoted[left[1] - 1] != words.quoted[cue.at]:
            return self._resumed_later(found, cue)
        after = words.low[p + 1]
        if after.endswith("ing") or after in (
            "who",
            "which",
            "according",
            "while",
            "after",
            "before",
            "when",
            "as",
            "but",
            "citing",
            "a",
            "where",
            "with",
        ):
            return []
        return [(p + 1, clause_end(words, p + 1, self.end, cue))]

    def _ahead(self, found: Opening, cue: Cue) -> list[Run]:
        """The clause after the comma behind `as NP said`."""
        p = found.past
        if self.words.spelling[p] != "," or p + 1 >= self.end:
            return []
        return [(p + 1, clause_end(self.words, p + 1, self.end, cue))]

    def _resumed_later(self, found: Opening, cue: Cue) -> list[Run]:
        """A second quotation later in the sentence, introduced by nothing of its own."""
        words = self.words
        for k in range(max(found.past, cue.end), self.end):
            if words.quoted[k] != words.quoted[cue.at]:
                if words.spelling[k - 1] in (",", ":", "—", "–") or words.low[k - 1] in ("that", "and", "but"):
                    return [(k, clause_end(words, k, self.end, cue))]
                return []
            if words.low[k].endswith("ing") and words.spelling[k - 1] == ",":
                return []
        return []

    # -- the other orders -----------------------------------------------------------------------

    def _inverted(self, cue: Cue) -> Credit | None:
        """`"...", said NP` and `..., said NP.`"""
        words = self.words
        before = cue.at - 1
        if not cue.has("say", "quote", "think") or before < self.first or cue.end >= self.end:
            return None
        while before > self.first and words.is_adverb(before) and words.quoted[before] == words.quoted[cue.at]:
            before -= 1
        lone = before - 1 <= self.first and words.low[self.first] in ("but", "and", "yet", "still", "so")
        after_quote = words.quoted[before] != words.quoted[cue.at]
        if not after_quote and words.spelling[before] not in (",", "—", "–"):
            return None
        after = words.low[cue.end]
        if after in ("that", "it", "there", "to") or words.quoted[cue.end] != words.quoted[cue.at]:
            return None
        if (
            not after_quote
            and not (before > self.first and words.quoted[before - 1] != words.quoted[cue.at])
            and not lone
            and not self._credits_only(cue)
        ):
            return None
        subject = subject_after(words, cue.end, self.end)
        if not subject:
            return None
        left = self._left(cue.at, cue)
        found = Opening(-1, "none", None, None, subject.end)
        tail = opening(words, cue, subject.end, self.end) if subject.end < self.end else found
        later = self._resumed_later(Opening(-1, "none", None, None, subject.end), cue)
        return self._made(
            cue,
            subject,
            [left, *later] if left else later,
            "content-cue-subject",
            Opening(-1, "none", None, tail.day, max(subject.end, tail.past if tail.kind == "none" else subject.end)),
        )

    def _credits_only(self, cue: Cue) -> bool:
        """Whether behind an inverted verb nothing but a name or office follows, no object clause."""
        words = self.words
        if not cue.has("say") or cue.tense not in ("ed", "s"):
            return False
        after = words.low[cue.end]
        if not (words.is_capital(cue.end) or after in DETERMINERS or after in ("he", "she", "they")):
            return False
        subject = subject_after(words, cue.end, self.end)
        if not subject or subject_before(words, cue.at, self.first) not in ("", "shared"):
            return False
        return subject.end >= self.end - 1 or words.spelling[subject.end] in (",", ".")

    def _according(self, cue: Cue) -> Credit | None:
        words = self.words
        if words.low[cue.at + 1 if cue.end - cue.at < 3 else cue.at] == "as":
            return None
        start = cue.end
        if start >= self.end or words.quoted[start] != words.quoted[cue.at]:
            return None
        subject = _source_after(words, start, self.end)
        if not subject:
            return None
        k = cue.at - 1
        while (
            k >= self.first
            and (words.is_adverb(k) or words.spelling[k] in (",", "(") or words.low[k] in ("and", "but", "as"))
            and words.quoted[k] == words.quoted[cue.at]
        ):
            k -= 1
        if k < self.first:
            p = subject.core if subject.core < self.end and words.spelling[subject.core] == "," else subject.end
            if p >= self.end or words.spelling[p] not in (",", ":"):
                return None
            run = (p + 1, clause_end(words, p + 1, self.end, cue))
            return self._made(cue, subject, [run], "according-to", None)
        start = self._content_start(k + 1, words.quoted[cue.at])
        runs = [(start, k + 1)]
        p = subject.core
        if words.spelling[cue.at - 1] == "," and p + 1 < self.end and words.spelling[p] == "," and k - start < 8:
            runs.append((p + 1, clause_end(words, p + 1, self.end, cue)))
        return self._made(cue, subject, runs, "according-to", None)

    def _noun(self, cue: Cue) -> Credit | None:
        words = self.words
        that = next(k for k in range(cue.at + 1, self.end) if words.low[k] == "that")
        subject: Subject | None = None
        if words.low[cue.at + 1] in ("by", "from", "of", "in"):
            subject = Subject(cue.at + 2, that, that) if that > cue.at + 2 else None
        before = cue.at - 1
        if subject is None and before >= self.first:
            k = before
            while (
                k > self.first
                and words.quoted[k] == words.quoted[cue.at]
                and words.is_word(k)
                and words.low[k] not in ("'s", "’s")
                and words.low[k] not in PREPOSITIONS
                and words.low[k] not in POSSESSIVES
                and before - k < 4
                and not words.is_capital(k)
            ):
                k -= 1
            if words.low[k] in ("'s", "’s"):
                subject = subject_before(words, k, self.first) or None  # type: ignore[assignment]
                subject = subject if isinstance(subject, Subject) else None
            elif words.low[k] in POSSESSIVES and words.low[k] not in ("its-",):
                subject = Subject(k, k + 1, k + 1)
            elif words.is_capital(k) and k == before and k > self.first:
                subject = Subject(k, k + 1, k + 1)
        if subject is None:
            return None
        made = self._made(cue, subject, [(that, clause_end(words, that, self.end, cue))], "noun-that", None)
        if made and made.first == cue.at > self.first and words.low[cue.at - 1] in DETERMINERS:
            made.first -= 1
        return made

    def _passive(self, cue: Cue) -> Credit | None:
        words = self.words
        plain = any(words.low[k] in BE or words.low[k] == "being" for k in range(max(self.first, cue.at - 3), cue.at))
        if not plain and cue.lemma not in ("deny", "reject", "dismiss", "condemn"):
            return None
        if cue.end < self.end and words.low[cue.end] == "by" and cue.has("act") and cue.end + 1 < self.end:
            subject = _source_after(words, cue.end + 1, self.end)
            patient = subject_before(words, cue.at, self.first)
            if subject and isinstance(patient, Subject):
                return self._made(cue, subject, [(patient.first, patient.core)], "passive-by", None)
        return None

    def _infinitive(self, cue: Cue) -> Credit | None:
        words = self.words
        k = cue.at - 2
        while k > self.first and words.is_adverb(k):
            k -= 1
        if k > self.first and words.low[k] == "on":
            k -= 1
        if k <= self.first or words.low[k] not in _CATENATIVE or not cue.has("say", "tell", "act"):
            return None
        subject = subject_before(words, k, self.first)
        if subject == "shared":
            subject = self.last or self._sentence_subject(cue) or ""
        return self._credit(cue, subject, "subject-cue") if isinstance(subject, Subject) else None

    def _beside(self, cue: Cue) -> Subject | None:
        """The subject right before a participle: `with Ann Lee saying`."""
        words = self.words
        for k in range(cue.at - 2, max(self.first - 1, cue.at - 9), -1):
            if not words.is_word(k) and words.spelling[k] not in ("’s", "'s", "."):
                return None
            if words.low[k] == "with":
                return Subject(k + 1, cue.at, cue.at)
        return None

    def _gerund(self, cue: Cue) -> Credit | None:
        subject = self._beside(cue) or self._sentence_subject(cue)
        if self.last is not None and (subject is None or subject.first >= self.spoken):
            subject = self.last
        if subject is None:
            return None
        credit = self._credit(cue, subject, "gerund")
        if credit and credit.rule == "content-subject-cue":
            return None
        if credit:
            own = self.last is None or self.last.first < subject.first
            credit.first = min([self._setting(subject.first) if own else cue.at, *(run[0] for run in credit.content)])
        return credit


def _is_setting(words: Words, first: int, end: int) -> bool:
    """Whether the words are a place, time or occasion: they begin with a preposition, a day or an adverb and hold no verb."""
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
    return not any(starts_predicate(words, k, first, end) for k in range(first + 1, end))


def _source_after(words: Words, start: int, high: int) -> Subject | None:
    """The noun phrase behind `according to` or `by`, up to the next comma or clause."""
    subject = subject_after(words, start, high)
    if subject is None:
        return None
    return Subject(subject.first, subject.core, subject.core, True)


def _confidence(cue: Cue, rule: str) -> float:
    base = {"subject-cue-object": 0.5, "noun-that": 0.6, "passive-by": 0.5, "gerund": 0.6}.get(rule, 0.85)
    return round(base - (0.2 if cue.negated else 0.0), 2)


def settled(words: Words, credits: list[Credit], headline: bool = False) -> list[Credit]:
    """The credits of one sentence with contents cut where the next attribution of the reporter's own begins."""
    for i, credit in enumerate(credits):
        for later in credits[i + 1 : i + 9]:
            cut = _cut(words, credit, later)
            if headline and cut is None and later.subject and later.cue and credit.content:
                at = later.subject.first
                cut = (
                    at - 1
                    if credit.content[-1][0] < at < credit.content[-1][1] and words.spelling[at - 1] == ","
                    else None
                )
            if cut is not None:
                credit.content = [(a, min(b, cut)) for a, b in credit.content if a < cut]
                credit.end = max(
                    [run[1] for run in credit.content]
                    + [credit.cue.end if credit.cue else 0]
                    + [credit.subject.end if credit.subject else 0]
                )
    return [credit for credit in credits if credit.content or credit.rule == "bare-answer"]


def _cut(words: Words, credit: Credit, later: Credit) -> int | None:
    """Where `later` ends the content of `credit`, None when it stands inside it or elsewhere."""
    if later.cue is None or credit.cue is None or later.subject is None or not credit.content:
        return None
    begin, end = credit.content[-1]
    at = later.subject.first if later.rule not in ("gerund", "content-cue-subject") else later.cue.at
    if later.rule in ("content-subject-cue", "content-cue-subject", "split-quotation", "according-to"):
        at = min(at, later.cue.at)
        return _before(words, at) if begin < at < end and later.content[0][0] <= credit.cue.at else None
    if not begin < at < end or at > later.cue.at:
        return None
    if later.first < at and later.rule.startswith("subject") and begin < later.first:
        at = later.first
    before = words.low[at - 1]
    if before in _SUBORDINATING and not credit.cue.has("say", "tell") and later.cue.has("say", "tell"):
        return _before(words, at - 1)
    if before in ("which", "who") and words.spelling[at - 2] == ",":
        return at - 2
    if before in ("and", "but", "while") and at - 1 > begin:
        both = later.cue.has("say", "tell") or not credit.cue.has("say", "tell", "think")
        comma = words.spelling[at - 2] == ","
        same = (
            later.subject.first < len(words)
            and credit.subject
            and words.low[later.subject.first] == words.low[credit.subject.first]
        )
        return at - 2 if comma and (both or same) else (at - 1 if not credit.cue.has("say", "tell", "think") else None)
    if (
        before == ","
        and later.cue.has("say", "tell")
        and (not credit.cue.has("say", "tell") or _subordinate(words, credit))
    ):
        return at - 1
    return None


_SUBORDINATING = frozenset("while although though when after before if as since because where".split())


def _subordinate(words: Words, credit: Credit) -> bool:
    """Whether the clause of the credit hangs on a conjunction before it ('While he affirmed that ..., he said ...')."""
    at = credit.subject.first - 1 if credit.subject else -1
    return at >= 0 and words.low[at] in _SUBORDINATING


def _before(words: Words, at: int) -> int:
    return at - 1 if words.spelling[at - 1] in (",", "—", "–") else at


_LEADS = frozenset("from more by according to via also and but here then".split())


def colon_credit(words: Words, first: int, end: int) -> Credit | None:
    """A quotation behind a colon, credited to whoever the words before the colon name."""
    at = next((k for k in range(first + 1, end) if words.spelling[k] == ":" and words.quoted[k] < 0), -1)
    if at < 0 or at + 1 >= end or words.quoted[at + 1] < 0:
        return None
    start = first
    for k in range(at - 1, first, -1):
        if words.spelling[k] in ("-", "—", "–", ";") or words.low[k] == "by" and at - k < 20:
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
