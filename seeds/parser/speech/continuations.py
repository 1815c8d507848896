"""Sentences without a cue that go on with the words of whoever spoke before."""

from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.contents.credits import Credit
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.interviews import Interview
from seeds.parser.speakers.stage import Stage
from seeds.parser.speech.floors import takers
from seeds.parser.speech.items import Items
from seeds.parser.speech.leadouts import teller
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.topics import subjects
from seeds.parser.texts.sentences import sentences
from seeds.parser.texts.spans import Span
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import DETERMINERS, POSSESSIVES, RELATIVES, SUBJECT_PRONOUNS

_REMOVED = frozenset(["would", "could", "should", "had", "were", "might", "must"])


_GOING_ON = frozenset(["there", "nobody", "nothing"])
_SUPPOSING = frozenset(["if", "unless", "without", "should"])
_REFERRING = word_set("they it he she we the its his her their all any no neither")
"""How a sentence goes on with what was spoken of: "They would return", "Its men must go"."""
_OWING = word_set("would must should wouldn't mustn't shouldn't wouldn’t mustn’t shouldn’t")
_BEING = word_set("be mark make mean bring")
"""What the reporter says of it all: "It would be the first time"."""
_OF_ANOTHER = frozenset(["he", "she"])
"""How a quotation begins that tells of whom the paragraph is about."""
_SHORT = 6
_OWNED = frozenset(["'s", "’s"])
_KIN_OF = POSSESSIVES | _OWNED
"""What makes somebody the speaker's kin: "her son was taken"."""
_BEFALLEN = word_set(
    """killed shot died dead late buried murdered wounded injured arrested born jailed disappeared vanished fled drowned
    never"""
)
_LONGEST_TURN = 16
"""Words of a sentence at most by which the next person takes the floor."""
_NEAR = 4
"""Code points between two sentences of one paragraph."""


