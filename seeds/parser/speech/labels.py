"""Speakers named apart from their words: transcripts, signatures, paragraphs behind a colon."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from seeds.parser.naming.cast import Cast
from seeds.parser.speech.assembly import Assembly
from seeds.parser.speech.credited import Attribution
from seeds.parser.speech.credits import Credit
from seeds.parser.speech.interviews import Interview
from seeds.parser.speech.inversions import subject_after
from seeds.parser.speech.nounphrases import Subject
from seeds.parser.speech.speakers import mention
from seeds.parser.speech.stage import Stage
from seeds.parser.speech.topics import subjects
from seeds.parser.texts.sentences import sentences
from seeds.parser.texts.wordlists import word_set

_OWN_WORDS = word_set("i we our us my i'm i've i'd we're we've we'll i’m i’ve i’d we’re we’ve we’ll")
_STATEMENTS = word_set("statement statements comment comments message post tweet words text letter")
_COURTESIES = word_set("mr mrs ms dr gen sen lt col maj capt amb rep gov")
_ASKERS = word_set("q question questions reporter journalist moderator interviewer host")
_MARKS = frozenset(('"', "“", "''", "‘"))
_LOWER_IN_NAMES = word_set("al bin de van von and")
_HEADINGS = word_set(
    """UPDATE WATCH NOTE PHOTOS PHOTO VIDEO BREAKING RELATED MORE LISTEN READ ALSO LIVE ANALYSIS OPINION
    EXCLUSIVE TRANSCRIPT SOURCE WASHINGTON"""
)


def _unshouted(name: str, cast: Cast, position: int) -> str:
    """A name written in capitals throughout as the article writes it elsewhere."""
    if not name.isupper():
        return name
    tokens = name.title().split()
    found = cast.full(tokens[-1], position)
    return found if cast.knows(found) else " ".join(tokens)


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

    def label(self) -> tuple[Subject, int] | None:
        """The speaker's name and colon a transcript puts before the words: `PENCE: ...`."""
        words = self.words
        first = 1 if len(words) and words.spelling[0] in _MARKS else 0
        at = next((k for k in range(first + 1, min(len(words), first + 10)) if words.spelling[k] == ":"), -1)
        if at < 1 or at + 2 >= len(words) or (words.quoted[0] >= 0 and not first):
            return None
        last = next((k for k in range(first + 1, at) if words.spelling[k] == "("), at)
        named = last - first < 7 and all(
            words.is_capital(k) or words.spelling[k] == "." or words.low[k] in _LOWER_IN_NAMES
            for k in range(first, last)
        )
        return (Subject(first, last, last), at + 1) if named else None

    def _is_speaker(self, subject: Subject, stage: Stage) -> bool:
        spelled = [self.words.spelling[k] for k in range(subject.first, subject.core)]
        spelled = [
            token for token in spelled if token != "." and token.strip(".").lower() not in _COURTESIES
        ] or spelled
        if spelled in (["A"], ["Q"]):
            return True
        printed = self.paragraph.kind == "headline"
        if printed and not stage.cast.knows(stage.cast.full(spelled[-1].title(), self.words.starts[0])):
            return False
        if all(token.isupper() and len(token) > 2 for token in spelled) and len(spelled) <= 4:
            return not set(spelled) & _HEADINGS
        name = stage.cast.full(" ".join(spelled), self.words.starts[0])
        return stage.cast.knows(name) and stage.cast.likely(name)

    def _transcribed(self, stage: Stage) -> Iterator[Attribution]:
        """What the paragraph says as part of a transcript: behind a label, or going on with an answer."""
        label = self.label()
        if stage.interview and not label:
            yield from self._answered(stage.interview, stage)
        elif label and self._is_speaker(label[0], stage):
            yield from self._labelled(*label, stage)
        elif stage.label and self._goes_on():
            yield from self._said_on(stage.label, 0)
        else:
            stage.label = None

    def _answered(self, interview: Interview, stage: Stage) -> Iterator[Attribution]:
        """What a paragraph of an interview answers; a question or title answers nothing."""
        span = self.paragraph.span
        asked = span.start in interview.questions
        stage.answering = asked or (stage.answering and self.paragraph.kind == "prose")
        if stage.answering and not asked and len(self.words):
            stage.label = interview.answer(span, stage.cast.roles.get(interview.answers, ""))
            yield from self._said_on(stage.label, 0)

    def _labelled(self, subject: Subject, start: int, stage: Stage) -> Iterator[Attribution]:
        """Every sentence of a paragraph of a transcript, credited to the name before its colon."""
        credit = Credit(
            None, subject, [(start, len(self.words))], "transcript-label", start, len(self.words), confidence=0.8
        )
        made = self._made(credit, len(self.words), stage, False)
        name = _unshouted(made.speaker, stage.cast, made.span.start)
        if name.lower() == "a":
            name = next((who for who, kind in reversed(stage.focus) if kind == "person"), "")
        stage.label = replace(made, form="headline" if self.title else "quote", speaker=name)
        if name.lower() in _ASKERS or not name:
            stage.label = None
            return
        stage.speaker = stage.person = stage.label
        yield from self._said_on(stage.label, start)

    def answerer(self, stage: Stage) -> str:
        """Whom the label of the paragraph names, for the "you" of the question before; '' for none."""
        label = self.label()
        if not label or not self._is_speaker(label[0], stage):
            return ""
        subject = label[0]
        name = self._name(mention(self.words, subject), subject, stage)
        name = _unshouted(name, stage.cast, self.words.starts[subject.first])
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
