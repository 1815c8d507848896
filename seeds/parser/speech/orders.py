"""Attributions whose subject does not stand before its verb: inverted, nouns that report, passives."""

from seeds.parser.contents.contents import clause_end
from seeds.parser.contents.credits import Credit
from seeds.parser.contents.openings import Opening, opening
from seeds.parser.cues.cues import Cue
from seeds.parser.cues.reportingnouns import PRESS, is_in_a_place
from seeds.parser.cues.spots import BE
from seeds.parser.speech.according import According, source_after
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TIMES,
)

_DATES = MONTHS | DAYS | TIMES | frozenset(["next", "this", "then", "no"])
_GOVERNING = PREPOSITIONS - {"of", "for", "in", "and"}
DEEDS = word_set(
    """move step decision plan claim charge accusation allegation demand proposal deployment presence idea suggestion
    statement report assertion offer act action measure request policy condition notion scenario prospect fact"""
)
"""What a clause is called whose verdict follows: "a move the ministry condemned"."""
_BEHIND_SPEAKER = word_set("who whose in on at during after before while when as from outside")
"""What tells more of a speaker behind an inverted verb, or where and when."""
_LONGEST_TITLE = 5
_PLURAL = ("s", "men", "people", "folk", "children", "police")
_NO_TITLE = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | SUBJECT_PRONOUNS | RELATIVES | TIMES


