"""Who says what, and where: every attribution of an article, in order of appearance."""

from collections.abc import Iterator
from itertools import chain, pairwise
from dataclasses import dataclass, field, replace

from seeds.parser.credits import Credit, Reader, Run, colon_credit, settled
from seeds.parser.quotations import Quotation, is_scare, quotations
from seeds.parser.sentences import sentences
from seeds.parser.spans import Span
from seeds.parser.speakers import (
    is_body_noun,
    is_name_word,
    is_person_noun,
    Cast,
    Mention,
    antecedent,
    capital_runs,
    introductions,
    is_person,
    mention,
    strip_titles,
)
from seeds.parser.subjects import Subject, subject_after
from seeds.parser.text import Paragraph, paragraphs
from seeds.parser.words import Words


@dataclass(frozen=True, slots=True)
class Attribution:
    """One piece of reported speech or thought, with the words that credit it.

    `span` is the smallest contiguous run that holds the whole reported clause and its attribution; `source` the
    speaker's mention and `head` its core without titles; `speaker` the resolved name ('' when the article gives none)
    and `role` the words of the title or appositive; `cue` the reporting words; `content` what was said and `quotes` the
    part of it inside quotation marks; `form` one of quote, mixed, paraphrase, headline; `day` the time expression bound
    to the cue; `nested_in` the index of the attribution inside whose content this one stands.
    """

    span: Span
    source: Span | None
    head: Span | None
    speaker: str
    role: str
    cue: Span | None
    content: tuple[Span, ...]
    quotes: tuple[Span, ...]
    form: str
    addressee: str
    day: Span | None
    nested_in: int | None
    rule: str
    confidence: float


def attributions(text: str) -> tuple[Attribution, ...]:
    """Every attribution of `text`, ordered by where its span starts, the outer before what is nested in it."""
    read = list(_passages(text)) if len(text) < _KEPT else None
    cast = Cast()
    for passage in read or _passages(text):
        if not passage.title:
            introductions(passage.words, cast)
    cast.settle()
    stage = _Stage(cast)
    found = []
    for passage, following in pairwise(chain(read or _passages(text), [None])):
        if passage:
            found += passage.attributions(stage, following)
    return _nested(sorted(found, key=lambda a: (a.span.start, -a.span.end, a.cue.start if a.cue else -1)))


_KEPT = 2_000_000
"""Code points of a text whose words are kept between the two readings; those of a longer one are read twice."""


def _passages(text: str) -> Iterator["_Passage"]:
    return (_Passage(text, paragraph) for paragraph in paragraphs(text) if paragraph.kind in ("prose", "headline"))


@dataclass(slots=True)
class _Stage:
    """What is remembered from one passage to the next: the cast, who spoke last, whether a quotation is still open."""

    cast: Cast
    speaker: Attribution | None = None
    person: Attribution | None = None
    focus: list[tuple[str, str]] = field(default_factory=list)
    open: bool = False
    gesture: Attribution | None = None
    sentence: tuple[int, str] | None = None


