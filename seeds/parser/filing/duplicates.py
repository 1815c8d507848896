"""Pages that repeat or spin one another, and quotations that differ from a twin by swapped words.

Broder, "On the resemblance and containment of documents" (1997), compares texts by shared runs of words (shingles);
here sentences are compared so, each with the few that share a shingle with it, which keeps the work linear.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache

from seeds.parser.texts.paragraphs import paragraphs
from seeds.parser.texts.quotations import quotations
from seeds.parser.texts.sentences import sentences
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import Words

SHINGLE = 3
"""Words in one shingle."""
CANDIDATES = 4
"""Sentences of the other text a sentence is compared with at most: those that share most shingles with it."""
FREQUENT = 12
"""A shingle that stands in more sentences than this tells nothing and is passed over."""
LIKENESS = 0.6
"""Share of words in common, in order, from which two sentences count as one sentence spun."""
FLANKS = 7
"""Equal words around a swap from which it counts although the sentences as a whole differ."""
TEXTS_KEPT = 16
"""Texts whose words are kept for the next comparison: one is compared with several, one after the other."""
LONGEST_KEPT = 100_000
"""Code points of the longest text so kept."""
_Code = tuple[str, int, int, int, int]
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Swap:
    """Words that stand in one sentence where other words stand in its twin."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, one of each text: equal when `swaps` is empty, else spun; `likeness` is between 0 and 1."""

    first: Span
    second: Span
    likeness: float
    swaps: tuple[Swap, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What two texts share: pairs of equal sentences, pairs of spun ones, and how many sentences each text has."""

    shared: tuple[Pair, ...]
    spun: tuple[Pair, ...]
    sentences: tuple[int, int]

    @property
    def share(self) -> float:
        """The share of the shorter text's sentences that stand in the other, equal or spun; between 0 and 1."""
        return (len(self.shared) + len(self.spun)) / max(1, min(self.sentences))


@dataclass(frozen=True, slots=True)
class Garbled:
    """A quotation that differs from its twin: where both stand, the swapped words, and which wording is likelier.

    `likelier` is first or second, '' when nothing tells.
    """

    first: Span
    second: Span
    swaps: tuple[Swap, ...]
    likelier: str


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span
    words: tuple[str, ...]


class _Passages(list[_Sentence]):
    """Sentences or quotations of one text, and which of them hold each shingle."""

    @cached_property
    def holding(self) -> dict[tuple[str, ...], list[int]]:
        """The numbers of those that hold each shingle, ascending."""
        found: dict[tuple[str, ...], list[int]] = {}
        for number, sentence in enumerate(self):
            for shingle in shingles(sentence.words):
                found.setdefault(shingle, []).append(number)
        return found


class _Text:
    """One text as it is compared, each part read when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def sentences(self) -> _Passages:
        """The sentences of its prose and headlines."""
        return _Passages(_sentences(self._text))

    @cached_property
    def quoted(self) -> _Passages:
        """Its quotations of more words than a shingle has."""
        return _Passages(_quoted(self._text))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in it."""
        return Counter(plain_words(self._text))


_kept = lru_cache(TEXTS_KEPT)(_Text)


def _read(text: str) -> _Text:
    """A text as it is compared, kept for the next of the texts it is compared with unless it is very long."""
    return _kept(text) if len(text) <= LONGEST_KEPT else _Text(text)


def compare(text_a: str, text_b: str) -> Evidence:
    """The sentences two texts share, in the order of `text_a`; each sentence of `text_b` is paired once at most."""
    first, second = _read(text_a).sentences, _read(text_b).sentences
    pairs = list(_paired(first, second))
    shared = tuple(pair for pair in pairs if not pair.swaps)
    return Evidence(shared, tuple(pair for pair in pairs if pair.swaps), (len(first), len(second)))


def garbled(text_a: str, text_b: str, trusted: str = "") -> tuple[Garbled, ...]:
    """Quotations of `text_a` with a twin in `text_b` that reads otherwise.

    `trusted` (any texts of outlets known to be careful, joined) decides the likelier wording first; then the wording
    more of whose words stand elsewhere in the two texts together.
    """
    first, second = _read(text_a), _read(text_b)
    evidence = ((_read(trusted),), (first, second))
    return tuple(
        Garbled(pair.first, pair.second, pair.swaps, _likelier(pair.swaps, evidence))
        for pair in _paired(first.quoted, second.quoted)
        if pair.swaps
    )


def _sentences(text: str) -> Iterator[_Sentence]:
    for paragraph in paragraphs(text):
        if paragraph.kind not in ("prose", "headline"):
            continue
        words = Words(text, paragraph.span, quotations(text, paragraph.span))
        for first, end in sentences(words):
            span = words.span(first, end)
            yield _Sentence(span, plain_words(span.of(text)))


def _quoted(text: str) -> Iterator[_Sentence]:
    for paragraph in paragraphs(text):
        for quotation in quotations(text, paragraph.span):
            plain = plain_words(quotation.inner.of(text))
            if len(plain) > SHINGLE:
                yield _Sentence(quotation.inner, plain)


def plain_words(words: str) -> tuple[str, ...]:
    """Return words as they are compared: in lower case, without punctuation."""
    if _UNLIKE.search(words):
        return tuple(word.lower().replace("’", "'") for word in _WORD.findall(words))
    return tuple(_WORD.findall(words.lower().replace("’", "'")))


_UNLIKE = re.compile("[İΣ]")
"""The letters whose lower case hangs on what stands around them, or is more than one sign."""


def shingles(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return the runs of SHINGLE words in a row of words."""
    size = min(SHINGLE, len(words))
    return frozenset(zip(*(words[at:] for at in range(size)), strict=False))


def _paired(first: _Passages, second: _Passages) -> Iterator[Pair]:
    """Each sentence with its best partner, equal partners first come first served."""
    taken: set[int] = set()
    for sentence in first:
        best = _best(sentence, second, taken)
        if best:
            taken.add(best[0])
            yield best[1]


def _best(sentence: _Sentence, second: _Passages, taken: set[int]) -> tuple[int, Pair] | None:
    votes: dict[int, int] = {}
    for shingle in second.holding.keys() & shingles(sentence.words):
        numbers = second.holding[shingle]
        for number in numbers if len(numbers) <= FREQUENT else numbers[:FREQUENT]:
            if number not in taken:
                votes[number] = votes.get(number, 0) + 1
    ranked = sorted(votes, key=lambda number: (-votes[number], number))[:CANDIDATES]
    found = [(number, pair) for number in ranked if (pair := _matched(sentence, second[number]))]
    return max(found, key=lambda entry: (entry[1].likeness, -entry[0])) if found else None


def _matched(first: _Sentence, second: _Sentence) -> Pair | None:
    found = swapped(first.words, second.words)
    return Pair(first.span, second.span, *found) if found else None


def swapped(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[float, tuple[Swap, ...]] | None:
    """Return how like two rows of words are and the words that differ, none where they are equal.

    None stands for rows that are not the same words spun.
    """
    if first == second:
        return 1.0, ()
    shorter, longer = sorted((len(first), len(second)))
    if shorter < 4 or 4 * shorter < longer or longer > 400:
        return None
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    likeness = round(matcher.ratio(), 3)
    every: Sequence[_Code] = matcher.get_opcodes()
    codes = every if likeness >= LIKENESS else _flanked(every)
    swaps = tuple(Swap(" ".join(first[a:b]), " ".join(second[c:d])) for tag, a, b, c, d in codes if tag != "equal")
    return (likeness, swaps) if swaps else None


def _flanked(codes: Sequence[_Code]) -> Sequence[_Code]:
    """One or two words replaced between runs of equal words: a swap, however unlike the rest of the sentences is."""
    found = []
    for before, code, after in zip(codes, codes[1:], codes[2:], strict=False):
        small = code[0] == "replace" and code[2] - code[1] <= 2 and code[4] - code[3] <= 2
        if small and before[0] == after[0] == "equal" and before[2] - before[1] + after[2] - after[1] >= FLANKS:
            found.append(code)
    return found


def _likelier(swaps: tuple[Swap, ...], evidence: Iterable[tuple[_Text, ...]]) -> str:
    for texts in evidence:
        first = sum(text.counts[word] for text in texts for swap in swaps for word in swap.first.split())
        second = sum(text.counts[word] for text in texts for swap in swaps for word in swap.second.split())
        if first != second:
            return "first" if first > second else "second"
    return ""
