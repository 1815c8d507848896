"""Who says what, and where: every attribution of an article, in order of appearance."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from seeds.parser.credits import Credit, Reader, Run, colon_credit, settled
from seeds.parser.quotations import Quotation, is_scare, quotations
from seeds.parser.sentences import sentences
from seeds.parser.spans import Span
from seeds.parser.speakers import Cast, Mention, introductions, is_person, mention
from seeds.parser.subjects import Subject
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
    read = [_Passage(text, paragraph) for paragraph in paragraphs(text) if paragraph.kind in ("prose", "headline")]
    cast = Cast()
    for passage in read:
        introductions(passage.words, cast)
    stage = _Stage(cast)
    found = [attribution for passage in read for attribution in passage.attributions(stage)]
    return _nested(sorted(found, key=lambda a: (a.span.start, -a.span.end, a.cue.start if a.cue else -1)))


@dataclass(slots=True)
class _Stage:
    """What is remembered from one passage to the next: the cast, who spoke last, whether a quotation is still open."""

    cast: Cast
    speaker: Attribution | None = None
    focus: list[tuple[str, str]] = field(default_factory=list)
    open: bool = False


class _Passage:
    """One paragraph on its way to attributions."""

    def __init__(self, text: str, paragraph: Paragraph) -> None:
        self.text = text
        self.paragraph = paragraph
        within = Span(paragraph.body, paragraph.span.end)
        self.quotes: tuple[Quotation, ...] = quotations(text, within)
        self.words = Words(text, within, self.quotes)

    def attributions(self, stage: _Stage) -> Iterator[Attribution]:
        """Those of this paragraph, updating `stage`."""
        opened, stage.open = stage.open, bool(self.quotes) and not self.quotes[-1].closed
        credited_here: Attribution | None = stage.speaker if opened else None
        title = self.paragraph.kind == "headline"
        for number, (first, end) in enumerate(sentences(self.words)):
            made = list(self._sentence(first, end, title, stage))
            outer = [a for a in made if a.rule != "inside-quotation"]
            if not any(a.quotes for a in outer):
                colon = list(self._colon(first, end, stage, title))
                made, outer = [*made, *colon], [*outer, *colon]
            if not outer and not title:
                made = list(self._uncredited(first, end, stage, credited_here, number))
                outer = made
            yield from made
            speakers = [a for a in outer if a.source]
            if speakers:
                stage.speaker = credited_here = speakers[-1]
            self._focus(first, end, outer, stage)

    def _sentence(self, first: int, end: int, title: bool, stage: _Stage) -> Iterator[Attribution]:
        title_case = title and _is_title_case(self.words, first, end)
        for credit in settled(self.words, list(Reader(self.words, first, end, title_case).read())):
            yield self._made(credit, end, stage, title)

    def _colon(self, first: int, end: int, stage: _Stage, title: bool) -> Iterator[Attribution]:
        """A quotation behind a colon that no verb introduces: `by Ann Lee: "..."`, `Ann Lee: "..."`."""
        credit = colon_credit(self.words, first, end)
        if credit and not title:
            yield self._made(credit, end, stage, title)

    def _uncredited(
        self, first: int, end: int, stage: _Stage, here: Attribution | None, number: int
    ) -> Iterator[Attribution]:
        """A sentence without a cue that is all quotation, or opens with one: the last speaker goes on."""
        words = self.words
        level = words.quoted[first]
        if level < 0 or len(self.quotes[level].inner) < 12:
            return
        before = here or stage.speaker
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
            head=words.span(*found.head) if found else None,
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

    def _span(self, run: Run) -> Span:
        return self.words.span(*run)

    def _source(self, subject: Subject) -> Span:
        return self.words.span(subject.first, subject.core)

    def _whole(self, credit: Credit, end: int) -> Span:
        stop = credit.end
        while stop < end and self.words.spelling[stop] in (".", "!", "?", "”", '"', "…"):
            stop += 1
        return self.words.span(credit.first, max(stop, credit.first + 1))

    def _name(self, found: Mention, subject: Subject, stage: _Stage) -> str:
        words = self.words
        position = words.starts[subject.first]
        if found.pronoun:
            return self._referent(found.pronoun, subject, stage)
        spelled = " ".join(words.span(*found.head).of(self.text).split())
        if (
            found.person
            or is_person(words, found.head)
            or (found.head[1] - found.head[0] == 1 and words.is_capital(found.head[0]))
        ):
            return stage.cast.full(spelled, position)
        if not any(words.is_capital(k) for k in range(found.head[0], found.head[1])) or words.low[found.head[0]] in (
            "the",
            "a",
            "an",
        ):
            holder = stage.cast.holder(words.low[found.head[1] - 1], position)
            if holder and words.low[found.head[0]] == "the" and found.head[1] - found.head[0] <= 3:
                return holder
        return spelled.removeprefix("the ").removeprefix("The ")

    def _referent(self, pronoun: str, subject: Subject, stage: _Stage) -> str:
        if pronoun in ("who", "that", "which"):
            return self._antecedent(subject, stage)
        wanted = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}.get(pronoun, "")
        for name, kind in reversed(stage.focus):
            if not wanted:
                return name
            if kind == "person" and stage.cast.gender(name) in ("", wanted):
                return name
        return ""

    def _antecedent(self, subject: Subject, stage: _Stage) -> str:
        k = subject.first - 1
        if k >= 0 and self.words.spelling[k] == ",":
            k -= 1
        j = k
        while j >= 0 and (self.words.is_capital(j)):
            j -= 1
        if j == k:
            return ""
        return stage.cast.full(self.words.span(j + 1, k + 1).of(self.text), self.words.starts[k])

    def _focus(self, first: int, end: int, outer: list[Attribution], stage: _Stage) -> None:
        """Who the next pronoun may stand for: the speaker, or the first person the sentence names."""
        named = [a for a in outer if a.speaker]
        if named:
            last = named[-1]
            stage.focus.append((last.speaker, "person" if " " in last.speaker else "other"))
        else:
            name = self._first_person(first, end, stage)
            if name:
                stage.focus.append((name, "person"))
        del stage.focus[:-12]

    def _first_person(self, first: int, end: int, stage: _Stage) -> str:
        words = self.words
        from seeds.parser.speakers import capital_runs, strip_titles

        for run in capital_runs(words, first, end):
            bare = strip_titles(words, run)
            if bare and words.quoted[bare[0]] < 0:
                spelled = words.span(*bare).of(self.text)
                full = stage.cast.full(spelled, words.starts[bare[0]])
                if " " in full and (is_person(words, bare) or full != spelled):
                    return full
        return ""


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
        live = [i for i in live if found[i].span.end > attribution.span.start]
        outer = [i for i in live if any(span.holds(anchor) for span in found[i].content)]
        result.append(replace(attribution, nested_in=outer[-1] if outer else None))
        live.append(len(result) - 1)
    return tuple(result)


__all__ = ["Attribution", "attributions", "is_scare"]