class _Passage:
    """One paragraph on its way to attributions."""

    def __init__(self, text: str, paragraph: Paragraph) -> None:
        self.text = text
        self.paragraph = paragraph
        within = Span(paragraph.body, paragraph.span.end)
        self.quotes: tuple[Quotation, ...] = quotations(text, within)
        self.words = Words(text, within, self.quotes)
        cased = len(self.words) > 4 and _is_title_case(self.words, 0, len(self.words))
        self.title = paragraph.kind == "headline" or cased

    def signature(self, first: int = 0) -> Subject | None:
        """Whom a paragraph that only signs the quotation before it names: `- Ann Lee`."""
        words = self.words
        if (
            len(words) - first > 14
            or len(words) - first < 2
            or words.spelling[first] not in ("-", "–", "—", "―", "--", "~")
        ):
            return None
        at = first + 1
        while at < len(words) and words.spelling[at] in ("-", "–", "—"):
            at += 1
        if at >= len(words) or not words.is_capital(at):
            return None
        return subject_after(words, at, len(words) - (words.spelling[-1] == "."))

    def label(self) -> tuple[Subject, int] | None:
        """The speaker's name and colon a transcript puts before the words: `PENCE: ...`."""
        words = self.words
        at = next((k for k in range(1, min(len(words), 7)) if words.spelling[k] == ":"), -1)
        if at < 1 or at + 2 >= len(words) or words.quoted[0] >= 0:
            return None
        named = all(
            words.is_capital(k) or words.spelling[k] == "." or words.low[k] in ("al", "bin", "de", "van", "von", "and")
            for k in range(at)
        )
        return (Subject(0, at, at), at + 1) if named else None

    def attributions(self, stage: _Stage, following: "_Passage | None") -> Iterator[Attribution]:
        """Those of this paragraph, updating `stage`."""
        label = self.label()
        if label and self._is_speaker(label[0], stage):
            yield self._labelled(*label, stage)
        signed = following.signature() if following and self.words and self.words.quoted[0] >= 0 else None
        if signed and following:
            yield from self._signed(following, signed, stage)
            return
        opened, stage.open = stage.open, bool(self.quotes) and not self.quotes[-1].closed
        credited_here: Attribution | None = stage.speaker if opened else None
        title = self.title
        if stage.gesture and stage.gesture.content == () and self.text[stage.gesture.span.end - 1] != ":":
            stage.gesture = None
        if stage.gesture and not self.quotes and not title and len(self.words) > 8:
            yield self._block(stage.gesture)
        for first, end in sentences(self.words):
            before = stage.gesture
            made = list(self._sentence(first, end, title, stage))
            outer = [a for a in made if a.rule != "inside-quotation"]
            if not any(a.quotes for a in outer):
                colon = list(self._colon(first, end, stage, title))
                made, outer = [*made, *colon], [*outer, *colon]
            if not outer and not title:
                made = list(self._uncredited(first, end, stage, credited_here, before))
                outer = made
            yield from made
            speakers = [a for a in outer if a.source]
            if speakers:
                stage.speaker = credited_here = next((a for a in reversed(speakers) if a.quotes), speakers[-1])
                if (
                    stage.cast.knows(stage.speaker.speaker) and stage.cast.likely(stage.speaker.speaker)
                ) or stage.speaker.rule.startswith("content"):
                    stage.person = stage.speaker
            self._focus(first, end, outer, stage)

    def _is_speaker(self, subject: Subject, stage: _Stage) -> bool:
        spelled = [self.words.spelling[k] for k in range(subject.first, subject.core)]
        if all(token.isupper() and len(token) > 2 for token in spelled) and len(spelled) <= 4:
            return not set(spelled) & _HEADINGS
        name = stage.cast.full(" ".join(spelled), self.words.starts[0])
        return stage.cast.knows(name) and stage.cast.likely(name)

    def _labelled(self, subject: Subject, start: int, stage: _Stage) -> Attribution:
        """A whole paragraph of a transcript, credited to the name before its colon."""
        credit = Credit(
            None, subject, [(start, len(self.words))], "transcript-label", start, len(self.words), confidence=0.8
        )
        made = self._made(credit, len(self.words), stage, False)
        stage.speaker = stage.person = replace(
            made,
            form="headline" if self.title else "quote",
            speaker=_unshouted(made.speaker, stage.cast, made.span.start),
        )
        return stage.speaker

    def _signed(self, signer: "_Passage", subject: Subject, stage: _Stage) -> Iterator[Attribution]:
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

    def _sentence(self, first: int, end: int, title: bool, stage: _Stage) -> Iterator[Attribution]:
        title_case = title and _is_title_case(self.words, first, end)
        reader = Reader(self.words, first, end, title_case, title)
        stage.sentence = None
        for credit in settled(self.words, list(reader.read()), title):
            made = self._made(credit, end, stage, title)
            if (
                made.speaker
                and credit.subject
                and credit.cue
                and credit.cue.at > credit.subject.first
                and credit.content[-1:]
                and credit.content[-1][0] > credit.cue.at
            ):
                stage.sentence = (credit.cue.at, made.speaker)
            yield made
        stage.sentence = None
        stage.gesture = None
        if reader.gesture and not title:
            stage.gesture = self._made(reader.gesture, end, stage, title)
        yield from self._inside(first, end, stage)

    def _inside(self, first: int, end: int, stage: _Stage) -> Iterator[Attribution]:
        """What the speaker quoted in a sentence says others said."""
        words = self.words
        start = first
        for k in range(first, end):
            level = words.quoted[k]
            closes = k + 1 == end or words.quoted[k + 1] != level or words.spelling[k] in (".", "!", "?", ";")
            if level < 0 or not closes:
                start = start if level >= 0 and words.quoted[start] == level else k
                continue
            if words.quoted[start] != level:
                start = k
            if k - start >= 5:
                for credit in settled(words, list(Reader(words, start, k + 1).read(level))):
                    if credit.subject and words.low[credit.subject.first] not in (
                        "i",
                        "we",
                        "you",
                        "it",
                        "who",
                        "that",
                        "which",
                    ):
                        yield replace(self._made(credit, k + 1, stage, False), rule="inside-quotation")
            start = k + 1

    def _colon(self, first: int, end: int, stage: _Stage, title: bool) -> Iterator[Attribution]:
        """A quotation behind a colon that no verb introduces: `by Ann Lee: "..."`, `Ann Lee: "..."`."""
        credit = colon_credit(self.words, first, end)
        if credit and not title:
            yield self._made(credit, end, stage, title)

    def _uncredited(
        self, first: int, end: int, stage: _Stage, here: Attribution | None, gesture: Attribution | None
    ) -> Iterator[Attribution]:
        """A sentence without a cue that is all quotation, or opens with one: the last speaker goes on."""
        words = self.words
        level = words.quoted[first]
        if level < 0 or len(self.quotes[level].inner) < 12:
            return
        if gesture and gesture.source:
            span = words.span(first, end)
            whole = (
                gesture.span.cover(span)
                if len(gesture.span) < 400 and gesture.span.start >= self.paragraph.span.start
                else span
            )
            yield replace(
                gesture,
                span=whole,
                content=(span,),
                quotes=(self.quotes[level].span,),
                form="quote",
                rule="quote-after-gesture",
            )
            return
        after = next((k for k in range(first, end) if words.quoted[k] != level), end)
        signed = self.signature(after) if end == len(words) else None
        if signed:
            credit = Credit(None, signed, [(first, after)], "signed-quotation", first, end, confidence=0.75)
            yield self._made(credit, end, stage, False)
            return
        before = here or stage.person or stage.speaker
        if before is None:
            return
        span = words.span(first, end)
        quote = self.quotes[level].span
        yield replace(
            before,
            span=span,
            cue=None,
            content=(span,),
            quotes=(quote,),
            form="quote",
            addressee="",
            day=None,
            rule="quote-goes-on" if here else "quote-alone",
            confidence=0.7 if here else 0.5,
        )

    def _made(self, credit: Credit, end: int, stage: _Stage, title: bool) -> Attribution:
        words = self.words
        content = tuple(self._span(run) for run in credit.content)
        quotes = tuple(
            quote.span
            for quote in self.quotes
            if any(span.overlaps(quote.span) for span in content) and not (len(quote.inner) < 2)
        )
        found = mention(words, credit.subject) if credit.subject else None
        source = self._source(credit.subject) if credit.subject else None
        return Attribution(
            span=self._whole(credit, end),
            source=source,
            head=self._head(found, credit.subject) if found and credit.subject else None,
            speaker=self._name(found, credit.subject, stage) if found and credit.subject else "",
            role=found.role if found else "",
            cue=words.span(credit.cue.at, credit.cue.end) if credit.cue else None,
            content=content,
            quotes=quotes,
            form="headline" if title else _form(self.text, content, quotes),
            addressee=words.span(*credit.addressee).of(self.text) if credit.addressee else "",
            day=words.span(*credit.day) if credit.day else None,
            nested_in=None,
            rule=credit.rule,
            confidence=credit.confidence,
        )

    def _head(self, found: Mention, subject: Subject) -> Span:
        run = antecedent(self.words, subject.first) if found.pronoun in ("who", "which", "that") else None
        return self.words.span(*(run or found.head))

    def _span(self, run: Run) -> Span:
        return self.words.span(*run)

    def _source(self, subject: Subject) -> Span:
        return self.words.span(subject.first, subject.core)

    def _whole(self, credit: Credit, end: int) -> Span:
        stop = credit.end
        while stop < end and credit.rule != "noun-that" and self.words.spelling[stop] in (".", "!", "?", "”", '"', "…"):
            stop += 1
        return self.words.span(credit.first, max(stop, credit.first + 1))

    def _name(self, found: Mention, subject: Subject, stage: _Stage) -> str:
        words = self.words
        position = words.starts[subject.first]
        if found.pronoun:
            return self._referent(found.pronoun, subject, stage)
        spelled = " ".join(words.span(*found.head).of(self.text).split())
        if found.person or (found.head[1] - found.head[0] == 1 and is_name_word(words, found.head[0])):
            return stage.cast.full(spelled, position)
        if not any(words.is_capital(k) for k in range(found.head[0], found.head[1])) or words.low[found.head[0]] in (
            "the",
            "a",
            "an",
        ):
            holder = stage.cast.holder(words.low[found.head[1] - 1], position)
            if holder and words.low[found.head[0]] == "the" and found.head[1] - found.head[0] <= 3:
                return holder
            if is_person_noun(words.low[found.head[1] - 1]) and words.low[found.head[0]] == "the":
                last = self._referent("his", subject, stage)
                return last or spelled.split(" ", 1)[-1]
            if (
                is_body_noun(words.low[found.head[1] - 1])
                and words.low[found.head[0]] == "the"
                and found.head[1] - found.head[0] == 2
            ):
                return next((name for name, kind in reversed(stage.focus) if kind == "body"), spelled.split(" ", 1)[-1])
        return spelled.removeprefix("the ").removeprefix("The ")

    def _referent(self, pronoun: str, subject: Subject, stage: _Stage) -> str:
        if pronoun in ("who", "that", "which"):
            return self._antecedent(subject, stage)
        if (
            stage.sentence
            and pronoun in ("he", "she", "it", "his", "her", "its", "they", "their")
            and subject.first > stage.sentence[0]
        ):
            return stage.sentence[1]
        if pronoun in ("they", "their", "them"):
            return next((name for name, kind in reversed(stage.focus) if kind != "person"), "")
        wanted = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}.get(pronoun, "")
        for name, kind in reversed(stage.focus):
            if not wanted and pronoun != "his":
                return name
            if kind == "person" and stage.cast.gender(name) in ("", wanted):
                return name
        return ""

    def _antecedent(self, subject: Subject, stage: _Stage) -> str:
        run = antecedent(self.words, subject.first)
        if run is None:
            return ""
        return stage.cast.full(self.words.span(*run).of(self.text), self.words.starts[run[0]])

    def _focus(self, first: int, end: int, outer: list[Attribution], stage: _Stage) -> None:
        """Who the next pronoun may stand for: the speaker, or the first person the sentence names."""
        named = [a for a in outer if a.speaker]
        if named:
            last = named[-1]
            stage.focus.append(
                (
                    last.speaker,
                    "person"
                    if stage.cast.knows(last.speaker) and stage.cast.likely(last.speaker)
                    else ("body" if last.speaker[:1].isupper() else "other"),
                )
            )
        else:
            name = self._first_person(first, end, stage)
            if name:
                stage.focus.append((name, "person"))
        del stage.focus[:-12]

    def _first_person(self, first: int, end: int, stage: _Stage) -> str:
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


