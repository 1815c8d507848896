"""Attributions put together from word numbers: spans, form, role, name."""

from bisect import bisect_right

from seeds.parser.contents.credits import Credit, Run
from seeds.parser.speakers.belongings import Belongings
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.speakers import Mention, antecedent, mention
from seeds.parser.speakers.stage import Stage
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.texts.ordered import first_from
from seeds.parser.texts.spans import Span


def _form(content: tuple[Span, ...], quotes: tuple[Span, ...]) -> str:
    if not quotes:
        return "paraphrase"
    outside = sum(len(span) for span in content) - sum(
        min(q.end, s.end) - max(q.start, s.start) for q in quotes for s in content if s.overlaps(q)
    )
    return "quote" if outside <= 2 else "mixed"


class Assembly(Belongings):
    """A paragraph that turns credits into attributions."""

    def _made(self, credit: Credit, end: int, stage: Stage, title: bool) -> Attribution:
        words = self.words
        content = tuple(self._span(run) for run in credit.content)
        quotes = self._quotes_in(content) if self.quotes else ()
        found = mention(words, credit.subject) if credit.subject else None
        source = self._source(credit.subject) if credit.subject else None
        return Attribution(
            span=self._whole(credit, end),
            source=source,
            head=self._head(found, credit.subject) if found and credit.subject else None,
            speaker=self._named(found, credit.subject, stage) if found and credit.subject else "",
            role=found.role if found else "",
            cue=words.span(credit.cue.at, credit.cue.end) if credit.cue else None,
            content=content,
            quotes=quotes,
            form="headline" if title else _form(content, quotes),
            addressee=words.span(*credit.addressee).of(self.text) if credit.addressee else "",
            day=words.span(*credit.day) if credit.day else None,
            nested_in=None,
            rule=credit.rule,
            confidence=credit.confidence,
        )

    def _quotes_in(self, content: tuple[Span, ...]) -> tuple[Span, ...]:
        """The quotations of more than one sign that share a code point with what was said, in their order."""
        near: set[int] = set()
        for span in content:
            first = bisect_right(self.quotes, span.start, key=lambda quote: quote.span.end)
            last = first_from(self.quotes, span.end)
            near.update(range(first, last))
        return tuple(self.quotes[at].span for at in sorted(near) if len(self.quotes[at].inner) > 1)

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
