"""Whom a sentence leaves in mind, for whom the next pronoun may stand."""

from collections.abc import Iterable, Iterator
from itertools import islice

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.manners import manner
from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.kinds import is_body, is_several, is_somebody_unnamed, part_of_people
from seeds.parser.naming.papers import OUTLET
from seeds.parser.naming.persons import capital_runs, strip_titles
from seeds.parser.naming.somebody import is_somebody
from seeds.parser.naming.titles import is_titled
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.issuers import Issuers
from seeds.parser.speakers.referents import inside
from seeds.parser.speakers.speakers import mention
from seeds.parser.speakers.stage import Stage
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.topics import asked, subjects
from seeds.parser.texts.words import POSSESSIVES

_FEW = 3
_KINDS = ("person", "body")
_KEEPING = ("", "repeat", "affirm", "call")
"""How whoever speaks takes a view of its own: "repeated her demand that", unlike "rejected her demand that"."""


class Focus(Issuers):
    """A paragraph that remembers who each of its sentences is about."""

    def _focus(self, first: int, end: int, outer: list[Attribution], stage: Stage) -> None:
        """Who the next pronoun may stand for: the speaker, or the first person the sentence names."""
        named = [a for a in outer if a.speaker and not any(inside(a, other) for other in outer)]
        if named:
            speaking = self._speaking(named[-1], stage)
            person = "" if speaking[1] == "person" else self._first_person(first, end, stage)
            stage.focus += [(person, "person"), speaking] if person else [speaking]
        else:
            told = list(self._told(subjects(self.words, first, end), stage))
            group, topic = _first(told, ("group",)), self._topic(first, end, told, stage)
            stage.focus += filter(None, (group, topic))
        del stage.focus[:-12]

    def _subject_before(self, first: int, credit: Credit, stage: Stage) -> tuple[str, str] | None:
        """The person or body that the words before a credit are about: "The mayor left no doubt: they, he said"."""
        pronoun = self.words.low[credit.subject.first] if credit.subject else ""
        own = credit.rule == "noun-that" and pronoun in POSSESSIVES
        if credit.subject is None or not (own or pronoun in ("he", "she", "it", "they")):
            return None
        end = min([credit.subject.first, *(run[0] for run in credit.content)])
        if own and self._of_somebody_else(first, credit):
            return None
        kinds = {"it": ("body",), "its": ("body",), "they": ("group",), "their": ("group",)}.get(pronoun, _KINDS)
        return self._about(subjects(self.words, first, end), stage, kinds)

    def _of_somebody_else(self, first: int, credit: Credit) -> bool:
        """Whether a noun with a possessive is what the sentence's subject reacts to: "Lee rejected her demand that"."""
        at = credit.subject.first if credit.subject else first
        own = credit.rule == "noun-that" and self.words.low[at] in POSSESSIVES
        return own and any(manner(low) not in _KEEPING for low in self.words.low[first:at])

    def _told_before(self, credit: Credit, stage: Stage) -> tuple[str, str] | None:
        """The person or body that words before their own speaker begin with: "Norland will stay, it said"."""
        if credit.subject is None or credit.rule != "content-subject-cue":
            return None
        first, end = credit.content[0]
        if self.words.low[credit.subject.first] not in ("he", "she", "it") or self.words.quoted[first] >= 0:
            return None
        kinds = (*_KINDS, "state")
        return self._about(subjects(self.words, first, end), stage, kinds)

    def _topic(self, first: int, end: int, told: list[tuple[str, str]], stage: Stage) -> tuple[str, str] | None:
        """Whom a sentence without a speaker is about: its subject where that is a person or body, else who it names.

        `told` are the names and kinds of its first subjects.
        """
        spoken_to = asked(self.words, first, end)
        found = self._about([spoken_to], stage, _KINDS) if spoken_to else _first(told, _KINDS)
        if found:
            return found
        person = self._first_person(first, end, stage)
        return (person, "person") if person else None

    def _about(self, candidates: Iterable[Subject], stage: Stage, kinds: tuple[str, ...]) -> tuple[str, str] | None:
        """The first of a few subjects that is of one of the kinds."""
        return _first(self._told(candidates, stage), kinds)

    def _told(self, candidates: Iterable[Subject], stage: Stage) -> Iterator[tuple[str, str]]:
        """The names and kinds of the first few subjects."""
        return (self._of_kind(subject, stage) for subject in islice(candidates, _FEW))

    def _of_kind(self, subject: Subject, stage: Stage) -> tuple[str, str]:
        """The name of a subject and whether it is a person's or a body's; '' where it is neither's."""
        found = mention(self.words, subject)
        name = self._name(found, subject, stage)
        titled = is_titled(found.role) or is_somebody_unnamed(found.role)
        if titled or stage.cast.speaks(name) or is_somebody_unnamed(name):
            return name, "person"
        if is_several(name):
            return name, "group"
        if is_body(name) or is_body(found.role):
            return name, "body"
        return name, "state" if name.lower() in NOT_PERSONS else ""

    def _holds_views(self, credited: Attribution, stage: Stage) -> bool:
        """Whether a speaker is known for a person, body, group or state, which a day or a thing is not."""
        name = credited.speaker
        known = stage.cast.speaks(name) or (name[:1].isupper() and name.lower() in NOT_PERSONS)
        known = known or is_somebody_unnamed(name) or is_body(name) or is_several(name)
        written = credited.source.of(self.text) if credited.source else ""
        people = name[:1].isupper() and name.endswith("s") and written.casefold() == f"the {name}".casefold()
        return known or people or is_titled(credited.role) or bool(part_of_people(name, written))

    def _first_person(self, first: int, end: int, stage: Stage) -> str:
        words = self.words
        for run in capital_runs(words, first, end):
            bare = strip_titles(words, run)
            if bare and words.quoted[bare[0]] < 0:
                spelled = words.span(*bare).of(self.text)
                full = stage.cast.full(spelled, words.starts[bare[0]])
                lone = words.low[run[0] - 1] in ("the", "in", "at", "(") if run[0] > first else False
                if stage.cast.knows(full) and not lone and (run[0] == first or stage.cast.likely(full)):
                    return full
        return ""

    def _speaking(self, last: Attribution, stage: Stage) -> tuple[str, str]:
        """The name of a speaker and what kind of speaker it is."""
        words = last.source.of(self.text) if last.source else ""
        if OUTLET.search(last.role.partition(",")[0]):
            return last.speaker, "body"
        person = words == "who" or is_somebody_unnamed(last.speaker) or is_somebody_unnamed(last.role)
        if person or is_titled(last.role) or stage.cast.speaks(last.speaker):
            return last.speaker, "person"
        body = last.speaker[:1].isupper() and is_somebody(last.speaker)
        return last.speaker, "body" if body else "other"


def _first(told: Iterable[tuple[str, str]], kinds: tuple[str, ...]) -> tuple[str, str] | None:
    """The first name that is of one of the kinds."""
    return next(((name, kind) for name, kind in told if kind in kinds), None)
