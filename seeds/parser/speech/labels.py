"""Speakers named apart from their words: transcripts, signatures, paragraphs behind a colon."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from seeds.parser.contents.credits import Credit
from seeds.parser.cues.predicates import holds_predicate
from seeds.parser.speakers.assembly import Assembly
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.interviews import Interview, presented
from seeds.parser.speakers.speakers import mention
from seeds.parser.speakers.stage import Stage
from seeds.parser.speech.turns import Label, is_turn, turn_label, unshouted
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.topics import subjects
from seeds.parser.texts.sentences import sentences
from seeds.parser.texts.wordlists import word_set

_OWN_WORDS = word_set("i we our us my i'm i've i'd we're we've we'll i’m i’ve i’d we’re we’ve we’ll")
_STATEMENTS = word_set("statement statements comment comments message post tweet words text letter")
_LONGEST_CAPTION = 20
_STOPS = frozenset(".?!:;")
_ASKERS = word_set("q question questions reporter journalist moderator interviewer host presenter anchor newsreader")


class Labels(Assembly):
    """A paragraph whose speaker may be named apart from the words."""

    def signature(self, first: int = 0, end: int = -1) -> Subject | None:
        """Whom words that only sign the quotation before them name: `- Ann Lee`; those of the paragraph up to `end`."""
        words = self.words
        end = end if end >= 0 else len(words)
        if (
            self.dialogue
            or end - first > 14
            or end - first < 2
            or words.spelling[first] not in ("-", "–", "—", "―", "--", "~")
        ):
            return None
        at = first + 1
        while at < end and words.spelling[at] in ("-", "–", "—"):
            at += 1
        if at >= end or not words.is_capital(at):
            return None
        return subject_after(words, at, end - (words.spelling[end - 1] == "."))

    def caption(self) -> Subject | None:
        """Whom a line below a quotation names as its speaker: "Norland's president, Ann Lee, on the mission"."""
        words = self.words
        last = len(words) - 1
        plain = not self.quotes and 1 < last < _LONGEST_CAPTION and words.spelling[last] not in _STOPS
        found = subject_after(words, 0, len(words)) if plain and not holds_predicate(words, 0, last) else None
        told = mention(words, found) if found else None
        return found if told and told.person and told.role else None

    def label(self, stage: Stage) -> Label | None:
        """The label of a transcript's turn before the words: `LEE: ...`."""
        label = turn_label(self.words)
        told = label and is_turn(self.words, label, stage.cast, self.paragraph.kind == "headline")
        return label if label and told and not self._tells_of_others(label, stage) else None

    def _tells_of_others(self, label: Label, stage: Stage) -> bool:
        """Whether the label only tells where the news is from: "TEHRAN: The minister said "no" to it"."""
        subject = label.subject
        name = " ".join(self.words.spelling[subject.first : subject.core])
        known = stage.cast.knows(unshouted(name, stage.cast, self.words.starts[0]))
        within = subject.first > 0  # behind a quotation mark, where no dateline stands
        return bool(self.quotes) and not (known or label.courteous or within or len(name) < 2)

    def _transcribed(self, stage: Stage) -> Iterator[Attribution]:
        """What the paragraph says as part of a transcript: behind a label, or going on with an answer."""
        label = self.label(stage)
        if stage.interview and not turn_label(self.words):
            yield from self._answered(stage.interview, stage)
        elif label:
            yield from self._labelled(label, stage)
        elif stage.label and self._goes_on():
            yield from self._said_on(stage.label, 0)
        else:
            stage.label = None

    def _answered(self, interview: Interview, stage: Stage) -> Iterator[Attribution]:
        """What a paragraph of an interview answers; a question or title answers nothing."""
        span = self.paragraph.span
        if interview.marked:
            if span.start in interview.marked:
                stage.speaker = stage.person = interview.answer(span, stage.cast.roles.get(interview.answers, ""))
                stage.gesture = None
            return
        asked = span.start in interview.questions
        stage.answering = asked or (stage.answering and self.paragraph.kind == "prose")
        if stage.answering and not asked and len(self.words):
            stage.label = interview.answer(span, stage.cast.roles.get(interview.answers, ""))
            yield from self._said_on(stage.label, 0)

    def _labelled(self, label: Label, stage: Stage) -> Iterator[Attribution]:
        """Every sentence of a paragraph of a transcript, credited to the name before its colon."""
        subject, start = label.subject, label.start
        credit = Credit(
            None, subject, [(start, len(self.words))], "transcript-label", start, len(self.words), confidence=0.8
        )
        made = self._made(credit, len(self.words), stage, False)
        name = unshouted(made.speaker, stage.cast, made.span.start)
        if name.lower() == "a":
            stage.questioned = stage.questioned or self._questioned(stage)
            name = stage.questioned
        stage.label = replace(made, form="headline" if self.title and not label.courteous else "quote", speaker=name)
        asks = self.words.span(subject.first, subject.core).of(self.text) in stage.interviewers
        if asks or name.lower() in _ASKERS or not name:
            stage.label = None
            return
        stage.speaker = stage.person = stage.label
        yield from self._said_on(stage.label, start)

    def _questioned(self, stage: Stage) -> str:
        """Who answers behind a bare "A:": whom the words before the first answer present, else who is in mind."""
        in_mind = next((who for who, kind in reversed(stage.focus) if kind == "person"), "")
        before = presented(self.text[: self.paragraph.span.start], stage.cast) or in_mind
        return before or next(
            (name for name in _spoke_to(self.text, self.paragraph.span.end) if stage.cast.knows(name)), ""
        )

    def answerer(self, stage: Stage) -> str:
        """Whom the label of the paragraph names, for the "you" of the question before; '' for none."""
        label = self.label(stage)
        if not label:
            return ""
        subject = label.subject
        name = self._name(mention(self.words, subject), subject, stage)
        name = unshouted(name, stage.cast, self.words.starts[subject.first])
        return "" if name.lower() in _ASKERS or len(name) < 2 else name

    def _goes_on(self) -> bool:
        """Whether a paragraph without a label goes on with the answer before it: in the first person, unquoted."""
        mine = not _OWN_WORDS.isdisjoint(self.words.low) and not self.title and self.words.spelling[0] not in "(["
        return mine and self.words.spelling[-1] != "?" and self.words.quoted[0] < 0

    def _said_on(self, label: Attribution, start: int) -> Iterator[Attribution]:
        """Every sentence from word `start` on as words of the one whose label stands before them."""
        words = self.words
        rule = label.rule if start else "quote-goes-on"
        for first, end in sentences(words):
            if end > start + 1 and end - max(first, start) > 1:
                span = words.span(max(first, start), end)
                yield replace(label, span=span, content=(span,), quotes=self._quotes_in((span,)), rule=rule)
                rule = "quote-goes-on"

    def _signed(self, signer: "Labels", subject: Subject, stage: Stage) -> Iterator[Attribution]:
        """A paragraph of quotation that the next paragraph signs."""
        credit = Credit(None, subject, [], "signed-quotation", 0, len(signer.words), confidence=0.75)
        span = self.words.span(0, len(self.words))
        made = signer._made(credit, len(signer.words), stage, False)
        stage.speaker = stage.person = replace(
            made, span=span.cover(made.span), content=(span,), quotes=tuple(q.span for q in self.quotes), form="quote"
        )
        yield stage.speaker

    def _block(self, introduced: Attribution) -> Attribution:
        """A whole paragraph without marks that a colon at the end of the one before introduces."""
        span = self.words.span(0, len(self.words))
        return replace(
            introduced, span=span, content=(span,), quotes=(), form="quote", cue=None, rule="block-after-colon"
        )

    def _led_in(self, first: int, end: int, stage: Stage) -> Attribution | None:
        """Whom a quotation in the next paragraph is of that a colon announces: "Ann Lee made this comment:"."""
        words = self.words
        ends = end == len(words) and end - first > 4 and words.spelling[end - 1] == ":"
        if self.title or not ends or words.quoted[first] >= 0:
            return None
        rule = "lead-in" if _STATEMENTS.isdisjoint(words.low[first:end]) else "gesture"
        for subject in islice(subjects(words, first, end), 2):
            name, kind = self._of_kind(subject, stage)
            if kind or name[:1].isupper():
                return self._made(Credit(None, subject, [], rule, first, end, confidence=0.5), end, stage, False)
        return None


def _spoke_to(text: str, start: int) -> Iterator[str]:
    """The full names of whom words behind an interview tell that they spoke to the paper."""
    return (match["name"] for match in _SPOKE.finditer(text, start))


_SPOKE = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2})(?:, [^.\n]{2,100})? "
    r"(?:(?:spoke|talked|was speaking|was talking) (?:to|with)|was interviewed|answered (?:our )?questions)\b"
)
