"""Documents quoted at length: whose every sentence is when a paragraph or title has said who issued them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from seeds.parser.contents.credits import Credit
from seeds.parser.speakers.credited import Attribution
from seeds.parser.speakers.stage import Stage
from seeds.parser.speech.labels import Labels
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before

_PAPER = r"(?:statement|communiqu[eé]|declaration|text|note|letter|press release|message|appeal|proclamation|decree)"
_ISSUED = re.compile(
    rf"(?i)\b(?P<verb>released|issued|published|circulated|distributed|printed|adopted|made public|put out|signed)\b"
    rf"[^.;]{{0,80}}?\b(?:the following (?:joint )?{_PAPER}|{_PAPER}\b[^.;]{{0,40}}?\b(?:printed|reproduced|given|"
    rf"published|carried) (?:below|here|in full)|(?:full |complete )?text of which follows)"
    r"|\b(?P<verb2>is|are|was|were) (?:authori[sz]ed|instructed|empowered) to (?:state|declare|announce)"
    r" the following\b"
)
_POINTING = frozenset(["following", "below", "here", "full", "follows"])
_TITLE = re.compile(
    rf"(?:(?:[Ff]ull |[Cc]omplete )?[Tt]ext(?: of)?:? )?(?:the )?(?:[Jj]oint |[Pp]ress |[Oo]fficial )?{_PAPER}"
    r"(?: issued)? (?:by|of|from) (?P<who>(?:the )?[A-Z][^,:;.|–—]{2,80}?)"
    r"(?= (?:on|at|in response|regarding|concerning|about|to)\b|[,:;.|–—]|$)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\s*[\"“«(]?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s")
_ENDS = re.compile(rf"(?i)\W*(?:ends?(?: of (?:the )?(?:document|{_PAPER}))?|###|\*\s?\*\s?\*)\W*$")
_OWN = re.compile(r"(?i)\b(?:we|our|us|ours)\b")


class Communiques(Labels):
    """A paragraph that may belong to a document somebody has issued."""

    def _issues(self, first: int, end: int, stage: Stage) -> None:
        """Note who issues the words that follow where a sentence says so."""
        words = self.words
        if self.title or _POINTING.isdisjoint(self.words.low[first:end]):
            return
        match = _ISSUED.search(self.text, words.starts[first], words.ends[end - 1])
        if not match:
            return
        verb = words.at(match.start("verb") if match["verb"] else match.start("verb2"))
        subject = subject_before(words, verb, first)
        if isinstance(subject, Subject):
            stage.issuer = self._issuer(subject, stage)
            stage.numbered = False

    def _titled(self, stage: Stage) -> None:
        """Note who issues the whole text where its title says so."""
        match = _TITLE.match(self.text, self.paragraph.span.start, self.paragraph.span.end)
        if match and len(self.words):
            first, end = self.words.at(match.start("who")), self.words.at(match.end("who"))
            if first < end:
                stage.issuer = self._issuer(Subject(first, end, end), stage)

    def _issuer(self, subject: Subject, stage: Stage) -> Attribution:
        credit = Credit(None, subject, [], "statement", subject.first, subject.core, confidence=0.7)
        return self._made(credit, subject.core, stage, False)

    def _issued_here(self, stage: Stage) -> bool:
        """Whether this paragraph belongs to the document that was announced; the document ends where one does not."""
        if stage.issuer is None or self.title or not len(self.words):
            return False
        text = self.text[self.paragraph.span.start : self.paragraph.span.end]
        numbered = bool(_NUMBERED.match(text))
        if _ENDS.match(text):
            stage.issuer = None
        elif text[0] not in "[(":
            stage.numbered |= numbered
            mine = numbered if stage.numbered else bool(_OWN.search(text)) and not self.quotes
            if mine:
                return True
            stage.issuer = stage.issuer if stage.numbered else None
        return False

    def _announces(self, stage: Stage) -> bool:
        """Whether the document began in this very paragraph."""
        return bool(stage.issuer and not self.title and stage.issuer.span.overlaps(self.paragraph.span))

    def _issued(self, first: int, end: int, stage: Stage) -> Iterator[Attribution]:
        """A sentence of the document, credited to whoever issued it."""
        span = self.words.span(first, end)
        if stage.issuer and end - first > 3:
            yield replace(stage.issuer, span=span, content=(span,), form="quote")
