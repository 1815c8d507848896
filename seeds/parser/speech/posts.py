"""Posts of social media printed at length: their words, then who wrote them, the account and the day."""

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.contents.credits import Credit
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.stage import Stage
from seeds.parser.speech.continuations import Continuations
from seeds.parser.subjects.inversions import subject_after
from seeds.parser.texts.sentences import sentences

_SIGNATURE = re.compile(
    r"\s?[—–―-]{1,2} ?(?P<who>[^\W\d_][^—–―()\n]{1,60}?) \(@ ?\w{2,30}\)(?: [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?\W*\Z"
)
_LONGEST_SIGNATURE = 140


class Posts(Continuations):
    """A paragraph that may print a post with its signature behind it."""

    def _posted(self, stage: Stage) -> tuple[Attribution, ...] | None:
        """The sentences of the post that the paragraph prints, as its signer's; None where it prints none.

        A post that quotes somebody else, or only points at what others show, is nobody's here.
        """
        span = self.paragraph.span
        if self.text.find("(@", span.start, span.end) < 0:
            return None
        signed = _SIGNATURE.search(self.text[: span.end], max(span.start, span.end - _LONGEST_SIGNATURE))
        return tuple(self._sentences_posted(signed, stage)) if signed else None

    def _sentences_posted(self, signed: re.Match[str], stage: Stage) -> Iterator[Attribution]:
        words = self.words
        stop, at, end = (words.at(spot) for spot in (signed.start(), *signed.span("who")))
        subject = subject_after(words, at, end)
        if not subject or len(set(words.quoted[:stop])) != 1:
            return
        credit = Credit(None, subject, [(0, stop)], "signed-post", 0, len(words), confidence=0.75)
        made = replace(self._made(credit, len(words), stage, False), form="quote", quotes=())
        for first, last in sentences(words):
            if min(last, stop) - first > 1:
                said = words.span(first, min(last, stop))
                yield replace(made, span=said, content=(said,))
