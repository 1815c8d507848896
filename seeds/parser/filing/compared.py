"""One text as it is compared with others: its sentences, its quotations and how often each word stands in it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from seeds.parser.filing.swaps import SHINGLE, plain_words, shingles
from seeds.parser.texts.paragraphs import Paragraph, paragraphs
from seeds.parser.texts.quotations import Quotation, quotations
from seeds.parser.texts.sentences import sentences
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import Words

TEXTS_KEPT = 32
"""Texts whose words are kept for the next comparison: one is compared with several, one after the other."""
LONGEST_KEPT = 100_000
"""Code points of the longest text so kept."""
_Quoting = tuple[Paragraph, tuple[Quotation, ...]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or quotation: where it stands, and its words as they are compared."""

    span: Span
    words: tuple[str, ...]


class Passages(list[Sentence]):
    """Sentences or quotations of one text, and which of them hold each shingle."""

    @cached_property
    def runs(self) -> list[frozenset[tuple[str, ...]]]:
        """The shingles of each of them."""
        return [shingles(sentence.words) for sentence in self]

    @cached_property
    def holding(self) -> dict[tuple[str, ...], list[int]]:
        """The numbers of those that hold each shingle, ascending."""
        found: dict[tuple[str, ...], list[int]] = {}
        for number, runs in enumerate(self.runs):
            for shingle in runs:
                found.setdefault(shingle, []).append(number)
        return found


class Compared:
    """One text as it is compared, each part read when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def sentences(self) -> Passages:
        """The sentences of its prose and headlines."""
        return Passages(_sentences(self._text, self._paragraphs))

    @cached_property
    def quoted(self) -> Passages:
        """Its quotations of more words than a shingle has."""
        return Passages(_quoted(self._text, self._paragraphs))

    @cached_property
    def _paragraphs(self) -> list[_Quoting]:
        return [(one, quotations(self._text, one.span)) for one in paragraphs(self._text)]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in it."""
        return Counter(plain_words(self._text))


_kept = lru_cache(TEXTS_KEPT)(Compared)


def compared(text: str) -> Compared:
    """A text as it is compared, kept for the next of the texts it is compared with unless it is very long."""
    return _kept(text) if len(text) <= LONGEST_KEPT else Compared(text)


def _sentences(text: str, within: Iterable[_Quoting]) -> Iterator[Sentence]:
    for paragraph, quotes in within:
        if paragraph.kind not in ("prose", "headline"):
            continue
        words = Words(text, paragraph.span, quotes)
        for first, end in sentences(words):
            span = words.span(first, end)
            yield Sentence(span, plain_words(span.of(text)))


def _quoted(text: str, within: Iterable[_Quoting]) -> Iterator[Sentence]:
    for _, quotes in within:
        for quotation in quotes:
            plain = plain_words(quotation.inner.of(text))
            if len(plain) > SHINGLE:
                yield Sentence(quotation.inner, plain)