class Continuations(Items):
    """A paragraph whose sentences may go on with words that were credited before."""

    def _in_his_words(self, first: int, end: int, here: Attribution | None) -> Iterator[Attribution]:
        """A sentence after the speaker's that tells, at one remove and partly quoted, what else was said."""
        if here is None or not here.source or here.source.start < self.paragraph.span.start:
            return
        plain = [k for k in range(first, end) if self.words.quoted[k] < 0]
        quoted = end - first - len(plain)
        span = self.words.span(first, end)
        if quoted < 5 and not (quoted == 0 and here.form != "quote" and self._removed(first, end, here)):
            return
        if _REMOVED.isdisjoint(self.words.low[k] for k in plain):
            return
        quotes = self._quotes_in((span,))
        yield replace(
            here,
            span=span,
            cue=None,
            content=(span,),
            quotes=quotes,
            form="mixed" if quotes else "paraphrase",
            addressee="",
            day=None,
            rule="own-words",
            confidence=0.5,
        )

    def _removed(self, first: int, end: int, here: Attribution) -> bool:
        """Whether a sentence right behind what somebody said goes on with it unquoted: "They would never leave"."""
        words = self.words
        near = 0 <= words.starts[first] - here.span.end < _NEAR
        would = words.low[first + 1 : first + 3] if words.low[first] in _GOING_ON else []
        would = words.low[first:end] if words.low[first] in _SUPPOSING else would
        return near and (not _REMOVED.isdisjoint(would) or self._would(first, end))

    def _would(self, first: int, end: int) -> bool:
        """Whether a sentence begins by telling what would be or must be of whom it is about: "Its men must go"."""
        words = self.words
        if words.low[first] not in _REFERRING or first + 2 >= end:
            return False
        modal = next((k for k in range(first + 1, min(end - 2, first + _SHORT)) if words.low[k] in _OWING), -1)
        if modal < 0 or not all(words.is_word(k) and words.low[k] not in RELATIVES for k in range(first, modal)):
            return False
        remarks = words.low[first] == "it" and words.low[modal + 1] in _BEING and words.low[modal + 2] in DETERMINERS
        return not remarks

    def _uncredited(
        self, first: int, end: int, stage: Stage, here: Attribution | None, gesture: Attribution | None
    ) -> Iterator[Attribution]:
        """A sentence without a cue that is all quotation, or opens with one: the last speaker goes on."""
        words = self.words
        level = words.quoted[first]
        if level < 0 or len(self.quotes[level].inner) < 12:
            return
        span, quote = words.span(first, end), self.quotes[level].span
        if gesture and gesture.source:
            yield self._after_gesture(gesture, span, quote)
            return
        after = next((k for k in range(first, end) if words.quoted[k] != level), end)
        closes = end == len(words) or "\n" in words.text[words.ends[end - 1] : words.starts[end]]
        signed = self.signature(after, end) if closes else None
        if signed:
            credit = Credit(None, signed, [(first, after)], "signed-quotation", first, end, confidence=0.75)
            yield self._made(credit, end, stage, False)
            return
        about = self._next_person(first, here, stage) if here else self._in_mind(first, stage)
        spoken_of = self._told_behind(end, stage) or about
        if spoken_of:
            credit = Credit(None, spoken_of, [(first, end)], "quote-of-subject", first, end, confidence=0.55)
            yield replace(self._made(credit, end, stage, False), form="quote")
        elif before := here or stage.person or stage.speaker:
            yield _gone_on(before, span, quote, near=here is not None)

    def _on_topic(self, start: int, end: int, stage: Stage) -> Iterator[Attribution]:
        """A quotation from word `start` on behind its topic, as words of the last person in mind."""
        span, quote = self.words.span(start, end), self.quotes[self.words.quoted[start]].span
        name = next((name for name, kind in reversed(stage.focus) if kind == "person"), "")
        if stage.person and stage.person.speaker == name:
            yield _gone_on(stage.person, span, quote, near=True)
        elif name:
            made = Interview(name, frozenset()).answer(span, stage.cast.roles.get(name, ""))
            yield replace(made, quotes=(quote,), rule="topic-quotation")

    def _told_behind(self, end: int, stage: Stage) -> Subject | None:
        """Whoever the next sentence tells to have said what is quoted in the one that ends before word `end`.

        Where nobody has spoken before, that is the person the next sentence is about.
        """
        behind = next((stop for start, stop in sentences(self.words) if start == end), -1)
        if behind < 0 or self.words.quoted[end] >= 0:
            return None
        if stage.person or stage.speaker:
            return teller(self.words, end, behind)
        about = next(subjects(self.words, end, behind), None)
        person = about is not None and self._of_kind(about, stage)[1] == "person"
        return teller(self.words, end, behind) or (about if person else None)

    def _in_mind(self, first: int, stage: Stage) -> Subject | None:
        """Whom the paragraph is about before a quotation nobody is credited with: "Lee has lost a son. 'They go.'"."""
        words = self.words
        ahead = [(start, stop) for start, stop in sentences(words) if stop <= first]
        if words.low[first + 1] in _OF_ANOTHER:
            return None
        for start, stop in reversed(ahead):
            if words.quoted[start] >= 0:
                continue
            told = None if words.low[start] in SUBJECT_PRONOUNS else next(subjects(words, start, stop), None)
            owner = told is not None and words.low[told.core] in _OWNED
            for about in (None if owner else told, *takers(words, start, stop)):
                if about and self._of_kind(about, stage)[1] in ("person", "group"):
                    return about
        return None

    def _next_person(self, first: int, here: Attribution, stage: Stage) -> Subject | None:
        """Whom the sentence before a quotation is about, where another spoke before: "Bo Dahl rolled his eyes."."""
        words = self.words
        start = next((start for start, stop in sentences(words) if stop == first), first)
        if not 1 < first - start <= _LONGEST_TURN or words.low[first + 1] in _OF_ANOTHER:
            return None
        if here.span.end > words.starts[start] or any(words.quoted[k] >= 0 for k in range(start, first)):
            return None
        told = next(subjects(words, start, first), None)
        if told is None or words.low[told.core] in _OWNED or _tells_of_before(words.low[start:first]):
            return None
        named = any(words.is_capital(k) for k in range(told.first + 1, told.end))
        if not named and not _KIN_OF.isdisjoint(words.low[told.first : told.core]):
            return None
        name, kind = self._of_kind(told, stage)
        return told if kind == "person" and name != here.speaker else None

    def _after_gesture(self, gesture: Attribution, span: Span, quote: Span) -> Attribution:
        """A quotation as words of whoever the sentence before tells a gesture of."""
        near = len(gesture.span) < 400 and gesture.span.start >= self.paragraph.span.start
        whole = gesture.span.cover(span) if near else span
        return replace(gesture, span=whole, content=(span,), quotes=(quote,), form="quote", rule="quote-after-gesture")


def _tells_of_before(low: list[str]) -> bool:
    """Whether words tell of a year or of what befell somebody, and not of how the next speaker takes the floor."""
    return any((len(word) == 4 and word.isdigit()) or word in _BEFALLEN for word in low)


def _gone_on(before: Attribution, span: Span, quote: Span, near: bool) -> Attribution:
    """A quotation as further words of a speaker; `near` where that one speaks in its paragraph already."""
    return replace(
        before,
        span=span,
        cue=None,
        content=(span,),
        quotes=(quote,),
        form="quote",
        addressee="",
        day=None,
        rule="quote-goes-on" if near else "quote-alone",
        confidence=0.7 if near else 0.5,
    )