class Orders(According):
    """Readings of cues with the subject elsewhere than before the verb."""

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
        return self._around_speaker(cue, subject, after_quote)

    def _around_speaker(self, cue: Cue, subject: Subject, after_quote: bool) -> Credit | None:
        """What stands before an inverted verb and behind its subject."""
        words = self.words
        left = self._left(cue.at, cue)
        found = Opening(-1, "none", None, None, subject.end)
        tail = opening(words, cue, subject.end, self.end) if subject.end < self.end else found
        later = self._resumed_later(Opening(-1, "none", None, None, subject.end), cue)
        broken = self._past_interposed(subject, left) if left and not after_quote else None
        if left and broken:
            at = broken.end + 1
            return self._made(
                cue, broken, [left, (at, clause_end(words, at, self.end, cue))], "content-cue-subject", None
            )
        if subject.end < self.end - 1 and words.spelling[subject.end] == ":":
            later = [(subject.end + 1, clause_end(words, subject.end + 1, self.end, cue))]
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
        if not cue.has("say") or cue.tense not in ("ed", "s", "base"):
            return False
        after = words.low[cue.end]
        plain = words.is_capital(cue.end) or after in DETERMINERS or after in ("he", "she", "they")
        if not (plain or self._titled(cue.end)):
            return False
        subject = subject_after(words, cue.end, self.end)
        if not subject or subject_before(words, cue.at, self.first) not in ("", "shared"):
            return False
        if cue.tense == "base" and not words.low[subject.core - 1].endswith(_PLURAL):
            return False
        closed = subject.end >= self.end - 1 or words.spelling[subject.end] in (",", ".", ":")
        closed = closed or words.low[subject.end] in _BEHIND_SPEAKER or words.low[subject.end] in DAYS
        return closed or (words.quoted[subject.end] >= 0 and words.low[subject.end - 1] in ("who", "which"))

    def _titled(self, at: int) -> bool:
        """Whether a name with a few plain words of its office before it begins at word `at`: "governor Ann Lee"."""
        words = self.words
        name = next((k for k in range(at, min(self.end, at + _LONGEST_TITLE)) if words.is_capital(k)), at)
        return name > at and all(words.is_word(k) and words.low[k] not in _NO_TITLE for k in range(at, name))

    def _noun(self, cue: Cue) -> Credit | None:
        words = self.words
        if "according" in words.low[max(self.first, cue.at - 4) : cue.at]:
            return None
        that = next(k for k in range(cue.at + 1, self.end) if words.low[k] == "that")
        subject: Subject | None = None
        if words.low[cue.at + 1] in ("by", "from", "of", "in"):
            told_in = words.low[max(self.first, cue.at - 2)] == "in" and words.low[cue.at - 1] in DETERMINERS
            if is_in_a_place(words, cue.at + 1, that) or told_in:  # "said in a statement from London that"
                return None
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
                owner = subject_before(words, k, self.first)
                subject = self._behind_prepositions(owner) if isinstance(owner, Subject) else None
            elif words.low[before] in PRESS and before > self.first:
                first = before - (words.low[before - 1] in DETERMINERS)
                subject = Subject(first, before + 1, before + 1)
            elif words.low[k] in POSSESSIVES or (words.is_capital(k) and k == before and k > self.first):
                subject = Subject(k, k + 1, k + 1)
        if subject is None:
            return None
        made = self._made(cue, subject, [(that, clause_end(words, that, self.end, cue))], "noun-that", None)
        if made and made.first == cue.at > self.first and words.low[cue.at - 1] in DETERMINERS:
            made.first -= 1
        return made

    def _behind_prepositions(self, owner: Subject) -> Subject:
        """The owner of a noun without what governs it: "Norland" of "cast doubt on Norland's claim"."""
        low = self.words.low
        governed = (k for k in range(owner.core - 2, owner.first, -1) if low[k] in _GOVERNING)
        first = next(governed, owner.first - 1) + 1
        return Subject(first, owner.core, owner.end)

    def _asked_by(self, cue: Cue) -> Credit | None:
        """'was urged to leave by NP': what was asked stands between the verb and whoever asked."""
        words = self.words
        by = next((k for k in range(cue.end + 2, min(self.end - 1, cue.end + 12)) if words.low[k] == "by"), -1)
        if by < 0 or not (words.low[by + 1] in DETERMINERS or words.is_capital(by + 1)) or words.low[by + 1] in _DATES:
            return None
        subject = source_after(words, by + 1, self.end)
        return self._made(cue, subject, [(cue.end, by)], "passive-by", None) if subject else None

    def _clause_judged(self, patient: Subject) -> tuple[int, int] | None:
        """The clause that a verdict stands in for: "Norland sent guns, a move condemned by the ministry"."""
        words, at = self.words, patient.first
        if words.low[at] in ("which", "that") and at - 2 > self.first and words.low[at - 1] in DEEDS:
            at -= 2
        deed = words.low[at] in ("a", "an", "the") and words.low[at + 1] in DEEDS
        if not deed or at <= self.first or words.spelling[at - 1] not in (",", "–", "—"):
            return None
        return self._content_start(at - 1, words.quoted[at]), at - 1

    def _among(self, at: int, cue: Cue) -> list[tuple[int, int]]:
        """What is told of the things agreed behind who agreed: "were agreed by the leaders, including a pullout"."""
        words = self.words
        told = at + 2 < self.end and words.spelling[at] == "," and words.low[at + 1] in ("including", "among")
        return [(at + 1, clause_end(words, at + 1, self.end, cue))] if told else []

    def _passive(self, cue: Cue) -> Credit | None:
        words = self.words
        plain = any(words.low[k] in BE or words.low[k] == "being" for k in range(max(self.first, cue.at - 3), cue.at))
        if not plain and cue.lemma not in ("deny", "reject", "dismiss", "condemn"):
            return None
        if cue.end < self.end and words.low[cue.end] == "to" and cue.has("act"):
            return self._asked_by(cue)
        if cue.end < self.end and words.low[cue.end] == "by" and cue.has("act") and cue.end + 1 < self.end:
            subject = source_after(words, cue.end + 1, self.end)
            patient = subject_before(words, cue.at, self.first)
            if subject and isinstance(patient, Subject):
                told = self._clause_judged(patient)
                runs = [told or (patient.first, patient.core), *self._among(subject.core, cue)]
                return self._made(cue, subject, runs, "passive-by", None)
        return None