_HEADINGS = frozenset(
    "UPDATE WATCH NOTE PHOTOS PHOTO VIDEO BREAKING RELATED MORE LISTEN READ ALSO LIVE ANALYSIS OPINION EXCLUSIVE TRANSCRIPT SOURCE WASHINGTON".split()
)


def _unshouted(name: str, cast: Cast, position: int) -> str:
    """A name written in capitals throughout as the article writes it elsewhere."""
    if not name.isupper():
        return name
    tokens = name.title().split()
    found = cast.full(tokens[-1], position)
    return found if cast.knows(found) else " ".join(tokens)


def _is_title_case(words: Words, first: int, end: int) -> bool:
    plain = [k for k in range(first, end) if words.is_word(k) and len(words.low[k]) > 3]
    return bool(plain) and sum(words.is_capital(k) for k in plain) >= 0.8 * len(plain)


def _form(text: str, content: tuple[Span, ...], quotes: tuple[Span, ...]) -> str:
    if not quotes:
        return "paraphrase"
    outside = sum(len(span) for span in content) - sum(
        min(q.end, s.end) - max(q.start, s.start) for q in quotes for s in content if s.overlaps(q)
    )
    return "quote" if outside <= 2 else "mixed"


def _nested(found: list[Attribution]) -> tuple[Attribution, ...]:
    """The same attributions, each told inside which earlier one's content its cue stands."""
    result: list[Attribution] = []
    live: list[int] = []
    for attribution in found:
        anchor = attribution.cue or attribution.span
        live = [i for i in live if result[i].span.end > attribution.span.start]
        outer = [i for i in live if any(span.holds(anchor) for span in result[i].content)]
        if attribution.rule == "inside-quotation" and not outer:
            continue
        result.append(replace(attribution, nested_in=outer[-1] if outer else None))
        live.append(len(result) - 1)
    return tuple(result)


__all__ = ["Attribution", "attributions", "is_scare"]
